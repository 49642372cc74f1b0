using System.Globalization;
using EHelse.Domain.Geography;
using EHelse.Domain.Groups;
using EHelse.Domain.Networks;
using EHelse.Domain.Sources;
using FsCheck;
using FsCheck.Fluent;
using Outcome = EHelse.Domain.Sources.Outcome;

namespace EHelse.Domain.Testing;

public static partial class Generated
{
    private static AdministrativeDivision Division => AdministrativeDivision.Of2024;

    /// <summary>Networks: the 11 of 2024, and others with one county to four of the division of 2024; some with a host municipality in one of their counties.</summary>
    /// <returns>The generator; its shrinker goes to fewer counties and no host municipality.</returns>
    public static Arbitrary<DigiNetwork> Networks() =>
        Arb.From(
            from network in Gen.Frequency((2, Gen.Elements<DigiNetwork>(NetworkRegister.Of2024)), (1, OtherNetwork()))
            from county in Gen.Elements<CountyNumber>(network.Counties)
            from host in Gen.Elements<Municipality>(Division.MunicipalitiesIn(county))
            from isHosted in Gen.Elements(true, false)
            select isHosted ? network.WithHostMunicipality(host.Number) : network,
            Shrink
        );

    /// <summary>Members of groups, from everything known to nothing but the id; municipalities are those of 2024, names are made up.</summary>
    /// <returns>The generator; its shrinker goes to fewer known facts.</returns>
    public static Arbitrary<GroupMember> Members() =>
        Arb.From(
            Gen.Elements<DigiNetwork>(NetworkRegister.Of2024).SelectMany(network => Member("m1", network)),
            Shrink
        );

    /// <summary>Groups of the networks of 2024: complete ones, ones with some facts unknown or against the rules, without members, with members unknown.</summary>
    /// <returns>The generator; its shrinker goes to fewer members, counties and known facts.</returns>
    public static Arbitrary<RegionalGroup> Groups() =>
        Arb.From(
            Gen.Frequency(
                (3, CompleteGroup()),
                (
                    5,
                    Network2024().SelectMany(network => Gen.Choose(1, 6).SelectMany(count => SomeGroup(network, count)))
                ),
                (1, Network2024().SelectMany(network => SomeGroup(network, 0))),
                (1, Network2024().SelectMany(network => SomeGroup(network, null)))
            ),
            Shrink
        );

    /// <summary>Groups of the networks of 2024 in which nothing is unknown and no rule of <see cref="GroupRules"/> is broken.</summary>
    /// <returns>The generator; its shrinker goes to fewer members, roles and competences as long as no rule is broken.</returns>
    public static Arbitrary<RegionalGroup> CompleteGroups() =>
        Arb.From(CompleteGroup(), group => Shrink(group).Where(IsComplete));

    private static Gen<DigiNetwork> Network2024() => Gen.Elements<DigiNetwork>(NetworkRegister.Of2024);

    private static bool IsComplete(RegionalGroup group) =>
        NetworkRegister.Of2024.Find(group.Network) is { } network
        && GroupRules
            .Assess(group, network, Division)
            .All(finding => finding.Outcome is Outcome.Met or Outcome.NotApplicable);

    private static Gen<DigiNetwork> OtherNetwork() =>
        from number in Gen.Choose(100_000, 999_999)
        from count in Gen.Choose(1, 4)
        from counties in Gen.Shuffle<County>(Division.Counties)
        let digits = number.ToString(CultureInfo.InvariantCulture)
        select new DigiNetwork(
            ProjectNumber.Parse(digits),
            "Nettverk " + digits,
            "Digi Nettverk " + digits,
            counties.Take(count).Select(county => county.Number)
        );

    private static IEnumerable<DigiNetwork> Shrink(DigiNetwork network)
    {
        DigiNetwork With(IEnumerable<CountyNumber> counties, MunicipalityNumber? host) =>
            new(network.ProjectNumber, network.Name, network.FullName, counties, host);

        if (network.HostMunicipality is not null)
        {
            yield return With(network.Counties, null);
        }

        foreach (var left in network.Counties.Where(_ => network.Counties.Count > 1))
        {
            var host = network.HostMunicipality?.County == left ? null : network.HostMunicipality;
            yield return With(network.Counties.Where(county => county != left), host);
        }
    }

    private static Gen<MunicipalityNumber> MunicipalityOf(DigiNetwork network) =>
        from county in Gen.Elements<CountyNumber>(network.Counties)
        from municipality in Gen.Elements<Municipality>(Division.MunicipalitiesIn(county))
        select municipality.Number;

    private static Gen<RegionalGroup> CompleteGroup() =>
        from network in Network2024()
        from count in Gen.Choose(2, 5)
        from homes in MunicipalityOf(network)
            .ArrayOf(count)
            // Oslo has one municipality, and is not asked for several.
            .Where(homes => homes.Distinct().Count() > 1 || homes[0].County.ToString() == "03")
        from roles in Gen.SubListOf<Role>(Role.All).ArrayOf(count)
        from areas in Gen.SubListOf<CompetenceArea>(CompetenceArea.All).ArrayOf(count)
        from masters in Gen.Choose(0, count - 1).ArrayOf(CompetenceArea.All.Count)
        from percent in Gen.Choose(1, 100).ArrayOf(count)
        select new RegionalGroup(
            network.ProjectNumber,
            network.Counties,
            homes.Select(
                (home, i) =>
                    new GroupMember(
                        Id(i),
                        isNamed: true,
                        municipality: home,
                        employer: Employer.OfMunicipality(home),
                        // Each role has somebody, and each member a role; so has each area.
                        roles: roles[i]
                            .Concat(Role.All.Where((_, r) => r % count == i || i % Role.All.Count == r))
                            .Distinct(),
                        competences: areas[i].Concat(CompetenceArea.All.Where((_, a) => masters[a] == i)).Distinct(),
                        releasePercent: percent[i],
                        canLeadRegionalTracks: true,
                        canLeadNationalTracks: true,
                        takesPartInNationalArenas: true,
                        canJoinCoordinationGroup: true
                    )
            ),
            contactPersonIsFpuRepresentative: true,
            supportsAllMunicipalities: true,
            followsPortfolio: true,
            isAnchoredRegionally: true
        );

    private static Gen<RegionalGroup> SomeGroup(DigiNetwork network, int? count) =>
        from counties in Gen.SubListOf<CountyNumber>(network.Counties)
        from members in Gen.CollectToArray(Enumerable.Range(0, count ?? 0), i => Member(Id(i), network))
        from facts in Fact().ArrayOf(4)
        select new RegionalGroup(
            network.ProjectNumber,
            counties.Count == 0 ? null : counties,
            count is null ? null : members,
            facts[0],
            facts[1],
            facts[2],
            facts[3]
        );

    private static Gen<GroupMember> Member(string id, DigiNetwork network) =>
        from name in Gen.Elements<string?>(null, null, "Kari Nordmann", "Ola Nordmann")
        from isNamed in Fact()
        // Mostly of the network; a member from elsewhere is possible, and against a rule.
        from home in Gen.Frequency(
            (1, Gen.Constant<MunicipalityNumber?>(null)),
            (4, MunicipalityOf(network).Select(number => (MunicipalityNumber?)number)),
            (1, Gen.Elements<Municipality>(Division.Municipalities).Select(one => (MunicipalityNumber?)one.Number))
        )
        from employer in Gen.Elements<Employer?>(null, Employer.OfOrganisation("Helse Eksempel HF"))
        from roles in ListOrNull(Role.All)
        from areas in ListOrNull(CompetenceArea.All)
        from percent in Gen.Frequency((1, Gen.Constant<int?>(null)), (3, Gen.Elements<int?>(0, 20, 50, 100)))
        from facts in Fact().ArrayOf(4)
        select new GroupMember(
            id,
            name is null ? null : new PersonName(name),
            name is null ? isNamed : null,
            home,
            employer ?? (home is null ? null : Employer.OfMunicipality(home)),
            roles,
            areas,
            percent,
            facts[0],
            facts[1],
            facts[2],
            facts[3]
        );

    private static string Id(int index) => "m" + (index + 1).ToString(CultureInfo.InvariantCulture);

    private static Gen<IEnumerable<T>?> ListOrNull<T>(IReadOnlyList<T> all) =>
        Gen.Frequency(
            (1, Gen.Constant<IEnumerable<T>?>(null)),
            (4, Gen.SubListOf<T>(all).Select(list => (IEnumerable<T>?)list))
        );

    private static IEnumerable<RegionalGroup> Shrink(RegionalGroup group)
    {
        RegionalGroup With(
            IEnumerable<CountyNumber>? counties = null,
            IEnumerable<GroupMember>? members = null,
            int unknown = -1
        ) =>
            new(
                group.Network,
                counties ?? group.Counties,
                members ?? group.Members,
                unknown == 0 ? null : group.ContactPersonIsFpuRepresentative,
                unknown == 1 ? null : group.SupportsAllMunicipalities,
                unknown == 2 ? null : group.FollowsPortfolio,
                unknown == 3 ? null : group.IsAnchoredRegionally
            );

        if (group.Members is { } members)
        {
            foreach (var simpler in ShrinkList(members, Shrink))
            {
                yield return With(members: simpler);
            }
        }

        if (group.Counties is { Count: > 1 } counties)
        {
            foreach (var left in counties)
            {
                yield return With(counties: counties.Where(county => county != left));
            }
        }

        bool?[] facts =
        [
            group.ContactPersonIsFpuRepresentative,
            group.SupportsAllMunicipalities,
            group.FollowsPortfolio,
            group.IsAnchoredRegionally,
        ];
        for (var i = 0; i < facts.Length; i++)
        {
            if (facts[i] is not null)
            {
                yield return With(unknown: i);
            }
        }
    }

    private static IEnumerable<GroupMember> Shrink(GroupMember member)
    {
        GroupMember With(
            string? unknown = null,
            IEnumerable<Role>? roles = null,
            IEnumerable<CompetenceArea>? competences = null
        )
        {
            bool IsUnknown(string fact) => string.Equals(unknown, fact, StringComparison.Ordinal);

            var name = IsUnknown(nameof(member.Name)) ? null : member.Name;
            return new(
                member.Id,
                name,
                IsUnknown(nameof(member.IsNamed)) ? null : member.IsNamed,
                IsUnknown(nameof(member.Municipality)) ? null : member.Municipality,
                IsUnknown(nameof(member.Employer)) ? null : member.Employer,
                IsUnknown(nameof(member.Roles)) ? null : roles ?? member.Roles,
                IsUnknown(nameof(member.Competences)) ? null : competences ?? member.Competences,
                IsUnknown(nameof(member.ReleasePercent)) ? null : member.ReleasePercent,
                IsUnknown(nameof(member.CanLeadRegionalTracks)) ? null : member.CanLeadRegionalTracks,
                IsUnknown(nameof(member.CanLeadNationalTracks)) ? null : member.CanLeadNationalTracks,
                IsUnknown(nameof(member.TakesPartInNationalArenas)) ? null : member.TakesPartInNationalArenas,
                IsUnknown(nameof(member.CanJoinCoordinationGroup)) ? null : member.CanJoinCoordinationGroup
            );
        }

        (string Fact, bool IsKnown)[] facts =
        [
            (nameof(member.Name), member.Name is not null),
            // A member with a name is named.
            (nameof(member.IsNamed), member.IsNamed is not null && member.Name is null),
            (nameof(member.Municipality), member.Municipality is not null),
            (nameof(member.Employer), member.Employer is not null),
            (nameof(member.Roles), member.Roles is not null),
            (nameof(member.Competences), member.Competences is not null),
            (nameof(member.ReleasePercent), member.ReleasePercent is not null),
            (nameof(member.CanLeadRegionalTracks), member.CanLeadRegionalTracks is not null),
            (nameof(member.CanLeadNationalTracks), member.CanLeadNationalTracks is not null),
            (nameof(member.TakesPartInNationalArenas), member.TakesPartInNationalArenas is not null),
            (nameof(member.CanJoinCoordinationGroup), member.CanJoinCoordinationGroup is not null),
        ];
        foreach (var (fact, _) in facts.Where(fact => fact.IsKnown))
        {
            yield return With(unknown: fact);
        }

        foreach (var left in member.Roles ?? [])
        {
            yield return With(roles: member.Roles!.Where(role => role != left));
        }

        foreach (var left in member.Competences ?? [])
        {
            yield return With(competences: member.Competences!.Where(area => area != left));
        }
    }
}
