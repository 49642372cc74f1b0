using EHelse.Domain.Json.Format;

namespace EHelse.Domain.Json.Fixtures;

/// <summary>What the verification of fixtures found as one JSON document.</summary>
/// <remarks>
/// <code>
/// { "verified": 12, "failed": 1, "fixtures": [ { "file": "cases.json", "line": 4, "name": "…", "source": "…", "letter": "2024", "holds": false,
///   "mismatches": [ { "path": "$.fixtures[0].expect.total", "line": 9, "expected": "1", "actual": "2", "text": { "nb": "…", "en": "…" } } ] } ] }
/// </code>
/// </remarks>
public static class JsonFixtureResults
{
    /// <summary>Writes the results as UTF-8.</summary>
    /// <param name="stream">Where the document goes; not closed. Nothing is written when the document cannot be made.</param>
    /// <param name="results">The results, in their order.</param>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(Stream stream, IReadOnlyList<FixtureResult> results)
    {
        Guard.Against.Null(stream);
        Guard.Against.Null(results);
        ExactJson.WriteTo(
            stream,
            json =>
            {
                json.WriteStartObject();
                json.WriteNumber("verified", results.Count);
                json.WriteNumber("failed", results.Count(result => !result.Holds));
                json.WriteStartArray("fixtures");
                foreach (var result in results)
                {
                    Write(json, result);
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }
        );
    }

    private static void Write(System.Text.Json.Utf8JsonWriter json, FixtureResult result)
    {
        json.WriteStartObject();
        json.WriteString("file", result.Fixture.FileName);
        json.WriteNumber("line", result.Fixture.Line);
        json.WriteString("name", result.Fixture.Name);
        json.WriteString("source", result.Fixture.Source);
        json.WriteString("letter", result.Fixture.Letter.ToString());
        json.WriteBoolean("holds", result.Holds);
        json.WriteStartArray("mismatches");
        foreach (var mismatch in result.Mismatches)
        {
            json.WriteStartObject();
            json.WriteString("path", mismatch.Path);
            json.WriteNumber("line", mismatch.Line);
            json.WriteString("expected", mismatch.Expected);
            json.WriteString("actual", mismatch.Actual);
            json.WriteText("text", mismatch.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
