using System.Numerics;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Allocation;

/// <summary>The shares of one criterion of a grid: a first one, and more of them a step apart.</summary>
internal sealed class KeyGridAxis
{
    // Parts are shared by the keys that have them; an axis with more shares than this makes the rest anew each time.
    private const int MostKept = 1 << 16;

    private readonly Criterion criterion;
    private readonly Fraction first;
    private readonly Fraction step;
    private readonly KeyPart?[] kept;

    private KeyGridAxis(Criterion criterion, Fraction first, Fraction step, int last)
    {
        this.criterion = criterion;
        this.first = first;
        this.step = step;
        Last = last;
        kept = new KeyPart?[Math.Min(last, MostKept - 1) + 1];
    }

    /// <summary>How many steps the highest share is above the first.</summary>
    public int Last { get; }

    /// <summary>The axes of ranges, and how many steps the shares of a key are above the first ones together.</summary>
    /// <exception cref="InvalidValueException">No shares sum to 1, or there are too many steps.</exception>
    public static KeyGridAxis[] Of(Share step, KeyRange[] ranges, out int steps)
    {
        var rest = Array.FindLastIndex(ranges, range => range.IsOpen);
        var lowest = Fraction.Sum(ranges.Select(range => range.From.Value));
        if (lowest > Fraction.One)
        {
            throw new InvalidValueException(
                new(
                    $"De laveste andelene i rutenettet summerer til {Norwegian(lowest)}, mer enn 100 %.",
                    $"The lowest shares of the grid sum to {English(lowest)}, more than 100%."
                ),
                nameof(ranges)
            );
        }

        var left = Fraction.One - lowest;
        var whole = (left / step.Value).Floor();
        var remainder = left - (Fraction.Of(whole) * step.Value);
        if (rest < 0 && remainder.Sign > 0)
        {
            throw Missed(step, lowest, whole);
        }

        steps = Checked(whole, step);
        var all = steps;
        var axes = ranges
            .Select(
                (range, i) =>
                    i == rest
                        ? new KeyGridAxis(range.Criterion, remainder, step.Value, all)
                        : new KeyGridAxis(
                            range.Criterion,
                            range.From.Value,
                            step.Value,
                            Checked(((range.To.Value - range.From.Value) / step.Value).Floor(), step)
                        )
            )
            .ToArray();
        var highest = Fraction.Sum(axes.Select(axis => axis.first + (axis.step * Fraction.Of(axis.Last))));
        return highest < Fraction.One
            ? throw new InvalidValueException(
                new(
                    $"De høyeste andelene i rutenettet summerer til {Norwegian(highest)}, mindre enn 100 %.",
                    $"The highest shares of the grid sum to {English(highest)}, less than 100%."
                ),
                nameof(ranges)
            )
            : axes;
    }

    /// <summary>In how many ways the axes' steps sum to a number.</summary>
    /// <remarks>
    /// The ways without upper ends are a binomial coefficient; those that pass some of them are taken away and given back by turns, as in the
    /// product of 1 − x^(last + 1) over the axes.
    /// </remarks>
    public static BigInteger Count(KeyGridAxis[] axes, int steps)
    {
        var terms = new Dictionary<long, BigInteger> { [0] = BigInteger.One };
        foreach (var axis in axes)
        {
            foreach (var (passed, sign) in terms.Select(term => (term.Key + axis.Last + 1, -term.Value)).ToArray())
            {
                if (passed <= steps)
                {
                    terms[passed] = (terms.TryGetValue(passed, out var known) ? known : BigInteger.Zero) + sign;
                }
            }
        }

        return terms.Aggregate(
            BigInteger.Zero,
            (sum, term) => sum + (term.Value * Ways(steps - term.Key, axes.Length - 1))
        );
    }

    /// <summary>The part of a key whose share is so many steps above the first.</summary>
    public KeyPart Part(int above) => above >= kept.Length ? Make(above) : kept[above] ?? (kept[above] = Make(above));

    private KeyPart Make(int above) => new(criterion, Share.Of(first + (step * Fraction.Of(above))));

    // In how many ways numbers, one more than given, sum to a number.
    private static BigInteger Ways(long sum, int others)
    {
        var ways = BigInteger.One;
        for (var i = 1; i <= others; i++)
        {
            ways = ways * (sum + i) / i;
        }

        return ways;
    }

    private static int Checked(BigInteger steps, Share step) =>
        steps < int.MaxValue
            ? (int)steps
            : throw new InvalidValueException(
                new(
                    $"Steget {step} er for lite: det blir flere enn 2 147 483 646 steg.",
                    $"The step {step} is too small: there would be more than 2,147,483,646 steps."
                ),
                nameof(step)
            );

    private static InvalidValueException Missed(Share step, Fraction lowest, BigInteger whole)
    {
        var below = lowest + (Fraction.Of(whole) * step.Value);
        var above = below + step.Value;
        return new(
            new(
                $"Med steg på {Norwegian(step.Value)} fra de laveste andelene treffer summen aldri 100 %: den er {Norwegian(below)} og så {Norwegian(above)}.",
                $"In steps of {English(step.Value)} from the lowest shares the sum never hits 100%: it is {English(below)} and then {English(above)}."
            ),
            nameof(step)
        );
    }

    private static string Norwegian(Fraction share) => Percent(share, " %");

    private static string English(Fraction share) => Percent(share, "%");

    // In per cent, or as a fraction when the decimals do not end.
    private static string Percent(Fraction share, string sign)
    {
        const int MostDecimals = 6;
        var percent = (share * Fraction.Of(100)).ToDecimalString(MostDecimals);
        return percent[percent.Length - 1] == '…' ? share.ToString() : percent.TrimEnd('0').TrimEnd('.') + sign;
    }
}
