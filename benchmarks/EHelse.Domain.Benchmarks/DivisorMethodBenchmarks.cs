using BenchmarkDotNet.Attributes;
using EHelse.Domain.Allocation;
using EHelse.Domain.Benchmarks.Baselines;

namespace EHelse.Domain.Benchmarks;

/// <summary>The divisor methods against a priority queue that gives one unit at a time.</summary>
[MemoryDiagnoser]
public class DivisorMethodBenchmarks
{
    /// <summary>The most recipients that the queue is asked about: with ten times as many it takes minutes.</summary>
    public const int MostForQueue = 1_000_000;

    private long[] weights = [];
    private long[] amounts = [];
    private ApportionmentMethod method = ApportionmentMethod.Webster;

    [Params(11, 1_000, 1_000_000, 10_000_000)]
    public int Recipients { get; set; }

    /// <summary>The code of a divisor method.</summary>
    [ParamsSource(nameof(Methods))]
    public string Method { get; set; } = "";

    public static IEnumerable<string> Methods =>
        ApportionmentMethod.All.Where(method => method.IsDivisorMethod).Select(method => method.Code);

    [GlobalSetup(Target = nameof(Spans))]
    public void MakeWeights()
    {
        weights = Figures.UnevenWeights(Recipients);
        amounts = new long[Recipients];
        method = ApportionmentMethod.Parse(Method);
        Spans();
        SameAmounts.CheckSum(Figures.Total, amounts);
    }

    [GlobalSetup(Target = nameof(Queue))]
    public void MakeWeightsAndCompare()
    {
        MakeWeights();
        var library = amounts.ToArray();
        Queue();
        SameAmounts.Check(Figures.Total, library, amounts);
    }

    [Benchmark(Baseline = true, Description = "exact, one unit at a time from a priority queue")]
    public long Queue()
    {
        UnitByUnit.Divide(Figures.Total, weights, amounts, method);
        return amounts[^1];
    }

    [Benchmark(Description = "EHelse.Domain, spans")]
    public long Spans()
    {
        Apportionment.Divide(Figures.Total, weights, amounts.AsSpan(), method);
        return amounts[^1];
    }
}
