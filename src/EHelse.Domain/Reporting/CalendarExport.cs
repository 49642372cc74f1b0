using EHelse.Domain.Sources;
using NodaTime;

namespace EHelse.Domain.Reporting;

/// <summary>What the caller decides about a calendar written as iCalendar text.</summary>
/// <remarks>
/// Give <see cref="Scope"/> when calendars of several networks meet in one program, and a higher <see cref="Sequence"/> when a
/// calendar that was given out is given out again with other dates.
/// </remarks>
public sealed record CalendarExport
{
    private const int LongestScope = 50;

    /// <summary>Chooses how a calendar is written.</summary>
    /// <param name="stamp">When the text was made, for <c>DTSTAMP</c>, from year 1 on; null for midnight UTC of the day before which the letter cannot have been known, so that the same calendar is always the same text.</param>
    /// <param name="alarms">
    /// How long before the start of the day (midnight) each alarm sounds, in whole seconds; a negative time is after the start.
    /// <c>Duration.FromHours(15)</c> is nine o'clock the day before. None when null.
    /// </param>
    /// <param name="sequence">The revision, from 0. A program that has the events already takes those with a higher one.</param>
    /// <param name="scope">Whose calendar it is, such as a project number: 1 to 50 letters a–z or A–Z, digits and hyphens. Becomes part of each UID. Null for nobody's.</param>
    /// <param name="title">Text that goes before each summary, such as a network's name; null for none.</param>
    /// <param name="note">Text that goes after each description; null for none.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="sequence"/> is negative, or <paramref name="stamp"/> is before year 1.</exception>
    /// <exception cref="InvalidValueException">An alarm is not in whole seconds, or the scope has another form.</exception>
    public CalendarExport(
        Instant? stamp = null,
        IEnumerable<Duration>? alarms = null,
        int sequence = 0,
        string? scope = null,
        string? title = null,
        string? note = null
    )
    {
        Sequence = Guard.Against.OutOfRange(sequence, 0, int.MaxValue);
        if (stamp < Instant.FromUtc(1, 1, 1, 0, 0))
        {
            throw new ArgumentOutOfRangeException(nameof(stamp), stamp, "The moment is before year 1.");
        }

        Stamp = stamp;
        Alarms = alarms is null ? ValueList<Duration>.Empty : new ValueList<Duration>(alarms);
        if (Alarms.Any(alarm => alarm.SubsecondNanoseconds != 0))
        {
            throw new InvalidValueException(
                new("En alarm må angis i hele sekunder.", "An alarm must be in whole seconds."),
                nameof(alarms)
            );
        }

        if (scope is not null && !IsScope(scope))
        {
            throw new InvalidValueException(
                new(
                    $"«{Quote.Of(scope)}» kan ikke stå i en UID: ventet 1 til 50 bokstaver a–z, sifre og bindestreker.",
                    $"'{Quote.Of(scope)}' cannot stand in a UID: expected 1 to 50 letters a–z, digits and hyphens."
                ),
                nameof(scope)
            );
        }

        Scope = scope;
        Title = title;
        Note = note;
    }

    /// <summary>Fixed stamp, no alarms, revision 0, nobody's calendar, no text of the caller.</summary>
    public static CalendarExport Default { get; } = new();

    /// <summary>When the text was made; null for the fixed moment.</summary>
    public Instant? Stamp { get; }

    /// <summary>How long before the start of the day each alarm sounds; possibly none.</summary>
    public IReadOnlyList<Duration> Alarms { get; }

    /// <summary>The revision, from 0.</summary>
    public int Sequence { get; }

    /// <summary>Whose calendar it is; null for nobody's.</summary>
    public string? Scope { get; }

    /// <summary>Text before each summary; null for none.</summary>
    public string? Title { get; }

    /// <summary>Text after each description; null for none.</summary>
    public string? Note { get; }

    /// <summary>Whose calendar it is, when it is said, the revision and the number of alarms; no text of the caller.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() =>
        (Scope is null ? "" : Scope + ", ")
        + FormattableString.Invariant($"revision {Sequence}, {ShortText.Count(Alarms.Count, "alarm")}");

    private static bool IsScope(string scope) =>
        scope.Length is > 0 and <= LongestScope
        && scope.All(character =>
            character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-'
        );
}
