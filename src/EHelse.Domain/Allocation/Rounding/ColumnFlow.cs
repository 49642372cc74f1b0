using System.Numerics;

namespace EHelse.Domain.Allocation.Rounding;

/// <summary>Decides which cells of a table are rounded up, so that each row has a given number of them and each column a number within bounds, at the least cost.</summary>
/// <remarks>
/// <para>A minimum cost flow with few columns. Each row first rounds up its largest remainders; then roundings move from columns with
/// too many to columns with too few, along the cheapest chains of rows, until every column fits.</para>
/// <para>Starting from rows that are each at their best, cheapest chains (successive shortest paths) never leave a cycle that gains: so
/// when the columns fit, the table is the best for its bounds, and no chain between columns that both have room would gain either.</para>
/// </remarks>
internal sealed class ColumnFlow<T, TMath> : IColumnFlow
    where T : IComparable<T>
    where TMath : struct, ICostMath<T>
{
    private readonly int rowCount;
    private readonly int columnCount;
    private readonly T[] remainders;
    private readonly bool[] isOpen;
    private readonly bool[] isUp;
    private readonly int[] counts;
    private readonly TMath math;
    private readonly T zero;

    // For each pair of columns the cheapest row, or −1, and what it costs; and how each column is best reached.
    private readonly int[] stepRows;
    private readonly T[] stepCosts;
    private readonly T[] costs;
    private readonly bool[] isReached;
    private readonly int[] cameFrom;
    private readonly int[] cameBy;
    private Exchange[]? exchanges;

    public ColumnFlow(int rowCount, int columnCount)
    {
        this.rowCount = rowCount;
        this.columnCount = columnCount;
        var size = checked(rowCount * columnCount);
        remainders = new T[size];
        isOpen = new bool[size];
        isUp = new bool[size];
        counts = new int[columnCount];
        math = default;
        zero = math.Of(BigInteger.Zero);
        stepRows = new int[columnCount * columnCount];
        stepCosts = new T[columnCount * columnCount];
        costs = new T[columnCount];
        isReached = new bool[columnCount];
        cameFrom = new int[columnCount];
        cameBy = new int[columnCount];
    }

    /// <inheritdoc/>
    public void Set(int row, int column, BigInteger remainder)
    {
        var at = (row * columnCount) + column;
        remainders[at] = math.Of(remainder);
        isOpen[at] = !remainder.IsZero;
    }

    /// <inheritdoc/>
    public bool IsOpen(int row, int column) => isOpen[(row * columnCount) + column];

    /// <inheritdoc/>
    public bool IsUp(int row, int column) => isUp[(row * columnCount) + column];

    /// <inheritdoc/>
    public TableCut? Round(BigInteger[] times, int[] least, int[] most)
    {
        var order = new LargestFirst(this);
        for (var i = 0; i < rowCount; i++)
        {
            var open = order.Read(i);
            if (times[i] > open)
            {
                return TableCut.Of(rowCount, columnCount, row => row == i, _ => false);
            }

            if (times[i].Sign < 0)
            {
                return TableCut.Of(rowCount, columnCount, row => row != i, _ => true);
            }

            RoundUp(i, order, (int)times[i]);
        }

        while (Any(column => counts[column] > most[column]))
        {
            if (!Move(column => counts[column] > most[column], column => counts[column] < most[column]))
            {
                return CutAtReached();
            }
        }

        while (Any(column => counts[column] < least[column]))
        {
            if (!Move(column => counts[column] > least[column], column => counts[column] < least[column]))
            {
                return CutAtReached();
            }
        }

        return null;
    }

    private void RoundUp(int row, LargestFirst order, int times)
    {
        for (var k = 0; k < times; k++)
        {
            var column = order[k];
            isUp[(row * columnCount) + column] = true;
            counts[column]++;
        }
    }

    private bool Any(Func<int, bool> holds)
    {
        for (var column = 0; column < columnCount; column++)
        {
            if (holds(column))
            {
                return true;
            }
        }

        return false;
    }

    // What could be reached has no room and cannot be left: its rows hold elsewhere all they can.
    private TableCut CutAtReached() =>
        TableCut.Of(
            rowCount,
            columnCount,
            row => Any(column => isReached[column] && isUp[(row * columnCount) + column]),
            column => isReached[column]
        );

    /// <summary>Moves one rounding from a column that gives to one that takes, along the cheapest chain of rows (Bellman–Ford).</summary>
    /// <returns>Whether there was a chain.</returns>
    private bool Move(Func<int, bool> gives, Func<int, bool> takes)
    {
        FindCheapestSteps();
        for (var column = 0; column < columnCount; column++)
        {
            isReached[column] = gives(column);
            costs[column] = zero;
            cameBy[column] = -1;
        }

        var changes = true;
        for (var round = 1; changes && round < columnCount; round++)
        {
            changes = Relax();
        }

        var taker = -1;
        for (var column = 0; column < columnCount; column++)
        {
            if (takes(column) && isReached[column] && (taker < 0 || costs[column].CompareTo(costs[taker]) < 0))
            {
                taker = column;
            }
        }

        if (taker < 0)
        {
            return false;
        }

        counts[taker]++;
        var at = taker;
        while (cameBy[at] >= 0)
        {
            Take(cameBy[at], cameFrom[at], at);
            at = cameFrom[at];
        }

        counts[at]--;
        return true;
    }

    private bool Relax()
    {
        var changes = false;
        for (var from = 0; from < columnCount; from++)
        {
            for (var to = 0; isReached[from] && to < columnCount; to++)
            {
                var at = (from * columnCount) + to;
                if (stepRows[at] < 0)
                {
                    continue;
                }

                var cost = math.Add(costs[from], stepCosts[at]);
                if (!isReached[to] || cost.CompareTo(costs[to]) < 0)
                {
                    isReached[to] = changes = true;
                    costs[to] = cost;
                    cameFrom[to] = from;
                    cameBy[to] = stepRows[at];
                }
            }
        }

        return changes;
    }

    private void FindCheapestSteps()
    {
        exchanges ??= AllExchanges();
        for (var from = 0; from < columnCount; from++)
        {
            for (var to = 0; to < columnCount; to++)
            {
                var at = (from * columnCount) + to;
                var row = stepRows[at] = exchanges[at].First(new CheapestFirst(this, from, to));
                if (row >= 0)
                {
                    stepCosts[at] = CostOf(row, from, to);
                }
            }
        }
    }

    private Exchange[] AllExchanges()
    {
        var all = new Exchange[columnCount * columnCount];
        for (var at = 0; at < all.Length; at++)
        {
            all[at] = new Exchange();
        }

        for (var row = 0; row < rowCount; row++)
        {
            for (var from = 0; from < columnCount; from++)
            {
                for (var to = 0; isUp[(row * columnCount) + from] && to < columnCount; to++)
                {
                    if (IsFree(row, to))
                    {
                        all[(from * columnCount) + to].Gather(row);
                    }
                }
            }
        }

        for (var at = 0; at < all.Length; at++)
        {
            all[at].Order(new CheapestFirst(this, at / columnCount, at % columnCount));
        }

        return all;
    }

    private bool IsFree(int row, int column) =>
        isOpen[(row * columnCount) + column] && !isUp[(row * columnCount) + column];

    private T CostOf(int row, int from, int to) =>
        math.Subtract(remainders[(row * columnCount) + from], remainders[(row * columnCount) + to]);

    /// <summary>Rounds up one cell of a row instead of another, and opens the steps that this makes possible.</summary>
    private void Take(int row, int from, int to)
    {
        isUp[(row * columnCount) + from] = false;
        isUp[(row * columnCount) + to] = true;
        for (var column = 0; column < columnCount; column++)
        {
            if (IsFree(row, column))
            {
                exchanges![(to * columnCount) + column].Add(row, new CheapestFirst(this, to, column));
            }
            else if (column != to && isUp[(row * columnCount) + column])
            {
                exchanges![(column * columnCount) + from].Add(row, new CheapestFirst(this, column, from));
            }
        }
    }

    /// <summary>Cheaper rows first, then upper ones.</summary>
    private readonly struct CheapestFirst(ColumnFlow<T, TMath> flow, int from, int to) : IRowOrder
    {
        public bool Holds(int row, int other) =>
            flow.CostOf(row, from, to).CompareTo(flow.CostOf(other, from, to)) is var byCost and not 0
                ? byCost < 0
                : row < other;

        public bool IsOpen(int row) => flow.isUp[(row * flow.columnCount) + from] && flow.IsFree(row, to);
    }

    /// <summary>The columns of a row that can be rounded up: larger remainders first, then those to the left.</summary>
    private sealed class LargestFirst(ColumnFlow<T, TMath> flow) : IComparer<int>
    {
        private readonly int[] columns = new int[flow.columnCount];
        private int start;

        public int this[int rank] => columns[rank];

        public int Read(int row)
        {
            start = row * flow.columnCount;
            var count = 0;
            for (var column = 0; column < columns.Length; column++)
            {
                if (flow.isOpen[start + column])
                {
                    columns[count++] = column;
                }
            }

            Array.Sort(columns, 0, count, this);
            return count;
        }

        public int Compare(int x, int y) =>
            flow.remainders[start + y].CompareTo(flow.remainders[start + x]) is var bySize and not 0
                ? bySize
                : x.CompareTo(y);
    }
}
