using System.Numerics;
using EHelse.Domain.Allocation;
using EHelse.Domain.Sources;
using EHelse.Domain.Tests.Allocation.Generators;

namespace EHelse.Domain.Tests.Allocation;

/// <summary>Minimums and maximums are kept, or the request is refused.</summary>
public sealed class ApportionmentBoundsTests
{
    private static readonly ApportionmentMethod[] All = [.. ApportionmentMethod.All];

    [Fact]
    public void Of_AnyBounds_KeepsThemAndTheTotalOrIsRefused() =>
        Properties.Hold(
            BoundedRequests.By(All),
            request =>
            {
                if (Apportion(request) is not { } apportionment)
                {
                    return;
                }

                Assert.Equal(request.Total, Sum(apportionment.Amounts));
                for (var i = 0; i < request.Weights.Length; i++)
                {
                    Assert.False(
                        apportionment.Amounts[i] < BigInteger.Max(0, request.Minimums?[i] ?? 0),
                        "below the minimum"
                    );
                    Assert.False(apportionment.Amounts[i] > request.Maximums?[i], "above the maximum");
                }
            }
        );

    [Fact]
    public void Of_FewUnits_IsRefusedExactlyWhenNoAmountsFit() =>
        Properties.Hold(
            BoundedRequests.Small(All),
            request => Assert.Equal(AnyAmountsFit(request), Apportion(request) is not null)
        );

    [Fact]
    public void Of_AnyBounds_IsRefusedExactlyWhenTheirSumsMissTheTotal() =>
        Properties.Hold(
            BoundedRequests.By(All),
            request =>
            {
                var bounds = BoundsOf(request);
                var fits =
                    !bounds.Any(bound => bound.Most < bound.Least)
                    && Sum(bounds.Select(bound => bound.Least)) <= request.Total
                    && Sum(bounds.Select(bound => bound.Most ?? request.Total)) >= request.Total;
                Assert.Equal(fits, Apportion(request) is not null);
            }
        );

    [Fact]
    public void Of_DivisorMethod_NoNextUnitHasALargerClaimThanALastOne() =>
        Properties.Hold(
            BoundedRequests.By([.. All.Where(method => method.IsDivisorMethod)]),
            request =>
            {
                if (Apportion(request) is not { } apportionment)
                {
                    return;
                }

                var bounds = BoundsOf(request);
                var all = Enumerable.Range(0, bounds.Length).Where(i => request.Weights[i].Sign > 0).ToArray();
                var next = all.Where(i => !(apportionment.Amounts[i] >= bounds[i].Most))
                    .Select(i => Claim(i, 0))
                    .ToArray();
                var last = all.Where(i => apportionment.Amounts[i] > bounds[i].Least)
                    .Select(i => Claim(i, -1))
                    .ToArray();
                Assert.DoesNotContain(
                    last,
                    claim => next.Any(other => ReferenceDivisorMethod.PriorityOrder.Compare(other, claim) > 0)
                );

                Fraction? Claim(int i, int step) =>
                    ReferenceDivisorMethod.Priority(
                        request.Method,
                        request.Weights[i],
                        apportionment.Amounts[i] + step
                    );
            }
        );

    [Fact]
    public void Tied_DivisorMethod_AreThoseWhoseAmountDependsOnTheTieRule() =>
        Properties.Hold(
            BoundedRequests.Small([.. All.Where(method => method.IsDivisorMethod)]),
            request =>
            {
                if (Apportion(request) is { } apportionment)
                {
                    Assert.Equal(
                        ReferenceDivisorMethod.Tied(request.Method, request.Total, request.Weights, BoundsOf(request)),
                        apportionment.Tied
                    );
                }
            }
        );

    [Fact]
    public void Of_LargestRemainder_EqualsTheReference() =>
        Properties.Hold(
            BoundedRequests.By(ApportionmentMethod.LargestRemainder),
            request =>
            {
                if (Apportion(request) is { } apportionment)
                {
                    var shares = SharesOf(request);
                    Assert.Equal(shares, apportionment.ExactShares);
                    Assert.Equal(
                        ReferenceLargestRemainder.Round(request.Total, shares, new ReferenceTieRule()),
                        apportionment.Amounts
                    );
                    Assert.Equal(ReferenceLargestRemainder.Tied(request.Total, shares), apportionment.Tied);
                }
            }
        );

    [Fact]
    public void ExactShares_AnyBounds_AreOneMultipleOfTheWeightsWhereNoBoundBinds() =>
        Properties.Hold(
            BoundedRequests.By(ApportionmentMethod.LargestRemainder),
            request =>
            {
                if (Apportion(request) is not { } apportionment)
                {
                    return;
                }

                var bounds = BoundsOf(request);
                var shares = apportionment.ExactShares;
                Assert.Equal(Fraction.Of(request.Total), Fraction.Sum(shares));
                for (var i = 0; i < shares.Count; i++)
                {
                    for (var j = 0; j < shares.Count; j++)
                    {
                        // Who could take more has no less per weight than who could give some.
                        var canTake =
                            request.Weights[i].Sign > 0
                            && !(shares[i] >= (bounds[i].Most is { } most ? Fraction.Of(most) : null));
                        var canGive = request.Weights[j].Sign > 0 && shares[j] > Fraction.Of(bounds[j].Least);
                        Assert.False(
                            canTake && canGive && shares[i] / request.Weights[i] < shares[j] / request.Weights[j]
                        );
                    }
                }
            }
        );

    [Fact]
    public void Of_LooseBounds_ChangeNothing() =>
        Properties.Hold(
            Totals.Arbitrary(),
            Weights.Few(8),
            (total, weights) =>
            {
                var size = BigInteger.Abs(total);
                Assert.All(
                    All,
                    method =>
                        Assert.Equal(
                            Apportionment.Of(total, weights, method).Amounts,
                            Apportionment.Of(total, weights, method, Same(weights, -size), Same(weights, size)).Amounts
                        )
                );
            }
        );

    [Fact]
    public void Of_NegativeTotal_MirrorsTheBoundsAndTheAmounts() =>
        Properties.Hold(
            BoundedRequests.By(All),
            request =>
            {
                var there = Apportion(request);
                var mirrored = Apportion(request.Mirrored());
                Assert.Equal(there?.Amounts.Select(amount => -amount), mirrored?.Amounts);
                Assert.Equal(there?.Tied, mirrored?.Tied);
            }
        );

    [Fact]
    public void Of_DivisorMethod_EqualsTheReferenceUnitByUnit() =>
        Properties.Hold(
            BoundedRequests.Small([.. All.Where(method => method.IsDivisorMethod)]),
            request =>
                Assert.Equal(
                    Apportion(request)?.Amounts,
                    BoundsOf(request).Any(bound => bound.Most < bound.Least)
                        ? null
                        : ReferenceDivisorMethod.Divide(
                            request.Method,
                            request.Total,
                            request.Weights,
                            BoundsOf(request)
                        )
                )
        );

    [Fact]
    public void Of_MinimumsAboveTheTotal_SaysWhatTheySumTo()
    {
        var error = Assert.Throws<InvalidValueException>(() =>
            Apportionment.Of(10, [Fraction.Of(1), Fraction.Of(1)], minimums: [6, 5])
        );
        Assert.Equal(
            new LocalizedText(
                "Minstebeløpene summerer til 11, mer enn totalen 10.",
                "The minimums sum to 11, more than the total 10."
            ),
            error.Reason
        );
        Assert.Equal("minimums", error.ParamName);
    }

    [Fact]
    public void Of_MinimumsThatSumToTheTotal_GivesEachTheMinimum() =>
        Assert.Equal([6, 4], Apportionment.Of(10, [Fraction.Of(1), Fraction.Of(9)], minimums: [6, 4]).Amounts);

    [Fact]
    public void Of_MaximumsBelowTheTotal_SaysWhatTheySumTo()
    {
        var error = Assert.Throws<InvalidValueException>(() =>
            Apportionment.Of(10, [Fraction.Of(1), Fraction.Of(1), Fraction.Zero], maximums: [4, 5, 9])
        );
        Assert.Equal(
            new LocalizedText(
                "Størstebeløpene for dem som har vekt, summerer til 9, mindre enn totalen 10.",
                "The maximums of those with a weight sum to 9, less than the total 10."
            ),
            error.Reason
        );
        Assert.Equal("maximums", error.ParamName);
    }

    [Fact]
    public void Of_MaximumsThatSumToTheTotal_GivesEachTheMaximum() =>
        Assert.Equal(
            [4, 6, 0],
            Apportionment.Of(10, [Fraction.Of(9), Fraction.Of(1), Fraction.Zero], maximums: [4, 6, 9]).Amounts
        );

    [Fact]
    public void Of_NegativeTotalAndMaximumsBelowIt_SaysWhatTheySumTo() =>
        Refused(
            "Størstebeløpene summerer til -11, mindre enn totalen -10.",
            "The maximums sum to -11, less than the total -10.",
            "maximums",
            () => Apportionment.Of(-10, [1, 1], maximums: [-6, -5])
        );

    [Fact]
    public void Of_NegativeTotalAndMinimumsAboveIt_SaysWhatTheySumTo() =>
        Refused(
            "Minstebeløpene summerer til -9, mer enn totalen -10.",
            "The minimums sum to -9, more than the total -10.",
            "minimums",
            () => Apportionment.Of(-10, [1, 1], minimums: [-4, -5])
        );

    [Fact]
    public void Of_PositiveMinimumForANegativeTotal_NamesTheRecipient() =>
        Refused(
            "Minstebeløpet 5 for mottaker nummer 1 (talt fra 0) er over null, og totalen -10 er ikke det.",
            "The minimum 5 of recipient 1 (counted from 0) is above zero, and the total -10 is not.",
            "minimums",
            () => Apportionment.Of(-10, [1, 1], minimums: [null, 5])
        );

    [Fact]
    public void Of_BothLimitsBelowZeroForAPositiveTotal_NamesTheMaximum() =>
        Refused(
            "Størstebeløpet -2 for mottaker nummer 0 (talt fra 0) er under null, og totalen 10 er ikke det.",
            "The maximum -2 of recipient 0 (counted from 0) is below zero, and the total 10 is not.",
            "maximums",
            () => Apportionment.Of(10, [1, 1], minimums: [-5, null], maximums: [-2, null])
        );

    [Fact]
    public void Of_TotalOfZero_TakesTheLimitsAsForAPositiveOne()
    {
        Assert.Equal([0, 0], Apportionment.Of(0, [1, 1], minimums: [-3, null], maximums: [5, 0]).Amounts);
        Refused(
            "Størstebeløpet -1 for mottaker nummer 0 (talt fra 0) er under null, og totalen 0 er ikke det.",
            "The maximum -1 of recipient 0 (counted from 0) is below zero, and the total 0 is not.",
            "maximums",
            () => Apportionment.Of(0, [1, 1], maximums: [-1, null])
        );
        Refused(
            "Minstebeløpene summerer til 3, mer enn totalen 0.",
            "The minimums sum to 3, more than the total 0.",
            "minimums",
            () => Apportionment.Of(0, [1, 1], minimums: [3, null])
        );
    }

    [Fact]
    public void Of_NegativeMaximumForAPositiveTotal_NamesTheRecipient() =>
        Assert.Equal(
            new LocalizedText(
                "Størstebeløpet -5 for mottaker nummer 1 (talt fra 0) er under null, og totalen 10 er ikke det.",
                "The maximum -5 of recipient 1 (counted from 0) is below zero, and the total 10 is not."
            ),
            Assert
                .Throws<InvalidValueException>(() =>
                    Apportionment.Of(10, [Fraction.Of(1), Fraction.Of(1)], maximums: [null, -5])
                )
                .Reason
        );

    [Fact]
    public void Of_MinimumAboveMaximum_NamesTheRecipient()
    {
        var error = Assert.Throws<InvalidValueException>(() =>
            Apportionment.Of(10, [Fraction.Of(1), Fraction.Of(1)], minimums: [0, 6], maximums: [null, 5])
        );
        Assert.Equal(
            new LocalizedText(
                "Minstebeløpet 6 og størstebeløpet 5 for mottaker nummer 1 (talt fra 0) kan ikke begge holdes.",
                "The minimum 6 and the maximum 5 of recipient 1 (counted from 0) cannot both be kept."
            ),
            error.Reason
        );
    }

    [Theory]
    [InlineData(1, "1 limit for 2 weights: there must be one for each.")]
    [InlineData(3, "3 limits for 2 weights: there must be one for each.")]
    public void Of_BoundsOfAnotherCount_SaysHowMany(int count, string english)
    {
        var limits = new BigInteger?[count];
        var weights = new[] { Fraction.Of(1), Fraction.Of(1) };
        var error = Assert.Throws<InvalidValueException>(() => Apportionment.Of(10, weights, minimums: limits));
        Assert.Equal(
            new LocalizedText(
                $"Antall grenser: {count}; antall vekter: 2. Det må være én grense for hver vekt.",
                english
            ),
            error.Reason
        );
        Assert.Throws<InvalidValueException>(() => Apportionment.Of(10, weights, maximums: limits));
    }

    [Fact]
    public void Of_WeightOfZeroWithMinimum_GetsTheMinimumAndNoMore() =>
        Assert.Equal([7, 3], Apportionment.Of(10, [Fraction.Of(1), Fraction.Zero], minimums: [null, 3]).Amounts);

    [Fact]
    public void Of_MinimumForOne_TakesFromTheOthersInProportion()
    {
        var apportionment = Apportionment.Of(
            100,
            [Fraction.Of(60), Fraction.Of(30), Fraction.Of(10)],
            minimums: [null, null, 40]
        );
        Assert.Equal([40, 20, 40], apportionment.Amounts);
        Assert.Equal([Fraction.Of(40), Fraction.Of(20), Fraction.Of(40)], apportionment.ExactShares);
    }

    private static void Refused(string norwegian, string english, string parameter, Func<Apportionment> apportion)
    {
        var error = Assert.Throws<InvalidValueException>(parameter, () => apportion());
        Assert.Equal(new LocalizedText(norwegian, english), error.Reason);
    }

    private static Apportionment? Apportion(BoundedRequest request)
    {
        try
        {
            return request.Apportion();
        }
        catch (InvalidValueException)
        {
            return null;
        }
    }

    private static bool AnyAmountsFit(BoundedRequest request)
    {
        var total = (int)request.Total;
        return Fits(0, total);

        bool Fits(int index, int left) =>
            index == request.Weights.Length
                ? left == 0
                : Enumerable
                    .Range(0, left + 1)
                    .Any(amount => IsAllowed(index, amount) && Fits(index + 1, left - amount));

        bool IsAllowed(int index, int amount) =>
            !(amount < request.Minimums?[index])
            && !(amount > request.Maximums?[index])
            && (request.Weights[index].Sign > 0 || amount == BigInteger.Max(0, request.Minimums?[index] ?? 0));
    }

    private static (BigInteger Least, BigInteger? Most)[] BoundsOf(BoundedRequest request) =>
        ReferenceBoundedShares.BoundsOf(request.Weights, request.Minimums, request.Maximums);

    private static Fraction[] SharesOf(BoundedRequest request) =>
        ReferenceBoundedShares.Of(request.Total, request.Weights, BoundsOf(request));

    private static BigInteger?[] Same(Fraction[] weights, BigInteger limit) =>
        [.. weights.Select(_ => (BigInteger?)limit)];

    private static BigInteger Sum(IEnumerable<BigInteger> amounts) =>
        amounts.Aggregate(BigInteger.Zero, (sum, amount) => sum + amount);
}
