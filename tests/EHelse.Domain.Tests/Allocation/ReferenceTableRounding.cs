using System.Numerics;
using EHelse.Domain.Allocation;
using EHelse.Domain.Tests.Allocation.Generators;

namespace EHelse.Domain.Tests.Allocation;

/// <summary>Rounds a table step by step as <see cref="RoundedTable"/> says it is chosen, in fractions, and looks at every row for every step.</summary>
internal sealed class ReferenceTableRounding
{
    // Cells less their floors; free sums are one cell more in each line.
    private readonly Fraction[][] parts;
    private readonly bool[][] isUp;
    private readonly int columnCount;

    private ReferenceTableRounding(Fraction[][] parts)
    {
        this.parts = parts;
        columnCount = parts[0].Length;
        isUp = [.. parts.Select(row => new bool[row.Length])];
    }

    /// <summary>The rounded cells; null when there is no table.</summary>
    public static BigInteger[][]? Of(TableRequest request)
    {
        var turned = request.Transposed();
        if (request.Table[0].Length > request.Table.Length)
        {
            var lying = Of(turned);
            return lying is null ? null : [.. lying[0].Select((_, i) => lying.Select(row => row[i]).ToArray())];
        }

        var floors = request.Table.Select(row => row.Select(value => value.Floor()).ToArray()).ToArray();
        List<List<Fraction>> cells = [.. request.Table.Select(row => row.Select(PartOf).ToList())];
        var rows = request.Table.Select(Fraction.Sum).ToArray();
        var columns = turned.Table.Select(Fraction.Sum).ToArray();
        var total = Fraction.Sum(rows);
        List<BigInteger> rowTotals = [.. request.RowTotals ?? rows.Select(sum => sum.Ceiling())];
        List<BigInteger> columnTotals = [.. request.ColumnTotals ?? columns.Select(sum => sum.Ceiling())];
        var (all, across) = (Sum(rowTotals), Sum(columnTotals));
        if (request.ColumnTotals is null)
        {
            cells.Add([.. columns.Select(sum => PartOf(-sum))]);
            rowTotals.Add(across - (request.RowTotals is null ? total.Floor() : all));
        }

        if (request.RowTotals is null)
        {
            for (var i = 0; i < rows.Length; i++)
            {
                cells[i].Add(PartOf(-rows[i]));
            }

            if (request.ColumnTotals is null)
            {
                cells[^1].Add(PartOf(total));
            }

            columnTotals.Add(all - (request.ColumnTotals is null ? total.Floor() : across));
        }

        var times = rowTotals.Select((sum, i) => i < floors.Length ? sum - Sum(floors[i]) : sum).ToArray();
        var fits = columnTotals
            .Select((sum, j) => j < columns.Length ? sum - Sum(floors.Select(row => row[j])) : sum)
            .ToArray();
        var rounding = new ReferenceTableRounding([.. cells.Select(row => row.ToArray())]);
        return Sum(times) == Sum(fits) && rounding.Round(times, fits)
            ? [.. floors.Select((row, i) => row.Select((floor, j) => floor + (rounding.isUp[i][j] ? 1 : 0)).ToArray())]
            : null;
    }

    private static Fraction PartOf(Fraction value) => value - Fraction.Of(value.Floor());

    private bool Round(BigInteger[] times, BigInteger[] fits)
    {
        for (var i = 0; i < parts.Length; i++)
        {
            var open = Enumerable
                .Range(0, columnCount)
                .Where(j => !parts[i][j].IsWhole)
                .OrderByDescending(j => parts[i][j])
                .ToArray();
            if (times[i] < 0 || times[i] > open.Length)
            {
                return false;
            }

            foreach (var j in open.Take((int)times[i]))
            {
                isUp[i][j] = true;
            }
        }

        while (true)
        {
            var over = Enumerable.Range(0, columnCount).Select(j => isUp.Count(row => row[j]) - fits[j]).ToArray();
            if (over.All(count => count.IsZero))
            {
                return true;
            }

            if (!Move(over))
            {
                return false;
            }
        }
    }

    // One rounding from a column with too many to one with too few, by the cheapest chain (Bellman–Ford).
    private bool Move(BigInteger[] over)
    {
        var steps = Enumerable
            .Range(0, columnCount)
            .SelectMany(from => Enumerable.Range(0, columnCount).Select(to => CheapestStep(from, to)))
            .OfType<Step>()
            .ToArray();
        var costs = over.Select(count => count.Sign > 0 ? Fraction.Zero : (Fraction?)null).ToArray();
        var cameBy = new Step?[columnCount];
        for (var round = 0; round < columnCount; round++)
        {
            foreach (var step in steps)
            {
                if (costs[step.From] + step.Cost is { } cost && !(costs[step.To] <= cost))
                {
                    (costs[step.To], cameBy[step.To]) = (cost, step);
                }
            }
        }

        var reached = Enumerable.Range(0, columnCount).Where(j => over[j].Sign < 0 && costs[j] is not null);
        if (!reached.Any())
        {
            return false;
        }

        for (var step = cameBy[reached.MinBy(j => costs[j])]; step is not null; step = cameBy[step.From])
        {
            (isUp[step.Row][step.From], isUp[step.Row][step.To]) = (false, true);
        }

        return true;
    }

    private Step? CheapestStep(int from, int to) =>
        Enumerable
            .Range(0, parts.Length)
            .Where(i => isUp[i][from] && !isUp[i][to] && !parts[i][to].IsWhole)
            .Select(i => new Step(i, from, to, parts[i][from] - parts[i][to]))
            .MinBy(step => step.Cost);

    private static BigInteger Sum(IEnumerable<BigInteger> numbers) =>
        numbers.Aggregate(BigInteger.Zero, (sum, number) => sum + number);

    private sealed record Step(int Row, int From, int To, Fraction Cost);
}
