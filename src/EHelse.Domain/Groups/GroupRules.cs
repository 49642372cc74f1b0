using System.Globalization;
using EHelse.Domain.Geography;
using EHelse.Domain.Networks;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Groups;

/// <summary>The rules about regional groups, and their answers together.</summary>
/// <remarks>Source: assignment letter 2024, new regional organisation, principles, and what the grant covers.</remarks>
public static class GroupRules
{
    /// <summary>The rules that judge one group alone; the first judges all of a network's groups together as well.</summary>
    private static readonly GroupRule[] OfOneGroup =
    [
        EveryCountyIsServedByExactlyOneGroup.Rule,
        ReleasedResourcesCoverTheCompetence.Rule,
        RolesMayBeSpread.Rule,
        ContactPersonIsTheCountysFpuRepresentative.Rule,
        WorkSupportsAllMunicipalities.Rule,
        WorkFollowsThePortfolio.Rule,
        NetworkAnchorsTheWorkRegionally.Rule,
        AllThreeFunctionsAreFilled.Rule,
        MembersComeFromSeveralMunicipalities.Rule,
        MembersComeFromServedCounties.Rule,
        CombinedCompetenceIsCovered.Rule,
        MembersCanLeadTracks.Rule,
        MembersTakePartInNationalArenas.Rule,
        MembersCanJoinTheCoordinationGroup.Rule,
        MembersInRolesAreNamed.Rule,
    ];

    /// <summary>All rules about groups, in the letter's order.</summary>
    public static RuleCatalog All { get; } = new([.. OfOneGroup, KsIsInformedOfChanges.Rule]);

    /// <summary>Judges one group alone.</summary>
    /// <param name="group">The group.</param>
    /// <param name="network">The network it belongs to.</param>
    /// <param name="division">The counties and municipalities of the time.</param>
    /// <param name="competences">The letter's lists of competence, by their codes; <see cref="CompetenceRequirement.Of2024"/> when null.</param>
    /// <returns>One finding for each rule, in the letter's order; paths point into the group. Of counties that the group does not serve it is not known whether another does.</returns>
    /// <exception cref="ArgumentNullException">A parameter other than the lists is null.</exception>
    public static Assessment Assess(
        RegionalGroup group,
        DigiNetwork network,
        AdministrativeDivision division,
        IReadOnlyList<CompetenceRequirement>? competences = null
    )
    {
        var given = CaseOf(group, network, division, competences);
        return new([.. OfOneGroup.Select(rule => rule.Judge(given)), KsIsInformedOfChanges.Rule.OfOneVersion()]);
    }

    /// <summary>Judges a new version of a group, and the changes since the version before.</summary>
    /// <param name="before">The earlier version.</param>
    /// <param name="after">The version to judge.</param>
    /// <param name="ksIsInformed">Whether KS was informed of the changes; null when not known.</param>
    /// <param name="network">The network the group belongs to.</param>
    /// <param name="division">The counties and municipalities of the time.</param>
    /// <param name="competences">The letter's lists of competence, by their codes; <see cref="CompetenceRequirement.Of2024"/> when null.</param>
    /// <returns>One finding for each rule, in the letter's order; paths point into <paramref name="after"/>.</returns>
    /// <exception cref="ArgumentNullException">A parameter other than <paramref name="ksIsInformed"/> and the lists is null.</exception>
    public static Assessment AssessChange(
        RegionalGroup before,
        RegionalGroup after,
        bool? ksIsInformed,
        DigiNetwork network,
        AdministrativeDivision division,
        IReadOnlyList<CompetenceRequirement>? competences = null
    )
    {
        var changes = KsIsInformedOfChanges.Rule.Check(GroupRoster.Between(before, after), ksIsInformed);
        var given = CaseOf(after, network, division, competences);
        return new([.. OfOneGroup.Select(rule => rule.Judge(given)), changes]);
    }

    /// <summary>Judges all groups of a network.</summary>
    /// <param name="groups">All its groups; none when it has none.</param>
    /// <param name="network">The network.</param>
    /// <param name="division">The counties and municipalities of the time.</param>
    /// <param name="competences">The letter's lists of competence, by their codes; <see cref="CompetenceRequirement.Of2024"/> when null.</param>
    /// <returns>The finding on the counties, then for each rule one finding a group; paths start with <c>groups[0].</c></returns>
    /// <exception cref="ArgumentNullException">A parameter other than the lists is null, or a group.</exception>
    public static Assessment Assess(
        IEnumerable<RegionalGroup> groups,
        DigiNetwork network,
        AdministrativeDivision division,
        IReadOnlyList<CompetenceRequirement>? competences = null
    )
    {
        RegionalGroup[] all = [.. Guard.Against.Null(groups)];
        var counties = EveryCountyIsServedByExactlyOneGroup.Rule.Check(all, network);
        Guard.Against.Null(division);
        GroupCase[] cases =
        [
            .. all.Select(
                (group, at) =>
                    new GroupCase(
                        group,
                        network,
                        division,
                        competences,
                        $"groups[{at.ToString(CultureInfo.InvariantCulture)}]."
                    )
            ),
        ];
        return new([
            counties,
            .. OfOneGroup.Skip(1).SelectMany(rule => cases.Select(rule.Judge)),
            KsIsInformedOfChanges.Rule.OfOneVersion(),
        ]);
    }

    private static GroupCase CaseOf(
        RegionalGroup group,
        DigiNetwork network,
        AdministrativeDivision division,
        IReadOnlyList<CompetenceRequirement>? competences
    ) => new(Guard.Against.Null(group), Guard.Against.Null(network), Guard.Against.Null(division), competences);
}
