using System.Globalization;
using System.Numerics;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Allocation;

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

    /// <summary>Bounds that the total can be distributed between.</summary>
    /// <exception cref="InvalidValueException">It cannot: the reason tells the sums.</exception>
    public static Bounds Of(
        BigInteger total,
        BigInteger[] weights,
        IReadOnlyList<BigInteger?>? minimums,
        IReadOnlyList<BigInteger?>? maximums
    )
    {
        var bounds = None(weights.Length);
        for (var i = 0; i < weights.Length; i++)
        {
            bounds.Lower[i] = BigInteger.Max(minimums?[i] ?? BigInteger.Zero, BigInteger.Zero);
            bounds.Upper[i] = maximums?[i];
            if (bounds.Upper[i] < bounds.Lower[i])
            {
                throw new InvalidValueException(
                    new(
                        $"Minstebeløpet {Text(bounds.Lower[i])} er større enn størstebeløpet {Text(bounds.Upper[i]!.Value)} for mottaker {Text(i)}.",
                        $"The minimum {Text(bounds.Lower[i])} is above the maximum {Text(bounds.Upper[i]!.Value)} of recipient {Text(i)}."
                    ),
                    nameof(minimums)
                );
            }

            // Who has no weight gets the minimum and no more.
            bounds.Upper[i] = weights[i].IsZero ? bounds.Lower[i] : bounds.Upper[i];
        }

        var least = bounds.Lower.Aggregate(BigInteger.Zero, (sum, lower) => sum + lower);
        if (least > total)
        {
            throw new InvalidValueException(
                new(
                    $"Minstebeløpene summerer til {Text(least)}, mer enn {Text(total)} til fordeling.",
                    $"The minimums sum to {Text(least)}, more than the {Text(total)} to distribute."
                ),
                nameof(minimums)
            );
        }

        var most = bounds.Upper.Aggregate((BigInteger?)BigInteger.Zero, (sum, upper) => sum + upper);
        return most < total
            ? throw new InvalidValueException(
                new(
                    $"Størstebeløpene summerer til {Text(most.Value)} for dem som har vekt, mindre enn {Text(total)} til fordeling.",
                    $"The maximums sum to {Text(most.Value)} for those with a weight, less than the {Text(total)} to distribute."
                ),
                nameof(maximums)
            )
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

    private static string Text(BigInteger value) => value.ToString(CultureInfo.InvariantCulture);
}
