using EHelse.Domain.Sources;

namespace EHelse.Domain.Tests.Sources;

public sealed class LocalizedTextTests
{
    private static readonly LocalizedText Text = new("norsk", "English");

    [Fact]
    public void In_NorwegianBokmal_IsTheNorwegianText() => Assert.Equal("norsk", Text.In(Language.NorwegianBokmal));

    [Theory]
    [InlineData(Language.English)]
    [InlineData(default(Language))]
    public void In_AnyOtherLanguage_IsTheEnglishText(Language language) => Assert.Equal("English", Text.In(language));

    [Fact]
    public void ToString_Always_IsTheEnglishText() => Assert.Equal("English", Text.ToString());

    [Fact]
    public void Same_Text_AnswersItInBothLanguages() =>
        Assert.Equal(new LocalizedText("Møre og Romsdal", "Møre og Romsdal"), LocalizedText.Same("Møre og Romsdal"));

    [Theory]
    [InlineData("norsk", "english")]
    [InlineData("Norsk", "English")]
    [InlineData("English", "norsk")]
    public void Equality_OneCharacterDiffers_IsNotEqual(string norwegian, string english) =>
        Assert.NotEqual(Text, new LocalizedText(norwegian, english));

    [Fact]
    public void Equality_SameTexts_IsEqual()
    {
        var same = new LocalizedText("norsk", "English");
        Assert.True(Text == same);
        Assert.Equal(Text.GetHashCode(), same.GetHashCode());
    }

    [Fact]
    public void Constructor_NullNorwegian_IsRefused() =>
        Assert.Throws<ArgumentNullException>("norwegian", () => new LocalizedText(null!, "English"));

    [Fact]
    public void Constructor_NullEnglish_IsRefused() =>
        Assert.Throws<ArgumentNullException>("english", () => new LocalizedText("norsk", null!));

    [Fact]
    public void Constructor_EmptyNorwegian_IsRefused() =>
        Assert.Throws<ArgumentException>("norwegian", () => new LocalizedText("", "English"));

    [Fact]
    public void Constructor_BlankEnglish_IsRefused() =>
        Assert.Throws<ArgumentException>("english", () => new LocalizedText("norsk", "\u00A0\n"));

    [Fact]
    public void Same_Null_IsRefused() => Assert.ThrowsAny<ArgumentNullException>(() => LocalizedText.Same(null!));
}
