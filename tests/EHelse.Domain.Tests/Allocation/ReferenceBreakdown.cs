using System.Numerics;
using EHelse.Domain.Allocation;

namespace EHelse.Domain.Tests.Allocation;

/// <summary>Tries every table of whole units whose cells are rounded down or up.</summary>
internal static class ReferenceBreakdown
{
    /// <summary>
    /// The least distance of a table whose rows have the given sums and whose columns are rounded down or up: the sum of what
    /// each cell is off. Null when there is no such table.
    /// </summary>
    public static Fraction? LeastDistance(BigInteger[] rowSums, Fraction[][] exact)
    {
        var columns = Enumerable.Range(0, exact[0].Length).ToArray();
        var pots = columns.Select(c => Fraction.Sum(exact.Select(row => row[c]))).ToArray();
        var rows = exact.Select((row, i) => Roundings(row).Where(cells => Sum(cells) == rowSums[i]).ToArray()).ToArray();
        return rows.Aggregate(
                (IEnumerable<BigInteger[][]>)[[]],
                (tables, choices) => tables.SelectMany(table => choices.Select(row => (BigInteger[][])[.. table, row]))
            )
            .Where(table => columns.All(c => IsRounded(Sum(table.Select(row => row[c])), pots[c])))
            .Select(table => (Fraction?)Distance(table, exact))
            .Min();
    }

    /// <summary>How much the cells of a table are off together.</summary>
    public static Fraction Distance(BigInteger[][] table, Fraction[][] exact) =>
        Fraction.Sum(table.Zip(exact, (row, values) => Fraction.Sum(row.Zip(values, (cell, value) => Off(cell, value)))));

    /// <summary>Whether a whole number is an exact one rounded down or up.</summary>
    public static bool IsRounded(BigInteger number, Fraction exact) => number == exact.Floor() || number == exact.Ceiling();

    private static IEnumerable<BigInteger[]> Roundings(Fraction[] row) =>
        row.Aggregate(
            (IEnumerable<BigInteger[]>)[[]],
            (starts, value) =>
                starts.SelectMany(start =>
                    new[] { value.Floor(), value.Ceiling() }.Distinct().Select(cell => (BigInteger[])[.. start, cell])
                )
        );

    private static Fraction Off(BigInteger cell, Fraction value) =>
        Fraction.Of(cell) > value ? Fraction.Of(cell) - value : value - Fraction.Of(cell);

    private static BigInteger Sum(IEnumerable<BigInteger> numbers) => numbers.Aggregate(BigInteger.Zero, (sum, number) => sum + number);
}
