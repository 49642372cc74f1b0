using BenchmarkDotNet.Attributes;
using EHelse.Domain.Allocation;

namespace EHelse.Domain.Benchmarks;

/// <summary>What exactness costs: largest remainder against rounding each line alone, against letting the last take the rest, and against sorting.</summary>
[MemoryDiagnoser]
public class LargestRemainderBenchmarks
{
    private long[] weights = [];
    private long[] amounts = [];

    /// <summary>The networks of 2024, the municipalities of a larger country, and far more than anyone has.</summary>
    [Params(11, 1_000, 1_000_000, 10_000_000)]
    public int Recipients { get; set; }

    [GlobalSetup(Targets = [nameof(RoundedAlone), nameof(LastTakesTheRest), nameof(Spans), nameof(Lists)])]
    public void MakeWeights()
    {
        weights = Figures.UnevenWeights(Recipients);
        amounts = new long[Recipients];
        SameAmounts.CheckSum(Figures.Total, [.. Lists()]);
    }

    [GlobalSetup(Target = nameof(SortedRemainders))]
    public void MakeWeightsAndCompare()
    {
        MakeWeights();
        Spans();
        var library = amounts.ToArray();
        SortedRemainders();
        SameAmounts.Check(Figures.Total, library, amounts);
    }

    [Benchmark(Baseline = true, Description = "each line rounded alone, decimal")]
    public long RoundedAlone()
    {
        Baselines.RoundedAlone.Divide(Figures.Total, weights, amounts);
        return amounts[^1];
    }

    [Benchmark(Description = "last takes the rest, decimal")]
    public long LastTakesTheRest()
    {
        Baselines.LastTakesTheRest.Divide(Figures.Total, weights, amounts);
        return amounts[^1];
    }

    [Benchmark(Description = "exact, BigInteger with sort")]
    public long SortedRemainders()
    {
        Baselines.SortedRemainders.Divide(Figures.Total, weights, amounts);
        return amounts[^1];
    }

    [Benchmark(Description = "EHelse.Domain, spans")]
    public long Spans()
    {
        Apportionment.Divide(Figures.Total, weights, amounts.AsSpan());
        return amounts[^1];
    }

    [Benchmark(Description = "EHelse.Domain, lists")]
    public IReadOnlyList<long> Lists() => Apportionment.LargestRemainder(Figures.Total, weights);
}
