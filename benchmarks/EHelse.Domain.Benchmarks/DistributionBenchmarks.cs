using BenchmarkDotNet.Attributes;
using EHelse.Domain.Allocation;
using EHelse.Domain.Benchmarks.Baselines;
using EHelse.Domain.Letters;

namespace EHelse.Domain.Benchmarks;

/// <summary>The grant of 2024 by the letter's key, over the networks and over all municipalities, against the same key in <see cref="decimal"/>.</summary>
[MemoryDiagnoser]
public class DistributionBenchmarks
{
    private readonly AssignmentLetter letter = AssignmentLetter.Of2024;
    private AllocationBasis basis = AssignmentLetter.Of2024.Basis;
    private KeyInDecimal inDecimal = new(AssignmentLetter.Of2024.Basis);

    /// <summary>The networks and the municipalities of 2024.</summary>
    [Params(11, 357)]
    public int Recipients { get; set; }

    [GlobalSetup]
    public void ChooseBasis()
    {
        basis =
            Recipients == letter.Basis.Lines.Count
                ? letter.Basis
                : new AllocationBasis(
                    letter.Division.Provenance,
                    letter.Division.Counties.SelectMany(county =>
                        AllocationBasis.OfMunicipalities(county.Number, letter.Division).Lines
                    )
                );
        inDecimal = new KeyInDecimal(basis);
        if (basis.Lines.Count != Recipients || Distribute().Sum != letter.Total)
        {
            throw new InvalidOperationException("The distribution is not the one that is to be measured.");
        }
    }

    /// <summary>The letter's key: 60 % flat, 20 % by municipalities, 20 % by population.</summary>
    [Benchmark(Baseline = true, Description = "each line rounded alone, decimal")]
    public decimal[] RoundedAlone() => inDecimal.Distribute(Figures.Total, 0.6m, 0.2m, 0.2m);

    [Benchmark(Description = "Distribution.Of")]
    public Distribution Distribute() => Distribution.Of(letter.Total, letter.Key, basis);

    [Benchmark(Description = "Distribution.Of, every explanation and the breakdown")]
    public int Explain()
    {
        var distribution = Distribute();
        var parts = distribution.Breakdown.Pots.Count;
        foreach (var line in distribution.Lines)
        {
            parts += line.Explanation.Parts.Count;
        }

        return parts;
    }
}
