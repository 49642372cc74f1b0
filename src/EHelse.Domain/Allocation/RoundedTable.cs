using System.Globalization;
using System.Numerics;
using EHelse.Domain.Allocation.Rounding;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Allocation;

/// <summary>A table of exact values in whole units whose rows, columns and total all sum (<i>controlled rounding</i>).</summary>
/// <remarks>
/// <para>Each cell is its exact value rounded down or up. A row or column sums to the total given for it, or, when none are given, to its
/// exact sum rounded down or up; so does the whole table when neither totals are given. Without
/// given totals there always is such a table. With given ones there may be none, and <see cref="Conflict"/> then shows why.</para>
/// <para>Of all such tables it is the one closest to the exact values: cells, and rows, columns and total whose sums are not given, are
/// together the least off. The sum of squares is then the least as well.</para>
/// <para>Among equally close tables the choice rests on the values and their places alone: each row rounds up its largest remainders, of
/// equal ones those furthest left; then roundings move from columns with too many to columns with too few along the cheapest chain of rows, of equally
/// cheap ones through the upper rows and the columns to the left. A table with more columns than rows is worked on lying on its side.</para>
/// <para>A value below zero is rounded down away from zero: −2 or −1 for −3/2.</para>
/// </remarks>
/// <example>
/// <code><![CDATA[
/// Fraction Half(int halves) => Fraction.Of(halves, 2);
/// var table = RoundedTable.Of([
///     [Half(1), Half(3)],
///     [Half(3), Half(1)],
/// ]);
/// Console.WriteLine(string.Join(" / ", table.Cells.Select(row => string.Join(" ", row))));
/// Console.WriteLine(table.Total);
/// // 0 2 / 2 0
/// // 4
/// ]]></code>
/// </example>
public sealed class RoundedTable
{
    private RoundedTable(ControlledRounding rounding, int rowCount, int columnCount)
    {
        Conflict = rounding.Witness is { } witness ? new TableConflict(witness, rowCount, columnCount) : null;
        var cells = rounding.Cells ?? [];
        Cells = Array.AsReadOnly(Array.ConvertAll(cells, IReadOnlyList<BigInteger> (row) => Array.AsReadOnly(row)));
        var rowTotals = new BigInteger[cells.Length];
        var columnTotals = new BigInteger[cells.Length == 0 ? 0 : cells[0].Length];
        var total = BigInteger.Zero;
        for (var i = 0; i < cells.Length; i++)
        {
            for (var j = 0; j < columnTotals.Length; j++)
            {
                rowTotals[i] += cells[i][j];
                columnTotals[j] += cells[i][j];
            }

            total += rowTotals[i];
        }

        RowTotals = Array.AsReadOnly(rowTotals);
        ColumnTotals = Array.AsReadOnly(columnTotals);
        Total = Exists ? total : null;
    }

    /// <summary>Whether there is a table with the totals asked for.</summary>
    public bool Exists => Conflict is null;

    /// <summary>The cells by row and column; empty when there is no table.</summary>
    public IReadOnlyList<IReadOnlyList<BigInteger>> Cells { get; }

    /// <summary>What each row sums to; empty when there is no table.</summary>
    public IReadOnlyList<BigInteger> RowTotals { get; }

    /// <summary>What each column sums to; empty when there is no table.</summary>
    public IReadOnlyList<BigInteger> ColumnTotals { get; }

    /// <summary>What all cells sum to; null when there is no table.</summary>
    public BigInteger? Total { get; }

    /// <summary>Why there is no table; null when there is one.</summary>
    public TableConflict? Conflict { get; }

    /// <summary>Rounds a table.</summary>
    /// <param name="table">The exact values by row: at least one row, at least one value in each, as many in all.</param>
    /// <param name="rowTotals">What each row must sum to, in the order of the rows; null for its exact sum rounded down or up.</param>
    /// <param name="columnTotals">What each column must sum to, in the order of the columns; null for its exact sum rounded down or up.</param>
    /// <returns>The table, or why there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="table"/> or a row of it is null.</exception>
    /// <exception cref="InvalidValueException">There is no row or no column, a row has another number of values than the first, or there are not as many totals as rows or columns.</exception>
    public static RoundedTable Of(
        IReadOnlyList<IReadOnlyList<Fraction>> table,
        IReadOnlyList<BigInteger>? rowTotals = null,
        IReadOnlyList<BigInteger>? columnTotals = null
    )
    {
        var columnCount = ColumnCount(Guard.Against.Null(table));
        CheckCount(rowTotals, table.Count, new("rader", "rows"), nameof(rowTotals));
        CheckCount(columnTotals, columnCount, new("kolonner", "columns"), nameof(columnTotals));
        var denominator = BigInteger.One;
        foreach (var row in table)
        {
            for (var j = 0; j < columnCount; j++)
            {
                var own = row[j].Denominator;
                if (own != denominator && !(denominator % own).IsZero)
                {
                    denominator = CommonDenominator.Join(denominator, own);
                }
            }
        }

        var exact = new ExactTable(
            table.Count,
            columnCount,
            (i, j) =>
            {
                var value = table[i][j];
                return value.Numerator * (denominator / value.Denominator);
            },
            denominator
        );
        return new RoundedTable(ControlledRounding.Of(exact, rowTotals, columnTotals), table.Count, columnCount);
    }

    /// <summary>The size and the total, or why there is no table.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() =>
        Conflict?.ToString()
        ?? FormattableString.Invariant(
            $"{RowTotals.Count} × {ColumnTotals.Count}, total {ShortNumber.Of(Total!.Value)}"
        );

    private static int ColumnCount(IReadOnlyList<IReadOnlyList<Fraction>> table)
    {
        if (table.Count == 0 || Guard.Against.Null(table[0]).Count == 0)
        {
            throw new InvalidValueException(
                table.Count == 0
                    ? new("Tabellen har ingen rader.", "The table has no rows.")
                    : new("Tabellen har ingen kolonner.", "The table has no columns."),
                nameof(table)
            );
        }

        for (var i = 1; i < table.Count; i++)
        {
            if (Guard.Against.Null(table[i]).Count != table[0].Count)
            {
                var (row, own, wanted) = (Text(i), Text(table[i].Count), Text(table[0].Count));
                throw new InvalidValueException(
                    new(
                        $"Rad nummer {row} (talt fra 0) har {own} verdier; den første har {wanted}.",
                        $"Row {row} (counted from 0) has {own} values; the first has {wanted}."
                    ),
                    nameof(table)
                );
            }
        }

        return table[0].Count;
    }

    private static void CheckCount(
        IReadOnlyList<BigInteger>? totals,
        int count,
        LocalizedText lines,
        string parameterName
    )
    {
        if (totals is not null && totals.Count != count)
        {
            var (own, wanted) = (Text(totals.Count), Text(count));
            throw new InvalidValueException(
                new(
                    $"Det er {own} summer for {wanted} {lines.Norwegian}.",
                    $"There are {own} totals for {wanted} {lines.English}."
                ),
                parameterName
            );
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
