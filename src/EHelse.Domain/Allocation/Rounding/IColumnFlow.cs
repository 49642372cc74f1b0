using System.Numerics;

namespace EHelse.Domain.Allocation.Rounding;

/// <summary>A <see cref="ColumnFlow{T, TMath}"/>, whatever numbers it counts in.</summary>
internal interface IColumnFlow
{
    /// <summary>Sets what a cell's exact value is above its floor, times the denominator.</summary>
    void Set(int row, int column, BigInteger remainder);

    /// <summary>Whether a cell's exact value is no whole number.</summary>
    bool IsOpen(int row, int column);

    /// <summary>Whether a cell is rounded up.</summary>
    bool IsUp(int row, int column);

    /// <summary>Rounds.</summary>
    /// <param name="times">How many cells of each row are rounded up.</param>
    /// <param name="least">How many cells of each column are rounded up at least.</param>
    /// <param name="most">How many cells of each column are rounded up at most.</param>
    /// <returns>Null, or rows and columns that show why there is no such table.</returns>
    TableCut? Round(BigInteger[] times, int[] least, int[] most);
}
