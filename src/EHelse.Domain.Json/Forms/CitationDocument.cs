using EHelse.Domain.Sources;

namespace EHelse.Domain.Json.Forms;

/// <summary>A clause, as documents point to it.</summary>
internal sealed class CitationDocument
{
    public required string Document { get; init; }

    public required string Section { get; init; }

    public required string Locator { get; init; }

    public ClauseFingerprint? Fingerprint { get; init; }

    public static CitationDocument Of(Citation citation) =>
        new()
        {
            Document = citation.Document.Code,
            Section = citation.Section,
            Locator = citation.Locator,
            Fingerprint = citation.Fingerprint,
        };
}
