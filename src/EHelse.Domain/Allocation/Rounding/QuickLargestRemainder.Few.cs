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
        Span<long> ranks = stackalloc long[Few];
        RankByLarger(keys, count, ranks);
        var largest = Below(needed, ranks, count);
        tied = 0;
        if (BitOperations.PopCount(largest) == needed)
        {
            needed = 0;
            return largest;
        }

        // Equal keys have the same rank, which is how many are larger.
        var last = 0;
        for (var i = 0; i < count; i++)
        {
            last = ranks[i] < needed ? Math.Max(last, (int)ranks[i]) : last;
        }

        tied = largest;
        largest = Below(last, ranks, count);
        tied &= ~largest;
        needed -= last;
        return largest;
    }

    // How many keys are larger than each one. What lies beyond the count has some rank that nobody asks for.
    private static void RankByLarger(Span<long> keys, int count, Span<long> ranks)
    {
        ref var firstKey = ref MemoryMarshal.GetReference(keys);
        ref var firstRank = ref MemoryMarshal.GetReference(ranks);
        for (nuint at = 0; at < (nuint)count; at += (nuint)Vector256<long>.Count)
        {
            var four = Vector256.LoadUnsafe(ref firstKey, at);
            var larger = Vector256<long>.Zero;
            for (var i = 0; i < count; i++)
            {
                // A comparison that holds is −1.
                larger -= Vector256.GreaterThan(Vector256.Create(keys[i]), four);
            }

            larger.StoreUnsafe(ref firstRank, at);
        }
    }

    private static uint Below(int limit, Span<long> ranks, int count)
    {
        ref var firstRank = ref MemoryMarshal.GetReference(ranks);
        var limits = Vector256.Create((long)limit);
        var mask = 0UL;
        for (var at = 0; at < count; at += Vector256<long>.Count)
        {
            var four = Vector256.LoadUnsafe(ref firstRank, (nuint)at);
            mask |= (ulong)Vector256.LessThan(four, limits).ExtractMostSignificantBits() << at;
        }

        return (uint)(mask & ((1UL << count) - 1));
    }
}
#endif
