using System.Runtime.CompilerServices;

namespace EHelse.Domain.Allocation.Rounding;

/// <summary>Finds a <see cref="Cut"/> by counting keys in ranges, then in parts of the one range where the cut lies.</summary>
/// <remarks>Keys are made anew in each pass; the only memory is that of the counts.</remarks>
internal readonly ref struct CutSearch<TKeys>
    where TKeys : struct, CutSearch<TKeys>.IKeys
{
    // Few enough to be looked at one by one.
    private const int Few = 512;

    private readonly TKeys keys;
    private readonly ReadOnlySpan<long> weights;
    private readonly ReadOnlySpan<long> amounts;
    private readonly Span<int> counts;

    /// <param name="keys">Makes the key of a recipient.</param>
    /// <param name="weights">The recipients' weights.</param>
    /// <param name="amounts">Their amounts.</param>
    /// <param name="counts">Where keys are counted; its length is a power of two.</param>
    public CutSearch(TKeys keys, ReadOnlySpan<long> weights, ReadOnlySpan<long> amounts, Span<int> counts)
    {
        this.keys = keys;
        this.weights = weights;
        this.amounts = amounts;
        this.counts = counts;
    }

    /// <summary>Makes a key of what a recipient has.</summary>
    internal interface IKeys
    {
        /// <summary>The recipient's key, below 2^63, and 1; or 0 for one who is not asked about.</summary>
        ulong Has(ulong weight, ulong amount, out ulong key);
    }

    /// <summary>The cut between the largest keys and the others.</summary>
    /// <param name="needed">How many the largest are; at least 1, and no more than have a key.</param>
    /// <param name="count">How many have a key.</param>
    public Cut Find(int needed, int count)
    {
        var (low, span) = Narrowed(0, long.MaxValue);
        if (span == 0)
        {
            return new Cut(low, needed, count);
        }

        Count(low, span);
        return FindInCounts(low, span, needed);
    }

    /// <summary>The cut, when keys from <paramref name="low"/> to <paramref name="low"/> + <paramref name="span"/> have been counted.</summary>
    public Cut FindInCounts(ulong low, ulong span, int needed)
    {
        while (true)
        {
            var shift = ShiftFor(span, counts);
            var range = counts.Length - 1;
            for (; counts[range] < needed; range--)
            {
                needed -= counts[range];
            }

            var count = counts[range];
            var start = (ulong)range << shift;
            low += start;
            span = Math.Min(span - start, (1UL << shift) - 1);
            if (span > 0 && count > weights.Length / 4)
            {
                // So many in one range may well be equal.
                (low, span) = Narrowed(low, span);
            }

            if (span == 0 || needed == count)
            {
                return new Cut(low, needed, count);
            }

            if (count <= Few)
            {
                return FindAmongFew(low, span, needed, count);
            }

            Count(low, span);
        }
    }

    /// <summary>How far keys that span a range are shifted to the right to be counted.</summary>
    public static int ShiftFor(ulong span, Span<int> counts) =>
        Math.Max(0, Wide.BitLength(span) + 1 - Wide.BitLength((ulong)counts.Length));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ulong IsIn(ulong weight, ulong amount, ulong low, ulong span, out ulong key) =>
        keys.Has(weight, amount, out key) & (1 ^ (Wide.IsLess(key, low) | Wide.IsLess(low + span, key)));

    private (ulong Low, ulong Span) Narrowed(ulong low, ulong span)
    {
        ulong smallest = ulong.MaxValue,
            largest = 0;
        for (var i = 0; i < weights.Length; i++)
        {
            var isIn = IsIn((ulong)weights[i], (ulong)amounts[i], low, span, out var key);
            smallest = Math.Min(smallest, key | (isIn - 1));
            largest = Math.Max(largest, key & (0 - isIn));
        }

        return (smallest, largest - smallest);
    }

    private void Count(ulong low, ulong span)
    {
        counts.Clear();
        var shift = ShiftFor(span, counts);
        for (var i = 0; i < weights.Length; i++)
        {
            var isIn = IsIn((ulong)weights[i], (ulong)amounts[i], low, span, out var key);
            counts[(int)(((key - low) & (0 - isIn)) >> shift)] += (int)isIn;
        }
    }

    private Cut FindAmongFew(ulong low, ulong span, int needed, int count)
    {
#if NET
        Span<ulong> found = stackalloc ulong[Few];
#else
        var found = new Span<ulong>(new ulong[Few]);
#endif
        found = found.Slice(0, count);
        var next = 0;
        for (var i = 0; next < count; i++)
        {
            if (IsIn((ulong)weights[i], (ulong)amounts[i], low, span, out var key) != 0)
            {
                found[next++] = key;
            }
        }

        Selection.MoveToFront(found, needed, default(LargestFirst));
        var last = ulong.MaxValue;
        for (var i = 0; i < needed; i++)
        {
            last = Math.Min(last, found[i]);
        }

        int above = 0,
            equal = 0;
        for (var i = 0; i < count; i++)
        {
            above += found[i] > last ? 1 : 0;
            equal += found[i] == last ? 1 : 0;
        }

        return new Cut(last, needed - above, equal);
    }

    private readonly struct LargestFirst : IComparer<ulong>
    {
        public int Compare(ulong x, ulong y) => y.CompareTo(x);
    }
}
