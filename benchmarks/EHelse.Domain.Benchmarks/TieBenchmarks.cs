using BenchmarkDotNet.Attributes;
using EHelse.Domain.Allocation;
using EHelse.Domain.Benchmarks.Baselines;

namespace EHelse.Domain.Benchmarks;

/// <summary>What ties cost largest remainder: input made to collide against random input.</summary>
public class TieBenchmarks
{
    private readonly Input[] inputs = new Input[4];
    private long[] amounts = [];

    [Params(11, 1_000, 1_000_000, 10_000_000)]
    public int Recipients { get; set; }

    [GlobalSetup]
    public void MakeWeights()
    {
        amounts = new long[Recipients];
        inputs[0] = new Input(Figures.UnevenWeights(Recipients), Figures.TotalThatTies);
        inputs[1] = new Input(Figures.EqualWeights(Recipients), Figures.TotalThatTies);
        inputs[2] = new Input(Figures.TwoWeights(Recipients), Figures.TotalThatTies);
        inputs[3] = new Input(Figures.TiedWeights(Recipients, out var total), total);
        foreach (var input in inputs)
        {
            Divide(input);
            SameAmounts.CheckSum(input.Total, amounts);
            // Sorting ten million would take longer than all that is measured.
            if (Recipients <= 1_000)
            {
                var library = amounts.ToArray();
                SortedRemainders.Divide(input.Total, input.Weights, amounts);
                SameAmounts.Check(input.Total, library, amounts);
            }
        }
    }

    [Benchmark(Baseline = true, Description = "uneven weights, no ties to speak of")]
    public long Uneven() => Divide(inputs[0]);

    [Benchmark(Description = "equal weights, all remainders tied")]
    public long Equal() => Divide(inputs[1]);

    [Benchmark(Description = "two weights, two remainders")]
    public long Two() => Divide(inputs[2]);

    [Benchmark(Description = "uneven weights, all remainders tied")]
    public long Tied() => Divide(inputs[3]);

    private long Divide(Input input)
    {
        Apportionment.Divide(input.Total, input.Weights, amounts.AsSpan());
        return amounts[^1];
    }

    private readonly record struct Input(long[] Weights, long Total);
}
