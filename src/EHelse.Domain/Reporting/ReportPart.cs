using NodaTime;

namespace EHelse.Domain.Reporting;

/// <summary>One thing that a report of one deadline must hold, with the days that it covers.</summary>
public sealed record ReportPart
{
    internal ReportPart(ReportContent content, LocalDate nominal)
    {
        Content = content;
        Year = content.YearOf(nominal);
        Period = content.PeriodOf(nominal);
    }

    /// <summary>What it is.</summary>
    public ReportContent Content { get; }

    /// <summary>The year that it is about.</summary>
    public int Year { get; }

    /// <summary>The days that it covers, both ends included.</summary>
    public DateInterval Period { get; }

    /// <summary>What it is, the year, and the days that it covers.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() =>
        FormattableString.Invariant($"{Content} {Year}: {DateText.Iso(Period.Start)} to {DateText.Iso(Period.End)}");
}
