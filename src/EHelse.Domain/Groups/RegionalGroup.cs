using EHelse.Domain.Geography;
using EHelse.Domain.Networks;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Groups;

/// <summary>A regional e-health group (<i>regional gruppe e-helse</i>) of a network.</summary>
/// <remarks>
/// It names the counties it serves: a network with several counties may have one group for all or one for each (reading R3).
/// What is not known is null. Groups are equal when all they hold is, members in order. Source: assignment letter 2024, new
/// regional organisation, paragraph 1, and principles.
/// </remarks>
/// <example>
/// <code><![CDATA[
/// var letter = AssignmentLetter.ForYear(2024);
/// var agder = letter.Networks.Parse("Agder");
/// var lead = new GroupMember(
///     "m1",
///     isNamed: true,
///     municipality: MunicipalityNumber.Parse("4203"),
///     roles: [Role.RolloutLead]
/// );
/// var group = new RegionalGroup(agder.ProjectNumber, agder.Counties, [lead]);
/// foreach (var finding in letter.Assess([group], agder).With(Outcome.NotMet).Take(2))
/// {
///     Console.WriteLine($"{finding.Code}: {finding.Text.English}");
/// }
/// // GROUP-08: Nobody fills: e-health contact person, e-health network resource.
/// // GROUP-09: The members come from 1 municipality; at least 2 are needed.
/// ]]></code>
/// </example>
public sealed record RegionalGroup
{
    /// <summary>Describes a group.</summary>
    /// <param name="network">The project number of the network it belongs to.</param>
    /// <param name="counties">The counties it serves, in any order; at least one, each once; null when not known.</param>
    /// <param name="members">The members, in the caller's order, ids differ; empty for none, null when not known.</param>
    /// <param name="contactPersonIsFpuRepresentative">Whether the contact person sits for the county in KS's committee for e-health (FPU e-helse); null when not known.</param>
    /// <param name="supportsAllMunicipalities">Whether its work supports every municipality and county authority; null when not known.</param>
    /// <param name="followsPortfolio">Whether its work starts from the sector's portfolio and fits the municipalities' ambitions; null when not known.</param>
    /// <param name="isAnchoredRegionally">Whether the network has anchored the work with municipalities, specialist care and others concerned; null when not known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="network"/> is null, or one of the counties or members.</exception>
    /// <exception cref="InvalidValueException">There is no county, a county stands twice, or two members have the same id.</exception>
    public RegionalGroup(
        ProjectNumber network,
        IEnumerable<CountyNumber>? counties,
        IEnumerable<GroupMember>? members,
        bool? contactPersonIsFpuRepresentative = null,
        bool? supportsAllMunicipalities = null,
        bool? followsPortfolio = null,
        bool? isAnchoredRegionally = null
    )
    {
        Network = Guard.Against.Null(network);
        Counties = counties is null
            ? null
            : new ValueList<CountyNumber>(
                counties.Select(county => Guard.Against.Null(county, nameof(counties))).OrderBy(county => county)
            );
        if (Counties is not null && (Counties.Count == 0 || Counties.Distinct().Count() < Counties.Count))
        {
            throw new InvalidValueException(
                new(
                    "En regional gruppe må ha minst ett fylke, og hvert fylke én gang.",
                    "A regional group must have at least one county, and each county once."
                ),
                nameof(counties)
            );
        }

        Members = members is null
            ? null
            : new ValueList<GroupMember>(members.Select(member => Guard.Against.Null(member, nameof(members))));
        if (
            Members is not null
            && Members.Select(member => member.Id).Distinct(StringComparer.Ordinal).Count() < Members.Count
        )
        {
            throw new InvalidValueException(
                new("To medlemmer av gruppen har samme id.", "Two members of the group have the same id."),
                nameof(members)
            );
        }

        ContactPersonIsFpuRepresentative = contactPersonIsFpuRepresentative;
        SupportsAllMunicipalities = supportsAllMunicipalities;
        FollowsPortfolio = followsPortfolio;
        IsAnchoredRegionally = isAnchoredRegionally;
    }

    /// <summary>The project number of the network it belongs to.</summary>
    public ProjectNumber Network { get; }

    /// <summary>The counties it serves, by number; null when not known.</summary>
    public IReadOnlyList<CountyNumber>? Counties { get; }

    /// <summary>The members, in the caller's order; empty for none, null when not known.</summary>
    public IReadOnlyList<GroupMember>? Members { get; }

    /// <summary>Whether the contact person sits for the county in KS's committee for e-health; null when not known.</summary>
    public bool? ContactPersonIsFpuRepresentative { get; }

    /// <summary>Whether its work supports every municipality and county authority; null when not known.</summary>
    public bool? SupportsAllMunicipalities { get; }

    /// <summary>Whether its work starts from the sector's portfolio and fits the municipalities' ambitions; null when not known.</summary>
    public bool? FollowsPortfolio { get; }

    /// <summary>Whether the network has anchored the work with municipalities, specialist care and others concerned; null when not known.</summary>
    public bool? IsAnchoredRegionally { get; }

    /// <summary>The network's project number and the counties served, of many the first four.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() => $"{Network}: {(Counties is null ? "?" : ShortText.List(Counties))}";
}
