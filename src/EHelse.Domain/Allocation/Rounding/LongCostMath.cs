using System.Numerics;

namespace EHelse.Domain.Allocation.Rounding;

/// <summary>Costs for denominators so small that no sum of costs leaves the range.</summary>
internal readonly struct LongCostMath : ICostMath<long>
{
    public long Of(BigInteger value) => (long)value;

    public long Add(long left, long right) => left + right;

    public long Subtract(long left, long right) => left - right;
}
