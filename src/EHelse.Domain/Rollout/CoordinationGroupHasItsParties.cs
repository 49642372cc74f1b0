using EHelse.Domain.Sources;

namespace EHelse.Domain.Rollout;

/// <summary>KS, the county networks, Norsk helsenett and the Directorate of Health sit in the coordination group.</summary>
/// <remarks>Others may sit there too. Source: assignment letter 2024, common rollout tracks, B, sentence 2.</remarks>
public sealed class CoordinationGroupHasItsParties : CoordinationGroupRule
{
    private CoordinationGroupHasItsParties()
        : base(
            "ROLL-05",
            new("Koordineringsgruppen har sine parter", "The coordination group has its parties"),
            new(
                "Alle fire partene som er nevnt, må være representert. Brevet nevner dem blant annet, så flere kan være med uten at det strider mot noe. Sammensetningen hører til endringene som skal bli virkelighet, og leses som en plikt.",
                "All four parties that are named must be represented. The letter names them among others, so more may take part without breaking anything. The composition belongs to the changes that are to come true and is read as a duty."
            ),
            Letter2024Clauses.CoordinationGroupComposition
        ) { }

    /// <summary>The rule.</summary>
    public static CoordinationGroupHasItsParties Rule { get; } = new();

    internal override Finding Judge(NationalCoordinationGroup group)
    {
        const string Path = "parties";
        var expected = string.Join(", ", CoordinationParty.All);
        if (group.Parties is null)
        {
            return Undetermined(
                Path,
                expected,
                new("Det er ikke oppgitt hvem som er representert.", "Who is represented was not supplied."),
                Path
            );
        }

        var missing = CoordinationParty.All.Except(group.Parties).ToList();
        var actual = string.Join(", ", group.Parties);
        return missing.Count == 0
            ? Met(Path, expected, actual, new("Alle partene er representert.", "All the parties are represented."))
            : NotMet(
                Path,
                expected,
                actual,
                new(
                    $"Ikke representert: {string.Join(", ", missing.Select(party => party.Name.Norwegian))}.",
                    $"Not represented: {string.Join(", ", missing.Select(party => party.Name.English))}."
                )
            );
    }
}
