using System.Numerics;
using EHelse.Domain.Allocation;

namespace EHelse.Domain.Testing;

/// <summary>The exact share of each weight in a total that is not negative, as whole units and a remainder over one denominator.</summary>
/// <remarks>Written apart from the library's own, so that a check of the library does not repeat its mistakes.</remarks>
internal sealed class ExactDivision
{
    public ExactDivision(BigInteger total, IReadOnlyList<Fraction> weights)
    {
        var denominator = weights.Aggregate(
            BigInteger.One,
            (common, weight) =>
                common / BigInteger.GreatestCommonDivisor(common, weight.Denominator) * weight.Denominator
        );
        BigInteger[] whole = [.. weights.Select(weight => weight.Numerator * (denominator / weight.Denominator))];
        Denominator = whole.Aggregate(BigInteger.Zero, (sum, weight) => sum + weight);
        Numerators = Array.ConvertAll(whole, weight => weight * total);
        Floors = Array.ConvertAll(Numerators, numerator => numerator / Denominator);
        Remainders = Array.ConvertAll(Numerators, numerator => numerator % Denominator);
    }

    /// <summary>What every exact share is divided by: the sum of the weights.</summary>
    public BigInteger Denominator { get; }

    /// <summary>The exact shares times <see cref="Denominator"/>.</summary>
    public BigInteger[] Numerators { get; }

    /// <summary>The exact shares rounded down.</summary>
    public BigInteger[] Floors { get; }

    /// <summary>What rounding down cuts off, times <see cref="Denominator"/>.</summary>
    public BigInteger[] Remainders { get; }

    public Fraction Share(int index) => Fraction.Of(Numerators[index], Denominator);

    public BigInteger Ceiling(int index) => Floors[index] + (Remainders[index].IsZero ? 0 : 1);

    /// <summary>How far amounts are from the exact shares: the sum of absolute deviations times <see cref="Denominator"/>.</summary>
    public BigInteger Distance(IReadOnlyList<BigInteger> amounts)
    {
        var distance = BigInteger.Zero;
        for (var i = 0; i < Numerators.Length; i++)
        {
            distance += BigInteger.Abs((amounts[i] * Denominator) - Numerators[i]);
        }

        return distance;
    }

    /// <summary>The least distance that whole amounts with the sum of the shares can have: the units left go to the largest remainders.</summary>
    public BigInteger LeastDistance(BigInteger total)
    {
        var left = (int)(total - Floors.Aggregate(BigInteger.Zero, (sum, floor) => sum + floor));
        var distance = BigInteger.Zero;
        foreach (var remainder in Remainders.OrderByDescending(remainder => remainder))
        {
            distance += left-- > 0 ? Denominator - remainder : remainder;
        }

        return distance;
    }
}
