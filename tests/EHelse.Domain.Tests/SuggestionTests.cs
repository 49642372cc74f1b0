using EHelse.Domain.Geography;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Tests;

/// <summary>Which name an error suggests, seen through a division with the names in question.</summary>
public sealed class SuggestionTests
{
    [Theory]
    [InlineData("abcdef", "abcdxx", true)]
    [InlineData("abcdef", "abcxxx", false)]
    [InlineData("abcdef", "abcdefgh", true)]
    [InlineData("abcdef", "abcdefghi", false)]
    [InlineData("abcdef", "abcd", true)]
    [InlineData("abcdef", "abc", false)]
    [InlineData("abc", "abx", true)]
    [InlineData("abc", "axx", false)]
    [InlineData("ab", "ax", true)]
    [InlineData("ab", "xx", false)]
    [InlineData("ABCDEF", "abcdeg", true)]
    [InlineData("åbcdef", "Åbcdxx", true)]
    public void For_OneKnownName_IsSuggestedUpToAThirdOfTheLetters(string asked, string known, bool isSuggested) =>
        Assert.Equal(isSuggested ? known : null, SuggestionFor(asked, known));

    [Fact]
    public void For_ManyNearNames_IsTheNearest() =>
        Assert.Equal("abcdefgx", SuggestionFor("abcdefgh", "abcdexxh", "abcdefgx", "abcdefxx"));

    [Fact]
    public void For_NamesEquallyNear_IsTheFirst() => Assert.Equal("abcdx", SuggestionFor("abcde", "abcdx", "abcdy"));

    [Fact]
    public void For_NoNames_IsNone() => Assert.Null(SuggestionFor("abc"));

    [Fact]
    public void For_ReversedLetters_CountsTwo() => Assert.Null(SuggestionFor("abcde", "abced"));

    private static string? SuggestionFor(string asked, params string[] known)
    {
        var municipalities = known.Select(
            (name, index) => new Municipality(MunicipalityNumber.Parse($"01{index + 1:00}"), name, name, 1)
        );
        var division = new AdministrativeDivision(
            new Provenance("Invented for a test", null),
            [new County(CountyNumber.Parse("01"), "A county")],
            municipalities
        );
        const string Question = " Did you mean ";
        var message = Assert.Throws<InvalidTextException>(() => division.ParseMunicipality(asked)).Reason.English;
        var place = message.IndexOf(Question, StringComparison.Ordinal);
        return place < 0 ? null : message[(place + Question.Length)..].TrimEnd('?');
    }
}
