using System.Globalization;
using System.Numerics;
using EHelse.Domain.Allocation;

namespace Paradoxes;

/// <summary>In how many trials a method showed each paradox.</summary>
internal sealed class Tally(ApportionmentMethod method)
{
    private int trials;
    private int losesThoughTotalGrows;
    private int growsMoreYetLoses;
    private int newcomerMovesOthers;
    private int outsideQuota;

    // What the largest third gets beyond its exact shares, in thousandths of a unit.
    private BigInteger bias;

    public void Add(Trial trial)
    {
        trials++;
        var before = Divide(trial.Total, trial.Weights);
        losesThoughTotalGrows += Divide(trial.Total + 1, trial.Weights).Zip(before).Any(Lost) ? 1 : 0;
        growsMoreYetLoses += GrowsMoreYetLoses(trial, before) ? 1 : 0;
        var withNewcomer = Divide(trial.TotalWithNewcomer, [.. trial.Weights, trial.Newcomer]).Zip(before);
        newcomerMovesOthers += withNewcomer.Any(Lost) && withNewcomer.Any(pair => pair.First > pair.Second) ? 1 : 0;
        AddRounding(trial, before);
    }

    public override string ToString()
    {
        var mean = trials == 0 ? 0 : BigInteger.Divide(bias, trials);
        return string.Format(
            CultureInfo.InvariantCulture,
            "{0,-18}{1,12}{2,13}{3,12}{4,11}{5,14} units",
            method,
            Percent(losesThoughTotalGrows),
            Percent(growsMoreYetLoses),
            Percent(newcomerMovesOthers),
            Percent(outsideQuota),
            (mean.Sign < 0 ? "-" : "") + Decimals(BigInteger.Abs(mean), 3)
        );
    }

    // Some lose to another who grew less in proportion.
    private bool GrowsMoreYetLoses(Trial trial, BigInteger[] before)
    {
        var after = Divide(trial.Total, trial.LaterWeights);
        var (from, to) = (trial.Weights, trial.LaterWeights);
        var losers = Enumerable.Range(0, before.Length).Where(i => after[i] < before[i]).ToArray();
        var gainers = Enumerable.Range(0, before.Length).Where(i => after[i] > before[i]).ToArray();
        return losers.Any(loser => gainers.Any(gainer => to[loser] * from[gainer] > to[gainer] * from[loser]));
    }

    private void AddRounding(Trial trial, BigInteger[] amounts)
    {
        var weights = trial.Weights;
        var sum = weights.Aggregate((all, weight) => all + weight);
        var largest = Enumerable.Range(0, weights.Length).OrderByDescending(i => weights[i]).Take(weights.Length / 3);
        bias += largest.Aggregate(BigInteger.Zero, (all, i) => all + Beyond(i)) * 1_000 / sum;
        outsideQuota += Enumerable.Range(0, weights.Length).Any(i => BigInteger.Abs(Beyond(i)) >= sum) ? 1 : 0;

        // How much more than the exact share, times the sum of the weights.
        BigInteger Beyond(int i) => (amounts[i] * sum) - (trial.Total * weights[i]);
    }

    private BigInteger[] Divide(BigInteger total, BigInteger[] weights) =>
        [.. Apportionment.Of(total, Array.ConvertAll(weights, weight => Fraction.Of(weight)), method).Amounts];

    private static bool Lost((BigInteger After, BigInteger Before) amount) => amount.After < amount.Before;

    private string Percent(int count) => Decimals((BigInteger)count * 10_000 / trials, 2) + " %";

    private static string Decimals(BigInteger number, int places) =>
        Fraction.Of(number, BigInteger.Pow(10, places)).ToDecimalString(places);
}
