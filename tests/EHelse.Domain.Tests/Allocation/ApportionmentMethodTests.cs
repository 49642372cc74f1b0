using EHelse.Domain.Allocation;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Tests.Allocation;

public sealed class ApportionmentMethodTests
{
    [Fact]
    public void All_Codes_AreThoseOfTheCommand() =>
        Assert.Equal(
            "largest-remainder webster jefferson adams huntington-hill dean",
            string.Join(" ", ApportionmentMethod.All.Select(method => method.Code))
        );

    [Fact]
    public void Parse_ItsOwnText_IsTheMethod() =>
        Assert.All(
            ApportionmentMethod.All,
            method => Assert.Same(method, ApportionmentMethod.Parse(method.ToString()))
        );

    [Fact]
    public void IsDivisorMethod_All_ButLargestRemainder() =>
        Assert.Equal(
            [ApportionmentMethod.LargestRemainder],
            ApportionmentMethod.All.Where(method => !method.IsDivisorMethod)
        );

    [Fact]
    public void Parse_Misspelt_ListsTheMethodsAndSuggestsTheNearest()
    {
        var reason = Assert.Throws<InvalidTextException>(() => ApportionmentMethod.Parse("Webstre")).Reason;
        Assert.Equal(
            "'Webstre' is not a method; the methods are largest-remainder, webster, jefferson, adams, huntington-hill, dean. Did you mean webster?",
            reason.English
        );
        Assert.Equal(
            "«Webstre» er ingen metode; metodene er largest-remainder, webster, jefferson, adams, huntington-hill, dean. Mente du webster?",
            reason.Norwegian
        );
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Webster")]
    [InlineData("webster ")]
    public void TryParse_NoCode_IsFalse(string? text)
    {
        Assert.False(ApportionmentMethod.TryParse(text, out var method));
        Assert.Null(method);
    }
}
