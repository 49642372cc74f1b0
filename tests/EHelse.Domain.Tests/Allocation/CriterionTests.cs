using EHelse.Domain.Allocation;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Tests.Allocation;

public sealed class CriterionTests
{
    [Fact]
    public void Parse_CodeOfAKnownCriterion_IsThatCriterion()
    {
        Assert.Same(Criterion.Flat, Criterion.Parse("flat"));
        Assert.Same(Criterion.Municipalities, Criterion.Parse("municipalities"));
        Assert.Same(Criterion.Population, Criterion.Parse("population"));
    }

    [Fact]
    public void Parse_AnotherName_IsEqualByCode()
    {
        Assert.Equal(Criterion.Parse("beds"), Criterion.Parse("beds"));
        Assert.True(Criterion.Parse("beds") == Criterion.Parse("beds"));
        Assert.True(Criterion.Parse("beds") != Criterion.Parse("Beds"));
        Assert.Equal(Criterion.Parse("beds").GetHashCode(), Criterion.Parse("beds").GetHashCode());
    }

    [Fact]
    public void Name_OfAKnownCriterion_IsInBothLanguages() =>
        Assert.Equal(new LocalizedText("Innbyggere", "Population"), Criterion.Population.Name);

    [Fact]
    public void Name_OfAnother_IsItsCode() =>
        Assert.Equal(LocalizedText.Same("senger per døgn"), Criterion.Parse("senger per døgn").Name);

    [Theory]
    [InlineData("")]
    [InlineData(" flat")]
    [InlineData("flat ")]
    [InlineData("a=b")]
    [InlineData("a,b")]
    [InlineData("a;b")]
    [InlineData("a\"b")]
    [InlineData("a%")]
    public void Parse_OtherText_SaysWhatACodeIs(string text)
    {
        Assert.False(Criterion.TryParse(text, out _));
        var reason = Assert.Throws<InvalidTextException>(() => Criterion.Parse(text)).Reason;
        Assert.StartsWith(
            $"'{text}' is not the code of a criterion: 1 to 100 characters",
            reason.English,
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            $"«{text}» er ikke en kode for et kriterium: 1 til 100 tegn",
            reason.Norwegian,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Parse_ControlCharacter_IsRefusedAndNotRepeated()
    {
        var error = Assert.Throws<InvalidTextException>(() => Criterion.Parse("a\r\nb"));
        Assert.StartsWith("'a\uFFFD\uFFFDb' is not", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_AHundredCharacters_IsTaken() =>
        Assert.Equal(100, Criterion.Parse(new string('x', 100)).Code.Length);

    [Fact]
    public void Parse_AHundredAndOneCharacters_IsRefused() =>
        Assert.Throws<InvalidTextException>(() => Criterion.Parse(new string('x', 101)));

    [Fact]
    public void TryParse_Null_IsFalse() => Assert.False(Criterion.TryParse(null, out _));

    [Fact]
    public void Parse_Null_Throws() => Assert.Throws<ArgumentNullException>(() => Criterion.Parse(null!));
}
