#if NET
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace EHelse.Domain.Allocation.Rounding;

/// <content>Few recipients: each remainder is compared with all the others, four at a time, which needs no branches.</content>
internal static partial class QuickLargestRemainder
{
    // One bit each of a mask.
    private const int Few = 32;

    private static void DivideAmongFew(ulong total, Quotients quotients, ReadOnlySpan<long> weights, Span<long> amounts)
    {
        Span<long> remainders = stackalloc long[Few];
        var left = total;
        for (var i = 0; i < weights.Length; i++)
        {
            var quotient = quotients.Of((ulong)weights[i], out var remainder);
            amounts[i] = (long)quotient;
            remainders[i] = (long)remainder;
            left -= quotient;
        }

        if (left == 0)
        {
            return;
        }

        var getsUnit = Largest(remainders, (int)left, weights);
        for (var i = 0; i < weights.Length; i++)
        {
            amounts[i] += (getsUnit >> i) & 1;
        }
    }

    private static uint Largest(Span<long> remainders, int needed, ReadOnlySpan<long> weights)
    {
        var largest = Largest(remainders, weights.Length, ref needed, out var tied);
        if (needed == 0)
        {
            return largest;
        }

        // Among equal remainders the larger weight goes first, and then the lower index.
        Span<long> keys = stackalloc long[Few];
        for (var i = 0; i < weights.Length; i++)
        {
            keys[i] = ((tied >> i) & 1) == 0 ? -1 : weights[i];
        }

        largest |= Largest(keys, weights.Length, ref needed, out tied);
        for (; needed > 0; needed--)
        {
            largest |= tied & (~tied + 1);
            tied &= tied - 1;
        }

        return largest;
    }

    // The places of those keys that are surely among the largest. When some are still needed, they are among the tied.
    private static uint Largest(Span<long> keys, int count, ref int needed, out uint tied)
    {
        var largest = WithFewerLarger(keys, count, needed);
        tied = 0;
        if (BitOperations.PopCount(largest) == needed)
        {
            needed = 0;
            return largest;
        }

        // Equal keys come in together, so those that are too many have the smallest one.
        var smallest = long.MaxValue;
        for (var i = 0; i < count; i++)
        {
            smallest = ((largest >> i) & 1) == 0 ? smallest : Math.Min(smallest, keys[i]);
        }

        for (var i = 0; i < count; i++)
        {
            tied |= keys[i] == smallest ? 1u << i : 0;
        }

        largest &= ~tied;
        needed -= BitOperations.PopCount(largest);
        return largest;
    }

    // The places of those keys that fewer than a number of others are larger than.
    private static uint WithFewerLarger(Span<long> keys, int count, int limit)
    {
        ref var first = ref MemoryMarshal.GetReference(keys);
        var limits = Vector256.Create((long)limit);
        var mask = 0UL;
        for (var at = 0; at < count; at += Vector256<long>.Count)
        {
            var four = Vector256.LoadUnsafe(ref first, (nuint)at);
            var larger = Vector256<long>.Zero;
            for (var i = 0; i < count; i++)
            {
                // A comparison that holds is −1.
                larger -= Vector256.GreaterThan(Vector256.Create(keys[i]), four);
            }

            mask |= (ulong)Vector256.LessThan(larger, limits).ExtractMostSignificantBits() << at;
        }

        return (uint)(mask & ((1UL << count) - 1));
    }
}
#endif
