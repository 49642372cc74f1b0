using EHelse.Domain.Json.Format;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Json;

/// <summary>What a check of a source text against its fingerprints found, as one JSON document.</summary>
/// <remarks>
/// <code>
/// { "document": "letter-2024", "clauses": 88, "found": 87,
///   "missing": [ { "citation": { … as in <see cref="JsonRules"/> … }, "meaning": { "nb": "…", "en": "…" }, "rules": [ "INV-05" ] } ] }
/// </code>
/// </remarks>
public static class JsonClauses
{
    /// <summary>Writes the result of a check as UTF-8.</summary>
    /// <param name="stream">Where the document goes; not closed. Nothing is written when the document cannot be made.</param>
    /// <param name="register">All clauses of the document.</param>
    /// <param name="missing">The clauses that were not found.</param>
    /// <param name="rules">The rules, of which those that rest on a missing clause are named.</param>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(Stream stream, ClauseRegister register, IReadOnlyList<Clause> missing, RuleCatalog rules)
    {
        Guard.Against.Null(stream);
        Guard.Against.Null(register);
        Guard.Against.Null(missing);
        Guard.Against.Null(rules);
        ExactJson.WriteTo(
            stream,
            json =>
            {
                json.WriteStartObject();
                json.WriteString("document", register.Document.Code);
                json.WriteNumber("clauses", register.Count);
                json.WriteNumber("found", register.Count - missing.Count);
                json.WriteStartArray("missing");
                foreach (var clause in missing)
                {
                    json.WriteStartObject();
                    json.WriteCitation("citation", clause.Citation);
                    json.WriteText("meaning", clause.Meaning);
                    json.WriteStartArray("rules");
                    foreach (var rule in rules.Citing(clause.Citation))
                    {
                        json.WriteStringValue(rule.Code);
                    }

                    json.WriteEndArray();
                    json.WriteEndObject();
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }
        );
    }
}
