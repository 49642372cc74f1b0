using System.Numerics;
using EHelse.Domain.Allocation;

namespace EHelse.Domain.Testing.Tests;

/// <summary>Allocators as they are often written, each with one mistake.</summary>
internal static class WrongAllocators
{
    public static IReadOnlyList<BigInteger> RoundEachAlone(BigInteger total, IReadOnlyList<Fraction> weights) =>
        [.. Shares(total, weights).Select(share => (share + Fraction.Of(1, 2)).Floor())];

    public static IReadOnlyList<BigInteger> LastAbsorbsTheRest(BigInteger total, IReadOnlyList<Fraction> weights)
    {
        BigInteger[] amounts = [.. RoundEachAlone(total, weights)];
        amounts[^1] += total - Sum(amounts);
        return amounts;
    }

    public static IReadOnlyList<BigInteger> RestToTheFirst(BigInteger total, IReadOnlyList<Fraction> weights)
    {
        var amounts = Floors(total, weights);
        amounts[0] += total - Sum(amounts);
        return amounts;
    }

    public static IReadOnlyList<BigInteger> RestToTheLargest(BigInteger total, IReadOnlyList<Fraction> weights)
    {
        var amounts = Floors(total, weights);
        amounts[weights.Index().MaxBy(entry => entry.Item).Index] += total - Sum(amounts);
        return amounts;
    }

    /// <summary>Largest remainder, but in floating point.</summary>
    public static IReadOnlyList<BigInteger> InFloatingPoint(BigInteger total, IReadOnlyList<Fraction> weights)
    {
        double[] numbers = [.. weights.Select(weight => (double)weight.Numerator / (double)weight.Denominator)];
        double[] shares = [.. numbers.Select(number => (double)total * number / numbers.Sum())];
        BigInteger[] amounts = [.. shares.Select(share => (BigInteger)Math.Floor(share))];
        var left = total - Sum(amounts);
        foreach (var i in Enumerable.Range(0, shares.Length).OrderByDescending(i => shares[i] - Math.Floor(shares[i])))
        {
            amounts[i] += left-- > 0 ? 1 : 0;
        }

        return amounts;
    }

    /// <summary>The units left go one each to everyone in turn, also to those without a weight.</summary>
    public static IReadOnlyList<BigInteger> RestInTurn(BigInteger total, IReadOnlyList<Fraction> weights)
    {
        var amounts = Floors(total, weights);
        var left = (int)(total - Sum(amounts));
        for (var i = 0; i < Math.Abs(left); i++)
        {
            amounts[^(i + 1)] += Math.Sign(left);
        }

        return amounts;
    }

    /// <summary>Largest remainder, but of equal remainders the first gets the unit, whatever the weights are.</summary>
    public static IReadOnlyList<BigInteger> FirstOfEqualRemainders(BigInteger total, IReadOnlyList<Fraction> weights)
    {
        if (total < 0)
        {
            return [.. FirstOfEqualRemainders(-total, weights).Select(amount => -amount)];
        }

        Fraction[] shares = [.. Shares(total, weights)];
        var amounts = Floors(total, weights);
        var left = (int)(total - Sum(amounts));
        foreach (
            var i in Enumerable
                .Range(0, shares.Length)
                .OrderByDescending(i => shares[i] - Fraction.Of(shares[i].Floor()))
                .Take(left)
        )
        {
            amounts[i]++;
        }

        return amounts;
    }

    private static IEnumerable<Fraction> Shares(BigInteger total, IReadOnlyList<Fraction> weights)
    {
        var sum = Fraction.Sum(weights);
        return weights.Select(weight => Fraction.Of(total) * weight / sum);
    }

    private static BigInteger[] Floors(BigInteger total, IReadOnlyList<Fraction> weights) =>
        [.. Shares(total, weights).Select(share => share.Floor())];

    private static BigInteger Sum(IEnumerable<BigInteger> amounts) =>
        amounts.Aggregate(BigInteger.Zero, (sum, amount) => sum + amount);
}
