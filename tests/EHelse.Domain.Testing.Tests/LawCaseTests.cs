using EHelse.Domain.Allocation;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Testing.Tests;

public sealed class LawCaseTests
{
    [Theory]
    [InlineData]
    [InlineData(0, 0)]
    [InlineData(1, -1)]
    public void Constructor_NoWeights_Throws(params int[] weights) =>
        Assert.Throws<InvalidValueException>(() => new LawCase(1, weights.Select(weight => Fraction.Of(weight))));

    [Fact]
    public void ToString_ManyWeights_ShowsTheFirstTwenty() =>
        Assert.Equal(
            $"-7 over [{string.Join(", ", Enumerable.Repeat("1/3", 20))}, … 21]",
            new LawCase(-7, Enumerable.Repeat(Fraction.Of(1, 3), 21)).ToString()
        );

    [Fact]
    public void ViolationsOf_ACaseOfOnesOwn_TellsPlaceExpectedAndActual()
    {
        var violations = DistributionLaw.StaysWithinQuota.ViolationsOf(
            (_, _) => [5, 0, 0],
            new LawCase(4, [Fraction.Of(1), Fraction.Of(2), Fraction.Zero])
        );
        Assert.Equal(
            [
                "Weight 1 at 0 (from 0): expected 1 or 2 of the exact share 4/3, got 5.",
                "Weight 2 at 1 (from 0): expected 2 or 3 of the exact share 8/3, got 0.",
            ],
            violations.Select(violation => violation.ToString())
        );
        Assert.Equal([0, 1], violations.Select(violation => violation.Index));
    }
}
