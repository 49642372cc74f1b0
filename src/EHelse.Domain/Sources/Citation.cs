namespace EHelse.Domain.Sources;

/// <summary>Points to a clause of a source document without repeating its words.</summary>
/// <remarks>Citations are equal when document, section, locator and fingerprint are.</remarks>
public sealed record Citation
{
    /// <summary>Points to a clause.</summary>
    /// <param name="document">The document.</param>
    /// <param name="section">The heading of the section, as it stands in the document; not empty.</param>
    /// <param name="locator">Where in the section: <c>paragraph 2</c>, <c>bullet 1</c>, <c>table 1</c>; counted from 1 and in English; not empty.</param>
    /// <param name="fingerprint">The fingerprint of the clause's words.</param>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    /// <exception cref="ArgumentException">A text is empty.</exception>
    public Citation(SourceDocument document, string section, string locator, ClauseFingerprint fingerprint)
    {
        Document = Guard.Against.Null(document);
        Section = Guard.Against.NullOrWhiteSpace(section);
        Locator = Guard.Against.NullOrWhiteSpace(locator);
        Fingerprint = Guard.Against.Null(fingerprint);
    }

    /// <summary>The document that holds the clause.</summary>
    public SourceDocument Document { get; }

    /// <summary>The heading of the section that holds the clause.</summary>
    public string Section { get; }

    /// <summary>Where in the section the clause stands, counted from 1.</summary>
    public string Locator { get; }

    /// <summary>Recognises the clause when the document's text is at hand.</summary>
    public ClauseFingerprint Fingerprint { get; }

    /// <summary>Document, section and locator, with "(draft)" for a draft.</summary>
    /// <returns>A text for people, in English; not meant to be parsed.</returns>
    public override string ToString() => $"{Document}, {Section}, {Locator}";
}
