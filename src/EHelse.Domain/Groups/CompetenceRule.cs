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

    /// <summary>The list of 2024. Of another letter, its list with the same code must be covered.</summary>
    public CompetenceRequirement Requirement { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Citation> Citations => Requirement.Citations;

    /// <summary>Whether a member's competences count; null when not known.</summary>
    private protected abstract bool? Counts(GroupMember member);

    internal override Finding Judge(GroupCase given)
    {
        if (given.ListWith(Requirement.Code) is not { } list)
        {
            return LetterHasNoSuchList(given);
        }

        var expected = CodesOf(list.Areas);
        if (given.Group.Members is null)
        {
            return MembersNotKnown(given, expected);
        }

        var path = given.Path("members");
        var left = list
            .Areas.Where(area =>
                !given.Group.Members.Any(member => Counts(member) is true && member.Masters(area) is true)
            )
            .ToList();
        var actual = CodesOf(list.Areas.Except(left));
        if (left.Count == 0)
        {
            return Met(
                path,
                expected,
                actual,
                new(
                    $"Alle {Number(list.Areas.Count)} områder i {list.Name.Norwegian} er dekket.",
                    $"All {Number(list.Areas.Count)} areas of {list.Name.English} are covered."
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
                    $"Ikke dekket: {Named(given, outOfReach, Language.NorwegianBokmal)}.",
                    $"Not covered: {Named(given, outOfReach, Language.English)}."
                )
            );
        }

        return Undetermined(
            path,
            expected,
            new(
                $"Det er ikke oppgitt nok om medlemmene til å si om dette er dekket: {Named(given, left, Language.NorwegianBokmal)}.",
                $"Too little was supplied about the members to say whether these are covered: {Named(given, left, Language.English)}."
            ),
            [.. Missing(given, left)]
        );
    }

    private Finding LetterHasNoSuchList(GroupCase given) =>
        Undetermined(
            given.Path("members"),
            "",
            new(
                $"Brevet har regelen, men ikke noe kompetansekrav med koden {Requirement.Code}.",
                $"The letter has the rule, but no competence list with the code {Requirement.Code}."
            ),
            "competence.requirements"
        );

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

    private static string CodesOf(IEnumerable<CompetenceArea> areas) => string.Join(", ", areas);

    private static string Named(GroupCase given, IEnumerable<CompetenceArea> areas, Language language) =>
        string.Join(
            "; ",
            areas.Select(area =>
                $"{area.Name.In(language)} ({string.Join(language == Language.NorwegianBokmal ? " og " : " and ", given.ListsWith(area).Select(list => list.Name.In(language)))})"
            )
        );
}
