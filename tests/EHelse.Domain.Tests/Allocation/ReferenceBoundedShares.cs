using System.Numerics;
using EHelse.Domain.Allocation;

namespace EHelse.Domain.Tests.Allocation;

/// <summary>Shares in proportion to weights that keep to minimums and maximums, found by freezing those that break theirs.</summary>
/// <remarks>
/// All that are free share what is left in proportion. If those below their minimums lack more than those above their maximums
/// have too much, the first are frozen at their minimums, else the others at their maximums; and so on until none breaks a bound.
/// </remarks>
internal static class ReferenceBoundedShares
{
    /// <summary>The bounds that count: at least 0, and nothing above the minimum for a weight of zero.</summary>
    public static (BigInteger Least, BigInteger? Most)[] BoundsOf(
        IReadOnlyList<Fraction> weights,
        IReadOnlyList<BigInteger?>? minimums,
        IReadOnlyList<BigInteger?>? maximums
    ) =>
        [
            .. weights.Select(
                (weight, i) =>
                {
                    var least = BigInteger.Max(0, minimums?[i] ?? 0);
                    return (least, weight.Sign == 0 && !(maximums?[i] < least) ? least : maximums?[i]);
                }
            ),
        ];

    public static Fraction[] Of(
        BigInteger total,
        IReadOnlyList<Fraction> weights,
        (BigInteger Least, BigInteger? Most)[] bounds
    )
    {
        var shares = new Fraction[weights.Count];
        var free = new HashSet<int>();
        var left = Fraction.Of(total);
        for (var i = 0; i < shares.Length; i++)
        {
            if (weights[i].Sign == 0)
            {
                shares[i] = Fraction.Of(bounds[i].Least);
                left -= shares[i];
            }
            else
            {
                free.Add(i);
            }
        }

        while (free.Count > 0)
        {
            var freeWeight = Fraction.Sum(free.Select(i => weights[i]));
            foreach (var i in free)
            {
                shares[i] = left * weights[i] / freeWeight;
            }

            var tooLow = free.Where(i => shares[i] < Fraction.Of(bounds[i].Least)).ToArray();
            var tooHigh = free.Where(i => bounds[i].Most is { } most && shares[i] > Fraction.Of(most)).ToArray();
            if (tooLow.Length == 0 && tooHigh.Length == 0)
            {
                break;
            }

            var lack = Fraction.Sum(tooLow.Select(i => Fraction.Of(bounds[i].Least) - shares[i]));
            var excess = Fraction.Sum(tooHigh.Select(i => shares[i] - Fraction.Of(bounds[i].Most!.Value)));
            Freeze(lack >= excess ? tooLow : [], i => bounds[i].Least);
            Freeze(excess >= lack ? tooHigh : [], i => bounds[i].Most!.Value);
        }

        return shares;

        void Freeze(int[] indices, Func<int, BigInteger> at)
        {
            foreach (var i in indices)
            {
                shares[i] = Fraction.Of(at(i));
                left -= shares[i];
                free.Remove(i);
            }
        }
    }
}
