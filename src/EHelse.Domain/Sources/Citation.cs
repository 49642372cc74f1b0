namespace EHelse.Domain.Sources;

/// <summary>Points to a clause of a source document without repeating its words.</summary>
/// <remarks>Citations are equal when document, section, locator and fingerprint are. One from <see cref="WithoutClause"/> names the document only.</remarks>
/// <example>
/// <code><![CDATA[
/// var rule = AssignmentLetter.ForYear(2024).Rules.Find("COST-01")!;
/// Console.WriteLine(rule.Citation.In(Language.English));
/// // Assignment letter 2024, Tilskuddet skal dekke, paragraph 1
/// ]]></code>
/// </example>
public sealed partial record Citation
{
    /// <summary>Points to a clause.</summary>
    /// <param name="document">The document.</param>
    /// <param name="section">The heading of the section, as it stands in the document; not empty.</param>
    /// <param name="locator">Where in the section: <c>paragraph 2</c>, <c>bullet 1</c>, <c>table 1</c>; counted from 1 and in English; not empty.</param>
    /// <param name="fingerprint">The fingerprint of the clause's words; null when they were not at hand.</param>
    /// <exception cref="ArgumentNullException">A reference other than the fingerprint is null.</exception>
    /// <exception cref="ArgumentException">A text is empty.</exception>
    public Citation(SourceDocument document, string section, string locator, ClauseFingerprint? fingerprint)
    {
        Document = Guard.Against.Null(document);
        Section = Guard.Against.NullOrWhiteSpace(section);
        Locator = Guard.Against.NullOrWhiteSpace(locator);
        Fingerprint = fingerprint;
    }

    private Citation(SourceDocument document)
    {
        Document = document;
        Section = "";
        Locator = "";
    }

    /// <summary>The document that holds the clause.</summary>
    public SourceDocument Document { get; }

    /// <summary>Whether the citation points to a clause, and not to the document as a whole.</summary>
    public bool HasClause => Section.Length > 0;

    /// <summary>The heading of the section that holds the clause; empty without a clause.</summary>
    public string Section { get; }

    /// <summary>Where in the section the clause stands, counted from 1; empty without a clause.</summary>
    public string Locator { get; }

    /// <summary>Recognises the clause when the document's text is at hand; null when its words were not.</summary>
    public ClauseFingerprint? Fingerprint { get; }

    /// <summary>Says that something is in a document without saying where.</summary>
    /// <param name="document">The document.</param>
    /// <returns>A citation with neither section, locator nor fingerprint.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public static Citation WithoutClause(SourceDocument document) => new(Guard.Against.Null(document));

    /// <summary>Document, section and locator, with "(draft)" for a draft; without a clause it says so.</summary>
    /// <param name="language">The language of the document's title and of the locator.</param>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public string In(Language language) =>
        HasClause ? $"{Document.In(language)}, {Section}, {LocatorIn(language)}"
        : language == Language.NorwegianBokmal ? $"{Document.In(language)}, ingen klausul oppgitt"
        : $"{Document.In(language)}, no clause given";

    /// <summary>Document, section and locator in English, as <see cref="In"/> has them.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() => In(Language.English);
}
