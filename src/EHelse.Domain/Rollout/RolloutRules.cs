using EHelse.Domain.Sources;

namespace EHelse.Domain.Rollout;

/// <summary>The rules about rollout tracks and those who coordinate and carry them out, and their answers together.</summary>
/// <remarks>Source: assignment letter 2024, common rollout tracks.</remarks>
public static class RolloutRules
{
    private static readonly TrackRule[] OfTracks =
    [
        NationalTracksAreOpenToAllMunicipalities.Rule,
        RegionalTracksAreOpenToTheCountysMunicipalities.Rule,
        PartiallyNationalTracksAreOpenToThoseInvited.Rule,
    ];

    private static readonly CoordinationGroupRule[] OfTheCoordinationGroup =
    [
        CoordinationGroupIsEstablished.Rule,
        CoordinationGroupHasItsParties.Rule,
        CoordinationGroupCoordinatesTheTracks.Rule,
    ];

    private static readonly WorkingGroupRule[] OfWorkingGroups =
    [
        WorkingGroupIsLedByANetworkResource.Rule,
        WorkingGroupIsStaffedByNetworkResources.Rule,
    ];

    /// <summary>All rules about rollout, in the letter's order.</summary>
    public static RuleCatalog All { get; } = new([.. OfTracks, .. OfTheCoordinationGroup, .. OfWorkingGroups]);

    /// <summary>Judges who takes part in a track.</summary>
    /// <param name="track">The track.</param>
    /// <returns>One finding for each kind of track, in the letter's order; those of other kinds are not applicable.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="track"/> is null.</exception>
    public static Assessment Assess(RolloutTrack track) => new(OfTracks.Select(rule => rule.Check(track)));

    /// <summary>Judges the national coordination group.</summary>
    /// <param name="group">The group.</param>
    /// <returns>One finding for each rule, in the letter's order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="group"/> is null.</exception>
    public static Assessment Assess(NationalCoordinationGroup group) =>
        new(OfTheCoordinationGroup.Select(rule => rule.Check(group)));

    /// <summary>Judges a working group.</summary>
    /// <param name="group">The working group.</param>
    /// <returns>One finding for each rule, in the letter's order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="group"/> is null.</exception>
    public static Assessment Assess(WorkingGroup group) => new(OfWorkingGroups.Select(rule => rule.Check(group)));
}
