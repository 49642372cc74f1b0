using NodaTime;
using NodaTime.TimeZones;

namespace EHelse.Domain.Reporting;

/// <summary>Norwegian time, for when a moment must become a date.</summary>
/// <remarks>A report that arrives at 22:30 UTC on 1 June arrived on 2 June: dates of the grant are Norwegian dates.</remarks>
public static class OsloTime
{
    // Not from DateTimeZoneProviders, which the library bans: it also leads to the zones of the machine.

    /// <summary>The time zone <c>Europe/Oslo</c> of the tz database that NodaTime carries.</summary>
    public static DateTimeZone Zone { get; } = TzdbDateTimeZoneSource.Default.ForId("Europe/Oslo");

    /// <summary>The date in Norway at a moment.</summary>
    /// <param name="moment">The moment.</param>
    /// <returns>The date there, in the ISO calendar.</returns>
    public static LocalDate DateOf(Instant moment) => moment.InZone(Zone).Date;
}
