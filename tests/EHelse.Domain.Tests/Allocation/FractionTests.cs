using System.Numerics;
using EHelse.Domain.Allocation;
using EHelse.Domain.Sources;
using EHelse.Domain.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace EHelse.Domain.Tests.Allocation;

public sealed class FractionTests
{
    [Fact]
    public void Of_AnyNumbers_IsInLowestTermsWithPositiveDenominator() =>
        Properties.Hold(
            Integers(),
            Integers(),
            (above, below) =>
            {
                if (below.IsZero)
                {
                    return;
                }

                var value = Fraction.Of(above, below);
                Assert.Equal(above * value.Denominator, value.Numerator * below);
                Assert.True(value.Denominator.Sign > 0);
                Assert.Equal(BigInteger.One, BigInteger.GreatestCommonDivisor(value.Numerator, value.Denominator));
            }
        );

    [Fact]
    public void Add_AnyNumbers_IsTheSumOverTheProductOfDenominators() =>
        Properties.Hold(
            Fractions(),
            Fractions(),
            (left, right) =>
                left + right
                == Fraction.Of(
                    (left.Numerator * right.Denominator) + (right.Numerator * left.Denominator),
                    left.Denominator * right.Denominator
                )
        );

    [Fact]
    public void Subtract_AnyNumbers_UndoesAdd() =>
        Properties.Hold(
            Fractions(),
            Fractions(),
            (left, right) => left + right - right == left && left - left == Fraction.Zero
        );

    [Fact]
    public void Divide_AnyNumbers_UndoesMultiply() =>
        Properties.Hold(
            Fractions(),
            Fractions(),
            (left, right) => right == Fraction.Zero || (left * right / right == left && right / right == Fraction.One)
        );

    [Fact]
    public void Multiply_AnyNumbers_DistributesOverAdd() =>
        Properties.Hold(
            Fractions(),
            Fractions(),
            Fractions(),
            (one, other, factor) => (one + other) * factor == (one * factor) + (other * factor)
        );

    [Fact]
    public void CompareTo_AnyNumbers_IsTheSignOfTheDifference() =>
        Properties.Hold(
            Fractions(),
            Fractions(),
            (left, right) =>
            {
                var sign = (left - right).Sign;
                Assert.Equal(sign, Math.Sign(left.CompareTo(right)));
                Assert.Equal(sign < 0, left < right);
                Assert.Equal(sign <= 0, left <= right);
                Assert.Equal(sign > 0, left > right);
                Assert.Equal(sign >= 0, left >= right);
                Assert.Equal(sign == 0, left == right);
                Assert.Equal(sign != 0, left != right);
            }
        );

    [Fact]
    public void Floor_AnyNumber_IsTheLargestWholeNumberNotAbove() =>
        Properties.Hold(
            Fractions(),
            value => Fraction.Of(value.Floor()) <= value && Fraction.Of(value.Floor() + 1) > value
        );

    [Fact]
    public void Ceiling_AnyNumber_IsTheSmallestWholeNumberNotBelow() =>
        Properties.Hold(
            Fractions(),
            value => Fraction.Of(value.Ceiling()) >= value && Fraction.Of(value.Ceiling() - 1) < value
        );

    [Theory]
    [InlineData(-3, 2, -2, -1)]
    [InlineData(3, 2, 1, 2)]
    [InlineData(-4, 2, -2, -2)]
    [InlineData(0, 5, 0, 0)]
    public void Floor_AndCeiling_RoundTowardTheirEnds(int above, int below, int floor, int ceiling)
    {
        Assert.Equal(floor, Fraction.Of(above, below).Floor());
        Assert.Equal(ceiling, Fraction.Of(above, below).Ceiling());
    }

    [Fact]
    public void GetHashCode_EqualNumbersMadeInDifferentWays_IsTheSame() =>
        Properties.Hold(
            Fractions(),
            Fractions(),
            (value, other) => (value + other - other).GetHashCode() == value.GetHashCode()
        );

    [Fact]
    public void Parse_ItsOwnText_IsTheNumber() =>
        Properties.Hold(Fractions(), value => Fraction.Parse(value.ToString()) == value);

    [Fact]
    public void ToDecimalString_AnyNumber_IsCutOffAndMarkedWhenMoreFollows() =>
        Properties.Hold(
            Fractions(),
            Arb.From(Gen.Choose(0, 30)),
            (value, decimals) =>
            {
                var text = value.ToDecimalString(decimals);
                var read = Fraction.Parse(text.TrimEnd('…'));
                var off = value.Sign < 0 ? read - value : value - read;
                Assert.True(off >= Fraction.Zero && off < Fraction.Of(1, BigInteger.Pow(10, decimals)), text);
                Assert.Equal(off != Fraction.Zero, text.EndsWith('…'));
                Assert.Equal(
                    decimals,
                    text.Contains('.', StringComparison.Ordinal)
                        ? text.TrimEnd('…').Length - text.IndexOf('.', StringComparison.Ordinal) - 1
                        : 0
                );
            }
        );

    [Theory]
    [InlineData(1, 3, 3, "0.333…")]
    [InlineData(2, 3, 3, "0.666…")]
    [InlineData(-2, 3, 3, "-0.666…")]
    [InlineData(1, 4, 2, "0.25")]
    [InlineData(1, 4, 1, "0.2…")]
    [InlineData(7, 2, 0, "3…")]
    [InlineData(7, 1, 0, "7")]
    [InlineData(7, 1, 2, "7.00")]
    [InlineData(0, 1, 1, "0.0")]
    [InlineData(-1, 1000, 1, "-0.0…")]
    public void ToDecimalString_KnownNumber_IsCutOff(int above, int below, int decimals, string expected) =>
        Assert.Equal(expected, Fraction.Of(above, below).ToDecimalString(decimals));

    [Theory]
    [InlineData(0)]
    [InlineData(1000)]
    public void ToDecimalString_DecimalsAtTheEndsOfTheRange_AreTaken(int decimals) =>
        Assert.StartsWith("0", Fraction.Of(1, 3).ToDecimalString(decimals), StringComparison.Ordinal);

    [Theory]
    [InlineData(-1)]
    [InlineData(1001)]
    public void ToDecimalString_DecimalsOutOfRange_Throws(int decimals) =>
        Assert.Equal(
            "decimals",
            Assert.Throws<ArgumentOutOfRangeException>(() => Fraction.One.ToDecimalString(decimals)).ParamName
        );

    [Theory]
    [InlineData("3", 3, 1)]
    [InlineData("-3", -3, 1)]
    [InlineData("-0", 0, 1)]
    [InlineData("0.6", 3, 5)]
    [InlineData("007.50", 15, 2)]
    [InlineData("1/3", 1, 3)]
    [InlineData("-2/6", -1, 3)]
    [InlineData("0.5/1.5", 1, 3)]
    [InlineData("60%", 3, 5)]
    [InlineData("1/3%", 1, 300)]
    [InlineData("12.5%", 1, 8)]
    public void Parse_NumberInEveryForm_IsExact(string text, int above, int below) =>
        Assert.Equal(Fraction.Of(above, below), Fraction.Parse(text));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(" 1")]
    [InlineData("1 ")]
    [InlineData("1 000")]
    [InlineData("+1")]
    [InlineData("--1")]
    [InlineData("-")]
    [InlineData("%")]
    [InlineData("1%%")]
    [InlineData("50%/2")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("1.2.3")]
    [InlineData("1,5")]
    [InlineData("1e3")]
    [InlineData("0x1F")]
    [InlineData("1/0")]
    [InlineData("1/-2")]
    [InlineData("1/2/3")]
    [InlineData("/2")]
    [InlineData("1/")]
    [InlineData("NaN")]
    [InlineData("٣")]
    [InlineData("½")]
    [InlineData("−1")]
    public void Parse_OtherText_SaysWhatToWrite(string text)
    {
        Assert.False(Fraction.TryParse(text, out var value));
        Assert.Equal(Fraction.Zero, value);
        Assert.Equal(
            new LocalizedText(
                $"«{text}» er ikke et tall: skriv for eksempel 3, 0.6, 1/3 eller 60%.",
                $"'{text}' is not a number: write for instance 3, 0.6, 1/3 or 60%."
            ),
            Assert.Throws<InvalidTextException>(() => Fraction.Parse(text)).Reason
        );
    }

    [Fact]
    public void Parse_Null_Throws() => Assert.Throws<ArgumentNullException>(() => Fraction.Parse(null!));

    [Fact]
    public void TryParse_Null_IsFalse() => Assert.False(Fraction.TryParse(null, out _));

    [Fact]
    public void Parse_AThousandDigits_IsExact() =>
        Assert.Equal(BigInteger.Pow(10, 1000) - 1, Fraction.Parse(new string('9', 1000)).Numerator);

    [Fact]
    public void Parse_AThousandAndOneDigits_IsRefusedAndQuotedInShort()
    {
        var error = Assert.Throws<InvalidTextException>(() => Fraction.Parse(new string('9', 1001)));
        Assert.Equal(
            $"'{new string('9', 60)}…' is not a number: write for instance 3, 0.6, 1/3 or 60%.",
            error.Message
        );
    }

    [Fact]
    public void Parse_MillionCharacters_IsRefusedWithoutReadingThem() =>
        Assert.True(
            Assert.Throws<InvalidTextException>(() => Fraction.Parse(new string('9', 1_000_000))).Message.Length < 200
        );

    [Fact]
    public void Default_Fraction_IsZero()
    {
        Assert.Equal(Fraction.Of(0, 7), default);
        Assert.Equal(BigInteger.One, default(Fraction).Denominator);
        Assert.Equal("0", default(Fraction).ToString());
        Assert.True(default(Fraction).IsWhole);
    }

    [Fact]
    public void Of_DenominatorOfZero_Throws() => Assert.Throws<DivideByZeroException>(() => Fraction.Of(1, 0));

    [Fact]
    public void Divide_ByZero_Throws() => Assert.Throws<DivideByZeroException>(() => Fraction.One / Fraction.Zero);

    [Fact]
    public void Sum_None_IsZero() => Assert.Equal(Fraction.Zero, Fraction.Sum([]));

    [Fact]
    public void Sum_TenTenths_IsExactlyOne() =>
        Assert.Equal(Fraction.One, Fraction.Sum(Enumerable.Repeat(Fraction.Parse("0.1"), 10)));

    [Fact]
    public void Sum_Null_Throws() => Assert.Throws<ArgumentNullException>(() => Fraction.Sum(null!));

    [Fact]
    public void Convert_LongMinimum_IsExact()
    {
        Fraction value = long.MinValue;
        Assert.Equal(Fraction.Of(long.MinValue), value);
    }

    private static Arbitrary<BigInteger> Integers() =>
        Arb.From(
            Gen.OneOf(
                Numbers.Between(-12, 12),
                Numbers.Between(long.MinValue, long.MaxValue),
                Numbers.Between(-BigInteger.Pow(10, 30), BigInteger.Pow(10, 30))
            ),
            Numbers.Shrink
        );

    private static Arbitrary<Fraction> Fractions() =>
        Arb.From(
            from above in Integers().Generator
            from below in Gen.OneOf(Numbers.Between(1, 12), Numbers.Between(1, long.MaxValue))
            select Fraction.Of(above, below)
        );
}
