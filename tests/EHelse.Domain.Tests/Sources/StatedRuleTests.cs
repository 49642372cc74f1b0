using EHelse.Domain.Letters;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Tests.Sources;

public sealed class StatedRuleTests
{
    [Theory]
    [InlineData("AB-01")]
    [InlineData("ABCDEFGHIJ-123")]
    public void Constructor_CodeOfTheForm_IsTaken(string code) => Assert.Equal(code, Rule(code).Code);

    [Theory]
    [InlineData("")]
    [InlineData("A-01")]
    [InlineData("ABCDEFGHIJK-01")]
    [InlineData("AB-1")]
    [InlineData("AB-1234")]
    [InlineData("ab-01")]
    [InlineData("AB01")]
    [InlineData("AB--01")]
    [InlineData("ÅB-01")]
    [InlineData("AB-०१")]
    public void Constructor_CodeOfAnotherForm_IsRefused(string code) =>
        Assert.Throws<InvalidValueException>(nameof(code), () => Rule(code));

    [Fact]
    public void Constructor_NoObligation_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>("obligation", () => Rule("AB-01", default));

    [Fact]
    public void Citation_NoneGiven_SaysSo()
    {
        var rule = Rule("AB-01");
        Assert.Empty(rule.Citations);
        Assert.False(rule.Citation.HasClause);
        Assert.Equal(SourceDocument.Letter2024, rule.Citation.Document);
    }

    [Fact]
    public void Citation_Given_IsTheFirst()
    {
        var citations = AssignmentLetter.Of2024.Citations;
        Assert.Equal(citations[0], Rule("AB-01", citations: citations).Citation);
    }

    [Fact]
    public void SaysTheSameAs_EachRuleOf2024Restated_IsTrue() =>
        Assert.All(
            AssignmentLetter.Of2024.Rules,
            rule =>
            {
                var restated = new StatedRule(
                    rule.Code,
                    rule.Obligation,
                    rule.Title,
                    rule.Meaning,
                    rule.Citation.Document,
                    rule.Citations
                );
                Assert.True(rule.SaysTheSameAs(restated));
                Assert.True(restated.SaysTheSameAs(rule));
            }
        );

    [Fact]
    public void Equals_OneThingDiffers_IsNotEqual()
    {
        var rule = Rule("AB-01");
        Assert.True(rule == Rule("AB-01"));
        Assert.Equal(rule.GetHashCode(), Rule("AB-01").GetHashCode());
        Assert.True(rule != Rule("AB-02"));
        Assert.True(rule != Rule("AB-01", Obligation.May));
        Assert.True(rule != Rule("AB-01", title: "another"));
        Assert.True(rule != Rule("AB-01", meaning: "another"));
        Assert.True(rule != Rule("AB-01", citations: AssignmentLetter.Of2024.Citations));
    }

    private static StatedRule Rule(
        string code,
        Obligation obligation = Obligation.Must,
        string title = "title",
        string meaning = "meaning",
        IEnumerable<Citation>? citations = null
    ) =>
        new(
            code,
            obligation,
            LocalizedText.Same(title),
            LocalizedText.Same(meaning),
            SourceDocument.Letter2024,
            citations ?? []
        );
}
