using EHelse.Domain.Groups;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Tests.Groups;

public sealed class RoleTests
{
    [Fact]
    public void All_HasTheThreeInTheLettersOrder() =>
        Assert.Equal(["contact-person", "rollout-lead", "network-resource"], Role.All.Select(role => role.Code));

    [Fact]
    public void All_EachCitesItsOwnClause() =>
        Assert.Equal(["role 1", "role 2", "role 3"], Role.All.Select(role => role.Citation.Locator));

    [Fact]
    public void Parse_EachCode_GivesTheRole() => Assert.All(Role.All, role => Assert.Same(role, Role.Parse(role.Code)));

    [Theory]
    [InlineData("Contact-Person")]
    [InlineData("")]
    [InlineData(null)]
    public void TryParse_OtherText_IsRefused(string? text)
    {
        Assert.False(Role.TryParse(text, out var role));
        Assert.Null(role);
    }

    [Fact]
    public void Parse_Misspelt_SuggestsTheNearest() =>
        Assert.Contains(
            "Did you mean rollout-lead?",
            Assert.Throws<InvalidTextException>(() => Role.Parse("rolout-lead")).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void Parse_Null_Throws() => Assert.Throws<ArgumentNullException>("code", () => Role.Parse(null!));
}
