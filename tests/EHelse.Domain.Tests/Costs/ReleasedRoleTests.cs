using EHelse.Domain.Costs;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Tests.Costs;

public sealed class ReleasedRoleTests
{
    [Fact]
    public void Parse_CodeOfEach_IsItself() =>
        Assert.All(ReleasedRole.All, each => Assert.Same(each, ReleasedRole.Parse(each.ToString())));

    [Fact]
    public void All_Codes_Differ() =>
        Assert.Equal(
            ReleasedRole.All.Count,
            ReleasedRole.All.Select(each => each.Code).Distinct(StringComparer.Ordinal).Count()
        );

    [Theory]
    [InlineData("")]
    [InlineData("OTHER")]
    [InlineData(null)]
    public void TryParse_NoCode_IsFalse(string? code)
    {
        Assert.False(ReleasedRole.TryParse(code, out var found));
        Assert.Null(found);
    }

    [Fact]
    public void Parse_Misspelt_IsRefusedWithASuggestion()
    {
        var refusal = Assert.Throws<InvalidTextException>(() => ReleasedRole.Parse("rollout-led"));
        Assert.EndsWith("Did you mean rollout-lead?", refusal.Reason.English, StringComparison.Ordinal);
        Assert.EndsWith("Mente du rollout-lead?", refusal.Reason.Norwegian, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_Null_IsRefused() => Assert.Throws<ArgumentNullException>("code", () => ReleasedRole.Parse(null!));
}
