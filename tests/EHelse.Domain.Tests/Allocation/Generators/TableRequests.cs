using System.Numerics;
using EHelse.Domain.Allocation;
using EHelse.Domain.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace EHelse.Domain.Tests.Allocation.Generators;

/// <summary>Tables to be rounded: with free totals, with totals that are near the exact ones, and with impossible ones.</summary>
/// <remarks>Reaches whole values, values below zero, values beyond the range of <see cref="long"/>, equal rows and one cell.</remarks>
internal static class TableRequests
{
    /// <summary>At most three rows and four columns, or the other way round, for laws that try every table.</summary>
    public static Arbitrary<TableRequest> Small() => Of(Gen.Choose(1, 3), Gen.Choose(1, 4), Simple());

    /// <summary>Small tables over one denominator, with values close to a whole number or midway: what roundings cost comes near to the denominator.</summary>
    public static Arbitrary<TableRequest> SmallOver(BigInteger denominator) =>
        Of(Gen.Choose(1, 3), Gen.Choose(1, 4), Near(denominator));

    /// <summary>Tables of every kind, up to a dozen rows and columns.</summary>
    public static Arbitrary<TableRequest> Arbitrary() =>
        Of(Gen.Choose(1, 12), Gen.Choose(1, 12), Gen.OneOf(Simple(), Wild()));

    /// <summary>Tables of dozens of rows and few columns, or the other way round.</summary>
    public static Arbitrary<TableRequest> Long() => Of(Gen.Choose(2, 6), Gen.Choose(20, 60), Simple());

    private static Gen<Fraction> Simple() =>
        from denominator in Gen.Choose(1, 6)
        from numerator in Gen.Choose(-2 * denominator, 3 * denominator)
        select Fraction.Of(numerator, denominator);

    private static Gen<Fraction> Near(BigInteger denominator) =>
        from whole in Gen.Choose(-2, 2)
        from place in Gen.Elements(BigInteger.Zero, denominator / 2, denominator)
        from off in Gen.Choose(-3, 3)
        select Fraction.Of((whole * denominator) + place + off, denominator);

    private static Gen<Fraction> Wild() =>
        Gen.OneOf(
            Numbers.Awkward(),
            Numbers.Awkward().Select(value => -value),
            Numbers
                .Between(-BigInteger.Pow(10, 30), BigInteger.Pow(10, 30))
                .Select(numerator => Fraction.Of(numerator, 1_000))
        );

    private static Arbitrary<TableRequest> Of(Gen<int> shorter, Gen<int> longer, Gen<Fraction> value) =>
        Arb.From(
            from a in shorter
            from b in longer
            from lies in Gen.Elements(true, false)
            let rows = lies ? b : a
            let columns = lies ? a : b
            from table in Rows(rows, columns, value)
            from rowTotals in Totals(table)
            from columnTotals in Totals(Turned(table))
            from balanced in Gen.Choose(0, 3)
            select new TableRequest(table, rowTotals, balanced > 0 ? Balanced(columnTotals, rowTotals) : columnTotals),
            Shrink
        );

    private static Gen<Fraction[][]> Rows(int rows, int columns, Gen<Fraction> value) =>
        Gen.OneOf(
            value.ArrayOf(columns).ArrayOf(rows),
            value.ArrayOf(columns).Select(row => Enumerable.Repeat(row, rows).ToArray())
        );

    // None, near the exact sums, or some way off.
    private static Gen<BigInteger[]?> Totals(Fraction[][] lines)
    {
        var floors = lines.Select(line => Fraction.Sum(line).Floor()).ToArray();
        return Gen.Frequency(
            (2, Gen.Constant<BigInteger[]?>(null)),
            (3, Gen.Choose(0, 1).ArrayOf(floors.Length).Select(Added)),
            (1, Gen.Choose(-1, 2).ArrayOf(floors.Length).Select(Added))
        );

        BigInteger[]? Added(int[] more) => [.. floors.Select((floor, i) => floor + more[i])];
    }

    // Sums that differ are impossible at once: mostly spread the difference, so that cells decide.
    private static BigInteger[]? Balanced(BigInteger[]? columnTotals, BigInteger[]? rowTotals)
    {
        if (columnTotals is null || rowTotals is null)
        {
            return columnTotals;
        }

        var left = rowTotals.Aggregate(BigInteger.Add) - columnTotals.Aggregate(BigInteger.Add);
        var totals = columnTotals.ToArray();
        for (var j = 0; !left.IsZero; j = (j + 1) % totals.Length)
        {
            totals[j] += left.Sign;
            left -= left.Sign;
        }

        return totals;
    }

    private static Fraction[][] Turned(Fraction[][] table) =>
        [.. Enumerable.Range(0, table[0].Length).Select(j => table.Select(row => row[j]).ToArray())];

    private static IEnumerable<TableRequest> Shrink(TableRequest request)
    {
        for (var i = 0; request.Table.Length > 1 && i < request.Table.Length; i++)
        {
            yield return new(
                Without(request.Table, i),
                request.RowTotals is { } totals ? Without(totals, i) : null,
                request.ColumnTotals
            );
        }

        for (var j = 0; request.Table[0].Length > 1 && j < request.Table[0].Length; j++)
        {
            yield return new(
                [.. request.Table.Select(row => Without(row, j))],
                request.RowTotals,
                request.ColumnTotals is { } totals ? Without(totals, j) : null
            );
        }
    }

    private static T[] Without<T>(T[] values, int index) => [.. values[..index], .. values[(index + 1)..]];
}
