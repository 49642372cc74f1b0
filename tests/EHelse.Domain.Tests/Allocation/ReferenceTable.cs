using System.Numerics;
using EHelse.Domain.Allocation;
using EHelse.Domain.Tests.Allocation.Generators;

namespace EHelse.Domain.Tests.Allocation;

/// <summary>Tries every table whose cells are rounded down or up, and adds up a conflict by hand.</summary>
internal sealed class ReferenceTable
{
    private readonly TableRequest request;

    public ReferenceTable(TableRequest request)
    {
        this.request = request;
        Columns = request.Transposed().Table;
    }

    private Fraction[][] Columns { get; }

    private Fraction[] AllCells => [.. request.Table.SelectMany(row => row)];

    /// <summary>The least sum of deviations and, apart from that, the least sum of squared ones; null when there is no table.</summary>
    public (Fraction Sum, Fraction Squares)? Least()
    {
        var open = AllCells.Count(value => !value.IsWhole);
        (Fraction Sum, Fraction Squares)? least = null;
        for (var choice = 0; choice < 1 << open; choice++)
        {
            var next = 0;
            var table = request
                .Table.Select(row =>
                    row.Select(value =>
                            value.Floor()
                            + (!value.IsWhole && (choice & (1 << next++)) != 0 ? BigInteger.One : BigInteger.Zero)
                        )
                        .ToArray()
                )
                .ToArray();
            if (Holds(table))
            {
                var (sum, squares) = Distance(table);
                least = least is { } known ? (Min(known.Sum, sum), Min(known.Squares, squares)) : (sum, squares);
            }
        }

        return least;
    }

    /// <summary>Whether a table has rounded cells, the totals given, and free totals rounded down or up.</summary>
    public bool Holds(IReadOnlyList<IReadOnlyList<BigInteger>> table)
    {
        var rows = table.Select(Sum).ToArray();
        var columns = Columns.Select((_, j) => Sum(table.Select(row => row[j]))).ToArray();
        return table.SelectMany(row => row).Zip(AllCells, ReferenceBreakdown.IsRounded).All(holds => holds)
            && (request.RowTotals?.SequenceEqual(rows) ?? AreRounded(rows, request.Table))
            && (request.ColumnTotals?.SequenceEqual(columns) ?? AreRounded(columns, Columns))
            && (
                request.RowTotals is not null
                || request.ColumnTotals is not null
                || ReferenceBreakdown.IsRounded(Sum(rows), Fraction.Sum(AllCells))
            );
    }

    /// <summary>How much cells and free totals are off together, and the sum of squares.</summary>
    public (Fraction Sum, Fraction Squares) Distance(IReadOnlyList<IReadOnlyList<BigInteger>> table)
    {
        var off = table.SelectMany(row => row).Zip(AllCells, Off).ToList();
        if (request.RowTotals is null)
        {
            off.AddRange(table.Select(Sum).Zip(request.Table.Select(Fraction.Sum), Off));
        }

        if (request.ColumnTotals is null)
        {
            off.AddRange(Columns.Select((column, j) => Off(Sum(table.Select(row => row[j])), Fraction.Sum(column))));
        }

        if (request.RowTotals is null && request.ColumnTotals is null)
        {
            off.Add(Off(Sum(table.SelectMany(row => row)), Fraction.Sum(AllCells)));
        }

        return (Fraction.Sum(off), Fraction.Sum(off.Select(value => value * value)));
    }

    /// <summary>Whether a conflict's lines must sum to more than they can, added up from what the documentation of it says.</summary>
    public bool IsProved(TableConflict conflict)
    {
        var seen = conflict.IsOfRows ? request : request.Transposed();
        var (lines, across) = conflict.IsOfRows ? (conflict.Rows, conflict.Columns) : (conflict.Columns, conflict.Rows);
        var turned = seen.Transposed();
        var needed = BigInteger.Zero;
        var possible = BigInteger.Zero;
        for (var i = 0; i < seen.Table.Length; i++)
        {
            var isNamed = lines.Contains(i);
            needed += isNamed ? seen.RowTotals?[i] ?? Fraction.Sum(seen.Table[i]).Floor() : 0;
            for (var j = 0; j < turned.Table.Length; j++)
            {
                possible += isNamed && !across.Contains(j) ? seen.Table[i][j].Ceiling() : 0;
                possible -= !isNamed && across.Contains(j) ? seen.Table[i][j].Floor() : 0;
            }
        }

        possible += Sum(across.Select(j => seen.ColumnTotals?[j] ?? Fraction.Sum(turned.Table[j]).Ceiling()));
        return needed == conflict.Needed && possible == conflict.Possible && needed > possible;
    }

    private static bool AreRounded(IEnumerable<BigInteger> sums, Fraction[][] lines) =>
        sums.Zip(lines, (sum, line) => ReferenceBreakdown.IsRounded(sum, Fraction.Sum(line))).All(holds => holds);

    private static Fraction Off(BigInteger number, Fraction exact) =>
        Fraction.Of(number) > exact ? Fraction.Of(number) - exact : exact - Fraction.Of(number);

    private static Fraction Min(Fraction left, Fraction right) => left < right ? left : right;

    private static BigInteger Sum(IEnumerable<BigInteger> numbers) =>
        numbers.Aggregate(BigInteger.Zero, (sum, number) => sum + number);
}
