using EHelse.Domain.Reporting;
using NodaTime.Text;

namespace EHelse.Domain.Spreadsheets;

/// <summary>A reporting calendar as a CSV file.</summary>
/// <remarks>
/// Columns: <c>key,duty,obligation,nominal,due,before_the_letter</c>; dates in ISO form. The separator is <c>,</c>, lines end
/// with <c>\n</c>, nothing depends on language, and cells are <see cref="CsvCell.Neutralise">neutralised</see>.
/// </remarks>
public static class CsvCalendar
{
    /// <summary>Writes a calendar.</summary>
    /// <param name="writer">Where the text goes; not closed.</param>
    /// <param name="calendar">The deadlines, in their order.</param>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    public static void Write(TextWriter writer, ReportingCalendar calendar)
    {
        Guard.Against.Null(writer);
        Guard.Against.Null(calendar);
        using var csv = CsvOutput.To(writer);
        CsvOutput.Record(csv, ["key", "duty", "obligation", "nominal", "due", "before_the_letter"]);
        foreach (var deadline in calendar)
        {
            CsvOutput.Record(
                csv,
                [
                    deadline.Key,
                    deadline.Duty.Code,
                    CsvOutput.Code(deadline.Duty.Obligation),
                    LocalDatePattern.Iso.Format(deadline.NominalDate),
                    LocalDatePattern.Iso.Format(deadline.DueOn),
                    deadline.IsBeforeTheLetter ? "true" : "false",
                ]
            );
        }
    }
}
