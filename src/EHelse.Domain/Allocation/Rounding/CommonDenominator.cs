using System.Numerics;

namespace EHelse.Domain.Allocation.Rounding;

/// <summary>Turns fractions into whole numbers in the same proportion.</summary>
internal static class CommonDenominator
{
    /// <summary>The numerators over the least common denominator.</summary>
    public static BigInteger[] Numerators(IReadOnlyList<Fraction> values)
    {
        var common = values.Aggregate(BigInteger.One, (denominator, value) => Join(denominator, value.Denominator));
        return [.. values.Select(value => value.Numerator * (common / value.Denominator))];
    }

    /// <summary>The least common multiple.</summary>
    public static BigInteger Join(BigInteger left, BigInteger right) =>
        left / BigInteger.GreatestCommonDivisor(left, right) * right;
}
