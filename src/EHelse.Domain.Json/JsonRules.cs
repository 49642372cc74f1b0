using EHelse.Domain.Json.Format;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Json;

/// <summary>A catalogue of rules as one JSON document.</summary>
/// <remarks>
/// <code>
/// { "rules": [ {
///   "code": "ALLOC-01", "obligation": "must",        "must", "should" or "may"
///   "title": { "nb": "…", "en": "…" }, "meaning": { "nb": "…", "en": "…" },
///   "citation": { "document": "letter-2024", "isDraft": false, "section": "…", "locator": "…", "fingerprint": "length:sha256" }
/// } ] }
/// </code>
/// </remarks>
public static class JsonRules
{
    /// <summary>Writes a catalogue as UTF-8.</summary>
    /// <param name="stream">Where the document goes; not closed. Nothing is written when the document cannot be made.</param>
    /// <param name="rules">The rules, in their order.</param>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(Stream stream, RuleCatalog rules)
    {
        Guard.Against.Null(stream);
        Guard.Against.Null(rules);
        ExactJson.WriteTo(
            stream,
            json =>
            {
                json.WriteStartObject();
                json.WriteStartArray("rules");
                foreach (var rule in rules)
                {
                    json.WriteStartObject();
                    json.WriteString("code", rule.Code);
                    json.WriteString("obligation", ObligationText.CodeOf(rule.Obligation));
                    json.WriteText("title", rule.Title);
                    json.WriteText("meaning", rule.Meaning);
                    json.WriteCitation("citation", rule.Citation);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }
        );
    }
}
