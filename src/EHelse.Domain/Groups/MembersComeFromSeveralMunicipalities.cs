using EHelse.Domain.Sources;

namespace EHelse.Domain.Groups;

/// <summary>The members who hold a role come from at least <see cref="Several"/> municipalities.</summary>
/// <remarks>
/// Not applicable to a network whose counties have one municipality (reading R18).
/// Source: assignment letter 2024, principles, bullet 5.
/// </remarks>
public sealed class MembersComeFromSeveralMunicipalities : GroupRule
{
    /// <summary>Our reading of "several" (R6): the letter gives no number.</summary>
    public const int Several = 2;

    private MembersComeFromSeveralMunicipalities()
        : base(
            "GROUP-09",
            Obligation.Must,
            new("Medlemmene kommer fra flere kommuner", "The members come from several municipalities"),
            new(
                "De som har en rolle, kommer fra minst to kommuner; brevet sier flere uten tall (lesning R6). Gjelder ikke der nettverkets fylker bare har én kommune (lesning R18).",
                "Those who hold a role come from at least two municipalities; the letter says several and gives no number (reading R6). Does not apply where the network's counties have one municipality only (reading R18)."
            ),
            Letter2024Clauses.SeveralMunicipalities
        ) { }

    /// <summary>The rule.</summary>
    public static MembersComeFromSeveralMunicipalities Rule { get; } = new();

    internal override Finding Judge(GroupCase given)
    {
        var path = given.Path("members");
        if (given.HasOneMunicipality)
        {
            return NotApplicable(
                path,
                new("Nettverkets fylker har bare én kommune.", "The network's counties have one municipality only.")
            );
        }

        var expected = $">= {Number(Several)}";
        if (given.Group.Members is null)
        {
            return MembersNotKnown(given, expected);
        }

        var found = given
            .Members.Where(entry => entry.Member.HoldsARole is true)
            .Select(entry => entry.Member.Municipality)
            .Where(number => number is not null && given.Division.FindMunicipality(number) is not null)
            .Distinct()
            .Count();
        var actual = Number(found);
        if (found >= Several)
        {
            return Met(
                path,
                expected,
                actual,
                new($"Medlemmene kommer fra {actual} kommuner.", $"The members come from {actual} municipalities.")
            );
        }

        string[] missing = [.. Missing(given)];
        return missing.Length > 0
            ? Undetermined(
                path,
                expected,
                new(
                    "Det er ikke oppgitt nok om hvor medlemmene kommer fra.",
                    "Too little was supplied about where the members come from."
                ),
                missing
            )
            : NotMet(
                path,
                expected,
                actual,
                new(
                    $"Medlemmene kommer fra {actual} {(found == 1 ? "kommune" : "kommuner")}; minst {Number(Several)} trengs.",
                    $"The members come from {actual} {(found == 1 ? "municipality" : "municipalities")}; at least {Number(Several)} are needed."
                )
            );
    }

    private static IEnumerable<string> Missing(GroupCase given)
    {
        foreach (var (member, at) in given.Members.Where(entry => entry.Member.HoldsARole is not false))
        {
            if (member.HoldsARole is null)
            {
                yield return given.MemberPath(at, "roles");
            }

            if (member.Municipality is null)
            {
                yield return given.MemberPath(at, "municipality");
            }
        }
    }
}
