using EHelse.Domain.Geography;
using EHelse.Domain.Groups;
using EHelse.Domain.Networks;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Tests.Groups;

/// <summary>Groups of real networks for the tests: complete ones, to be made incomplete.</summary>
internal static class GivenGroup
{
    public static AdministrativeDivision Division => AdministrativeDivision.Of2024;

    public static DigiNetwork Agder { get; } = NetworkRegister.Of2024.Parse("Agder");

    public static DigiNetwork Oslo { get; } = NetworkRegister.Of2024.Parse("Oslo");

    public static DigiNetwork Viken { get; } = NetworkRegister.Of2024.Parse("Viken");

    /// <summary>Kristiansand, in Agder.</summary>
    public static MunicipalityNumber Kristiansand { get; } = MunicipalityNumber.Parse("4204");

    /// <summary>Arendal, in Agder.</summary>
    public static MunicipalityNumber Arendal { get; } = MunicipalityNumber.Parse("4203");

    /// <summary>Stavanger, in Rogaland.</summary>
    public static MunicipalityNumber Stavanger { get; } = MunicipalityNumber.Parse("1103");

    /// <summary>Two members who fill every role and master every area.</summary>
    public static GroupMember[] Complete =>
        [
            Member("m1", Kristiansand, [Role.ContactPerson, Role.RolloutLead], CompetenceArea.All.Take(7)),
            Member("m2", Arendal, [Role.NetworkResource], CompetenceArea.All.Skip(7)),
        ];

    public static GroupMember Member(
        string id,
        MunicipalityNumber? municipality,
        IEnumerable<Role>? roles,
        IEnumerable<CompetenceArea>? competences,
        bool? able = true,
        bool? isNamed = true
    ) =>
        new(
            id,
            isNamed: isNamed,
            municipality: municipality,
            roles: roles,
            competences: competences,
            canLeadRegionalTracks: able,
            canLeadNationalTracks: able,
            takesPartInNationalArenas: able,
            canJoinCoordinationGroup: able
        );

    public static RegionalGroup Group(params GroupMember[] members) => Of(Agder, members);

    public static RegionalGroup Of(DigiNetwork network, IEnumerable<GroupMember>? members, params string[] counties) =>
        new(
            network.ProjectNumber,
            counties.Length == 0 ? network.Counties : counties.Select(CountyNumber.Parse),
            members,
            contactPersonIsFpuRepresentative: true,
            supportsAllMunicipalities: true,
            followsPortfolio: true,
            isAnchoredRegionally: true
        );

    public static Finding Check(this GroupRule rule, params GroupMember[] members) =>
        rule.Check(Group(members), Agder, Division);

    public static Finding CheckWithoutMembers(this GroupRule rule) => rule.Check(Of(Agder, null), Agder, Division);

    public static void IsUndetermined(Finding finding, params string[] missing)
    {
        Assert.Equal(Outcome.Undetermined, finding.Outcome);
        Assert.Equal(missing, finding.Missing);
    }
}
