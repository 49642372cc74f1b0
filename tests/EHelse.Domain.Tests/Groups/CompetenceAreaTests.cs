using EHelse.Domain.Groups;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Tests.Groups;

public sealed class CompetenceAreaTests
{
    [Fact]
    public void Parse_EachCode_GivesTheArea() =>
        Assert.All(CompetenceArea.All, area => Assert.Same(area, CompetenceArea.Parse(area.Code)));

    [Fact]
    public void All_NamesAndCodes_Differ()
    {
        Assert.Equal(13, CompetenceArea.All.Select(area => area.Code).Distinct().Count());
        Assert.Equal(13, CompetenceArea.All.Select(area => area.Name.Norwegian).Distinct().Count());
        Assert.Equal(13, CompetenceArea.All.Select(area => area.Name.English).Distinct().Count());
    }

    [Fact]
    public void TryParse_OtherText_IsRefused()
    {
        Assert.False(CompetenceArea.TryParse("Procurement", out _));
        Assert.False(CompetenceArea.TryParse(null, out _));
    }

    [Fact]
    public void Parse_Misspelt_SuggestsTheNearest() =>
        Assert.Contains(
            "Mente du procurement?",
            Assert.Throws<InvalidTextException>(() => CompetenceArea.Parse("procurment")).Reason.Norwegian,
            StringComparison.Ordinal
        );

    [Fact]
    public void Parse_UnknownCode_NamesTheAreas()
    {
        CompetenceArea[] two = [CompetenceArea.Procurement, CompetenceArea.Implementation];
        var reason = Assert.Throws<InvalidTextException>(() => CompetenceArea.Parse("x", two)).Reason;
        Assert.Equal("«x» er ikke et kompetanseområde; områdene er procurement, implementation.", reason.Norwegian);
        Assert.Equal("'x' is not a competence area; the areas are procurement, implementation.", reason.English);
    }

    [Fact]
    public void Parse_Null_Throws() => Assert.Throws<ArgumentNullException>("code", () => CompetenceArea.Parse(null!));

    [Fact]
    public void Parse_KnownAreasOfALetter_GivesTheirs()
    {
        var area = new CompetenceArea("data-sharing", new("datadeling", "data sharing"));
        Assert.Same(area, CompetenceArea.Parse("data-sharing", [area]));
        Assert.False(CompetenceArea.TryParse("procurement", out _, [area]));
        Assert.False(CompetenceArea.TryParse("data-sharing", out _));
    }

    [Theory]
    [InlineData("")]
    [InlineData("-a")]
    [InlineData("a-")]
    [InlineData("A")]
    [InlineData("a b")]
    [InlineData("å")]
    public void Constructor_OtherForm_IsRefused(string code) =>
        Assert.Throws<InvalidValueException>(nameof(code), () => new CompetenceArea(code, LocalizedText.Same("x")));

    [Fact]
    public void Constructor_LongestCodeAndOneMore_IsTakenAndRefused()
    {
        Assert.Equal(100, new CompetenceArea(new string('a', 100), LocalizedText.Same("x")).Code.Length);
        Assert.Throws<InvalidValueException>(() => new CompetenceArea(new string('a', 101), LocalizedText.Same("x")));
    }

    [Fact]
    public void Equals_SameCodeAndName_IsEqual()
    {
        var known = CompetenceArea.Procurement;
        Assert.True(known == new CompetenceArea("procurement", known.Name));
        Assert.True(known != new CompetenceArea("procurement", new("innkjøp", "buying")));
        Assert.True(known != new CompetenceArea("buying", known.Name));
        Assert.False(known.Equals((CompetenceArea?)null));
    }
}
