using System.Globalization;
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
    /// <param name="maximums">The most each may get.</param>
    /// <param name="name">How a number of units is written in a refusal.</param>
    /// <exception cref="InvalidValueException">No amounts within the limits sum to the total: the reason tells the sums.</exception>
    public static Bounds Of(
        BigInteger total,
        BigInteger[] weights,
        IReadOnlyList<BigInteger?>? minimums,
        IReadOnlyList<BigInteger?>? maximums,
        Func<BigInteger, string> name
    )
    {
        var sign = total.Sign < 0 ? -1 : 1;
        var (lowers, uppers) = sign < 0 ? (maximums, minimums) : (minimums, maximums);
        var least = sign < 0 ? Word.Maximum : Word.Minimum;
        var most = sign < 0 ? Word.Minimum : Word.Maximum;
        var bounds = None(weights.Length);
        var sumOfLower = BigInteger.Zero;
        BigInteger? sumOfUpper = BigInteger.Zero;
        for (var i = 0; i < weights.Length; i++)
        {
            var lower = BigInteger.Max(sign * lowers?[i] ?? BigInteger.Zero, BigInteger.Zero);
            var upper = sign * uppers?[i];
            if (upper < lower)
            {
                throw Crossed(name(sign * lower), name(sign * upper.Value), lower.IsZero, least, most, i);
            }

            bounds.Lower[i] = lower;
            // Who has no weight gets the lower bound and no more.
            bounds.Upper[i] = weights[i].IsZero ? lower : upper;
            sumOfLower += lower;
            sumOfUpper += bounds.Upper[i];
        }

        var size = BigInteger.Abs(total);
        return sumOfLower > size ? throw Missed(name(sign * sumOfLower), name(total), least)
            : sumOfUpper < size ? throw Missed(name(sign * sumOfUpper.Value), name(total), most)
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

    private static InvalidValueException Crossed(
        string lower,
        string upper,
        bool isZero,
        Word least,
        Word most,
        int index
    )
    {
        var place = index.ToString(CultureInfo.InvariantCulture);
        return new InvalidValueException(
            isZero
                ? new(
                    $"{most.Norwegian} {upper} for mottaker nummer {place} (talt fra 0) har motsatt fortegn av totalen.",
                    $"The {most.English} {upper} of recipient {place} (counted from 0) has the sign opposite to the total's."
                )
                : new(
                    $"{least.Norwegian} {lower} og {most.Norwegian.ToLowerInvariant()} {upper} for mottaker nummer {place} (talt fra 0) kan ikke begge holdes.",
                    $"The {least.English} {lower} and the {most.English} {upper} of recipient {place} (counted from 0) cannot both be kept."
                ),
            most.Parameter
        );
    }

    private static InvalidValueException Missed(string sum, string total, Word limit) =>
        new(
            new(
                limit == Word.Minimum
                    ? $"Minstebeløpene summerer til {sum}, mer enn totalen {total}."
                    : $"Størstebeløpene for dem som har vekt, summerer til {sum}, mindre enn totalen {total}.",
                limit == Word.Minimum
                    ? $"The minimums sum to {sum}, more than the total {total}."
                    : $"The maximums of those with a weight sum to {sum}, less than the total {total}."
            ),
            limit.Parameter
        );

    private sealed record Word(string Norwegian, string English, string Parameter)
    {
        public static Word Minimum { get; } = new("Minstebeløpet", "minimum", "minimums");

        public static Word Maximum { get; } = new("Størstebeløpet", "maximum", "maximums");
    }
}
