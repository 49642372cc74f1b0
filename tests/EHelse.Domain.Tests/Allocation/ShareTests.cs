using EHelse.Domain.Allocation;
using EHelse.Domain.Sources;
using EHelse.Domain.Testing;
using FsCheck.Fluent;

namespace EHelse.Domain.Tests.Allocation;

public sealed class ShareTests
{
    [Fact]
    public void Parse_ItsOwnText_IsTheShare() =>
        Properties.Hold(
            Arb.From(Numbers.Awkward().Select(number => Share.Of(number / Fraction.Of(3)))),
            share => Share.Parse(share.ToString()) == share
        );

    [Theory]
    [InlineData("60%", "60%")]
    [InlineData("0.6", "60%")]
    [InlineData("3/5", "60%")]
    [InlineData("1/3", "1/3")]
    [InlineData("12.5%", "12.5%")]
    [InlineData("0.00000001", "0.000001%")]
    [InlineData("0.000000001", "1/1000000000")]
    [InlineData("0", "0%")]
    [InlineData("1", "100%")]
    [InlineData("10%", "10%")]
    public void ToString_KnownShare_IsPerCentOrAFraction(string text, string expected) =>
        Assert.Equal(expected, Share.Parse(text).ToString());

    [Theory]
    [InlineData("-0.1")]
    [InlineData("1.0001")]
    [InlineData("101%")]
    [InlineData("60")]
    [InlineData("sixty")]
    [InlineData("")]
    public void Parse_OtherText_SaysWhatToWrite(string text)
    {
        Assert.False(Share.TryParse(text, out var share));
        Assert.Equal(Share.Zero, share);
        Assert.Equal(
            new LocalizedText(
                $"«{text}» er ikke en andel: skriv et tall fra 0 til 1, for eksempel 60%, 0.6 eller 3/5.",
                $"'{text}' is not a share: write a number from 0 to 1, for instance 60%, 0.6 or 3/5."
            ),
            Assert.Throws<InvalidTextException>(() => Share.Parse(text)).Reason
        );
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    public void Of_EndsOfTheRange_AreTaken(int above, int below) =>
        Assert.Equal(Fraction.Of(above, below), Share.Of(Fraction.Of(above, below)).Value);

    [Theory]
    [InlineData(-1, 1000, "-1/1000")]
    [InlineData(1001, 1000, "1001/1000")]
    public void Of_OutsideTheRange_SaysTheNumber(int above, int below, string number) =>
        Assert.Equal(
            new LocalizedText(
                $"En andel ligger fra 0 til 1, ikke på {number}.",
                $"A share lies from 0 to 1, not at {number}."
            ),
            Assert.Throws<InvalidValueException>(() => Share.Of(Fraction.Of(above, below))).Reason
        );

    [Theory]
    [InlineData(-1)]
    [InlineData(101)]
    public void Percent_OutsideTheRange_Throws(int percent) =>
        Assert.Throws<InvalidValueException>(() => Share.Percent(percent));

    [Fact]
    public void Percent_Sixty_IsThreeFifths() => Assert.Equal(Fraction.Of(3, 5), Share.Percent(60).Value);

    [Fact]
    public void Default_Share_IsZero()
    {
        Assert.Equal(Share.Zero, default);
        Assert.Equal("0%", default(Share).ToString());
    }

    [Fact]
    public void CompareTo_SmallerAndLarger_IsByValue()
    {
        Assert.True(Share.Percent(33) < Share.Parse("1/3"));
        Assert.True(Share.Parse("1/3") <= Share.Parse("2/6"));
        Assert.True(Share.Percent(34) > Share.Parse("1/3"));
        Assert.True(Share.Whole >= Share.Percent(100));
        Assert.False(Share.Parse("1/3") < Share.Parse("2/6"));
        Assert.False(Share.Parse("1/3") > Share.Parse("2/6"));
    }
}
