using System.Numerics;

namespace EHelse.Domain.Allocation.Rounding;

/// <summary>The little arithmetic that costs need, so that one algorithm runs on <see cref="long"/> and on numbers of any size.</summary>
internal interface ICostMath<T>
    where T : IComparable<T>
{
    T Of(BigInteger value);

    T Add(T left, T right);

    T Subtract(T left, T right);
}
