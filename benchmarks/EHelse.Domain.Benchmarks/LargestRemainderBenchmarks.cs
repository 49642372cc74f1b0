using System.Numerics;
using BenchmarkDotNet.Attributes;
using EHelse.Domain.Allocation;

namespace EHelse.Domain.Benchmarks;

/// <summary>
/// What exactness costs: the library's largest remainder against rounding each line alone, which is fast and misses the
/// total, and against the obvious exact way, which sorts all remainders.
/// </summary>
[MemoryDiagnoser]
public class LargestRemainderBenchmarks
{
    private const long Total = 36_683_801;

    private long[] weights = [];

    /// <summary>The networks of 2024, the municipalities of a larger country, and far more than anyone has.</summary>
    [Params(11, 1_000, 100_000)]
    public int Recipients { get; set; }

    [GlobalSetup]
    public void MakeWeights()
    {
        // Uneven like populations, and the same on every machine: a linear congruential sequence.
        weights = new long[Recipients];
        var state = 20_240_101u;
        for (var i = 0; i < weights.Length; i++)
        {
            state = unchecked((state * 1_664_525u) + 1_013_904_223u);
            weights[i] = 1 + (state % 700_000);
        }
    }

    [Benchmark(Baseline = true, Description = "each line rounded alone, decimal")]
    public long[] EachLineAlone()
    {
        var sum = 0m;
        foreach (var weight in weights)
        {
            sum += weight;
        }

        var amounts = new long[weights.Length];
        for (var i = 0; i < amounts.Length; i++)
        {
            amounts[i] = (long)Math.Round(Total * (weights[i] / sum), MidpointRounding.AwayFromZero);
        }

        return amounts;
    }

    [Benchmark(Description = "largest remainder, BigInteger with sort")]
    public long[] BigIntegerWithSort()
    {
        var sum = weights.Aggregate(BigInteger.Zero, (partial, weight) => partial + weight);
        var amounts = new long[weights.Length];
        var remainders = new (BigInteger Remainder, int Index)[weights.Length];
        var left = Total;
        for (var i = 0; i < amounts.Length; i++)
        {
            amounts[i] = (long)BigInteger.DivRem(Total * (BigInteger)weights[i], sum, out var remainder);
            remainders[i] = (remainder, i);
            left -= amounts[i];
        }

        Array.Sort(
            remainders,
            (one, other) =>
                other.Remainder.CompareTo(one.Remainder) is not 0 and var order ? order : one.Index - other.Index
        );
        for (var i = 0; i < left; i++)
        {
            amounts[remainders[i].Index]++;
        }

        return amounts;
    }

    [Benchmark(Description = "EHelse.Domain")]
    public IReadOnlyList<long> Library() => Apportionment.LargestRemainder(Total, weights);
}
