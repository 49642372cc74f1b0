using System.Numerics;
using EHelse.Domain.Allocation;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Tests.Allocation;

public sealed class ApportionmentTests
{
    [Fact]
    public void LargestRemainder_EqualRemainders_GoesToTheLargerWeight() =>
        Assert.Equal([0, 2], Apportionment.LargestRemainder(2, [1, 3]));

    [Fact]
    public void LargestRemainder_EqualWeights_GoesToTheLowerIndex() =>
        Assert.Equal([2, 1, 1], Apportionment.LargestRemainder(4, [5, 5, 5]));

    [Theory]
    [InlineData(long.MaxValue)]
    [InlineData(long.MinValue)]
    public void LargestRemainder_OneWeightAndTheEndsOfLong_GetsItAll(long total) =>
        Assert.Equal([total], Apportionment.LargestRemainder(total, [long.MaxValue]));

    [Fact]
    public void LargestRemainder_LongMaxOverLongMax_IsExact() =>
        Assert.Equal(
            [3_074_457_345_618_258_603, 3_074_457_345_618_258_602, 3_074_457_345_618_258_602],
            Apportionment.LargestRemainder(long.MaxValue, [long.MaxValue, long.MaxValue - 1, long.MaxValue - 2])
        );

    [Fact]
    public void LargestRemainder_LongMinOverThree_IsExact() =>
        Assert.Equal(
            [-3_074_457_345_618_258_603, -3_074_457_345_618_258_603, -3_074_457_345_618_258_602],
            Apportionment.LargestRemainder(long.MinValue, [1, 1, 1])
        );

    [Fact]
    public void Of_TrueTie_NamesTheTiedAndTheFavoured()
    {
        var apportionment = Apportionment.Of(2, Whole(1, 1, 0, 1));
        Assert.Equal([0, 1, 3], apportionment.Tied);
        Assert.Equal([0, 1], apportionment.Favoured);
    }

    [Fact]
    public void Of_EqualWeightsWhoAllGetTheSame_IsNoTie()
    {
        var apportionment = Apportionment.Of(6, Whole(1, 1, 1));
        Assert.Empty(apportionment.Tied);
        Assert.Empty(apportionment.Favoured);
    }

    // Floating point sees no difference between these remainders.
    [Fact]
    public void Of_RemaindersThatDifferByLittle_AreNoTie()
    {
        var weights = new[] { Fraction.Of(BigInteger.Pow(10, 30)), Fraction.Of(BigInteger.Pow(10, 30) + 1) };
        var apportionment = Apportionment.Of(1, weights);
        Assert.Equal([0, 1], apportionment.Amounts);
        Assert.Empty(apportionment.Tied);
    }

    [Fact]
    public void Of_NoMethod_IsLargestRemainder() =>
        Assert.Equal(ApportionmentMethod.LargestRemainder, Apportionment.Of(1, Whole(1)).Method);

    [Fact]
    public void Of_AnyTotal_KeepsTheTotal() => Assert.Equal(-7, Apportionment.Of(-7, Whole(1, 2)).Total);

    [Fact]
    public void Of_DefaultFractions_AreWeightsOfZero() =>
        Assert.Equal([0, 5], Apportionment.Of(5, [default, Fraction.One]).Amounts);

    [Fact]
    public void Of_NoWeights_SaysSo() =>
        Assert.Equal(
            new LocalizedText("Det er ingen vekter.", "There are no weights."),
            Assert.Throws<InvalidValueException>(() => Apportionment.Of(1, [])).Reason
        );

    [Fact]
    public void Of_WeightsSumToZero_SaysSo() =>
        Assert.Equal(
            new LocalizedText(
                "Vektene summerer til null: det er ingenting å fordele etter.",
                "The weights sum to zero: there is nothing to distribute by."
            ),
            Assert.Throws<InvalidValueException>(() => Apportionment.Of(1, Whole(0, 0))).Reason
        );

    [Fact]
    public void Of_NegativeWeight_SaysWhich() =>
        Assert.Equal(
            new LocalizedText("Vekt nummer 1 (talt fra 0) er negativ.", "Weight 1 (counted from 0) is negative."),
            Assert.Throws<InvalidValueException>(() => Apportionment.Of(1, Whole(2, -1, 3))).Reason
        );

    [Fact]
    public void LargestRemainder_NegativeWeight_SaysWhich() =>
        Assert.Equal(
            "Weight 0 (counted from 0) is negative.",
            Assert.Throws<InvalidValueException>(() => Apportionment.LargestRemainder(1, [-1, 2])).Reason.English
        );

    [Fact]
    public void Of_NegativeWeight_NamesTheParameter() =>
        Assert.Equal("weights", Assert.Throws<InvalidValueException>(() => Apportionment.Of(1, Whole(-1))).ParamName);

    [Fact]
    public void Of_NullWeights_Throws() =>
        Assert.Equal("weights", Assert.Throws<ArgumentNullException>(() => Apportionment.Of(1, null!)).ParamName);

    [Fact]
    public void LargestRemainder_NullWeights_Throws() =>
        Assert.Equal(
            "weights",
            Assert.Throws<ArgumentNullException>(() => Apportionment.LargestRemainder(1, null!)).ParamName
        );

    [Fact]
    public void Amounts_CallerChangesTheWeightsAfterwards_StayAsTheyWere()
    {
        var weights = Whole(1, 3);
        var apportionment = Apportionment.Of(4, weights);
        weights[0] = Fraction.Of(100);
        Assert.Equal([Fraction.Of(1), Fraction.Of(3)], apportionment.ExactShares);
    }

    private static Fraction[] Whole(params long[] weights) => [.. weights.Select(weight => Fraction.Of(weight))];
}
