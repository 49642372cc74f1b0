using System.Numerics;

namespace EHelse.Domain.Allocation.Rounding;

/// <summary>Costs of any size.</summary>
internal readonly struct BigCostMath : ICostMath<BigInteger>
{
    public BigInteger Of(BigInteger value) => value;

    public BigInteger Add(BigInteger left, BigInteger right) => left + right;

    public BigInteger Subtract(BigInteger left, BigInteger right) => left - right;
}
