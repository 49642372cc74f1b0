using System.Numerics;

namespace EHelse.Domain.Allocation.Rounding;

/// <summary>
/// Rounds a table of exact values to whole numbers: each cell down or up, each row and column to a given sum or to its exact sum rounded
/// down or up; and of all such tables the one closest to the exact values. Or tells why there is none.
/// </summary>
/// <remarks>
/// <para>Rows that are free get one cell more, which holds what the exact sum lacks to its ceiling; columns that are free get a row of
/// such cells. When both are free, the corner holds what the total is above its floor. Then all sums are given, each added cell is rounded
/// like others, and a sum is off by what its added cell is off.</para>
/// <para>How many cells a row rounds up is then fixed. Rounding one up changes what it is off by 1 − 2 · remainder, and the square of that
/// by the same: so the least sum of deviations is the largest sum of remainders rounded up, and has the least sum of squares too.</para>
/// </remarks>
internal sealed class ControlledRounding
{
    private readonly int rowCount;
    private readonly int columnCount;
    private readonly BigInteger[][] floors;
    private readonly LineSums rows;
    private readonly LineSums columns;
    private readonly IColumnFlow flow;

    private ControlledRounding(
        ExactTable table,
        IReadOnlyList<BigInteger>? rowSums,
        IReadOnlyList<BigInteger>? columnSums,
        bool areSumsCells
    )
    {
        rowCount = table.RowCount;
        columnCount = table.ColumnCount;
        rows = new LineSums(rowCount, table.Denominator, rowSums);
        columns = new LineSums(columnCount, table.Denominator, columnSums);
        var allRows = rowCount + (areSumsCells && columns.AreFree ? 1 : 0);
        var allColumns = columnCount + (areSumsCells && rows.AreFree ? 1 : 0);

        // A chain passes each column at most once, and costs less than the denominator for each.
        flow =
            table.Denominator < long.MaxValue / (2 * ((long)allColumns + 1))
                ? new ColumnFlow<long, LongCostMath>(allRows, allColumns)
                : new ColumnFlow<BigInteger, BigCostMath>(allRows, allColumns);
        floors = new BigInteger[rowCount][];
        for (var i = 0; i < rowCount; i++)
        {
            floors[i] = new BigInteger[columnCount];
            for (var j = 0; j < columnCount; j++)
            {
                var floor = WholeNumber.Floor(table.Numerator(i, j), table.Denominator, out var remainder);
                floors[i][j] = floor;
                flow.Set(i, j, remainder);
                rows.Add(i, floor, remainder);
                columns.Add(j, floor, remainder);
            }
        }
    }

    /// <summary>The rounded table by row and column; null when there is none.</summary>
    public BigInteger[][]? Cells { get; private set; }

    /// <summary>Why there is none; null when there is one.</summary>
    public TableWitness? Witness { get; private set; }

    /// <summary>Rounds a table with given row sums, each column's sum down or up. Only the cells are close: what the columns are off does not count.</summary>
    public static ControlledRounding OfRows(ExactTable table, IReadOnlyList<BigInteger> rowSums)
    {
        var rounding = new ControlledRounding(table, rowSums, null, areSumsCells: false);
        var sums = rounding.columns;
        var least = new int[rounding.columnCount];
        var most = new int[rounding.columnCount];
        for (var j = 0; j < least.Length; j++)
        {
            least[j] = (int)(sums.Least(j) - sums.Floors[j]);
            most[j] = (int)(sums.Most(j) - sums.Floors[j]);
        }

        rounding.Finish(rounding.flow.Round(rounding.Times(), least, most));
        return rounding;
    }

    /// <summary>Rounds a table. What free sums are off counts like what cells are off.</summary>
    /// <param name="table">The exact values.</param>
    /// <param name="rowSums">What each row sums to; null for its exact sum rounded down or up.</param>
    /// <param name="columnSums">What each column sums to; null for its exact sum rounded down or up.</param>
    public static ControlledRounding Of(
        ExactTable table,
        IReadOnlyList<BigInteger>? rowSums,
        IReadOnlyList<BigInteger>? columnSums
    )
    {
        // The work grows with the square of the number of columns: a wide table is laid on its side.
        if (table.ColumnCount > table.RowCount)
        {
            var lying = Of(table.Transposed(), columnSums, rowSums);
            return lying.Transposed();
        }

        var rounding = new ControlledRounding(table, rowSums, columnSums, areSumsCells: true);
        rounding.RoundWithSumsAsCells();
        return rounding;
    }

    private ControlledRounding Transposed()
    {
        Witness = Witness?.Transposed();
        if (Cells is { } cells)
        {
            Cells = new BigInteger[columnCount][];
            for (var j = 0; j < columnCount; j++)
            {
                Cells[j] = Array.ConvertAll(cells, row => row[j]);
            }
        }

        return this;
    }

    private void RoundWithSumsAsCells()
    {
        var times = Times();
        var counts = new BigInteger[columnCount];
        for (var j = 0; j < columnCount; j++)
        {
            counts[j] = columns.Most(j) - columns.Floors[j];
            if (columns.AreFree)
            {
                flow.Set(rowCount, j, columns.Slack(j));
            }
        }

        var (rowsTogether, columnsTogether) = (rows.SumOfMost(), columns.SumOfMost());
        if (rows.AreFree)
        {
            for (var i = 0; i < rowCount; i++)
            {
                flow.Set(i, columnCount, rows.Slack(i));
            }
        }

        if (!rows.AreFree && !columns.AreFree && rowsTogether != columnsTogether)
        {
            var areRowsMore = rowsTogether > columnsTogether;
            Finish(TableCut.Of(rowCount, columnCount, _ => areRowsMore, _ => areRowsMore));
            return;
        }

        // What the added row and column sum to: what all others leave of the total.
        var floorOfTotal = rows.FloorOfTotal(out var corner);
        if (columns.AreFree)
        {
            times = [.. times, columnsTogether - (rows.AreFree ? floorOfTotal : rowsTogether)];
        }

        if (rows.AreFree)
        {
            counts = [.. counts, rowsTogether - (columns.AreFree ? floorOfTotal : columnsTogether)];
        }

        if (rows.AreFree && columns.AreFree)
        {
            flow.Set(rowCount, columnCount, corner);
        }

        // No column has room for more than its cells; what is asked beyond that is impossible all the same.
        var fits = Array.ConvertAll(
            counts,
            count => (int)BigInteger.Max(BigInteger.MinusOne, BigInteger.Min(count, times.Length + 1))
        );
        Finish(flow.Round(times, fits, fits));
    }

    private BigInteger[] Times()
    {
        var times = new BigInteger[rowCount];
        for (var i = 0; i < rowCount; i++)
        {
            times[i] = rows.Most(i) - rows.Floors[i];
        }

        return times;
    }

    private void Finish(TableCut? cut)
    {
        if (cut is null)
        {
            Cells = floors;
            for (var i = 0; i < rowCount; i++)
            {
                for (var j = 0; j < columnCount; j++)
                {
                    floors[i][j] += flow.IsUp(i, j) ? BigInteger.One : BigInteger.Zero;
                }
            }

            return;
        }

        // With an added row or column the cut may say the same of the other lines: that these, not those, hold too much.
        var ofRows = OfRows(cut);
        Witness = ofRows.Needed > ofRows.Possible ? ofRows : OfColumns(cut);
    }

    private TableWitness OfRows(TableCut cut)
    {
        var (needed, possible) = (BigInteger.Zero, BigInteger.Zero);
        for (var i = 0; i < rowCount; i++)
        {
            needed += cut.Rows[i] ? rows.Least(i) : BigInteger.Zero;
            for (var j = 0; j < columnCount; j++)
            {
                possible +=
                    cut.Rows[i] && !cut.Columns[j] ? Ceiling(i, j)
                    : !cut.Rows[i] && cut.Columns[j] ? -floors[i][j]
                    : BigInteger.Zero;
            }
        }

        for (var j = 0; j < columnCount; j++)
        {
            possible += cut.Columns[j] ? columns.Most(j) : BigInteger.Zero;
        }

        return new(Indices(cut.Rows, rowCount, true), Indices(cut.Columns, columnCount, true), true, needed, possible);
    }

    private TableWitness OfColumns(TableCut cut)
    {
        var (needed, possible) = (BigInteger.Zero, BigInteger.Zero);
        for (var j = 0; j < columnCount; j++)
        {
            needed += cut.Columns[j] ? BigInteger.Zero : columns.Least(j);
        }

        for (var i = 0; i < rowCount; i++)
        {
            possible += cut.Rows[i] ? BigInteger.Zero : rows.Most(i);
            for (var j = 0; j < columnCount; j++)
            {
                possible +=
                    cut.Rows[i] && !cut.Columns[j] ? Ceiling(i, j)
                    : !cut.Rows[i] && cut.Columns[j] ? -floors[i][j]
                    : BigInteger.Zero;
            }
        }

        return new(
            Indices(cut.Rows, rowCount, false),
            Indices(cut.Columns, columnCount, false),
            false,
            needed,
            possible
        );
    }

    private BigInteger Ceiling(int row, int column) =>
        floors[row][column] + (flow.IsOpen(row, column) ? BigInteger.One : BigInteger.Zero);

    private static int[] Indices(bool[] marks, int count, bool wanted) =>
        [.. Enumerable.Range(0, count).Where(index => marks[index] == wanted)];
}
