using EHelse.Domain.Sources;

namespace EHelse.Domain.Rollout;

/// <summary>There is a national coordination group.</summary>
/// <remarks>Source: assignment letter 2024, common rollout tracks, B, sentence 1.</remarks>
public sealed class CoordinationGroupIsEstablished : CoordinationGroupRule
{
    private CoordinationGroupIsEstablished()
        : base(
            "ROLL-04",
            new("Nasjonal koordineringsgruppe er etablert", "The national coordination group is established"),
            new(
                "Gruppen er en av endringene som brevet sier skal bli virkelighet, så det leses som en plikt å opprette den.",
                "The group is one of the changes that the letter says are to come true, so setting it up is read as a duty."
            ),
            Letter2024Clauses.CoordinationGroupEstablished
        ) { }

    /// <summary>The rule.</summary>
    public static CoordinationGroupIsEstablished Rule { get; } = new();

    internal override Finding Judge(NationalCoordinationGroup group) =>
        Claimed(
            group.IsEstablished,
            "isEstablished",
            new("Koordineringsgruppen er etablert.", "The coordination group is established."),
            new("Koordineringsgruppen er ikke etablert.", "The coordination group is not established."),
            new(
                "Det er ikke oppgitt om koordineringsgruppen er etablert.",
                "Whether the coordination group is established was not supplied."
            )
        );
}
