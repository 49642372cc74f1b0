using System.Numerics;
using EHelse.Domain.Allocation;
using EHelse.Domain.Tests.Allocation.Generators;

namespace EHelse.Domain.Tests.Allocation;

/// <summary>The laws of the divisor methods.</summary>
public sealed class ApportionmentDivisorMethodTests
{
    private const int FewUnits = 30;

    public static TheoryData<string> Methods =>
        [.. ApportionmentMethod.All.Where(method => method.IsDivisorMethod).Select(method => method.Code)];

    [Theory]
    [MemberData(nameof(Methods))]
    public void Of_FewUnits_EqualsTheReferenceUnitByUnit(string code)
    {
        var method = ApportionmentMethod.Parse(code);
        Properties.Hold(
            Totals.Few(FewUnits),
            Weights.Few(6),
            (total, weights) =>
                Assert.Equal(
                    ReferenceDivisorMethod.Divide(method, total, weights, Unbounded(weights)),
                    Apportionment.Of(total, weights, method).Amounts
                )
        );
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public void Of_AnyWeights_SumsToTheTotal(string code)
    {
        var method = ApportionmentMethod.Parse(code);
        Properties.Hold(
            Totals.Arbitrary(),
            Weights.Arbitrary(),
            (total, weights) =>
                Apportionment
                    .Of(total, weights, method)
                    .Amounts.Aggregate(BigInteger.Zero, (sum, amount) => sum + amount) == total
        );
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public void Of_AnyWeights_NoNextUnitHasALargerClaimThanALastOne(string code)
    {
        var method = ApportionmentMethod.Parse(code);
        Properties.Hold(
            Totals.Arbitrary(),
            Weights.Arbitrary(),
            (total, weights) =>
            {
                var held = weights
                    .Zip(Apportionment.Of(BigInteger.Abs(total), weights, method).Amounts)
                    .Where(pair => pair.First.Sign > 0)
                    .ToArray();
                var next = held.Select(pair => ReferenceDivisorMethod.Priority(method, pair.First, pair.Second))
                    .Max(ReferenceDivisorMethod.PriorityOrder);
                var last = held.Where(pair => pair.Second.Sign > 0)
                    .Select(pair => ReferenceDivisorMethod.Priority(method, pair.First, pair.Second - 1));
                return last.All(priority => ReferenceDivisorMethod.PriorityOrder.Compare(priority, next) >= 0);
            }
        );
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public void Of_OneUnitMore_NobodyLoses(string code)
    {
        var method = ApportionmentMethod.Parse(code);
        Properties.Hold(
            Totals.Arbitrary(),
            Weights.Few(8),
            (total, weights) =>
                Apportionment
                    .Of(BigInteger.Abs(total), weights, method)
                    .Amounts.Zip(Apportionment.Of(BigInteger.Abs(total) + 1, weights, method).Amounts)
                    .All(pair => pair.First <= pair.Second)
        );
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public void Of_LargerWeight_GetsAtLeastAsMuch(string code)
    {
        var method = ApportionmentMethod.Parse(code);
        Properties.Hold(
            Totals.Arbitrary(),
            Weights.Few(8),
            (total, weights) =>
            {
                var ordered = weights
                    .Zip(Apportionment.Of(BigInteger.Abs(total), weights, method).Amounts)
                    .OrderBy(pair => pair.First)
                    .ThenBy(pair => pair.Second)
                    .ToArray();
                return ordered
                    .Zip(ordered.Skip(1))
                    .All(pair =>
                        pair.First.Second <= pair.Second.Second
                        && (pair.First.First < pair.Second.First || pair.Second.Second - pair.First.Second <= 1)
                    );
            }
        );
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public void Of_NegativeTotal_MirrorsThePositiveOne(string code)
    {
        var method = ApportionmentMethod.Parse(code);
        Properties.Hold(
            Totals.Arbitrary(),
            Weights.Few(8),
            (total, weights) =>
                Assert.Equal(
                    Apportionment.Of(total, weights, method).Amounts.Select(amount => -amount),
                    Apportionment.Of(-total, weights, method).Amounts
                )
        );
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public void Of_WeightOfZero_GetsZero(string code)
    {
        var method = ApportionmentMethod.Parse(code);
        Properties.Hold(
            Totals.Arbitrary(),
            Weights.Few(8),
            (total, weights) =>
                Assert.Equal(
                    Apportionment.Of(total, weights, method).Amounts.Prepend(BigInteger.Zero),
                    Apportionment.Of(total, [Fraction.Zero, .. weights], method).Amounts
                )
        );
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public void Tied_FewUnits_AreThoseWhoseAmountDependsOnTheTieRule(string code)
    {
        var method = ApportionmentMethod.Parse(code);
        Properties.Hold(
            Totals.Few(12),
            Weights.Few(5),
            (total, weights) =>
            {
                var apportionment = Apportionment.Of(total, weights, method);
                var bounds = Unbounded(weights);
                Assert.Equal(ReferenceDivisorMethod.Tied(method, total, weights, bounds), apportionment.Tied);
                Assert.Equal(
                    apportionment.Tied.Where(i =>
                        ReferenceDivisorMethod.Divide(method, total, weights, bounds, new ReferenceTieRule(Last: i))![i]
                        < apportionment.Amounts[i]
                    ),
                    apportionment.Favoured
                );
            }
        );
    }

    private static (BigInteger Least, BigInteger? Most)[] Unbounded(Fraction[] weights) =>
        [.. weights.Select(_ => (BigInteger.Zero, (BigInteger?)null))];
}
