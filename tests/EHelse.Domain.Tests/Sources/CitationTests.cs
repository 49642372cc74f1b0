using EHelse.Domain.Letters;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Tests.Sources;

public sealed class CitationTests
{
    private static readonly ClauseFingerprint Fingerprint = ClauseFingerprint.Of("An invented clause.");

    [Fact]
    public void ToString_IssuedDocument_IsDocumentSectionAndLocator() =>
        Assert.Equal("Assignment letter 2024, Mottakere, list", Of("Mottakere", "list").ToString());

    [Fact]
    public void ToString_Draft_SaysSo() =>
        Assert.Contains(
            "(draft), ",
            new Citation(SourceDocument.CooperationAgreement, "Formål", "paragraph 1", Fingerprint).ToString(),
            StringComparison.Ordinal
        );

    [Fact]
    public void Equality_SameProperties_IsEqual() => Assert.Equal(Of("Mottakere", "list"), Of("Mottakere", "list"));

    [Fact]
    public void Equality_AnotherFingerprint_IsNotEqual() =>
        Assert.NotEqual(
            Of("Mottakere", "list"),
            new Citation(SourceDocument.Letter2024, "Mottakere", "list", ClauseFingerprint.Of("Another clause."))
        );

    [Fact]
    public void Equality_AnotherLocator_IsNotEqual() =>
        Assert.NotEqual(Of("Mottakere", "list"), Of("Mottakere", "line"));

    [Fact]
    public void Constructor_NullDocument_IsRefused() =>
        Assert.Throws<ArgumentNullException>("document", () => new Citation(null!, "Section", "list", Fingerprint));

    [Fact]
    public void Constructor_NullSection_IsRefused() =>
        Assert.Throws<ArgumentNullException>("section", () => Of(null!, "list"));

    [Fact]
    public void Constructor_EmptySection_IsRefused() =>
        Assert.Throws<ArgumentException>("section", () => Of("", "list"));

    [Fact]
    public void Constructor_NullLocator_IsRefused() =>
        Assert.Throws<ArgumentNullException>("locator", () => Of("Section", null!));

    [Fact]
    public void Constructor_EmptyLocator_IsRefused() =>
        Assert.Throws<ArgumentException>("locator", () => Of("Section", " "));

    [Fact]
    public void Constructor_NullFingerprint_StillPointsToAClause()
    {
        var citation = new Citation(SourceDocument.Letter2024, "Section", "list", null);
        Assert.True(citation.HasClause);
        Assert.Null(citation.Fingerprint);
        Assert.NotEqual(Of("Section", "list"), citation);
    }

    [Fact]
    public void WithoutClause_Document_SaysThatNoClauseIsGiven()
    {
        var citation = Citation.WithoutClause(SourceDocument.Letter2024);
        Assert.False(citation.HasClause);
        Assert.Equal("Assignment letter 2024, no clause given", citation.ToString());
        Assert.Equal(Citation.WithoutClause(SourceDocument.Letter2024), citation);
    }

    [Fact]
    public void CitationsOf2024_Always_PointToDifferentClausesOfTheLetter()
    {
        var citations = AssignmentLetter.Of2024.Citations;
        Assert.All(citations, citation => Assert.Equal(SourceDocument.Letter2024, citation.Document));
        Assert.Equal(
            citations.Count,
            citations.Select(citation => (citation.Section, citation.Locator)).Distinct().Count()
        );
        Assert.Equal(citations.Count, citations.Select(citation => citation.Fingerprint).Distinct().Count());
    }

    [SourceTextFact]
    public void CitationsOf2024_InTheLetterItself_AreAllFound()
    {
        var missingByText = SourceTextFactAttribute
            .ReadAll()
            .Select(text => AssignmentLetter.Of2024.Citations.Where(citation => !citation.Fingerprint!.IsFoundIn(text)))
            .Select(missing => string.Join("; ", missing));
        Assert.Contains("", missingByText, StringComparer.Ordinal);
    }

    private static Citation Of(string section, string locator) =>
        new(SourceDocument.Letter2024, section, locator, Fingerprint);
}
