using EHelse.Domain.Sources;

namespace EHelse.Domain.Rollout;

/// <summary>Every municipality is invited to a national track and may join it.</summary>
/// <remarks>Source: assignment letter 2024, common rollout tracks, A, bullet 1.</remarks>
public sealed class NationalTracksAreOpenToAllMunicipalities : TrackRule
{
    private NationalTracksAreOpenToAllMunicipalities()
        : base(
            "ROLL-01",
            "national",
            new("Nasjonale løp er åpne for alle kommuner", "National tracks are open to all municipalities"),
            new(
                "Alle landets kommuner inviteres og kan bli med, uansett region. En deltaker må være en kommune i inndelingen.",
                "All municipalities of the country are invited and may join, whatever their region. A participant must be a municipality of the division."
            ),
            Letter2024Clauses.NationalTrack
        ) { }

    /// <summary>The rule.</summary>
    public static NationalTracksAreOpenToAllMunicipalities Rule { get; } = new();
}
