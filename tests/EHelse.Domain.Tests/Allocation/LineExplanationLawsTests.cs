using System.Numerics;
using EHelse.Domain.Allocation;
using EHelse.Domain.Money;
using EHelse.Domain.Tests.Allocation.Generators;

namespace EHelse.Domain.Tests.Allocation;

/// <summary>A third party who has nothing but the explanations comes to the same amounts.</summary>
public sealed class LineExplanationLawsTests
{
    [Fact]
    public void Parts_AnyGrant_FollowFromTheirOwnFigures() =>
        Properties.Hold(
            Grants.ByAnyMethod(),
            grant =>
            {
                foreach (var explanation in Explanations(grant))
                {
                    foreach (var part in explanation.Parts)
                    {
                        Assert.Equal(
                            Fraction.Of(grant.Total.ToOre(), 100)
                                * part.Share.Value
                                * part.Value!.Value
                                / part.SumOfValues!.Value,
                            part.Exact
                        );
                    }

                    Assert.Equal(Fraction.Sum(explanation.Parts.Select(part => part.Exact)), explanation.KeyShare);
                    Assert.Equal(explanation.KeyShare, explanation.ExactShare);
                }
            }
        );

    [Fact]
    public void Amount_AnyGrant_FollowsFromTheSharesOfAll() =>
        Properties.Hold(
            Grants.Arbitrary(),
            grant =>
            {
                var unit = Fraction.Of(grant.Options.Unit.ToOre(), 100);
                foreach (var explanation in Explanations(grant))
                {
                    var step = explanation.Remainders!;
                    var size = Abs(explanation.ExactShare / unit);
                    Assert.Equal(size.Floor(), BigInteger.Abs(step.RoundedDown.ToOre() / grant.Options.Unit.ToOre()));
                    Assert.Equal(size - Fraction.Of(size.Floor()), step.Remainder);
                    Assert.Equal(step.Rank <= step.UnitsLeft, step.GotUnit);
                    var one = grant.Total < Kroner.Zero ? -grant.Options.Unit : grant.Options.Unit;
                    Assert.Equal(step.GotUnit ? step.RoundedDown + one : step.RoundedDown, explanation.Amount);
                }
            }
        );

    [Fact]
    public void Rank_AnyGrant_OrdersByRemainderThenShareThenCode() =>
        Properties.Hold(
            Grants.Arbitrary(),
            grant =>
            {
                var explanations = Explanations(grant);
                var ordered = explanations
                    .OrderByDescending(explanation => explanation.Remainders!.Remainder)
                    .ThenByDescending(explanation => Abs(explanation.ExactShare))
                    .ThenBy(explanation => explanation.Recipient.Code, StringComparer.Ordinal);
                Assert.Equal(
                    Enumerable.Range(1, explanations.Length),
                    ordered.Select(explanation => explanation.Remainders!.Rank)
                );
                Assert.All(
                    explanations,
                    explanation => Assert.Equal(explanations.Length, explanation.Remainders!.Recipients)
                );
            }
        );

    [Fact]
    public void CutOff_AnyGrant_IsTheSmallestRemainderThatGotAUnit() =>
        Properties.Hold(
            Grants.Arbitrary(),
            grant =>
            {
                var steps = Explanations(grant).Select(explanation => explanation.Remainders!).ToArray();
                var got = steps.Where(step => step.GotUnit).Select(step => (Fraction?)step.Remainder).ToArray();
                foreach (var step in steps)
                {
                    Assert.Equal(got.Length, step.UnitsLeft);
                    Assert.Equal(got.Min(), step.CutOff);
                    Assert.Equal(step.Remainder - got.Min(), step.DistanceToCutOff);
                }
            }
        );

    [Fact]
    public void IsTied_AnyGrant_HoldsForThoseInTheTies() =>
        Properties.Hold(
            Grants.Arbitrary(),
            grant =>
            {
                var distribution = grant.Distribute();
                var tied = distribution.Ties.SelectMany(tie => tie.Recipients).ToHashSet();
                Assert.All(
                    distribution.Lines,
                    line => Assert.Equal(tied.Contains(line.Recipient), line.Explanation.Remainders!.IsTied)
                );
                Assert.All(
                    distribution.Ties,
                    tie => Assert.Equal(distribution.Lines[0].Explanation.Remainders!.CutOff, tie.Remainder)
                );
            }
        );

    [Fact]
    public void Text_AnyGrant_SaysTheAmountAndTheRank() =>
        Properties.Hold(
            Grants.Small(),
            grant =>
            {
                foreach (var explanation in Explanations(grant))
                {
                    var digits = BigInteger.Abs(explanation.Amount.ToOre()) / 100;
                    var step = explanation.Remainders!;
                    Assert.Contains(
                        digits.ToString("N0", System.Globalization.CultureInfo.InvariantCulture),
                        explanation.Text.English,
                        StringComparison.Ordinal
                    );
                    Assert.Contains(
                        FormattableString.Invariant($"ranks {step.Rank} of {step.Recipients}"),
                        explanation.Text.English,
                        StringComparison.Ordinal
                    );
                    Assert.Contains(
                        FormattableString.Invariant($"er nummer {step.Rank} av {step.Recipients}"),
                        explanation.Text.Norwegian,
                        StringComparison.Ordinal
                    );
                }
            }
        );

    private static LineExplanation[] Explanations(Grant grant) =>
        [.. grant.Distribute().Lines.Select(line => line.Explanation)];

    private static Fraction Abs(Fraction value) => value.Sign < 0 ? -value : value;
}
