using System.Numerics;
using EHelse.Domain.Allocation;

namespace EHelse.Domain.Testing.Tests;

public sealed class DistributionLawsTests
{
    public static TheoryData<string> Methods => [.. ApportionmentMethod.All.Select(method => method.Code)];

    [Theory]
    [MemberData(nameof(Methods))]
    public void Check_MethodOfTheLibrary_KeepsItsLaws(string code)
    {
        var method = ApportionmentMethod.Parse(code);
        DistributionLaws.For(method).Check((total, weights) => Apportionment.Of(total, weights, method).Amounts);
    }

    [Fact]
    public void Check_LargestRemainder_BreaksHouseMonotony() =>
        AssertBroken(
            DistributionLaws.Of(DistributionLaw.NobodyLosesWhenTheTotalGrows),
            LargestRemainder,
            DistributionLaw.NobodyLosesWhenTheTotalGrows
        );

    [Theory]
    [InlineData("jefferson")]
    [InlineData("adams")]
    [InlineData("webster")]
    public void Check_DivisorMethod_BreaksTheQuota(string code)
    {
        var method = ApportionmentMethod.Parse(code);
        AssertBroken(
            DistributionLaws.ForLargestRemainder,
            (total, weights) => Apportionment.Of(total, weights, method).Amounts,
            DistributionLaw.StaysWithinQuota,
            DistributionLaw.ClosestToTheExactShares
        );
    }

    [Fact]
    public void Check_RoundEachAlone_MissesTheTotal() =>
        AssertBroken(WrongAllocators.RoundEachAlone, DistributionLaw.SumsToTheTotal);

    [Fact]
    public void Check_LastAbsorbsTheRest_LeavesTheQuotaAndTakesFromTheLast() =>
        AssertBroken(
            WrongAllocators.LastAbsorbsTheRest,
            DistributionLaw.StaysWithinQuota,
            DistributionLaw.LargerWeightNeverGetsLess,
            DistributionLaw.ZeroWeightGetsNothing,
            DistributionLaw.OrderDoesNotMatter
        );

    [Fact]
    public void Check_RestToTheFirst_LeavesTheQuotaAndDependsOnTheOrder() =>
        AssertBroken(
            WrongAllocators.RestToTheFirst,
            DistributionLaw.StaysWithinQuota,
            DistributionLaw.EqualWeightsDifferByAtMostOneUnit,
            DistributionLaw.OrderDoesNotMatter
        );

    [Fact]
    public void Check_RestToTheLargest_LeavesTheQuota() =>
        AssertBroken(
            WrongAllocators.RestToTheLargest,
            DistributionLaw.StaysWithinQuota,
            DistributionLaw.ClosestToTheExactShares
        );

    [Fact]
    public void Check_FloatingPoint_MissesLargeTotals() =>
        AssertBroken(WrongAllocators.InFloatingPoint, DistributionLaw.SumsToTheTotal);

    [Fact]
    public void Check_UnitToAZeroWeight_IsFound() =>
        AssertBroken(
            WrongAllocators.RestInTurn,
            DistributionLaw.StaysWithinQuota,
            DistributionLaw.ZeroWeightGetsNothing,
            DistributionLaw.ClosestToTheExactShares
        );

    [Fact]
    public void Check_OrderDecidesEqualRemainders_IsFoundByTheOrderAlone() =>
        AssertOnlyBroken(WrongAllocators.FirstOfEqualRemainders, DistributionLaw.OrderDoesNotMatter);

    [Fact]
    public void Check_NegativeTotalRoundedDown_DoesNotNegate() =>
        AssertOnlyBroken(
            (total, weights) =>
                total.Sign >= 0
                    ? LargestRemainder(total, weights)
                    : [.. LargestRemainder(total - 1, weights).Index().Select(e => e.Index == 0 ? e.Item + 1 : e.Item)],
            DistributionLaw.NegatedTotalNegates
        );

    [Fact]
    public void Check_AnswerThatChanges_IsFound()
    {
        var asked = 0;
        AssertBroken(
            DistributionLaws.Of(DistributionLaw.SameQuestionSameAnswer),
            (total, weights) =>
                asked++ % 2 == 0
                    ? LargestRemainder(total, weights)
                    : [.. LargestRemainder(total, [.. weights.Reverse()]).Reverse()],
            DistributionLaw.SameQuestionSameAnswer
        );
    }

    [Fact]
    public void Check_AmountsThatDependOnTheScale_AreFound() =>
        AssertBroken(
            DistributionLaws.Of(DistributionLaw.ScaleDoesNotMatter),
            (total, weights) =>
                LargestRemainder(total, [.. weights.Select(weight => weight + (weight.Sign > 0 ? 1 : 0))]),
            DistributionLaw.ScaleDoesNotMatter
        );

    private static IReadOnlyList<BigInteger> LargestRemainder(BigInteger total, IReadOnlyList<Fraction> weights) =>
        Apportionment.Of(total, weights).Amounts;

    private static void AssertBroken(
        Func<BigInteger, IReadOnlyList<Fraction>, IReadOnlyList<BigInteger>> allocator,
        params DistributionLaw[] expected
    ) => AssertBroken(DistributionLaws.ForLargestRemainder, allocator, expected);

    // The laws named are broken, the first of them first.
    private static void AssertBroken(
        DistributionLaws laws,
        Func<BigInteger, IReadOnlyList<Fraction>, IReadOnlyList<BigInteger>> allocator,
        params DistributionLaw[] expected
    )
    {
        var broken = Assert.Throws<LawBrokenException>(() => laws.Check(allocator));
        Assert.Equal(expected[0], broken.Law);
        Assert.Subset(broken.AlsoBroken.Append(broken.Law).ToHashSet(), expected.ToHashSet());
        Assert.InRange(broken.Case.Weights.Count, 1, 7);
        Assert.NotEmpty(broken.Law.ViolationsOf(allocator, broken.Case));
    }

    private static void AssertOnlyBroken(
        Func<BigInteger, IReadOnlyList<Fraction>, IReadOnlyList<BigInteger>> allocator,
        params DistributionLaw[] expected
    )
    {
        var broken = Assert.Throws<LawBrokenException>(() => DistributionLaws.ForLargestRemainder.Check(allocator));
        Assert.Equal(expected, [broken.Law, .. broken.AlsoBroken]);
    }
}
