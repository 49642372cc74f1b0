using System.Numerics;

namespace EHelse.Domain.Allocation.Rounding;

/// <summary>Why a table does not exist, in sums: some lines must hold more than they can.</summary>
/// <param name="Rows">Row indices, ascending.</param>
/// <param name="Columns">Column indices, ascending.</param>
/// <param name="IsOfRows">Whether the rows must hold more than they can, or the columns.</param>
/// <param name="Needed">What they must sum to.</param>
/// <param name="Possible">What they can sum to at most; less than needed.</param>
internal sealed record TableWitness(int[] Rows, int[] Columns, bool IsOfRows, BigInteger Needed, BigInteger Possible)
{
    public TableWitness Transposed() => new(Columns, Rows, !IsOfRows, Needed, Possible);
}
