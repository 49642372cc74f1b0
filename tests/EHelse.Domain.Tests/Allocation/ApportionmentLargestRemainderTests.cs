using System.Numerics;
using EHelse.Domain.Allocation;
using EHelse.Domain.Testing;
using EHelse.Domain.Tests.Allocation.Generators;
using FsCheck.Fluent;

namespace EHelse.Domain.Tests.Allocation;

/// <summary>The laws of largest remainder over bare weights.</summary>
public sealed class ApportionmentLargestRemainderTests
{
    [Fact]
    public void Of_AnyWeights_EqualsTheReference() =>
        Properties.Hold(
            Totals.Arbitrary(),
            Weights.Arbitrary(),
            (total, weights) =>
                Assert.Equal(ReferenceLargestRemainder.Divide(total, weights), Apportionment.Of(total, weights).Amounts)
        );

    [Fact]
    public void Of_AnyWeights_SumsToTheTotal() =>
        Properties.Hold(
            Totals.Arbitrary(),
            Weights.Arbitrary(),
            (total, weights) => Sum(Apportionment.Of(total, weights).Amounts) == total
        );

    [Fact]
    public void Of_AnyWeights_RoundsEachExactShareDownOrUp() =>
        Properties.Hold(
            Totals.Arbitrary(),
            Weights.Arbitrary(),
            (total, weights) =>
                Apportionment
                    .Of(total, weights)
                    .Amounts.Zip(ReferenceLargestRemainder.SharesOf(total, weights), ReferenceBreakdown.IsRounded)
                    .All(isRounded => isRounded)
        );

    [Fact]
    public void Of_LargerShare_GetsAtLeastAsMuch() =>
        Properties.Hold(
            Totals.Arbitrary(),
            Weights.Arbitrary(),
            (total, weights) =>
            {
                var amounts = Apportionment.Of(total, weights).Amounts;
                var shares = ReferenceLargestRemainder.SharesOf(total, weights);
                var ordered = shares.Zip(amounts).OrderBy(pair => pair.First).ThenBy(pair => pair.Second).ToArray();
                return ordered
                    .Zip(ordered.Skip(1))
                    .All(pair =>
                        pair.First.First < pair.Second.First
                            ? pair.First.Second <= pair.Second.Second
                            : pair.Second.Second - pair.First.Second <= 1
                    );
            }
        );

    [Fact]
    public void Of_EqualShares_DifferByAtMostOneUnit() =>
        Properties.Hold(
            Totals.Arbitrary(),
            Weights.Arbitrary(),
            (total, weights) =>
                weights
                    .Zip(Apportionment.Of(total, weights).Amounts)
                    .GroupBy(pair => pair.First, pair => pair.Second)
                    .All(equals => equals.Max() - equals.Min() <= 1)
        );

    [Fact]
    public void Of_WeightOfZero_GetsZero() =>
        Properties.Hold(
            Totals.Arbitrary(),
            Weights.Arbitrary(),
            (total, weights) =>
                weights
                    .Zip(Apportionment.Of(total, [.. weights, Fraction.Zero]).Amounts)
                    .All(pair => pair.First.Sign > 0 || pair.Second.IsZero)
                && Apportionment.Of(total, [Fraction.Zero, .. weights]).Amounts[0].IsZero
        );

    [Fact]
    public void Of_WeightsInAnotherOrder_GivesEachWeightTheSame() =>
        Properties.Hold(
            Totals.Arbitrary(),
            Weights.Arbitrary(),
            ArbMap.Default.ArbFor<int>(),
            (total, weights, seed) =>
            {
                var shuffled = Shuffled(weights, seed);
                Assert.Equal(
                    Ordered(weights, Apportionment.Of(total, weights).Amounts),
                    Ordered(shuffled, Apportionment.Of(total, shuffled).Amounts)
                );
            }
        );

    [Fact]
    public void Of_ScaledWeights_ChangesNothing() =>
        Properties.Hold(
            Totals.Arbitrary(),
            Weights.Arbitrary(),
            Arb.From(Numbers.Awkward().Where(factor => factor.Sign > 0)),
            (total, weights, factor) =>
                Assert.Equal(
                    Apportionment.Of(total, weights).Amounts,
                    Apportionment.Of(total, [.. weights.Select(weight => weight * factor)]).Amounts
                )
        );

    [Fact]
    public void Of_NegativeTotal_MirrorsThePositiveOne() =>
        Properties.Hold(
            Totals.Arbitrary(),
            Weights.Arbitrary(),
            (total, weights) =>
            {
                var there = Apportionment.Of(total, weights);
                var mirrored = Apportionment.Of(-total, weights);
                Assert.Equal(there.Amounts.Select(amount => -amount), mirrored.Amounts);
                Assert.Equal(there.ExactShares.Select(share => -share), mirrored.ExactShares);
                Assert.Equal(there.Tied, mirrored.Tied);
                Assert.Equal(there.Favoured, mirrored.Favoured);
            }
        );

    [Fact]
    public void Of_AnyWeights_KeepsTheExactShares() =>
        Properties.Hold(
            Totals.Arbitrary(),
            Weights.Arbitrary(),
            (total, weights) =>
                Assert.Equal(
                    ReferenceLargestRemainder.SharesOf(total, weights),
                    Apportionment.Of(total, weights).ExactShares
                )
        );

    [Fact]
    public void Of_FewWeights_NoOtherAmountsAreNearer() =>
        Properties.Hold(
            Totals.Arbitrary(),
            Weights.Few(4),
            (total, weights) =>
            {
                var amounts = Apportionment.Of(total, weights).Amounts;
                var shares = ReferenceLargestRemainder.SharesOf(total, weights);
                foreach (var distance in Distances)
                {
                    Assert.Equal(
                        ReferenceOptimum.Least(total, shares, distance),
                        ReferenceOptimum.Sum(amounts, shares, distance)
                    );
                }
            }
        );

    [Fact]
    public void Of_AnyWeights_NoMovedUnitBringsAmountsNearer() =>
        Properties.Hold(
            Totals.Arbitrary(),
            Weights.Arbitrary(),
            (total, weights) =>
            {
                var amounts = Apportionment.Of(total, weights).Amounts;
                var shares = ReferenceLargestRemainder.SharesOf(total, weights);
                return !Distances.Any(distance => ReferenceOptimum.AnyMoveGains(amounts, shares, distance));
            }
        );

    [Fact]
    public void Tied_AnyWeights_AreThoseWhoseAmountDependsOnTheTieRule() =>
        Properties.Hold(
            Totals.Arbitrary(),
            Weights.Few(8),
            (total, weights) =>
            {
                var size = BigInteger.Abs(total);
                var shares = ReferenceLargestRemainder.SharesOf(size, weights);
                Assert.Equal(ReferenceLargestRemainder.Tied(size, shares), Apportionment.Of(total, weights).Tied);
            }
        );

    [Fact]
    public void Favoured_AnyWeights_AreTheTiedWhoGotAUnit() =>
        Properties.Hold(
            Totals.Arbitrary(),
            Weights.Arbitrary(),
            (total, weights) =>
            {
                var apportionment = Apportionment.Of(total, weights);
                var shares = ReferenceLargestRemainder.SharesOf(BigInteger.Abs(total), weights);
                Assert.Equal(
                    apportionment.Tied.Where(i => BigInteger.Abs(apportionment.Amounts[i]) > shares[i].Floor()),
                    apportionment.Favoured
                );
                Assert.Equal(apportionment.Tied.Count > 0, apportionment.Favoured.Count > 0);
                Assert.Equal(apportionment.Tied.Count > 0, apportionment.Favoured.Count < apportionment.Tied.Count);
            }
        );

    [Fact]
    public void LargestRemainder_Longs_EqualsTheReference() =>
        Properties.Hold(
            Totals.Longs(),
            Weights.Longs(),
            (total, weights) =>
                Assert.Equal(
                    ReferenceLargestRemainder.Divide(total, [.. weights.Select(weight => Fraction.Of(weight))]),
                    Apportionment.LargestRemainder(total, weights).Select(amount => (BigInteger)amount)
                )
        );

    private static Func<BigInteger, Fraction, Fraction>[] Distances =>
        [ReferenceOptimum.Absolute, ReferenceOptimum.Squared];

    private static BigInteger Sum(IEnumerable<BigInteger> amounts) =>
        amounts.Aggregate(BigInteger.Zero, (sum, amount) => sum + amount);

    private static IEnumerable<(Fraction, BigInteger)> Ordered(Fraction[] weights, IReadOnlyList<BigInteger> amounts) =>
        weights.Zip(amounts).OrderBy(pair => pair.First).ThenBy(pair => pair.Second);

    private static Fraction[] Shuffled(Fraction[] weights, int seed)
    {
        var copy = (Fraction[])weights.Clone();
        new Random(seed).Shuffle(copy);
        return copy;
    }
}
