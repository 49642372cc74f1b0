using EHelse.Domain.Allocation;

namespace EHelse.Domain.Benchmarks.Baselines;

/// <summary>A key of three criteria in <see cref="decimal"/>, each line rounded alone: what people do. The amounts need not sum to the total.</summary>
internal sealed class KeyInDecimal
{
    private readonly decimal[] municipalities;
    private readonly decimal[] population;
    private readonly decimal allMunicipalities;
    private readonly decimal everyone;

    public KeyInDecimal(AllocationBasis basis)
    {
        municipalities = ValuesOf(basis, Criterion.Municipalities);
        population = ValuesOf(basis, Criterion.Population);
        allMunicipalities = municipalities.Sum();
        everyone = population.Sum();
    }

    public decimal[] Distribute(decimal total, decimal flat, decimal byMunicipalities, decimal byPopulation)
    {
        var amounts = new decimal[population.Length];
        for (var i = 0; i < amounts.Length; i++)
        {
            amounts[i] = Math.Round(
                (total * flat / amounts.Length)
                    + (total * byMunicipalities * municipalities[i] / allMunicipalities)
                    + (total * byPopulation * population[i] / everyone),
                MidpointRounding.AwayFromZero
            );
        }

        return amounts;
    }

    private static decimal[] ValuesOf(AllocationBasis basis, Criterion criterion) =>
        [.. basis.Lines.Select(line => (decimal)line.ValueOf(criterion)!.Value.Numerator)];
}
