using System.Numerics;

namespace EHelse.Domain.Allocation.Rounding;

/// <summary>
/// Rounds a table of exact values to whole numbers: each cell down or up, each column's sum down or up, each row to a given sum;
/// and of all such tables the one closest to the exact values.
/// </summary>
/// <remarks>
/// A minimum cost flow with few columns. Each row first rounds up its largest remainders; then roundings move from columns with
/// too many to columns with too few, along the cheapest chains of rows, until every column fits and no chain would gain.
/// Starting from rows that are each at their best, cheapest chains keep the whole table at its best for its column sums.
/// </remarks>
internal sealed class ControlledRounding
{
    private readonly BigInteger[][] floors;
    private readonly BigInteger[][] remainders;
    private readonly bool[][] up;
    private readonly int columnCount;
    private Exchange[]? exchanges;

    /// <summary>Rounds a table.</summary>
    /// <param name="rowSums">What each row must sum to.</param>
    /// <param name="columnCount">The number of columns.</param>
    /// <param name="numerator">The exact values by row and column, not negative, times the denominator.</param>
    /// <param name="denominator">The denominator that all exact values share.</param>
    public ControlledRounding(
        BigInteger[] rowSums,
        int columnCount,
        Func<int, int, BigInteger> numerator,
        BigInteger denominator
    )
    {
        this.columnCount = columnCount;
        floors = new BigInteger[rowSums.Length][];
        remainders = new BigInteger[rowSums.Length][];
        up = new bool[rowSums.Length][];
        var columnRemainders = new BigInteger[columnCount];
        var counts = new int[columnCount];
        for (var i = 0; i < rowSums.Length; i++)
        {
            floors[i] = new BigInteger[columnCount];
            remainders[i] = new BigInteger[columnCount];
            up[i] = new bool[columnCount];
            var left = rowSums[i];
            for (var c = 0; c < columnCount; c++)
            {
                floors[i][c] = BigInteger.DivRem(numerator(i, c), denominator, out remainders[i][c]);
                left -= floors[i][c];
                columnRemainders[c] += remainders[i][c];
            }

            if (!RoundUpLargest(i, left, counts))
            {
                return;
            }
        }

        // How many cells of a column are rounded up when its sum is rounded down, or up.
        var least = new int[columnCount];
        var most = new int[columnCount];
        for (var c = 0; c < columnCount; c++)
        {
            least[c] = (int)BigInteger.DivRem(columnRemainders[c], denominator, out var rest);
            most[c] = least[c] + (rest.IsZero ? 0 : 1);
        }

        if (Settle(counts, least, most))
        {
            Cells = Array.ConvertAll(floors, row => (BigInteger[])row.Clone());
            for (var i = 0; i < Cells.Length; i++)
            {
                for (var c = 0; c < columnCount; c++)
                {
                    Cells[i][c] += up[i][c] ? BigInteger.One : BigInteger.Zero;
                }
            }
        }
    }

    /// <summary>The rounded table by row and column; null when there is none.</summary>
    public BigInteger[][]? Cells { get; }

    private bool RoundUpLargest(int row, BigInteger times, int[] counts)
    {
        var open = Enumerable
            .Range(0, columnCount)
            .Where(c => !remainders[row][c].IsZero)
            .OrderByDescending(c => remainders[row][c])
            .ThenBy(c => c)
            .ToArray();
        if (times.Sign < 0 || times > open.Length)
        {
            return false;
        }

        foreach (var c in open.Take((int)times))
        {
            up[row][c] = true;
            counts[c]++;
        }

        return true;
    }

    private bool Settle(int[] counts, int[] least, int[] most)
    {
        while (Columns().Any(c => counts[c] > most[c]))
        {
            if (!Move(counts, c => counts[c] > most[c], c => counts[c] < most[c], onlyToGain: false))
            {
                return false;
            }
        }

        while (Columns().Any(c => counts[c] < least[c]))
        {
            if (!Move(counts, c => counts[c] > least[c], c => counts[c] < least[c], onlyToGain: false))
            {
                return false;
            }
        }

        var gains = true;
        while (gains)
        {
            gains = Move(counts, c => counts[c] > least[c], c => counts[c] < most[c], onlyToGain: true);
        }

        return true;
    }

    private IEnumerable<int> Columns() => Enumerable.Range(0, columnCount);

    /// <summary>Moves one rounding from a column that gives to one that takes, along the cheapest chain of rows (Bellman–Ford).</summary>
    /// <returns>Whether there was a chain.</returns>
    private bool Move(int[] counts, Func<int, bool> gives, Func<int, bool> takes, bool onlyToGain)
    {
        var steps = CheapestSteps();
        var costs = new BigInteger?[columnCount];
        var cameBy = new Step?[columnCount];
        foreach (var giver in Columns().Where(gives))
        {
            costs[giver] = BigInteger.Zero;
        }

        for (var round = 1; round < columnCount; round++)
        {
            foreach (var step in steps)
            {
                if (costs[step.From] + step.Cost is { } cost && !(costs[step.To] <= cost))
                {
                    costs[step.To] = cost;
                    cameBy[step.To] = step;
                }
            }
        }

        var last = Columns()
            .Where(c => takes(c) && costs[c] is not null)
            .OrderBy(c => costs[c])
            .Cast<int?>()
            .FirstOrDefault();
        if (last is not { } taker || (onlyToGain && costs[taker]!.Value.Sign >= 0))
        {
            return false;
        }

        counts[taker]++;
        var at = taker;
        while (cameBy[at] is { } step)
        {
            Take(step);
            at = step.From;
        }

        counts[at]--;
        return true;
    }

    private List<Step> CheapestSteps()
    {
        exchanges ??= AllExchanges();
        var steps = new List<Step>();
        foreach (var exchange in exchanges)
        {
            if (exchange.Cheapest(IsOpen) is { } step)
            {
                steps.Add(step);
            }
        }

        return steps;
    }

    private bool IsOpen(Step step) => up[step.Row][step.From] && IsOpen(step.Row, step.To);

    private bool IsOpen(int row, int column) => !up[row][column] && !remainders[row][column].IsZero;

    private Exchange[] AllExchanges() =>
        [
            .. from giver in Columns()
            from taker in Columns()
            where giver != taker
            select new Exchange(
                giver,
                taker,
                from row in Enumerable.Range(0, up.Length)
                where up[row][giver] && IsOpen(row, taker)
                select StepOf(row, giver, taker)
            ),
        ];

    private Step StepOf(int row, int from, int to) => new(row, from, to, remainders[row][from] - remainders[row][to]);

    private void Take(Step step)
    {
        up[step.Row][step.From] = false;
        up[step.Row][step.To] = true;
        foreach (var exchange in exchanges!)
        {
            var changed = StepOf(step.Row, exchange.From, exchange.To);
            if (IsOpen(changed))
            {
                exchange.Return(changed);
            }
        }
    }

    /// <summary>Rounding up one cell of a row instead of another, and what it loses.</summary>
    private sealed record Step(int Row, int From, int To, BigInteger Cost)
    {
        public static Comparer<Step> CheapestFirst { get; } =
            Comparer<Step>.Create(
                (left, right) =>
                    left.Cost.CompareTo(right.Cost) is var byCost and not 0 ? byCost : left.Row.CompareTo(right.Row)
            );
    }

    /// <summary>For a pair of columns the rows that could round up in the second instead of the first, cheapest first.</summary>
    /// <remarks>Rows that no longer could are passed over for good; one that can again is returned.</remarks>
    private sealed class Exchange
    {
        private readonly Step[] sorted;
        private readonly SortedSet<Step> returned = new(Step.CheapestFirst);
        private int next;

        public Exchange(int from, int to, IEnumerable<Step> steps)
        {
            From = from;
            To = to;
            sorted = [.. steps];
            Array.Sort(sorted, Step.CheapestFirst);
        }

        public int From { get; }

        public int To { get; }

        public void Return(Step step) => returned.Add(step);

        public Step? Cheapest(Func<Step, bool> isOpen)
        {
            while (next < sorted.Length && !isOpen(sorted[next]))
            {
                next++;
            }

            while (returned.Min is { } first && !isOpen(first))
            {
                returned.Remove(first);
            }

            var known = next < sorted.Length ? sorted[next] : null;
            return known is null || (returned.Min is { } back && Step.CheapestFirst.Compare(back, known) < 0)
                ? returned.Min
                : known;
        }
    }
}
