using EHelse.Domain.Sources;

namespace EHelse.Domain.Rollout;

/// <summary>The national coordination group coordinates the common tracks that the sector gives priority.</summary>
/// <remarks>Source: assignment letter 2024, common rollout tracks, B, sentence 3.</remarks>
public sealed class CoordinationGroupCoordinatesTheTracks : CoordinationGroupRule
{
    private CoordinationGroupCoordinatesTheTracks()
        : base(
            "ROLL-06",
            new("Koordineringsgruppen samordner løpene", "The coordination group coordinates the tracks"),
            new(
                "Oppgaven er å koordinere og samordne de løpene sektoren velger å sette i gang. Den som kaller, må oppgi om det skjer.",
                "The task is to coordinate and align the tracks that the sector chooses to start. The caller must state whether it is done."
            ),
            Letter2024Clauses.CoordinationGroupTask
        ) { }

    /// <summary>The rule.</summary>
    public static CoordinationGroupCoordinatesTheTracks Rule { get; } = new();

    internal override Finding Judge(NationalCoordinationGroup group) =>
        Claimed(
            group.CoordinatesTracks,
            "coordinatesTracks",
            new("Koordineringsgruppen samordner løpene.", "The coordination group coordinates the tracks."),
            new(
                "Koordineringsgruppen samordner ikke løpene.",
                "The coordination group does not coordinate the tracks."
            ),
            new(
                "Det er ikke oppgitt om koordineringsgruppen samordner løpene.",
                "Whether the coordination group coordinates the tracks was not supplied."
            )
        );
}
