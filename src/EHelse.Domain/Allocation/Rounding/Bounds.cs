using System.Numerics;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Allocation.Rounding;

/// <summary>The least and the most units that each recipient may get of a total that is not negative.</summary>
internal sealed class Bounds
{
    private Bounds(BigInteger[] lower, BigInteger?[] upper)
    {
        Lower = lower;
        Upper = upper;
    }

    /// <summary>At least zero.</summary>
    public BigInteger[] Lower { get; }

    /// <summary>Null for no upper bound.</summary>
    public BigInteger?[] Upper { get; }

    /// <summary>No bounds but zero.</summary>
    public static Bounds None(int count) => new(new BigInteger[count], new BigInteger?[count]);

    /// <summary>The bounds of a total without its sign, when the total can be distributed between them.</summary>
    /// <param name="total">The total with its sign; for a negative one the limits hold for the negative amounts.</param>
    /// <param name="weights">The weights.</param>
    /// <param name="minimums">The least each may get.</param>
    /// <param name="maximums">The most each may get; the same as the least for a fixed amount.</param>
    /// <param name="name">How a number of units is written in a refusal.</param>
    /// <param name="who">How a recipient is named in a refusal; by its place when null.</param>
    /// <exception cref="InvalidValueException">No amounts within the limits sum to the total: the reason tells the sums.</exception>
    public static Bounds Of(
        BigInteger total,
        BigInteger[] weights,
        IReadOnlyList<BigInteger?>? minimums,
        IReadOnlyList<BigInteger?>? maximums,
        Func<BigInteger, string> name,
        Func<int, string>? who = null
    )
    {
        var sign = total.Sign < 0 ? -1 : 1;
        var (lowers, uppers) = total.Sign < 0 ? (maximums, minimums) : (minimums, maximums);
        var bounds = None(weights.Length);
        var sumOfLower = BigInteger.Zero;
        BigInteger? sumOfUpper = BigInteger.Zero;
        for (var i = 0; i < weights.Length; i++)
        {
            var lower = BigInteger.Max(sign * lowers?[i] ?? BigInteger.Zero, BigInteger.Zero);
            var upper = sign * uppers?[i];
            if (upper < lower)
            {
                throw new RefusedBounds(total, weights, minimums, maximums, name, who).Crossed(i, lower.IsZero);
            }

            bounds.Lower[i] = lower;
            // Who has no weight gets the lower bound and no more.
            bounds.Upper[i] = weights[i].IsZero ? lower : upper;
            sumOfLower += lower;
            sumOfUpper += bounds.Upper[i];
        }

        var size = BigInteger.Abs(total);
        return sumOfLower > size || sumOfUpper < size
            ? throw new RefusedBounds(total, weights, minimums, maximums, name, who).Missed(bounds)
            : bounds;
    }

    /// <summary>A share brought within the recipient's bounds, over the same denominator.</summary>
    public BigInteger Keep(BigInteger numerator, BigInteger denominator, int index)
    {
        var lower = Lower[index] * denominator;
        if (numerator < lower)
        {
            return lower;
        }

        return Upper[index] * denominator is { } upper && numerator > upper ? upper : numerator;
    }
}
