using EHelse.Domain.Json.Format;
using EHelse.Domain.Letters;

namespace EHelse.Domain.Json;

/// <summary>What is missing or contradictory in a letter as one JSON document.</summary>
/// <remarks>
/// <code>
/// { "hasGaps": true, "gaps": [ { "code": "table-does-not-sum", "path": "publishedTable", "text": { "nb": "…", "en": "…" } } ] }
/// </code>
/// </remarks>
public static class JsonLetterGaps
{
    /// <summary>Writes the gaps as UTF-8.</summary>
    /// <param name="stream">Where the document goes; not closed. Nothing is written when the document cannot be made.</param>
    /// <param name="gaps">The gaps, in their order.</param>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(Stream stream, IReadOnlyList<LetterGap> gaps)
    {
        Guard.Against.Null(stream);
        Guard.Against.Null(gaps);
        ExactJson.WriteTo(
            stream,
            json =>
            {
                json.WriteStartObject();
                json.WriteBoolean("hasGaps", gaps.Count > 0);
                json.WriteStartArray("gaps");
                foreach (var gap in gaps)
                {
                    json.WriteStartObject();
                    json.WriteString("code", gap.Code);
                    json.WriteString("path", gap.Path);
                    json.WriteText("text", gap.Text);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }
        );
    }
}
