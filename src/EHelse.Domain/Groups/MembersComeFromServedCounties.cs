using EHelse.Domain.Geography;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Groups;

/// <summary>Every member comes from a municipality in a county that the group serves.</summary>
/// <remarks>
/// The letter gives the aim, breadth in the county and local knowledge, and no duty: so the rule is a
/// <see cref="Obligation.Should"/> that flags who comes from elsewhere.
/// Source: assignment letter 2024, principles, bullet 5.
/// </remarks>
public sealed class MembersComeFromServedCounties : GroupRule
{
    private MembersComeFromServedCounties()
        : base(
            "GROUP-10",
            Obligation.Should,
            new(
                "Medlemmene kommer fra fylkene gruppen betjener",
                "The members come from the counties that the group serves"
            ),
            new(
                "Brevet vil ha bredde i fylket og lokalkunnskap, men forbyr ikke noen fra et annet fylke. Regelen sier derfor fra om medlemmer utenfra uten å gjøre det til et brudd på vilkårene.",
                "The letter wants breadth in the county and local knowledge but forbids nobody from another county. So the rule flags members from elsewhere without making it a breach of the terms."
            ),
            Letter2024Clauses.SeveralMunicipalities
        ) { }

    /// <summary>The rule.</summary>
    public static MembersComeFromServedCounties Rule { get; } = new();

    internal override Finding Judge(GroupCase given)
    {
        var path = given.Path("members");
        if (given.Group.Counties is not { } counties)
        {
            return CountiesNotKnown(given);
        }

        var expected = string.Join(", ", counties);
        if (given.Group.Members is null)
        {
            return MembersNotKnown(given, expected);
        }

        var actual = string.Join(
            ", ",
            given
                .Members.Select(entry => entry.Member.Municipality)
                .Where(number => number is not null)
                .Distinct()
                .OrderBy(number => number)
        );
        var elsewhere = Elsewhere(given, counties);
        if (elsewhere.Length > 0)
        {
            return NotMet(
                path,
                expected,
                actual,
                new(
                    $"Ikke en kommune i fylkene gruppen betjener: {elsewhere}.",
                    $"Not a municipality of the counties that the group serves: {elsewhere}."
                )
            );
        }

        var missing = given.Lacking(member => member.Municipality is null, "municipality");
        return missing.Length > 0
                ? Undetermined(
                    path,
                    expected,
                    new(
                        "Det er ikke oppgitt hvor alle medlemmene kommer fra.",
                        "Where all the members come from was not supplied."
                    ),
                    missing
                )
            : given.Group.Members.Count == 0
                ? NotApplicable(path, new("Gruppen har ingen medlemmer.", "The group has no members."))
            : Met(
                path,
                expected,
                actual,
                new(
                    "Alle medlemmene kommer fra fylkene gruppen betjener.",
                    "All the members come from the counties that the group serves."
                )
            );
    }

    private Finding CountiesNotKnown(GroupCase given) =>
        Undetermined(
            given.Path("members"),
            "",
            new(
                "Det er ikke oppgitt hvilke fylker gruppen betjener.",
                "Which counties the group serves was not supplied."
            ),
            given.Path("counties")
        );

    // A number that the division does not have is no municipality of any county.
    private static string Elsewhere(GroupCase given, IReadOnlyList<CountyNumber> counties) =>
        string.Join(
            ", ",
            given
                .Members.Where(entry =>
                    entry.Member.Municipality is { } number
                    && (!counties.Contains(number.County) || given.Division.FindMunicipality(number) is null)
                )
                .Select(entry => $"{given.MemberPath(entry.At, "municipality")} = {entry.Member.Municipality}")
        );
}
