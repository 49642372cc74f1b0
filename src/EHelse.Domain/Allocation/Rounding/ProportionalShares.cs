using System.Numerics;

namespace EHelse.Domain.Allocation.Rounding;

/// <summary>Exact shares in proportion to weights, all over one denominator, that sum to a total and keep to bounds.</summary>
internal sealed class ProportionalShares
{
    private ProportionalShares(BigInteger[] numerators, BigInteger denominator, Fraction perWeight)
    {
        Numerators = numerators;
        Denominator = denominator;
        PerWeight = perWeight;
    }

    public BigInteger[] Numerators { get; }

    public BigInteger Denominator { get; }

    /// <summary>What a weight of one gives where no bound binds.</summary>
    public Fraction PerWeight { get; }

    public Fraction At(int index) => Fraction.Of(Numerators[index], Denominator);

    public static ProportionalShares Of(BigInteger total, BigInteger[] weights, BigInteger weightSum) =>
        new(Array.ConvertAll(weights, weight => total * weight), weightSum, Fraction.Of(total, weightSum));

    /// <summary>
    /// Shares λ·weight, raised to the lower bound or cut to the upper one, with the λ that makes them sum to the total.
    /// The sum grows with λ along straight lines that bend where a bound begins or ceases to bind; so the last bend at or
    /// below the total is found first, and λ on the line after it.
    /// </summary>
    public static ProportionalShares Between(BigInteger total, BigInteger[] weights, Bounds bounds)
    {
        var bends = new List<Fraction> { Fraction.Zero };
        for (var i = 0; i < weights.Length; i++)
        {
            if (weights[i].Sign > 0)
            {
                bends.Add(Fraction.Of(bounds.Lower[i], weights[i]));
                if (bounds.Upper[i] is { } upper)
                {
                    bends.Add(Fraction.Of(upper, weights[i]));
                }
            }
        }

        bends.Sort();
        int first = 0,
            last = bends.Count - 1;
        while (first < last)
        {
            var middle = (first + last + 1) / 2;
            var bend = bends[middle];
            if (Sum(bend, weights, bounds) <= total * bend.Denominator)
            {
                first = middle;
            }
            else
            {
                last = middle - 1;
            }
        }

        return OnTheLineFrom(bends[first], total, weights, bounds);
    }

    private static ProportionalShares OnTheLineFrom(
        Fraction bend,
        BigInteger total,
        BigInteger[] weights,
        Bounds bounds
    )
    {
        var freeWeight = BigInteger.Zero;
        var left = total;
        var isFree = new bool[weights.Length];
        for (var i = 0; i < weights.Length; i++)
        {
            var at = bend.Numerator * weights[i];
            isFree[i] =
                weights[i].Sign > 0
                && bounds.Lower[i] * bend.Denominator <= at
                && !(bounds.Upper[i] * bend.Denominator <= at);
            if (isFree[i])
            {
                freeWeight += weights[i];
            }
            else
            {
                left -= bounds.Keep(at, bend.Denominator, i) / bend.Denominator;
            }
        }

        var perWeight = freeWeight.IsZero ? bend : Fraction.Of(left, freeWeight);
        var numerators = new BigInteger[weights.Length];
        for (var i = 0; i < weights.Length; i++)
        {
            numerators[i] = isFree[i]
                ? perWeight.Numerator * weights[i]
                : bounds.Keep(bend.Numerator * weights[i], bend.Denominator, i)
                    / bend.Denominator
                    * perWeight.Denominator;
        }

        return new ProportionalShares(numerators, perWeight.Denominator, perWeight);
    }

    /// <summary>The sum of the bounded shares at a λ, times the denominator of λ.</summary>
    private static BigInteger Sum(Fraction perWeight, BigInteger[] weights, Bounds bounds)
    {
        var sum = BigInteger.Zero;
        for (var i = 0; i < weights.Length; i++)
        {
            sum += bounds.Keep(perWeight.Numerator * weights[i], perWeight.Denominator, i);
        }

        return sum;
    }
}
