using System.Runtime.CompilerServices;

namespace EHelse.Domain.Allocation.Rounding;

/// <summary>Largest remainder in machine words: a few passes over weights and amounts, and no memory but theirs.</summary>
/// <remarks>
/// The amounts first hold the exact shares rounded down; from these each remainder comes back with two multiplications, so that
/// none has to be kept. The smallest remainder that still gets a unit is found by counting (<see cref="CutSearch{TKeys}"/>),
/// not by sorting.
/// </remarks>
internal static partial class QuickLargestRemainder
{
    private const int MostCounts = 1 << 11;

    /// <summary>Divides a total; ties go to the larger weight, then to the lower index.</summary>
    /// <param name="total">The total without its sign; at most 2^63.</param>
    /// <param name="weights">The weights: none negative.</param>
    /// <param name="sum">Their sum; from 1 to 2^63 − 1.</param>
    /// <param name="amounts">Where the amounts go; as long as the weights, and other memory. 2^63 stands there as the smallest number.</param>
    public static void Divide(ulong total, ReadOnlySpan<long> weights, ulong sum, Span<long> amounts)
    {
        var quotients = new Quotients(total, sum);
#if NET
        if (weights.Length <= Few && System.Runtime.Intrinsics.Vector256.IsHardwareAccelerated)
        {
            DivideAmongFew(total, quotients, weights, amounts);
            return;
        }

        Span<int> counts = stackalloc int[MostCounts];
#else
        var counts = new Span<int>(new int[MostCounts]);
#endif
        counts = counts.Slice(0, Math.Min(MostCounts, 1 << Wide.BitLength((ulong)weights.Length)));
        var shift = CutSearch<ByRemainder>.ShiftFor(sum - 1, counts);
        var left = total;
        for (var i = 0; i < weights.Length; i++)
        {
            var quotient = quotients.Of((ulong)weights[i], out var remainder);
            amounts[i] = (long)quotient;
            left -= quotient;
            counts[(int)(remainder >> shift)]++;
        }

        if (left > 0)
        {
            GiveUnitsLeft((int)left, quotients, weights, sum, amounts, counts);
        }
    }

    private static void GiveUnitsLeft(
        int left,
        Quotients quotients,
        ReadOnlySpan<long> weights,
        ulong sum,
        Span<long> amounts,
        Span<int> counts
    )
    {
        var cut = new CutSearch<ByRemainder>(new(quotients), weights, amounts, counts).FindInCounts(0, sum - 1, left);
        if (!cut.IsTie)
        {
            for (var i = 0; i < weights.Length; i++)
            {
                var quotient = (ulong)amounts[i];
                var remainder = quotients.Remainder((ulong)weights[i], quotient);
                amounts[i] = (long)(quotient + 1 - Wide.IsLess(remainder, cut.Key));
            }

            return;
        }

        if (cut.Count == weights.Length)
        {
            GiveUnitsToHeaviest(cut.Needed, weights, amounts, counts);
            return;
        }

        var atCut = new ByWeightAt(quotients, cut.Key);
        var heavy = new CutSearch<ByWeightAt>(atCut, weights, amounts, counts).Find(cut.Needed, cut.Count);
        var needed = (ulong)heavy.Needed;
        for (var i = 0; i < weights.Length; i++)
        {
            var weight = (ulong)weights[i];
            var quotient = (ulong)amounts[i];
            var remainder = quotients.Remainder(weight, quotient);
            var isTied = Wide.AreEqual(remainder, cut.Key);
            var isLast = isTied & Wide.AreEqual(weight, heavy.Key) & Wide.IsLess(0, needed);
            needed -= isLast;
            var isSure = Wide.IsLess(cut.Key, remainder) | (isTied & Wide.IsLess(heavy.Key, weight));
            amounts[i] = (long)(quotient + (isSure | isLast));
        }
    }

    // All remainders are equal: no product has to be made again.
    private static void GiveUnitsToHeaviest(int left, ReadOnlySpan<long> weights, Span<long> amounts, Span<int> counts)
    {
        var heavy = new CutSearch<ByWeight>(default, weights, amounts, counts).Find(left, weights.Length);
        var needed = (ulong)heavy.Needed;
        for (var i = 0; i < weights.Length; i++)
        {
            var weight = (ulong)weights[i];
            var isLast = Wide.AreEqual(weight, heavy.Key) & Wide.IsLess(0, needed);
            needed -= isLast;
            amounts[i] += (long)(Wide.IsLess(heavy.Key, weight) | isLast);
        }
    }

    private readonly struct ByRemainder(Quotients quotients) : CutSearch<ByRemainder>.IKeys
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public ulong Has(ulong weight, ulong amount, out ulong key)
        {
            key = quotients.Remainder(weight, amount);
            return 1;
        }
    }

    private readonly struct ByWeightAt(Quotients quotients, ulong remainder) : CutSearch<ByWeightAt>.IKeys
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public ulong Has(ulong weight, ulong amount, out ulong key)
        {
            key = weight;
            return Wide.AreEqual(quotients.Remainder(weight, amount), remainder);
        }
    }

    private readonly struct ByWeight : CutSearch<ByWeight>.IKeys
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public ulong Has(ulong weight, ulong amount, out ulong key)
        {
            key = weight;
            return 1;
        }
    }
}
