using EHelse.Domain.Allocation;

namespace EHelse.Domain.Benchmarks.Baselines;

/// <summary>A divisor method the obvious exact way: the recipient whose turn it is gets a unit, from a priority queue. The same amounts as the library's.</summary>
/// <remarks>
/// From nothing it would take as many turns as there are units. So it starts from the shares of a total that is smaller by one unit for
/// each recipient, rounded down: every divisor method gives at least that of the whole total. Between one and two units for each recipient
/// are then left. Products fit 128 bits for the totals and weights here.
/// </remarks>
internal static class UnitByUnit
{
    public static void Divide(long total, ReadOnlySpan<long> weights, Span<long> amounts, ApportionmentMethod method)
    {
        var sum = 0L;
        foreach (var weight in weights)
        {
            sum += weight;
        }

        var sure = Math.Max(0, total - weights.Length);
        var left = total;
        var queue = new PriorityQueue<int, Turn>(weights.Length, Turn.Order);
        for (var i = 0; i < weights.Length; i++)
        {
            amounts[i] = (long)((Int128)sure * weights[i] / sum);
            left -= amounts[i];
            queue.Enqueue(i, Turn.Of(method, amounts[i], weights[i], i));
        }

        for (; left > 0; left--)
        {
            var i = queue.Peek();
            amounts[i]++;
            queue.DequeueEnqueue(i, Turn.Of(method, amounts[i], weights[i], i));
        }
    }

    /// <summary>When a recipient gets the next unit: the signpost after what it has, divided by its weight (both squared for Huntington–Hill).</summary>
    private readonly record struct Turn(UInt128 Signpost, UInt128 Divisor, long Weight, int Index)
    {
        public static IComparer<Turn> Order { get; } = Comparer<Turn>.Create(Compare);

        public static Turn Of(ApportionmentMethod method, long has, long weight, int index)
        {
            UInt128 units = (ulong)has,
                by = (ulong)weight;
            return method.Code switch
            {
                "webster" => new Turn((2 * units) + 1, 2 * by, weight, index),
                "jefferson" => new Turn(units + 1, by, weight, index),
                "adams" => new Turn(units, by, weight, index),
                "huntington-hill" => new Turn(units * (units + 1), by * by, weight, index),
                "dean" => new Turn(2 * units * (units + 1), ((2 * units) + 1) * by, weight, index),
                _ => throw new ArgumentException("Not a divisor method.", nameof(method)),
            };
        }

        private static int Compare(Turn one, Turn other) =>
            (one.Signpost * other.Divisor).CompareTo(other.Signpost * one.Divisor) is var bySignpost and not 0
                ? bySignpost
            : other.Weight.CompareTo(one.Weight) is var byWeight and not 0 ? byWeight
            : one.Index.CompareTo(other.Index);
    }
}
