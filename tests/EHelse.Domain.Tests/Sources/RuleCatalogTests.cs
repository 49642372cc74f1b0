using EHelse.Domain.Allocation;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Tests.Sources;

public sealed class RuleCatalogTests
{
    private static readonly Rule Rule = PublishedLinesSumToTheStatedTotal.Rule;

    [Fact]
    public void Constructor_Rules_KeepsThem()
    {
        RuleCatalog catalog = new([Rule]);
        Assert.Same(Rule, Assert.Single(catalog));
        Assert.Same(Rule, catalog[0]);
    }

    [Fact]
    public void Constructor_WithoutRules_IsEmpty() => Assert.Empty(new RuleCatalog([]));

    [Fact]
    public void ToString_Catalogue_CountsItsRules()
    {
        ValueText.Is("1 rule", new RuleCatalog([Rule]));
        ValueText.Is("0 rules", new RuleCatalog([]));
    }

    [Fact]
    public void Constructor_CodeTwice_IsRefusedWithTheCode()
    {
        var refusal = Assert.Throws<InvalidValueException>("rules", () => new RuleCatalog([Rule, Rule]));
        Assert.Equal(
            new LocalizedText("To regler har koden ALLOC-01.", "Two rules have the code ALLOC-01."),
            refusal.Reason
        );
    }

    [Fact]
    public void Constructor_Null_IsRefused() =>
        Assert.Throws<ArgumentNullException>("rules", () => new RuleCatalog(null!));

    [Fact]
    public void Constructor_NullAmongRules_IsRefused() =>
        Assert.Throws<ArgumentNullException>("rules", () => new RuleCatalog([Rule, null!]));

    [Fact]
    public void Rules_CallersListChangedAfterwards_AreUnchanged()
    {
        List<Rule> rules = [Rule];
        RuleCatalog catalog = new(rules);
        rules.Clear();
        Assert.Same(Rule, Assert.Single(catalog));
    }

    [Fact]
    public void Find_Code_IsTheRule() => Assert.Same(Rule, new RuleCatalog([Rule]).Find("ALLOC-01"));

    [Theory]
    [InlineData("alloc-01")]
    [InlineData("ALLOC-1")]
    [InlineData("")]
    public void Find_UnknownCode_IsNull(string code) => Assert.Null(new RuleCatalog([Rule]).Find(code));

    [Fact]
    public void Find_Null_IsRefused() =>
        Assert.Throws<ArgumentNullException>("code", () => new RuleCatalog([Rule]).Find(null!));

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    public void Indexer_PlaceThatIsNone_IsRefused(int index) =>
        Assert.Throws<IndexOutOfRangeException>(() => new RuleCatalog([Rule])[index]);
}
