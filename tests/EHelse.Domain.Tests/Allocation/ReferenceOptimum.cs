using System.Numerics;
using EHelse.Domain.Allocation;

namespace EHelse.Domain.Tests.Allocation;

/// <summary>How far whole amounts are from exact shares, and whether others with the same sum are nearer.</summary>
internal static class ReferenceOptimum
{
    /// <summary>The distance of one amount from its share.</summary>
    public static Fraction Absolute(BigInteger amount, Fraction share) =>
        Fraction.Of(amount) < share ? share - Fraction.Of(amount) : Fraction.Of(amount) - share;

    /// <summary>The squared distance of one amount from its share.</summary>
    public static Fraction Squared(BigInteger amount, Fraction share) =>
        Absolute(amount, share) * Absolute(amount, share);

    /// <summary>The least sum of distances of whole amounts that sum to a total, each within a unit of its rounded share.</summary>
    public static Fraction Least(
        BigInteger total,
        IReadOnlyList<Fraction> shares,
        Func<BigInteger, Fraction, Fraction> distance
    ) => Amounts(total, shares).Min(amounts => Sum(amounts, shares, distance));

    public static Fraction Sum(
        IReadOnlyList<BigInteger> amounts,
        IReadOnlyList<Fraction> shares,
        Func<BigInteger, Fraction, Fraction> distance
    ) => Fraction.Sum(amounts.Zip(shares, distance));

    /// <summary>Whether some unit moved from one amount to another would bring them nearer. For such sums no other change can if this cannot.</summary>
    public static bool AnyMoveGains(
        IReadOnlyList<BigInteger> amounts,
        IReadOnlyList<Fraction> shares,
        Func<BigInteger, Fraction, Fraction> distance
    )
    {
        var costs = amounts
            .Zip(shares, (amount, share) => distance(amount + 1, share) - distance(amount, share))
            .ToArray();
        var gains = amounts
            .Zip(shares, (amount, share) => distance(amount, share) - distance(amount - 1, share))
            .ToArray();
        return costs.Min() < gains.Max();
    }

    private static IEnumerable<BigInteger[]> Amounts(BigInteger total, IReadOnlyList<Fraction> shares) =>
        shares
            .Aggregate(
                (IEnumerable<BigInteger[]>)
                    [
                        [],
                    ],
                (starts, share) =>
                    starts.SelectMany(start =>
                        Enumerable.Range(-1, 4).Select(step => (BigInteger[])[.. start, share.Floor() + step])
                    )
            )
            .Where(amounts => amounts.Aggregate(BigInteger.Zero, (sum, amount) => sum + amount) == total);
}
