using NodaTime;

namespace EHelse.Domain.Reporting;

/// <summary>KS's word that a network need not keep one deadline.</summary>
/// <remarks>The letter does not speak of waivers; whether KS may give one is not judged here. Waivers are equal when all properties are.</remarks>
public sealed record Waiver
{
    /// <summary>Describes a waiver.</summary>
    /// <param name="duty">The duty that is waived.</param>
    /// <param name="year">The year in which the deadline falls by the letter, from 1 to 9999.</param>
    /// <param name="grantedOn">The date of the waiver; it counts from this day on, also for a deadline that has passed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="duty"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> lies outside.</exception>
    public Waiver(ReportingDuty duty, int year, LocalDate grantedOn)
    {
        Duty = Guard.Against.Null(duty);
        Year = Guard.Against.OutOfRange(year, 1, 9999);
        GrantedOn = grantedOn;
    }

    /// <summary>The duty that is waived.</summary>
    public ReportingDuty Duty { get; }

    /// <summary>The year in which the deadline falls by the letter.</summary>
    public int Year { get; }

    /// <summary>The date of the waiver.</summary>
    public LocalDate GrantedOn { get; }

    /// <summary>The duty, the year of its deadline and the date of the waiver.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() =>
        FormattableString.Invariant($"{Duty} {Year}: waived {DateText.Iso(GrantedOn)}");
}
