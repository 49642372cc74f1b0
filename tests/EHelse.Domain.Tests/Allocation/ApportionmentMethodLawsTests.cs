using System.Numerics;
using EHelse.Domain.Allocation;
using EHelse.Domain.Letters;
using EHelse.Domain.Money;
using EHelse.Domain.Testing;
using EHelse.Domain.Tests.Allocation.Generators;
using FsCheck;
using FsCheck.Fluent;

namespace EHelse.Domain.Tests.Allocation;

/// <summary>What tells the methods apart: the laws of Balinski and Young, Fair Representation (1982), each with the methods that keep it.</summary>
public sealed class ApportionmentMethodLawsTests
{
    /// <summary>The divisor methods from the one that favours the small most to the one that favours the large most.</summary>
    private static readonly ApportionmentMethod[] FromSmallToLarge =
    [
        ApportionmentMethod.Adams,
        ApportionmentMethod.Dean,
        ApportionmentMethod.HuntingtonHill,
        ApportionmentMethod.Webster,
        ApportionmentMethod.Jefferson,
    ];

    public static TheoryData<string> DivisorMethods => ApportionmentDivisorMethodTests.Methods;

    [Fact]
    public void FromSmallToLarge_HoldsEveryDivisorMethod() =>
        Assert.Equal(
            ApportionmentMethod.All.Where(method => method.IsDivisorMethod).Select(method => method.Code).Order(),
            FromSmallToLarge.Select(method => method.Code).Order()
        );

    // Population monotonicity: whatever happens to the others, nobody loses to one who did not grow while growing himself.
    [Theory]
    [MemberData(nameof(DivisorMethods))]
    public void Of_OneGrowsAndAnotherDoesNot_TheFirstDoesNotLoseToTheSecond(string code)
    {
        var method = ApportionmentMethod.Parse(code);
        Properties.Hold(
            Totals.Arbitrary(),
            Revisions(),
            (total, revision) =>
            {
                var before = Amounts(total, revision.Before, method);
                var after = Amounts(total, revision.After, method);
                return !Pairs(before.Length)
                    .Any(pair =>
                        revision.After[pair.First] > revision.Before[pair.First]
                        && revision.After[pair.Second] <= revision.Before[pair.Second]
                        && after[pair.First] < before[pair.First]
                        && after[pair.Second] > before[pair.Second]
                    );
            }
        );
    }

    // Uniformity: what some get together is divided among them as if there were no others.
    [Theory]
    [MemberData(nameof(DivisorMethods))]
    public void Of_PartOfTheRecipients_DividesWhatTheyHaveInTheSameWay(string code)
    {
        var method = ApportionmentMethod.Parse(code);
        Properties.Hold(
            Totals.Arbitrary(),
            Weights.Few(8),
            ArbMap.Default.ArbFor<int>(),
            (total, weights, chosen) =>
            {
                var part = Enumerable.Range(0, weights.Length).Where(i => ((chosen >> i) & 1) == 1).ToArray();
                if (!part.Any(i => weights[i].Sign > 0))
                {
                    return;
                }

                var amounts = Amounts(total, weights, method);
                var held = part.Aggregate(BigInteger.Zero, (sum, i) => sum + amounts[i]);
                Assert.Equal(part.Select(i => amounts[i]), Amounts(held, [.. part.Select(i => weights[i])], method));
            }
        );
    }

    [Theory]
    [MemberData(nameof(DivisorMethods))]
    public void Of_ScaledWeights_ChangesNothing(string code)
    {
        var method = ApportionmentMethod.Parse(code);
        Properties.Hold(
            Totals.Arbitrary(),
            Weights.Few(8),
            Arb.From(Numbers.Awkward().Where(factor => factor.Sign > 0)),
            (total, weights, factor) =>
                Assert.Equal(
                    Amounts(total, weights, method),
                    Amounts(total, [.. weights.Select(weight => weight * factor)], method)
                )
        );
    }

    [Theory]
    [MemberData(nameof(DivisorMethods))]
    public void Of_SharesThatAreWhole_GivesThem(string code)
    {
        var method = ApportionmentMethod.Parse(code);
        Properties.Hold(
            Arb.From(Numbers.UpTo(1_000_000).ArrayOf(6).Where(amounts => amounts.Any(amount => amount.Sign > 0))),
            amounts =>
                Assert.Equal(
                    amounts,
                    Amounts(
                        amounts.Aggregate(BigInteger.Zero, (sum, amount) => sum + amount),
                        [.. amounts.Select(amount => Fraction.Of(amount))],
                        method
                    )
                )
        );
    }

    [Fact]
    public void Jefferson_AnyWeights_StaysAboveTheLowerQuota() =>
        Properties.Hold(
            Totals.Arbitrary(),
            Weights.Few(12),
            (total, weights) =>
                Amounts(total, weights, ApportionmentMethod.Jefferson)
                    .Zip(Shares(total, weights), (amount, share) => amount >= share.Floor())
                    .All(holds => holds)
        );

    [Fact]
    public void Adams_AnyWeights_StaysBelowTheUpperQuota() =>
        Properties.Hold(
            Totals.Arbitrary(),
            Weights.Few(12),
            (total, weights) =>
                Amounts(total, weights, ApportionmentMethod.Adams)
                    .Zip(Shares(total, weights), (amount, share) => amount <= share.Ceiling())
                    .All(holds => holds)
        );

    [Fact]
    public void Webster_AtMostThree_StaysWithinTheQuota() =>
        Properties.Hold(
            Totals.Arbitrary(),
            Weights.Few(3),
            (total, weights) =>
                Amounts(total, weights, ApportionmentMethod.Webster)
                    .Zip(
                        Shares(total, weights),
                        (amount, share) => amount >= share.Floor() && amount <= share.Ceiling()
                    )
                    .All(holds => holds)
        );

    // Four are enough to leave it: 9 334 of 10 000 is 93.34 of 100.
    [Theory]
    [InlineData("webster", 92)]
    [InlineData("huntington-hill", 92)]
    [InlineData("dean", 92)]
    [InlineData("adams", 92)]
    [InlineData("jefferson", 95)]
    public void Of_FourWeights_MayLeaveTheQuota(string code, int largest) =>
        Assert.Equal(largest, Amounts(100, Whole(9_334, 154, 256, 256), ApportionmentMethod.Parse(code))[0]);

    // Near the quota: no unit moved from one to another brings both nearer to their exact shares.
    [Fact]
    public void Webster_AnyWeights_NoMovedUnitBringsBothNearer() =>
        Properties.Hold(
            Totals.Arbitrary(),
            Weights.Few(8),
            (total, weights) => !AnyMoveBringsBothNearer(total, weights, ApportionmentMethod.Webster)
        );

    [Theory]
    [InlineData("jefferson", 100, new[] { 9_334, 154, 256, 256 })]
    [InlineData("adams", 10, new[] { 870, 30, 30, 30, 40 })]
    [InlineData("huntington-hill", 10, new[] { 870, 30, 30, 30, 40 })]
    [InlineData("dean", 10, new[] { 870, 30, 30, 30, 40 })]
    public void Of_OtherDivisorMethods_AMovedUnitMayBringBothNearer(string code, int total, int[] weights) =>
        Assert.True(AnyMoveBringsBothNearer(total, Whole(weights), ApportionmentMethod.Parse(code)));

    [Theory]
    [InlineData("adams")]
    [InlineData("dean")]
    [InlineData("huntington-hill")]
    public void Of_EnoughForEveryone_EveryoneWithAWeightGetsSomething(string code)
    {
        var method = ApportionmentMethod.Parse(code);
        Properties.Hold(
            Totals.Few(20),
            Weights.Few(8),
            (more, weights) =>
            {
                var enough = weights.Count(weight => weight.Sign > 0) + more;
                return Amounts(enough, weights, method)
                    .Zip(weights, (amount, weight) => amount.Sign == weight.Sign)
                    .All(holds => holds);
            }
        );
    }

    [Theory]
    [InlineData("largest-remainder")]
    [InlineData("webster")]
    [InlineData("jefferson")]
    public void Of_EnoughForEveryone_TheOtherMethodsMayLeaveSomeWithout(string code) =>
        Assert.Equal([3, 0, 0], Amounts(3, Whole(100, 2, 1), ApportionmentMethod.Parse(code)));

    // The grant of 2024 in whole kroner: five methods give the same, and Adams moves one krone from Viken to Vestfold og Telemark.
    [Fact]
    public void Of_TheGrantOf2024_OnlyAdamsDiffers()
    {
        var letter = AssignmentLetter.ForYear(2024);
        var usual = letter.Distribute();
        var changes = ApportionmentMethod.All.SelectMany(method =>
            Distribution
                .Of(letter.Total, letter.Key, letter.Basis, new() { Method = method })
                .Lines.Zip(
                    usual.Lines,
                    (line, before) => (method.Code, line.Recipient.Name, line.Amount - before.Amount)
                )
                .Where(change => change.Item3 != Kroner.Zero)
        );
        Assert.Equal([("adams", "Vestfold og Telemark", Kroner.Of(1)), ("adams", "Viken", Kroner.Of(-1))], changes);
    }

    // What each method makes least between two, whoever they are (Huntington's tests).
    [Theory]
    [MemberData(nameof(DivisorMethods))]
    public void Of_AnyTwo_NoMovedUnitLessensWhatTheMethodLessens(string code)
    {
        var method = ApportionmentMethod.Parse(code);
        Properties.Hold(
            Totals.Arbitrary(),
            Weights.Few(6),
            (total, weights) =>
            {
                var amounts = Amounts(total, weights, method);
                return Pairs(amounts.Length)
                    .Where(pair => weights[pair.First].Sign > 0 && weights[pair.Second].Sign > 0)
                    .Where(pair => amounts[pair.First] > 0 && IsAhead(pair.First, pair.Second, weights, amounts))
                    .All(pair =>
                    {
                        // The one ahead gives a unit to the one behind.
                        BigInteger[] moved = [.. amounts];
                        moved[pair.First] -= 1;
                        moved[pair.Second] += 1;
                        var (ahead, behind) = IsAhead(pair.First, pair.Second, weights, moved)
                            ? pair
                            : (pair.Second, pair.First);
                        var now = Inequality(method, pair.First, pair.Second, weights, amounts);
                        var then = Inequality(method, ahead, behind, weights, moved);
                        return then is null || now <= then;
                    });
            }
        );
    }

    // The first of two holds more for his weight than the second.
    private static bool IsAhead(int first, int second, Fraction[] weights, BigInteger[] amounts) =>
        Fraction.Of(amounts[first]) / weights[first] > Fraction.Of(amounts[second]) / weights[second];

    // How much the first is ahead of the second, in the terms of the method; null is more than any number.
    private static Fraction? Inequality(
        ApportionmentMethod method,
        int first,
        int second,
        Fraction[] weights,
        BigInteger[] amounts
    )
    {
        var (a, b) = (Fraction.Of(amounts[first]), Fraction.Of(amounts[second]));
        var (p, q) = (weights[first], weights[second]);
        return method.Code switch
        {
            "adams" => a - (b * p / q),
            "dean" => b == Fraction.Zero ? null : (q / b) - (p / a),
            "huntington-hill" => b == Fraction.Zero ? null : a * q / (b * p) - Fraction.One,
            "webster" => (a / p) - (b / q),
            "jefferson" => (a * q / p) - b,
            _ => throw new ArgumentException(method.Code, nameof(method)),
        };
    }

    // Of two, the larger never loses while the smaller gains when a method is exchanged for one that favours the large more.
    [Fact]
    public void FromSmallToLarge_AnyTwo_TheLargerDoesNotLoseToTheSmaller() =>
        Properties.Hold(
            Totals.Arbitrary(),
            Weights.Few(8),
            (total, weights) =>
            {
                var amounts = FromSmallToLarge.Select(method => Amounts(total, weights, method)).ToArray();
                return Pairs(FromSmallToLarge.Length)
                    .Where(methods => methods.First < methods.Second)
                    .All(methods =>
                        !Pairs(weights.Length)
                            .Any(pair =>
                                weights[pair.First] > weights[pair.Second]
                                && amounts[methods.Second][pair.First] < amounts[methods.First][pair.First]
                                && amounts[methods.Second][pair.Second] > amounts[methods.First][pair.Second]
                            )
                    );
            }
        );

    // Majorisation: the largest, the two largest, the three largest … together never get less.
    [Fact]
    public void FromSmallToLarge_AnyWeights_TheLargestTogetherNeverGetLess() =>
        Properties.Hold(
            Totals.Arbitrary(),
            Weights.Few(12),
            (total, weights) =>
            {
                var order = Enumerable.Range(0, weights.Length).OrderByDescending(i => weights[i]).ToArray();
                var sums = FromSmallToLarge
                    .Select(method =>
                    {
                        var amounts = Amounts(total, weights, method);
                        var sum = BigInteger.Zero;
                        return order.Select(i => sum += amounts[i]).ToArray();
                    })
                    .ToArray();
                return sums.Zip(sums.Skip(1))
                    .All(methods => methods.First.Zip(methods.Second).All(sum => sum.First <= sum.Second));
            }
        );

    // Another five amounts from the same figures: the order above is not one of equals.
    [Fact]
    public void FromSmallToLarge_BalinskiAndYoungsExample_AllDiffer() =>
        Assert.Equal(
            ["9 7 5 3 2", "9 7 5 4 1", "9 7 6 3 1", "9 8 5 3 1", "10 7 5 3 1"],
            FromSmallToLarge.Select(method =>
                string.Join(' ', Amounts(26, Whole(9_061, 7_179, 5_259, 3_319, 1_182), method))
            )
        );

    // Without a sign: a negative total mirrors the positive one, as its own test says.
    private static BigInteger[] Amounts(BigInteger total, Fraction[] weights, ApportionmentMethod method) =>
        [.. Apportionment.Of(BigInteger.Abs(total), weights, method).Amounts];

    private static Fraction[] Shares(BigInteger total, Fraction[] weights) =>
        ReferenceLargestRemainder.SharesOf(BigInteger.Abs(total), weights);

    private static Fraction Distance(Fraction share, BigInteger amount)
    {
        var difference = share - Fraction.Of(amount);
        return difference.Sign < 0 ? -difference : difference;
    }

    // The first of two gives a unit to the second.
    private static bool AnyMoveBringsBothNearer(BigInteger total, Fraction[] weights, ApportionmentMethod method)
    {
        var amounts = Amounts(total, weights, method);
        var shares = Shares(total, weights);
        return Pairs(amounts.Length)
            .Any(pair =>
                Distance(shares[pair.First], amounts[pair.First] - 1)
                    < Distance(shares[pair.First], amounts[pair.First])
                && Distance(shares[pair.Second], amounts[pair.Second] + 1)
                    < Distance(shares[pair.Second], amounts[pair.Second])
            );
    }

    private static IEnumerable<(int First, int Second)> Pairs(int count) =>
        from first in Enumerable.Range(0, count)
        from second in Enumerable.Range(0, count)
        where first != second
        select (first, second);

    private static Fraction[] Whole(params int[] weights) => [.. weights.Select(weight => Fraction.Of(weight))];

    // Weights before and after: some the same, some a little different, some quite others.
    private static Arbitrary<(Fraction[] Before, Fraction[] After)> Revisions() =>
        Arb.From(
            from before in Weights.Few(8).Generator
            from changes in Gen.Frequency(
                    (3, Gen.Constant(Fraction.Zero)),
                    (3, Gen.Choose(1, 3).Select(number => Fraction.Of(number))),
                    (2, Numbers.Awkward())
                )
                .ArrayOf(before.Length)
            from signs in Gen.Elements(1, -1).ArrayOf(before.Length)
            select (
                Before: before,
                After: before
                    .Select((weight, i) => weight + (changes[i] * Fraction.Of(signs[i])))
                    .Select(weight => weight.Sign < 0 ? Fraction.Zero : weight)
                    .ToArray()
            ) into revision
            where revision.After.Any(weight => weight.Sign > 0)
            select revision
        );
}
