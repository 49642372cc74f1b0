using System.Numerics;
using EHelse.Domain.Allocation;

namespace EHelse.Domain.Tests.Allocation.Generators;

/// <summary>A table to be rounded, and a text that shows it when a law breaks.</summary>
internal sealed record TableRequest(Fraction[][] Table, BigInteger[]? RowTotals, BigInteger[]? ColumnTotals)
{
    public RoundedTable Round() => RoundedTable.Of(Table, RowTotals, ColumnTotals);

    public TableRequest Transposed() =>
        new(
            [.. Enumerable.Range(0, Table[0].Length).Select(j => Table.Select(row => row[j]).ToArray())],
            ColumnTotals,
            RowTotals
        );

    public override string ToString() =>
        $"[{string.Join("; ", Table.Select(row => string.Join(" ", row)))}], rows {Text(RowTotals)}, columns {Text(ColumnTotals)}";

    private static string Text(BigInteger[]? totals) => totals is null ? "free" : string.Join(" ", totals);
}
