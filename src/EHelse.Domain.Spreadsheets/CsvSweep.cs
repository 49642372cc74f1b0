using EHelse.Domain.Allocation;

namespace EHelse.Domain.Spreadsheets;

/// <summary>The points of a sweep as a CSV file, written while they are computed.</summary>
/// <remarks>
/// <para>One row for each key and recipient. Columns: <c>key</c>; <c>share.x</c> for <c>flat</c> and each criterion <c>x</c> of the basis, with the share that the key
/// gives it, in per cent (<c>60%</c>) or as a fraction when the decimals do not end; then <c>code,name,amount,baseline,change,percent</c>,
/// where change is amount − baseline, and percent is that change in per cent of the baseline's size with two decimals, empty where the baseline is zero.</para>
/// <para>Amounts are kroner, with two decimals after a point when they have øre. The separator is <c>,</c>, lines end
/// with <c>\n</c>, nothing depends on language, and cells are <see cref="CsvCell.Neutralise">neutralised</see>.</para>
/// </remarks>
public static class CsvSweep
{
    private const int PercentDecimals = 2;

    /// <summary>Writes points while they are read.</summary>
    /// <param name="writer">Where the text goes; not closed.</param>
    /// <param name="sweep">The sweep.</param>
    /// <param name="points">Its points.</param>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    public static void Write(TextWriter writer, Sweep sweep, IEnumerable<SweepPoint> points)
    {
        Guard.Against.Null(writer);
        Guard.Against.Null(sweep);
        Guard.Against.Null(points);
        Criterion[] criteria = [Criterion.Flat, .. sweep.Baseline.Basis.Criteria];
        using var csv = CsvOutput.To(writer);
        CsvOutput.Record(
            csv,
            [
                "key",
                .. criteria.Select(criterion => "share." + criterion.Code),
                "code",
                "name",
                "amount",
                "baseline",
                "change",
                "percent",
            ]
        );
        foreach (var point in points)
        {
            string[] key =
            [
                point.Key.ToString(),
                .. criteria.Select(criterion => point.Key.ShareOf(criterion).ToString()),
            ];
            foreach (var line in point.Lines)
            {
                CsvOutput.Record(
                    csv,
                    [
                        .. key,
                        line.Recipient.Code,
                        line.Recipient.Name,
                        line.Amount.ToString(),
                        line.Baseline.ToString(),
                        line.Change.ToString(),
                        // A plus sign would make the number a formula to a spreadsheet.
                        line.Percent(PercentDecimals)?.TrimStart('+')
                            ?? "",
                    ]
                );
            }
        }
    }
}
