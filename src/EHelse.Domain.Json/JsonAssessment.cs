using System.Text.Json;
using EHelse.Domain.Json.Format;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Json;

/// <summary>The findings of an assessment as one JSON document.</summary>
/// <remarks>
/// <code>
/// { "holdsAllMusts": false, "findings": [ {
///   "code": "GROUP-08", "outcome": "notMet",     "met", "notMet", "undetermined" or "notApplicable"
///   "obligation": "must", "path": "members", "expected": "2", "actual": "1", "missing": [ ],
///   "text": { "nb": "…", "en": "…" }, "citation": { … as in <see cref="JsonRules"/> … } } ] }
/// </code>
/// </remarks>
public static class JsonAssessment
{
    /// <summary>Writes an assessment as UTF-8.</summary>
    /// <param name="stream">Where the document goes; not closed. Nothing is written when the document cannot be made.</param>
    /// <param name="assessment">The findings, in their order.</param>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(Stream stream, Assessment assessment)
    {
        Guard.Against.Null(stream);
        Guard.Against.Null(assessment);
        ExactJson.WriteTo(
            stream,
            json =>
            {
                json.WriteStartObject();
                json.WriteBoolean("holdsAllMusts", assessment.HoldsAllMusts);
                json.WriteStartArray("findings");
                foreach (var finding in assessment)
                {
                    Write(json, finding);
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }
        );
    }

    private static void Write(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("code", finding.Code);
        json.WriteString("outcome", CodeOf(finding.Outcome));
        json.WriteString("obligation", ObligationText.CodeOf(finding.Obligation));
        json.WriteString("path", finding.Path);
        json.WriteString("expected", finding.Expected);
        json.WriteString("actual", finding.Actual);
        json.WriteStartArray("missing");
        foreach (var path in finding.Missing)
        {
            json.WriteStringValue(path);
        }

        json.WriteEndArray();
        json.WriteText("text", finding.Text);
        json.WriteCitation("citation", finding.Citation);
        json.WriteEndObject();
    }

    internal static string CodeOf(Outcome outcome) =>
        outcome switch
        {
            Outcome.Met => "met",
            Outcome.NotMet => "notMet",
            Outcome.Undetermined => "undetermined",
            _ => "notApplicable",
        };
}
