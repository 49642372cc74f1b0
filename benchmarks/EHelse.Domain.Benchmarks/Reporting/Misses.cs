using EHelse.Domain.Benchmarks.Baselines;

namespace EHelse.Domain.Benchmarks.Reporting;

/// <summary>What the baselines in <see cref="decimal"/> get wrong with the weights they are timed with.</summary>
/// <param name="Recipients">How many weights.</param>
/// <param name="BeyondTotal">What the lines rounded alone sum to, less the total.</param>
/// <param name="LastGets">What the last gets who takes the rest.</param>
/// <param name="LastIsDue">What the last is due.</param>
internal sealed record Misses(int Recipients, long BeyondTotal, long LastGets, decimal LastIsDue)
{
    public static Misses Of(int recipients)
    {
        var weights = Figures.UnevenWeights(recipients);
        var amounts = new long[recipients];
        RoundedAlone.Divide(Figures.Total, weights, amounts);
        var beyond = amounts.Sum() - Figures.Total;
        LastTakesTheRest.Divide(Figures.Total, weights, amounts);
        var due = (decimal)Figures.Total * weights[^1] / weights.Sum();
        return new Misses(recipients, beyond, amounts[^1], due);
    }
}
