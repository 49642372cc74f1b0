using EHelse.Domain.Allocation;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Tests.Allocation;

public sealed class RevisionRuleTests
{
    [Fact]
    public void Parse_ItsOwnText_IsTheRule() =>
        Assert.All(RevisionRule.All, rule => Assert.Same(rule, RevisionRule.Parse(rule.ToString())));

    [Fact]
    public void Parse_Misspelt_ListsTheRulesAndSuggestsTheNearest() =>
        Assert.Equal(
            new LocalizedText(
                "«nobody-looses» er ingen regel for revisjon; reglene er anew, nobody-loses. Mente du nobody-loses?",
                "'nobody-looses' is not a rule of revision; the rules are anew, nobody-loses. Did you mean nobody-loses?"
            ),
            Assert.Throws<InvalidTextException>(() => RevisionRule.Parse("nobody-looses")).Reason
        );

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Anew")]
    public void TryParse_NoCode_IsFalse(string? text)
    {
        Assert.False(RevisionRule.TryParse(text, out var rule));
        Assert.Null(rule);
    }
}
