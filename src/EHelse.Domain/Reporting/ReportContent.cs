using EHelse.Domain.Sources;
using NodaTime;

namespace EHelse.Domain.Reporting;

/// <summary>One thing that a report must hold, such as the annual report or the target figures.</summary>
/// <remarks>Contents are equal when all their properties are.</remarks>
public sealed record ReportContent
{
    private const int MostYearsBefore = 10;

    /// <summary>Describes a thing that a report must hold.</summary>
    /// <param name="code">The code that files use: 1 to 100 lower-case letters from a to z, digits and dashes, without a dash at the ends.</param>
    /// <param name="name">What it is, in both languages.</param>
    /// <param name="yearsBefore">How many years before the year of the deadline the year lies that it is about, from 0 to 10.</param>
    /// <param name="endsAtTheDeadline">Whether it covers the days up to the deadline only, and not the whole year.</param>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="yearsBefore"/> lies outside its range.</exception>
    /// <exception cref="InvalidValueException"><paramref name="code"/> has another form, or what ends at the deadline is about a year before.</exception>
    public ReportContent(string code, LocalizedText name, int yearsBefore, bool endsAtTheDeadline = false)
    {
        Code = Codes.Checked(code, nameof(code));
        Name = Guard.Against.Null(name);
        YearsBefore = Guard.Against.OutOfRange(yearsBefore, 0, MostYearsBefore);
        EndsAtTheDeadline = endsAtTheDeadline;
        if (endsAtTheDeadline && yearsBefore > 0)
        {
            throw new InvalidValueException(
                new(
                    $"{code} kan ikke slutte ved fristen og gjelde et tidligere år.",
                    $"{code} cannot end at the deadline and be about a year before."
                ),
                nameof(endsAtTheDeadline)
            );
        }
    }

    /// <summary>The code that files use, such as <c>target-figures</c>; unique within its duty.</summary>
    public string Code { get; }

    /// <summary>What it is, in both languages.</summary>
    public LocalizedText Name { get; }

    /// <summary>How many years before the year of the deadline the year lies that it is about, from 0 to 10.</summary>
    public int YearsBefore { get; }

    /// <summary>Whether it covers the days up to the deadline only, and not the whole year.</summary>
    public bool EndsAtTheDeadline { get; }

    /// <summary>The year that it is about.</summary>
    /// <param name="nominal">The deadline's date as the letter gives it.</param>
    /// <returns>The year of the date, or one before: see <see cref="YearsBefore"/>.</returns>
    public int YearOf(LocalDate nominal) => nominal.Year - YearsBefore;

    /// <summary>The days that it covers.</summary>
    /// <param name="nominal">The deadline's date as the letter gives it.</param>
    /// <returns>
    /// The whole year from 1 January to 31 December; for the half-year report from 1 January to the day before the deadline,
    /// because the letter names no period and what comes after cannot be in it. A deadline on 1 January leaves that day alone.
    /// </returns>
    public DateInterval PeriodOf(LocalDate nominal)
    {
        var year = YearOf(nominal);
        var first = new LocalDate(year, 1, 1);
        return new(first, EndsAtTheDeadline ? LocalDate.Max(first, nominal.PlusDays(-1)) : new LocalDate(year, 12, 31));
    }

    /// <summary>The code.</summary>
    /// <returns><see cref="Code"/>.</returns>
    public override string ToString() => Code;
}
