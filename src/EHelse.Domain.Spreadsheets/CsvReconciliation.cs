using EHelse.Domain.Allocation;

namespace EHelse.Domain.Spreadsheets;

/// <summary>A reconciliation as a CSV file.</summary>
/// <remarks>
/// Columns: <c>code,name,published,computed,difference,corrected</c>; difference is published − computed. Amounts are kroner, with two decimals after a point
/// when they have øre. The separator is <c>,</c>, lines end with <c>\n</c>, nothing depends on language, and cells are
/// <see cref="CsvCell.Neutralise">neutralised</see>.
/// </remarks>
public static class CsvReconciliation
{
    /// <summary>Writes a reconciliation.</summary>
    /// <param name="writer">Where the text goes; not closed.</param>
    /// <param name="reconciliation">The reconciliation.</param>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    public static void Write(TextWriter writer, Reconciliation reconciliation)
    {
        Guard.Against.Null(writer);
        Guard.Against.Null(reconciliation);
        using var csv = CsvOutput.To(writer);
        CsvOutput.Record(csv, ["code", "name", "published", "computed", "difference", "corrected"]);
        foreach (var line in reconciliation.Lines)
        {
            CsvOutput.Record(
                csv,
                [
                    line.Recipient.Code,
                    line.Recipient.Name,
                    line.Published.ToString(),
                    line.Computed.ToString(),
                    line.Difference.ToString(),
                    line.Corrected.ToString(),
                ]
            );
        }
    }
}
