using EHelse.Domain.Letters;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Tests.Sources;

public sealed class CitationLocatorTests
{
    private static readonly string[] EnglishWords =
    [
        "paragraph",
        "sentence",
        "bullet",
        "table",
        "goal",
        "line",
        "lines",
        "lead",
        "list",
        "competence",
        "last",
        "return",
        "address",
        "ministry",
        "will",
        "ambition",
        "from",
        "signatures",
        "sentences",
        "footnote",
        "footnotes",
    ];

    [Theory]
    [InlineData("paragraph 1, sentence 3", "avsnitt 1, setning 3")]
    [InlineData("last paragraph, sentence 2", "siste avsnitt, setning 2")]
    [InlineData("ministry will, bullet 13", "departementet vil, punkt 13")]
    [InlineData("A, bullet 2", "A, punkt 2")]
    [InlineData("lines 2–4", "linjene 2–4")]
    [InlineData("tablet 3", "tablet 3")]
    public void LocatorIn_Norwegian_HasItsOwnWords(string locator, string expected)
    {
        var citation = new Citation(SourceDocument.Letter2024, "section", locator, null);

        Assert.Equal(expected, citation.LocatorIn(Language.NorwegianBokmal));
        Assert.Equal(locator, citation.LocatorIn(Language.English));
    }

    [Fact]
    public void LocatorIn_Norwegian_LeavesNoEnglishWordOfAnyClause() =>
        Assert.All(
            ClauseRegister.All.SelectMany(register => register),
            clause =>
                Assert.Empty(
                    clause
                        .Citation.LocatorIn(Language.NorwegianBokmal)
                        .Split([' ', ','])
                        .Intersect(EnglishWords, StringComparer.Ordinal)
                )
        );

    [Fact]
    public void In_CitationOfADraft_SaysSoInBothLanguages()
    {
        var citation = AssignmentLetter.Of2024.Agreement.ValidityCitation;

        Assert.Contains(" (utkast), ", citation.In(Language.NorwegianBokmal), StringComparison.Ordinal);
        Assert.Equal(citation.ToString(), citation.In(Language.English));
    }

    [Fact]
    public void In_CitationWithoutAClause_SaysSo() =>
        Assert.Equal(
            "Oppdragsbrev 2024, ingen klausul oppgitt",
            Citation.WithoutClause(SourceDocument.Letter2024).In(Language.NorwegianBokmal)
        );
}
