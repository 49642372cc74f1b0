using System.Text.Json;
using EHelse.Domain.Json.Format;

namespace EHelse.Domain.Json.Verification;

/// <summary>What the verification of documents found as one JSON document.</summary>
/// <remarks>
/// <code>
/// { "verified": 2, "failed": 1, "documents": [ { "file": "fordeling.json", "holds": false, "findings": [
///   { "law": "sums-to-the-total", "outcome": "notMet", "path": "lines", "expected": "36683801", "actual": "36683802", "text": { "nb": "…", "en": "…" } } ] } ] }
/// </code>
/// <para>A document holds when every law that applies is met; <c>outcome</c> is <c>met</c>, <c>notMet</c>, <c>undetermined</c> or <c>notApplicable</c>.
/// Path, expected and actual are empty where they say nothing.</para>
/// </remarks>
public static class JsonVerification
{
    /// <summary>Writes the results as UTF-8.</summary>
    /// <param name="stream">Where the document goes; not closed. Nothing is written when the document cannot be made.</param>
    /// <param name="documents">The documents, in their order.</param>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(Stream stream, IReadOnlyList<VerifiedDocument> documents)
    {
        Guard.Against.Null(stream);
        Guard.Against.Null(documents);
        ExactJson.WriteTo(stream, json => Write(json, documents));
    }

    private static void Write(Utf8JsonWriter json, IReadOnlyList<VerifiedDocument> documents)
    {
        json.WriteStartObject();
        json.WriteNumber("verified", documents.Count);
        json.WriteNumber("failed", documents.Count(document => !document.Verification.Holds));
        json.WriteStartArray("documents");
        foreach (var document in documents)
        {
            json.WriteStartObject();
            json.WriteString("file", document.FileName);
            json.WriteBoolean("holds", document.Verification.Holds);
            json.WriteStartArray("findings");
            foreach (var finding in document.Verification.Findings)
            {
                json.WriteStartObject();
                json.WriteString("law", finding.Law.Code);
                json.WriteString("outcome", JsonAssessment.CodeOf(finding.Outcome));
                json.WriteString("path", finding.Path);
                json.WriteString("expected", finding.Expected);
                json.WriteString("actual", finding.Actual);
                json.WriteText("text", finding.Text);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
