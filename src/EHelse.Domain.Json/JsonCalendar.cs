using EHelse.Domain.Json.Format;
using EHelse.Domain.Reporting;
using EHelse.Domain.Sources;
using NodaTime.Text;

namespace EHelse.Domain.Json;

/// <summary>A reporting calendar as one JSON document.</summary>
/// <remarks>
/// <code>
/// { "deadlines": [ {
///   "key": "annual-report-2025", "duty": "annual-report", "name": { "nb": "…", "en": "…" }, "obligation": "must",
///   "nominal": "2025-02-01", "due": "2025-02-03", "isBeforeTheLetter": false, "grantYears": [ 2024, 2025 ],
///   "parts": [ { "content": "results", "from": "2024-01-01", "to": "2024-12-31" } ],
///   "citation": { … as in <see cref="JsonRules"/> … } } ] }
/// </code>
/// </remarks>
public static class JsonCalendar
{
    /// <summary>Writes a calendar as UTF-8.</summary>
    /// <param name="stream">Where the document goes; not closed. Nothing is written when the document cannot be made.</param>
    /// <param name="calendar">The deadlines, in their order.</param>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(Stream stream, ReportingCalendar calendar)
    {
        Guard.Against.Null(stream);
        Guard.Against.Null(calendar);
        ExactJson.WriteTo(
            stream,
            json =>
            {
                json.WriteStartObject();
                json.WriteStartArray("deadlines");
                foreach (var deadline in calendar)
                {
                    json.WriteStartObject();
                    json.WriteString("key", deadline.Key);
                    json.WriteString("duty", deadline.Duty.Code);
                    json.WriteText("name", deadline.Duty.Name);
                    json.WriteString("obligation", ObligationText.CodeOf(deadline.Duty.Obligation));
                    json.WriteString("nominal", LocalDatePattern.Iso.Format(deadline.NominalDate));
                    json.WriteString("due", LocalDatePattern.Iso.Format(deadline.DueOn));
                    json.WriteBoolean("isBeforeTheLetter", deadline.IsBeforeTheLetter);
                    json.WriteStartArray("grantYears");
                    foreach (var year in deadline.GrantYears)
                    {
                        json.WriteNumberValue(year);
                    }

                    json.WriteEndArray();
                    json.WriteStartArray("parts");
                    foreach (var part in deadline.Parts)
                    {
                        json.WriteStartObject();
                        json.WriteString("content", part.Content.Code);
                        json.WriteString("from", LocalDatePattern.Iso.Format(part.Period.Start));
                        json.WriteString("to", LocalDatePattern.Iso.Format(part.Period.End));
                        json.WriteEndObject();
                    }

                    json.WriteEndArray();
                    json.WriteCitation("citation", deadline.Duty.Citation);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }
        );
    }
}
