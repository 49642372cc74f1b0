using System.Numerics;
using EHelse.Domain.Money;
using FsCheck.Fluent;

namespace EHelse.Domain.Tests.Money;

public sealed class KronerTests
{
    [Fact]
    public void Default_Always_IsZero() => Assert.Equal(Kroner.Of(0), default);

    [Fact]
    public void Ore_Always_IsAHundredthOfAKrone() => Assert.Equal(Kroner.Of(1), Kroner.Ore * 100);

    [Theory]
    [InlineData(0)]
    [InlineData(36_683_801)]
    [InlineData(-1)]
    [InlineData(long.MaxValue)]
    [InlineData(long.MinValue)]
    public void Of_AnyNumber_IsThatManyHundredsOfOre(long kroner) =>
        Assert.Equal(new BigInteger(kroner) * 100, Kroner.Of(kroner).ToOre());

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(long.MaxValue)]
    [InlineData(long.MinValue)]
    public void ToWholeKroner_WholeAmount_GivesTheNumberBack(long kroner) =>
        Assert.Equal(kroner, Kroner.Of(kroner).ToWholeKroner());

    [Fact]
    public void ToWholeKroner_AmountWithOre_IsRefusedWithTheAmount()
    {
        var refusal = Assert.Throws<InvalidOperationException>(() => Kroner.OfOre(-25).ToWholeKroner());
        Assert.StartsWith("-0.25 ", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void IsWhole_AnyOre_IsWhetherAHundredDividesThem() =>
        Properties.Hold(Amounts.Ore, ore => Kroner.OfOre(ore).IsWhole == (ore % 100).IsZero);

    [Fact]
    public void OfOre_OreInRange_ToOreGivesThemBack() =>
        Properties.Hold(Amounts.Ore, ore => Kroner.OfOre(ore).ToOre() == ore);

    [Fact]
    public void OfOre_OreOutOfRange_Overflows() =>
        Properties.Hold(Amounts.OreOutOfRange, ore => Assert.Throws<OverflowException>(() => Kroner.OfOre(ore)));

    [Fact]
    public void MinValue_Always_IsTheSmallestThatOfOreTakes()
    {
        Assert.Equal(Amounts.Smallest, Kroner.MinValue.ToOre());
        Assert.Throws<OverflowException>(() => Kroner.OfOre(Amounts.Smallest - 1));
    }

    [Fact]
    public void MaxValue_Always_IsTheLargestThatOfOreTakes()
    {
        Assert.Equal(Amounts.Largest, Kroner.MaxValue.ToOre());
        Assert.Throws<OverflowException>(() => Kroner.OfOre(Amounts.Largest + 1));
    }

    [Fact]
    public void Plus_AnyAmounts_IsExactOrOverflows() =>
        Properties.Hold(
            Amounts.Ore,
            Amounts.Ore,
            (left, right) => IsExactOrOverflows(left + right, () => Kroner.OfOre(left) + Kroner.OfOre(right))
        );

    // Some of these sums fit only because their øre carry a krone.
    [Fact]
    public void Plus_AmountBesideAnEnd_IsExactOrOverflows() =>
        Properties.Hold(
            Amounts.OreBesideAnEnd,
            Amounts.FewOre,
            (left, right) => IsExactOrOverflows(left + right, () => Kroner.OfOre(left) + Kroner.OfOre(right))
        );

    [Fact]
    public void Minus_AmountBesideAnEnd_IsExactOrOverflows() =>
        Properties.Hold(
            Amounts.OreBesideAnEnd,
            Amounts.FewOre,
            (left, right) => IsExactOrOverflows(left - right, () => Kroner.OfOre(left) - Kroner.OfOre(right))
        );

    [Fact]
    public void Minus_AnyAmounts_IsExactOrOverflows() =>
        Properties.Hold(
            Amounts.Ore,
            Amounts.Ore,
            (left, right) => IsExactOrOverflows(left - right, () => Kroner.OfOre(left) - Kroner.OfOre(right))
        );

    [Fact]
    public void Negation_AnyAmount_IsExactOrOverflows() =>
        Properties.Hold(Amounts.Ore, ore => IsExactOrOverflows(-ore, () => -Kroner.OfOre(ore)));

    [Fact]
    public void Times_AnyAmountAndFactor_IsExactOrOverflows() =>
        Properties.Hold(
            Amounts.Ore,
            Amounts.Factors,
            (ore, factor) => IsExactOrOverflows(ore * factor, () => Kroner.OfOre(ore) * factor)
        );

    [Fact]
    public void Generator_OfTwoAmounts_ReachesCarriesAndOverflows()
    {
        const int Samples = 2_000;
        var pairs = Amounts.Ore.Generator.Sample(Samples).Zip(Amounts.Ore.Generator.Sample(Samples)).ToArray();
        Assert.InRange(pairs.Count(pair => Rest(pair.First) + Rest(pair.Second) > 99), Samples / 10, Samples);
        Assert.InRange(pairs.Count(pair => !Amounts.IsInRange(pair.First + pair.Second)), Samples / 50, Samples);
    }

    [Fact]
    public void Plus_SumThatFitsOnlyByItsCarry_IsExact() =>
        Assert.Equal(Kroner.MinValue, Kroner.OfOre(Amounts.Smallest + 50) + Kroner.OfOre(-50));

    [Fact]
    public void Plus_AnyThreeAmounts_IsAssociative() =>
        Properties.Hold(
            Amounts.OreOfAQuarter,
            Amounts.OreOfAQuarter,
            Amounts.OreOfAQuarter,
            (first, second, third) =>
            {
                var (a, b, c) = (Kroner.OfOre(first), Kroner.OfOre(second), Kroner.OfOre(third));
                return a + b + c == a + (b + c);
            }
        );

    [Fact]
    public void Plus_AnyTwoAmounts_IsCommutative() =>
        Properties.Hold(
            Amounts.OreOfAQuarter,
            Amounts.OreOfAQuarter,
            (left, right) => Kroner.OfOre(left) + Kroner.OfOre(right) == Kroner.OfOre(right) + Kroner.OfOre(left)
        );

    [Fact]
    public void Plus_Zero_ChangesNothing() =>
        Properties.Hold(Amounts.Ore, ore => Kroner.OfOre(ore) + Kroner.Zero == Kroner.OfOre(ore));

    [Fact]
    public void Plus_TheNegative_IsZero() =>
        Properties.Hold(Amounts.OreOfAQuarter, ore => Kroner.OfOre(ore) + -Kroner.OfOre(ore) == Kroner.Zero);

    [Fact]
    public void Minus_WhatWasAdded_GivesTheAmountBack() =>
        Properties.Hold(
            Amounts.OreOfAQuarter,
            Amounts.OreOfAQuarter,
            (left, right) => Kroner.OfOre(left) + Kroner.OfOre(right) - Kroner.OfOre(right) == Kroner.OfOre(left)
        );

    [Fact]
    public void Sum_AnyAmounts_IsThatOfTheirOreInAnyOrder() =>
        Properties.Hold(
            Amounts.OreOfAQuarter,
            Amounts.OreOfAQuarter,
            Amounts.OreOfAQuarter,
            (first, second, third) =>
            {
                BigInteger[] ores = [first, second, third, first];
                var expected = Kroner.OfOre(first + second + third + first);
                Assert.Equal(expected, Kroner.Sum(ores.Select(Kroner.OfOre)));
                Assert.Equal(expected, Kroner.Sum(ores.Reverse().Select(Kroner.OfOre)));
            }
        );

    [Fact]
    public void Sum_OfNone_IsZero() => Assert.Equal(Kroner.Zero, Kroner.Sum([]));

    [Fact]
    public void Sum_ThatLeavesTheRangeOnTheWay_IsExact() =>
        Assert.Equal(
            Kroner.OfOre(-1),
            Kroner.Sum([Kroner.MaxValue, Kroner.MaxValue, Kroner.MinValue, Kroner.MinValue, Kroner.Ore])
        );

    [Fact]
    public void Sum_ThatEndsOutOfRange_Overflows() =>
        Assert.Throws<OverflowException>(() => Kroner.Sum([Kroner.MaxValue, Kroner.Ore]));

    [Fact]
    public void Sum_Null_IsRefused() => Assert.Throws<ArgumentNullException>("amounts", () => Kroner.Sum(null!));

    [Fact]
    public void CompareTo_AnyAmounts_AgreesWithTheirOre() =>
        Properties.Hold(
            Amounts.Ore,
            Amounts.Ore,
            (left, right) =>
                Math.Sign(Kroner.OfOre(left).CompareTo(Kroner.OfOre(right))) == Math.Sign(left.CompareTo(right))
        );

    [Fact]
    public void CompareTo_AmountsAnOreApart_TellsThemApart() =>
        Properties.Hold(
            Amounts.OreOfAQuarter,
            ore => Kroner.OfOre(ore).CompareTo(Kroner.OfOre(ore + 1)) < 0 && Kroner.OfOre(ore) < Kroner.OfOre(ore + 1)
        );

    [Fact]
    public void ComparisonOperators_AnyAmounts_AgreeWithTheirOre() =>
        Properties.Hold(
            Amounts.Ore,
            Amounts.Ore,
            (left, right) =>
            {
                var (a, b) = (Kroner.OfOre(left), Kroner.OfOre(right));
                Assert.Equal(left < right, a < b);
                Assert.Equal(left <= right, a <= b);
                Assert.Equal(left > right, a > b);
                Assert.Equal(left >= right, a >= b);
            }
        );

    [Fact]
    public void ComparisonOperators_EqualAmounts_HoldOnlyWithEquality() =>
        Properties.Hold(
            Amounts.Ore,
            ore =>
            {
                var (a, b) = (Kroner.OfOre(ore), Kroner.OfOre(ore));
                return a <= b && a >= b && !(a < b) && !(a > b) && a.CompareTo(b) == 0;
            }
        );

    [Fact]
    public void Equality_AnyAmounts_IsThatOfTheirOre() =>
        Properties.Hold(
            Amounts.Ore,
            Amounts.Ore,
            (left, right) => Kroner.OfOre(left) == Kroner.OfOre(right) == (left == right)
        );

    [Fact]
    public void GetHashCode_EqualAmountsMadeInTwoWays_IsTheSame() =>
        Properties.Hold(
            Amounts.OreOfAQuarter,
            Amounts.OreOfAQuarter,
            (left, right) =>
                (Kroner.OfOre(left) + Kroner.OfOre(right)).GetHashCode() == Kroner.OfOre(left + right).GetHashCode()
        );

    private static bool IsExactOrOverflows(BigInteger expected, Func<Kroner> calculate)
    {
        if (Amounts.IsInRange(expected))
        {
            return calculate().ToOre() == expected;
        }

        Assert.Throws<OverflowException>(() => calculate());
        return true;
    }

    private static BigInteger Rest(BigInteger ore) => ((ore % 100) + 100) % 100;
}
