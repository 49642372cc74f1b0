using EHelse.Domain.Costs;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Tests.Costs;

public sealed class ExpenseKindTests
{
    [Fact]
    public void Parse_CodeOfEach_IsItself() =>
        Assert.All(ExpenseKind.All, each => Assert.Same(each, ExpenseKind.Parse(each.ToString())));

    [Fact]
    public void All_Codes_Differ() =>
        Assert.Equal(
            ExpenseKind.All.Count,
            ExpenseKind.All.Select(each => each.Code).Distinct(StringComparer.Ordinal).Count()
        );

    [Theory]
    [InlineData("")]
    [InlineData("OTHER")]
    [InlineData(null)]
    public void TryParse_NoCode_IsFalse(string? code)
    {
        Assert.False(ExpenseKind.TryParse(code, out var found));
        Assert.Null(found);
    }

    [Fact]
    public void Parse_Misspelt_IsRefusedWithASuggestion()
    {
        var refusal = Assert.Throws<InvalidTextException>(() => ExpenseKind.Parse("travl"));
        Assert.EndsWith("Did you mean travel?", refusal.Reason.English, StringComparison.Ordinal);
        Assert.EndsWith("Mente du travel?", refusal.Reason.Norwegian, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_KnownKindsOfALetter_AreListedInTheRefusal()
    {
        ExpenseKind[] known = [new("food", new("mat", "food"), isNeverCovered: true), ExpenseKind.Travel];
        var refusal = Assert.Throws<InvalidTextException>(() => ExpenseKind.Parse("wine", known));
        Assert.Equal("'wine' is not a kind of expense; the kinds are food, travel.", refusal.Reason.English);
        Assert.Equal("«wine» er ingen utgiftstype; typene er food, travel.", refusal.Reason.Norwegian);
    }

    [Fact]
    public void Parse_Null_IsRefused() => Assert.Throws<ArgumentNullException>("code", () => ExpenseKind.Parse(null!));

    [Fact]
    public void Parse_KnownKindsOfALetter_GivesTheirs()
    {
        var kind = new ExpenseKind("food", new("mat", "food"), isNeverCovered: true);
        Assert.Same(kind, ExpenseKind.Parse("food", [kind]));
        Assert.False(ExpenseKind.TryParse("travel", out _, [kind]));
    }

    [Fact]
    public void Equals_AllTheSame_IsEqual()
    {
        var travel = ExpenseKind.Travel;
        Assert.True(travel == new ExpenseKind("travel", travel.Name, isNeverCovered: false));
        Assert.True(travel != new ExpenseKind("travel", travel.Name, isNeverCovered: true));
        Assert.True(travel != new ExpenseKind("journey", travel.Name, isNeverCovered: false));
        Assert.False(travel.Equals(null));
    }

    [Fact]
    public void Constructor_CodeOfAnotherForm_IsRefused() =>
        Assert.Throws<InvalidValueException>("code", () => new ExpenseKind("Food", LocalizedText.Same("x"), false));
}
