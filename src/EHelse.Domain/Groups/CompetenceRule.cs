using EHelse.Domain.Sources;

namespace EHelse.Domain.Groups;

/// <summary>A rule that one of the letter's lists of competence is covered.</summary>
/// <remarks>Findings say which list an area comes from (reading R4).</remarks>
public abstract class CompetenceRule : GroupRule
{
    private protected CompetenceRule(
        string code,
        LocalizedText title,
        LocalizedText meaning,
        CompetenceRequirement requirement
    )
        : base(code, Obligation.Must, title, meaning, requirement.Citation) => Requirement = requirement;

    /// <summary>The list that must be covered.</summary>
    public CompetenceRequirement Requirement { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Citation> Citations => Requirement.Citations;

    /// <summary>Whether a member's competences count; null when not known.</summary>
    private protected abstract bool? Counts(GroupMember member);

    internal override Finding Judge(GroupCase given)
    {
        var expected = Codes(Requirement.Areas);
        if (given.Group.Members is null)
        {
            return MembersNotKnown(given, expected);
        }

        var path = given.Path("members");
        var left = Requirement
            .Areas.Where(area =>
                !given.Group.Members.Any(member => Counts(member) is true && member.Masters(area) is true)
            )
            .ToList();
        var actual = Codes(Requirement.Areas.Except(left));
        if (left.Count == 0)
        {
            return Met(
                path,
                expected,
                actual,
                new(
                    $"Alle {Number(Requirement.Areas.Count)} områder i {Requirement.Name.Norwegian} er dekket.",
                    $"All {Number(Requirement.Areas.Count)} areas of {Requirement.Name.English} are covered."
                )
            );
        }

        // An area is out of reach when nobody whose facts are missing could have it.
        var outOfReach = left.Where(area => !given.Group.Members.Any(member => MayCover(member, area))).ToList();
        if (outOfReach.Count > 0)
        {
            return NotMet(
                path,
                expected,
                actual,
                new(
                    $"Ikke dekket: {Named(outOfReach, Language.NorwegianBokmal)}.",
                    $"Not covered: {Named(outOfReach, Language.English)}."
                )
            );
        }

        return Undetermined(
            path,
            expected,
            new(
                $"Det er ikke oppgitt nok om medlemmene til å si om dette er dekket: {Named(left, Language.NorwegianBokmal)}.",
                $"Too little was supplied about the members to say whether these are covered: {Named(left, Language.English)}."
            ),
            [.. Missing(given, left)]
        );
    }

    private bool MayCover(GroupMember member, CompetenceArea area) =>
        Counts(member) is not false && member.Masters(area) is not false;

    private IEnumerable<string> Missing(GroupCase given, List<CompetenceArea> left)
    {
        foreach (var (member, at) in given.Members.Where(entry => left.Exists(area => MayCover(entry.Member, area))))
        {
            if (Counts(member) is null)
            {
                yield return given.MemberPath(at, "roles");
            }

            if (member.Competences is null)
            {
                yield return given.MemberPath(at, "competences");
            }
        }
    }

    private static string Codes(IEnumerable<CompetenceArea> areas) => string.Join(", ", areas);

    private static string Named(IEnumerable<CompetenceArea> areas, Language language) =>
        string.Join(
            "; ",
            areas.Select(area =>
                $"{area.Name.In(language)} ({string.Join(language == Language.NorwegianBokmal ? " og " : " and ", CompetenceRequirement.ListsOf2024With(area).Select(list => list.Name.In(language)))})"
            )
        );
}
