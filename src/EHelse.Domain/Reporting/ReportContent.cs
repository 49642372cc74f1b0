using EHelse.Domain.Sources;
using NodaTime;

namespace EHelse.Domain.Reporting;

/// <summary>One thing that a report must hold, such as the annual report or the target figures.</summary>
public sealed class ReportContent
{
    private readonly int yearsBefore;
    private readonly bool endsAtTheDeadline;

    internal ReportContent(string code, LocalizedText name, int yearsBefore, bool endsAtTheDeadline = false)
    {
        Code = code;
        Name = name;
        this.yearsBefore = yearsBefore;
        this.endsAtTheDeadline = endsAtTheDeadline;
    }

    /// <summary>The code that files use, such as <c>target-figures</c>; unique within its duty.</summary>
    public string Code { get; }

    /// <summary>What it is, in both languages.</summary>
    public LocalizedText Name { get; }

    /// <summary>The year that it is about.</summary>
    /// <param name="nominal">The deadline's date as the letter gives it.</param>
    /// <returns>The year of the date, or the year before.</returns>
    public int YearOf(LocalDate nominal) => nominal.Year - yearsBefore;

    /// <summary>The days that it covers.</summary>
    /// <param name="nominal">The deadline's date as the letter gives it.</param>
    /// <returns>
    /// The whole year from 1 January to 31 December; for the half-year report from 1 January to the day before the deadline,
    /// because the letter names no period and what comes after cannot be in it.
    /// </returns>
    public DateInterval PeriodOf(LocalDate nominal)
    {
        var year = YearOf(nominal);
        return new(new LocalDate(year, 1, 1), endsAtTheDeadline ? nominal.PlusDays(-1) : new LocalDate(year, 12, 31));
    }

    /// <summary>The code.</summary>
    /// <returns><see cref="Code"/>.</returns>
    public override string ToString() => Code;
}
