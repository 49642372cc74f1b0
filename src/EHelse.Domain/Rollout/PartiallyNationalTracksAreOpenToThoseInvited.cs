using EHelse.Domain.Sources;

namespace EHelse.Domain.Rollout;

/// <summary>Only municipalities that were invited join a partially national track.</summary>
/// <remarks>Source: assignment letter 2024, common rollout tracks, A, bullet 3.</remarks>
public sealed class PartiallyNationalTracksAreOpenToThoseInvited : TrackRule
{
    private PartiallyNationalTracksAreOpenToThoseInvited()
        : base(
            "ROLL-03",
            "partially-national",
            new("Delvis nasjonale løp er åpne for de inviterte", "Partially national tracks are open to those invited"),
            new(
                "Et utvalg kommuner inviteres fordi løsningen er klar hos dem eller passer for dem. Utvalget må oppgis; andre leses som at de ikke kan delta.",
                "A selection of municipalities is invited because the solution is ready there or suits them. The selection must be supplied; others are read as not free to take part."
            ),
            Letter2024Clauses.PartiallyNationalTrack
        ) { }

    /// <summary>The rule.</summary>
    public static PartiallyNationalTracksAreOpenToThoseInvited Rule { get; } = new();
}
