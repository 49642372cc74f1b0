using BenchmarkDotNet.Attributes;
using EHelse.Domain.Allocation;
using EHelse.Domain.Benchmarks.Baselines;
using EHelse.Domain.Letters;

namespace EHelse.Domain.Benchmarks;

/// <summary>100 000 keys over the networks of 2024, each in steps of a thousandth, against the same keys in <see cref="decimal"/>.</summary>
[MemoryDiagnoser]
public class SweepBenchmarks
{
    /// <summary>How many keys are swept.</summary>
    public const int Keys = 100_000;

    private readonly Sweep sweep = Sweep.From(AssignmentLetter.Of2024.Distribute());
    private readonly KeyGrid grid = KeyGrid.Parse(
        "flat=35%..70%,municipalities=0%..30%,population",
        Share.Of(Fraction.Of(1, 1_000))
    );
    private readonly KeyInDecimal inDecimal = new(AssignmentLetter.Of2024.Basis);

    [GlobalSetup]
    public void CheckKeys()
    {
        if (grid.Keys.Take(Keys).Count() != Keys || RoundedAlone() != Keys || Library() != Keys)
        {
            throw new InvalidOperationException("There are not as many keys as are to be measured.");
        }
    }

    [Benchmark(Baseline = true, Description = "each line rounded alone, decimal")]
    public int RoundedAlone()
    {
        var points = 0;
        for (var flat = 0.350m; points < Keys; flat += 0.001m)
        {
            for (var municipalities = 0m; municipalities <= 0.300m && points < Keys; municipalities += 0.001m)
            {
                var amounts = inDecimal.Distribute(Figures.Total, flat, municipalities, 1 - flat - municipalities);
                points += amounts.Length > 0 ? 1 : 0;
            }
        }

        return points;
    }

    [Benchmark(Description = "Sweep.Over, keys from a KeyGrid")]
    public int Library()
    {
        var points = 0;
        foreach (var point in sweep.Over(grid.Keys.Take(Keys)))
        {
            points += point.Amounts.Count > 0 ? 1 : 0;
        }

        return points;
    }
}
