using EHelse.Domain.Allocation;

namespace EHelse.Domain.Benchmarks;

/// <summary>What is divided by what: the same on every machine, and never a result that was hoped for.</summary>
internal static class Figures
{
    /// <summary>The grant of 2024.</summary>
    public const long Total = 36_683_801;

    /// <summary>A few units more: the grant is a multiple of 11, so that eleven equal shares of it would be whole.</summary>
    public const long TotalThatTies = 36_683_807;

    /// <summary>The largest weight; the smallest is 1.</summary>
    public const int MostWeight = 700_000;

    /// <summary>Uneven weights like those of populations, from a linear congruential sequence.</summary>
    public static long[] UnevenWeights(int count)
    {
        var random = new Sequence();
        var weights = new long[count];
        for (var i = 0; i < count; i++)
        {
            weights[i] = 1 + random.Below(MostWeight);
        }

        return weights;
    }

    /// <summary>The same weight for all: all remainders tie, and the index decides.</summary>
    public static long[] EqualWeights(int count)
    {
        var weights = new long[count];
        Array.Fill(weights, 1_000);
        return weights;
    }

    /// <summary>Two weights, mixed: two remainders, and the cut is in the middle of one of them.</summary>
    public static long[] TwoWeights(int count)
    {
        var random = new Sequence();
        var weights = new long[count];
        for (var i = 0; i < count; i++)
        {
            weights[i] = random.Below(2) == 0 ? 1_000 : 2_001;
        }

        return weights;
    }

    /// <summary>Uneven weights whose remainders are all the same fraction, so that the weight decides; with the total that makes it so.</summary>
    public static long[] TiedWeights(int count, out long total)
    {
        // One more than a multiple of what divides the number of recipients: a weight divided by it leaves 1 for all.
        var divisor = count % 2 == 0 ? 2 : count;
        var random = new Sequence();
        var weights = new long[count];
        for (var i = 0; i < count; i++)
        {
            weights[i] = 1 + (divisor * random.Below(MostWeight / divisor));
        }

        total = weights.Sum() / divisor;
        return weights;
    }

    /// <summary>The exact shares of the grant by uneven weights, as a table.</summary>
    public static Fraction[][] Table(int rows, int columns)
    {
        var weights = UnevenWeights(rows * columns);
        var sum = weights.Sum();
        return
        [
            .. weights.Select(weight => Fraction.Of((System.Numerics.BigInteger)Total * weight, sum)).Chunk(columns),
        ];
    }

    /// <summary>Numbers that look random and are the same on every machine.</summary>
    private sealed class Sequence
    {
        private ulong state = 20_240_101;

        public int Below(int limit)
        {
            state = unchecked((state * 6_364_136_223_846_793_005) + 1_442_695_040_888_963_407);
            return (int)((state >> 33) % (ulong)limit);
        }
    }
}
