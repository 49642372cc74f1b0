using System.Numerics;

namespace Paradoxes;

/// <summary>Weights and a total, and what they become later.</summary>
/// <param name="Weights">The weights: the given ones, each up to a tenth more or less.</param>
/// <param name="Total">The total: the given one, up to a tenth more or less.</param>
/// <param name="LaterWeights">The weights, each up to a thousandth more or less.</param>
/// <param name="Newcomer">The weight of one who comes in addition: that of one of the others, up to a tenth more or less.</param>
/// <param name="TotalWithNewcomer">The total and what is due to the newcomer in the same proportion, to the nearest unit.</param>
internal sealed record Trial(
    BigInteger[] Weights,
    BigInteger Total,
    BigInteger[] LaterWeights,
    BigInteger Newcomer,
    BigInteger TotalWithNewcomer
)
{
    public static Trial Of(BigInteger[] around, long total, Dice dice)
    {
        var weights = Array.ConvertAll(around, weight => Near(weight, 100_000, dice));
        var now = total + dice.Between(-total / 10, total / 10);
        var newcomer = Near(weights[dice.Between(0, weights.Length - 1)], 100_000, dice);
        var sum = weights.Aggregate((all, weight) => all + weight);
        return new(
            weights,
            now,
            Array.ConvertAll(weights, weight => Near(weight, 1_000, dice)),
            newcomer,
            now + (((2 * now * newcomer) + sum) / (2 * sum))
        );
    }

    // Up to so many millionths more or less. Weights become a thousand times larger, so that small ones can change a little.
    private static BigInteger Near(BigInteger weight, long millionths, Dice dice) =>
        weight * (1_000_000 + dice.Between(-millionths, millionths)) / 1_000;
}
