using EHelse.Domain.Sources;

namespace EHelse.Domain.Rollout;

/// <summary>The municipalities of its counties are invited to a regional track and may join it.</summary>
/// <remarks>Source: assignment letter 2024, common rollout tracks, A, bullet 2.</remarks>
public sealed class RegionalTracksAreOpenToTheCountysMunicipalities : TrackRule
{
    private RegionalTracksAreOpenToTheCountysMunicipalities()
        : base(
            "ROLL-02",
            "regional",
            new(
                "Regionale løp er åpne for fylkets kommuner",
                "Regional tracks are open to the county's municipalities"
            ),
            new(
                "Kommunene i løpets fylker inviteres og kan bli med. Andre inviteres ikke og leses som at de ikke kan delta.",
                "The municipalities of the track's counties are invited and may join. Others are not invited, which is read as that they may not take part."
            ),
            Letter2024Clauses.RegionalTrack
        ) { }

    /// <summary>The rule.</summary>
    public static RegionalTracksAreOpenToTheCountysMunicipalities Rule { get; } = new();
}
