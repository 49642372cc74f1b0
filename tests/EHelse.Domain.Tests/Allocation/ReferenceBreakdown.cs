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
    /// <remarks>Row by row, and of all beginnings with the same column sums only the nearest is kept.</remarks>
    public static Fraction? LeastDistance(BigInteger[] rowSums, Fraction[][] exact)
    {
        var columns = Enumerable.Range(0, exact[0].Length).ToArray();
        var pots = columns.Select(c => Fraction.Sum(exact.Select(row => row[c]))).ToArray();
        var nearest = new Dictionary<string, (BigInteger[] Sums, Fraction Distance)>(StringComparer.Ordinal)
        {
            [""] = ([.. columns.Select(_ => BigInteger.Zero)], Fraction.Zero),
        };
        for (var i = 0; i < exact.Length; i++)
        {
            var choices = Roundings(exact[i]).Where(cells => Sum(cells) == rowSums[i]).ToArray();
            nearest = nearest
                .Values.SelectMany(start =>
                    choices.Select(cells =>
                        (
                            Sums: start.Sums.Zip(cells, BigInteger.Add).ToArray(),
                            Distance: start.Distance + Distance([cells], [exact[i]])
                        )
                    )
                )
                .GroupBy(table => string.Join(" ", table.Sums), StringComparer.Ordinal)
                .ToDictionary(
                    tables => tables.Key,
                    tables => tables.MinBy(table => table.Distance),
                    StringComparer.Ordinal
                );
        }

        return nearest
            .Values.Where(table => table.Sums.Zip(pots, IsRounded).All(isRounded => isRounded))
            .Select(table => (Fraction?)table.Distance)
            .Min();
    }

    /// <summary>How much the cells of a table are off together.</summary>
    public static Fraction Distance(BigInteger[][] table, Fraction[][] exact) =>
        Fraction.Sum(
            table.Zip(exact, (row, values) => Fraction.Sum(row.Zip(values, (cell, value) => Off(cell, value))))
        );

    /// <summary>Whether a whole number is an exact one rounded down or up.</summary>
    public static bool IsRounded(BigInteger number, Fraction exact) =>
        number == exact.Floor() || number == exact.Ceiling();

    private static IEnumerable<BigInteger[]> Roundings(Fraction[] row) =>
        row.Aggregate(
            (IEnumerable<BigInteger[]>)
                [
                    [],
                ],
            (starts, value) =>
                starts.SelectMany(start =>
                    new[] { value.Floor(), value.Ceiling() }.Distinct().Select(cell => (BigInteger[])[.. start, cell])
                )
        );

    private static Fraction Off(BigInteger cell, Fraction value) =>
        Fraction.Of(cell) > value ? Fraction.Of(cell) - value : value - Fraction.Of(cell);

    private static BigInteger Sum(IEnumerable<BigInteger> numbers) =>
        numbers.Aggregate(BigInteger.Zero, (sum, number) => sum + number);
}
