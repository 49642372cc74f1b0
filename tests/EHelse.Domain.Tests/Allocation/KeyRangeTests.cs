using EHelse.Domain.Allocation;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Tests.Allocation;

public sealed class KeyRangeTests
{
    [Theory]
    [InlineData("flat", "flat", "0%", "100%", true)]
    [InlineData("flat=60%", "flat=60%", "60%", "60%", false)]
    [InlineData(" flat = 0.5 .. 2/3 ", "flat=50%..2/3", "50%", "2/3", false)]
    [InlineData("flat=0..1", "flat=0%..100%", "0%", "100%", false)]
    [InlineData("travel time..=1/3..40%", "travel time..=1/3..40%", "1/3", "40%", false)]
    public void Parse_EachForm_IsReadBackFromItsText(string text, string own, string from, string to, bool isOpen)
    {
        var range = KeyRange.Parse(text);

        Assert.Equal(own, range.ToString());
        Assert.Equal((Share.Parse(from), Share.Parse(to), isOpen), (range.From, range.To, range.IsOpen));
        Assert.Equal(range, KeyRange.Parse(own));
    }

    [Theory]
    [InlineData("")]
    [InlineData("=60%")]
    [InlineData("flat=")]
    [InlineData("flat=70%..60%")]
    [InlineData("flat=50%..101%")]
    [InlineData("flat=50%...70%")]
    [InlineData("flat=50%..60%..70%")]
    [InlineData("flat=..70%")]
    public void Parse_AnotherForm_IsRefused(string text)
    {
        Assert.False(KeyRange.TryParse(text, out _));
        Assert.Contains(
            "flat=50%..70%",
            Assert.Throws<InvalidTextException>(() => KeyRange.Parse(text)).Reason.Norwegian,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void TryParse_Null_IsNoRange() => Assert.False(KeyRange.TryParse(null, out _));

    [Fact]
    public void New_HighestBelowLowest_SaysBoth() =>
        Assert.Equal(
            "The highest share of 'flat', 50%, is below the lowest, 51%.",
            Assert
                .Throws<InvalidValueException>(() => new KeyRange(Criterion.Flat, Share.Percent(51), Share.Percent(50)))
                .Reason.English
        );

    [Fact]
    public void Equals_OpenAndFromZeroToWhole_Differ() =>
        Assert.NotEqual(new KeyRange(Criterion.Flat), new KeyRange(Criterion.Flat, Share.Zero, Share.Whole));
}
