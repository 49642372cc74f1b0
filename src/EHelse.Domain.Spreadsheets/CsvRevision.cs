using EHelse.Domain.Allocation;

namespace EHelse.Domain.Spreadsheets;

/// <summary>A revised total as a CSV file.</summary>
/// <remarks>
/// Columns: <c>code,name,before,after,change,against_the_trend</c>; the last is <c>true</c> for who loses although the total grows, gains although it is
/// cut, or changes although it does not. Amounts are kroner, with two decimals after a point when they have øre. The separator is <c>,</c>, lines end with
/// <c>\n</c>, nothing depends on language, and cells are <see cref="CsvCell.Neutralise">neutralised</see>.
/// </remarks>
public static class CsvRevision
{
    /// <summary>Writes a revision.</summary>
    /// <param name="writer">Where the text goes; not closed.</param>
    /// <param name="revision">The revision.</param>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    /// <exception cref="OverflowException">A change lies outside the range of amounts.</exception>
    public static void Write(TextWriter writer, Revision revision)
    {
        Guard.Against.Null(writer);
        Guard.Against.Null(revision);
        using var csv = CsvOutput.To(writer);
        CsvOutput.Record(csv, ["code", "name", "before", "after", "change", "against_the_trend"]);
        foreach (var line in revision.Lines)
        {
            CsvOutput.Record(
                csv,
                [
                    line.Recipient.Code,
                    line.Recipient.Name,
                    line.Before.ToString(),
                    line.After.ToString(),
                    line.Change.ToString(),
                    line.IsAgainstTheTrend ? "true" : "false",
                ]
            );
        }
    }
}
