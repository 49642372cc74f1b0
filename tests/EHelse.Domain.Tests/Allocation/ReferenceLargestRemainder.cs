using System.Numerics;
using EHelse.Domain.Allocation;

namespace EHelse.Domain.Tests.Allocation;

/// <summary>Largest remainder as it is defined: exact shares, rounded down, and one unit each to the largest remainders.</summary>
internal static class ReferenceLargestRemainder
{
    /// <summary>Divides a total in proportion to weights.</summary>
    public static BigInteger[] Divide(BigInteger total, IReadOnlyList<Fraction> weights) =>
        total.Sign < 0
            ? [.. Divide(-total, weights).Select(amount => -amount)]
            : Round(total, SharesOf(total, weights), new ReferenceTieRule());

    /// <summary>Each weight's part of the total, exactly.</summary>
    public static Fraction[] SharesOf(BigInteger total, IReadOnlyList<Fraction> weights)
    {
        var perWeight = Fraction.Of(total) / Fraction.Sum(weights);
        return [.. weights.Select(weight => weight * perWeight)];
    }

    /// <summary>Rounds shares from 0 that sum to the total.</summary>
    public static BigInteger[] Round(BigInteger total, IReadOnlyList<Fraction> shares, ReferenceTieRule ties)
    {
        var amounts = shares.Select(share => share.Floor()).ToArray();
        var left = total - amounts.Aggregate(BigInteger.Zero, (sum, amount) => sum + amount);
        var order = Enumerable
            .Range(0, amounts.Length)
            .OrderByDescending(i => shares[i] - Fraction.Of(shares[i].Floor()))
            .ThenBy(ties.GroupOf)
            .ThenByDescending(i => shares[i])
            .ThenBy(i => i);
        foreach (var i in order.Take((int)left))
        {
            amounts[i] += 1;
        }

        return amounts;
    }

    /// <summary>Those whose amount depends on who goes first among equals.</summary>
    public static int[] Tied(BigInteger total, IReadOnlyList<Fraction> shares) =>
        [
            .. Enumerable
                .Range(0, shares.Count)
                .Where(i =>
                    Round(total, shares, new ReferenceTieRule(First: i))[i]
                    != Round(total, shares, new ReferenceTieRule(Last: i))[i]
                ),
        ];
}
