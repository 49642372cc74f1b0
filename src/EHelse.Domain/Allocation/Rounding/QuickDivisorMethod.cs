#if NET
using System.Buffers;
#endif

namespace EHelse.Domain.Allocation.Rounding;

/// <summary>A divisor method in machine words: finds what a weight of one gets up to a few steps, and compares these exactly.</summary>
/// <remarks>
/// A step is one unit more for one recipient, taken when the multiplier has passed signpost / weight; the amounts are those of
/// the first steps. A share is never more than a unit from its amount, so the multiplier lies between two bounds. To count
/// the steps below a guess moves one of the bounds; few steps are left between them after two or three guesses.
/// </remarks>
internal static class QuickDivisorMethod<TSignposts>
    where TSignposts : struct, ISignposts
{
    private const int MostGuesses = 16;
    private const int FewSteps = 64;

    /// <summary>Divides a total; ties go to the larger weight, then to the lower index.</summary>
    /// <param name="total">The total without its sign; at most 2^62.</param>
    /// <param name="weights">The weights: none negative.</param>
    /// <param name="sum">Their sum; from 1 to 2^63 − 1.</param>
    /// <param name="amounts">Where the amounts go; as long as the weights, and other memory.</param>
    public static void Divide(ulong total, ReadOnlySpan<long> weights, ulong sum, Span<long> amounts)
    {
        var count = (ulong)weights.Length;
        var low = new Bound(Multiplier.Of(total - Math.Min(total, count), sum), null);
        var high = new Bound(Multiplier.Of(total + count + 1, sum), null);
        var taken = (long)default(TSignposts).HalvesTaken * weights.Length / 2;
        var guess = Multiplier.Of((ulong)Math.Max(0, (long)total + taken), sum);
        var steps = ulong.MaxValue;
        for (var i = 0; i < MostGuesses; i++)
        {
            var units = Count(guess, weights);
            if (units == total)
            {
                Fill(guess, weights, amounts);
                return;
            }

            var isLow = units < total;
            if (isLow)
            {
                low = new Bound(guess, units);
            }
            else
            {
                high = new Bound(guess, units);
            }

            if (high.Units - low.Units is { } between)
            {
                // To put a few in order takes less time than one more pass over all.
                if (between <= FewSteps + (count / 32) || between > steps / 2)
                {
                    break;
                }

                steps = between;
            }

            // As many steps as are missing, and a few more, so that the next guess falls on the other side.
            var missing = isLow ? total - units : units - total;
            var move = Multiplier.Of(missing + (2UL << (Wide.BitLength(missing) / 2)), sum);
            guess = isLow ? guess + move : guess - move;
            guess =
                guess < low.Multiplier ? low.Multiplier
                : high.Multiplier < guess ? high.Multiplier
                : guess;
        }

        low = low with { Units = low.Units ?? Count(low.Multiplier, weights) };
        high = high with { Units = high.Units ?? Count(high.Multiplier, weights) };
        TakeFirstSteps(total, low, high, weights, amounts);
    }

    private static ulong Count(Multiplier multiplier, ReadOnlySpan<long> weights)
    {
        var units = 0UL;
        for (var i = 0; i < weights.Length; i++)
        {
            units += UnitsOf((ulong)weights[i], multiplier);
        }

        return units;
    }

    private static void Fill(Multiplier multiplier, ReadOnlySpan<long> weights, Span<long> amounts)
    {
        for (var i = 0; i < weights.Length; i++)
        {
            amounts[i] = (long)UnitsOf((ulong)weights[i], multiplier);
        }
    }

    private static ulong UnitsOf(ulong weight, Multiplier multiplier)
    {
        var whole = multiplier.Times(weight, out var part);
        return default(TSignposts).Below(whole, part);
    }

    private static void TakeFirstSteps(
        ulong total,
        Bound low,
        Bound high,
        ReadOnlySpan<long> weights,
        Span<long> amounts
    )
    {
        var count = checked((int)(high.Units!.Value - low.Units!.Value));
#if NET
        var rented = count <= FewSteps ? null : ArrayPool<Step>.Shared.Rent(count);
        var steps = rented is null ? stackalloc Step[FewSteps] : rented.AsSpan();
#else
        var steps = new Span<Step>(new Step[count]);
#endif
        steps = steps.Slice(0, count);
        var next = 0;
        for (var i = 0; i < weights.Length; i++)
        {
            var weight = (ulong)weights[i];
            var units = UnitsOf(weight, low.Multiplier);
            amounts[i] = (long)units;
            for (var end = UnitsOf(weight, high.Multiplier); units < end; units++)
            {
                steps[next++] = new Step(i, weight, units);
            }
        }

        var needed = (int)(total - low.Units.Value);
        if (needed > 0)
        {
            Selection.MoveToFront(steps, needed, default(FirstStepFirst));
            for (var i = 0; i < needed; i++)
            {
                amounts[steps[i].Index]++;
            }
        }
#if NET
        if (rented is not null)
        {
            ArrayPool<Step>.Shared.Return(rented);
        }
#endif
    }

    /// <summary>A multiplier, and how many units it gives when they have been counted.</summary>
    private readonly record struct Bound(Multiplier Multiplier, ulong? Units);

    private readonly record struct Step(int Index, ulong Weight, ulong Units);

    private readonly struct FirstStepFirst : IComparer<Step>
    {
        public int Compare(Step x, Step y) =>
            default(TSignposts).Compare(x.Units, x.Weight, y.Units, y.Weight) is var bySignpost and not 0 ? bySignpost
            : y.Weight.CompareTo(x.Weight) is var byWeight and not 0 ? byWeight
            : x.Index.CompareTo(y.Index);
    }
}
