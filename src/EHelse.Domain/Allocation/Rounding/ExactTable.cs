using System.Numerics;

namespace EHelse.Domain.Allocation.Rounding;

/// <summary>A table of exact values over one denominator.</summary>
/// <param name="RowCount">The number of rows.</param>
/// <param name="ColumnCount">The number of columns.</param>
/// <param name="Numerator">The value at a row and a column, times the denominator; may be negative.</param>
/// <param name="Denominator">At least 1.</param>
internal sealed record ExactTable(
    int RowCount,
    int ColumnCount,
    Func<int, int, BigInteger> Numerator,
    BigInteger Denominator
)
{
    public ExactTable Transposed() => new(ColumnCount, RowCount, (row, column) => Numerator(column, row), Denominator);
}
