using EHelse.Domain.Sources;

namespace EHelse.Domain.Rollout;

/// <summary>A rule about who takes part in one kind of rollout track.</summary>
/// <remarks>The clauses invite and allow, so the rules are <see cref="Obligation.May"/>: not met means that somebody takes part who may not join.</remarks>
public abstract class TrackRule : Rule
{
    private readonly string kind;

    private protected TrackRule(string code, string kind, LocalizedText title, LocalizedText meaning, Citation citation)
        : base(code, Obligation.May, title, meaning, citation) => this.kind = kind;

    /// <summary>Checks a track.</summary>
    /// <param name="track">The track.</param>
    /// <returns>Whether all who take part may join; not applicable to a track of another kind.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="track"/> is null.</exception>
    public Finding Check(RolloutTrack track)
    {
        Guard.Against.Null(track);
        const string Path = "participants";
        const string Expected = "invited";
        if (track.Kind != kind)
        {
            return NotApplicable(
                Path,
                new($"Dette er et {track.KindName.Norwegian}.", $"This is a {track.KindName.English}.")
            );
        }

        if (track.Participants is null)
        {
            return Undetermined(
                Path,
                Expected,
                new("Det er ikke oppgitt hvem som deltar.", "Who takes part was not supplied."),
                Path
            );
        }

        var uninvited = string.Join(", ", track.Participants.Where(number => track.MayJoin(number) is false));
        var actual = string.Join(", ", track.Participants);
        if (uninvited.Length > 0)
        {
            return NotMet(
                Path,
                Expected,
                actual,
                new($"Deltar uten å være invitert: {uninvited}.", $"Take part without being invited: {uninvited}.")
            );
        }

        return track.Invited is null && track.Participants.Count > 0
            ? Undetermined(
                Path,
                Expected,
                new("Det er ikke oppgitt hvem som er invitert.", "Who is invited was not supplied."),
                "invited"
            )
            : Met(Path, Expected, actual, new("Alle som deltar, er invitert.", "All who take part are invited."));
    }
}
