using System.Text.Json;
using EHelse.Domain.Allocation;
using EHelse.Domain.Json.Format;
using EHelse.Domain.Money;
using NodaTime.Text;

namespace EHelse.Domain.Json;

/// <summary>A revised total as one JSON document, exact to the last digit.</summary>
/// <remarks>
/// <para>The document, on one line and without byte order mark:</para>
/// <code>
/// {
///   "before": { "total": 36701000, "sum": 36701000 },   integers: what was distributed, and the lines added up anew; always the same
///   "after": { "total": 36702000, "sum": 36702000 },
///   "change": 1000,                 integer: what the totals differ by and the lines' changes sum to
///   "amountsIn": "kroner",          "kroner", or "ore" when some amount is not whole kroner; holds for every integer amount
///   "rule": "anew",                 code of the rule: anew or nobody-loses
///   "unit": 1000,                   integer: what every amount is a multiple of
///   "method": "largest-remainder",  code of the method
///   "key": "flat=60%,…",            as AllocationKey.Parse reads it
///   "basis": { "source": "…", "asOf": "2024-01-01" },   asOf is null when it is not known
///   "lines": [ {
///     "code": "103967", "name": "Nordland",
///     "before": 3167000, "after": 3166000, "change": -1000,
///     "minimum": null, "maximum": null,   integer or null: the limits that were in force after, with what the rule held
///     "isAgainstTheTrend": true           loses although the total grows, gains although it is cut, or changes although it does not
///   } ],
///   "againstTheTrend": [ "103967" ]       codes of those lines; empty by the rule nobody-loses
/// }
/// </code>
/// <para>Amounts are JSON integers of any size. A reader that turns numbers into 64-bit floating point is exact up to 2^53.</para>
/// </remarks>
public static class JsonRevision
{
    /// <summary>Writes a revision as UTF-8.</summary>
    /// <param name="stream">Where the document goes; not closed. Nothing is written when the document cannot be made.</param>
    /// <param name="revision">The revision.</param>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    /// <exception cref="OverflowException">A change lies outside the range of <see cref="Kroner"/>.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(Stream stream, Revision revision)
    {
        Guard.Against.Null(stream);
        Guard.Against.Null(revision);
        ExactJson.WriteTo(stream, json => Write(json, revision));
    }

    /// <summary>The same document as text.</summary>
    /// <param name="revision">The revision.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="revision"/> is null.</exception>
    /// <exception cref="OverflowException">A change lies outside the range of <see cref="Kroner"/>.</exception>
    public static string ToJson(Revision revision)
    {
        Guard.Against.Null(revision);
        return ExactJson.ToText(json => Write(json, revision));
    }

    private static void Write(Utf8JsonWriter json, Revision revision)
    {
        var after = revision.After;
        var unit = new AmountUnit(
            isOre: !after.Options.Unit.IsWhole
                || after.Lines.Any(line => line.Minimum is { IsWhole: false } || line.Maximum is { IsWhole: false })
        );
        json.WriteStartObject();
        WriteTotal(json, "before", revision.Before, unit);
        WriteTotal(json, "after", after, unit);
        unit.Write(json, "change", revision.Change);
        unit.WriteTo(json);
        json.WriteString("rule", revision.Rule.Code);
        unit.Write(json, "unit", after.Options.Unit);
        json.WriteString("method", after.Options.Method.Code);
        json.WriteString("key", after.Key.ToString());
        json.WriteStartObject("basis");
        json.WriteString("source", after.Basis.Provenance.Source);
        json.WriteString("asOf", after.Basis.Provenance.AsOf is { } date ? LocalDatePattern.Iso.Format(date) : null);
        json.WriteEndObject();
        WriteLines(json, revision, unit);
        json.WriteStartArray("againstTheTrend");
        foreach (var line in revision.AgainstTheTrend)
        {
            json.WriteStringValue(line.Recipient.Code);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteTotal(Utf8JsonWriter json, string name, Distribution distribution, AmountUnit unit)
    {
        json.WriteStartObject(name);
        unit.Write(json, "total", distribution.Total);
        unit.Write(json, "sum", distribution.Sum);
        json.WriteEndObject();
    }

    private static void WriteLines(Utf8JsonWriter json, Revision revision, AmountUnit unit)
    {
        json.WriteStartArray("lines");
        foreach (var line in revision.Lines)
        {
            var limited = revision.After[line.Recipient.Code];
            json.WriteStartObject();
            json.WriteString("code", line.Recipient.Code);
            json.WriteString("name", line.Recipient.Name);
            unit.Write(json, "before", line.Before);
            unit.Write(json, "after", line.After);
            unit.Write(json, "change", line.Change);
            unit.Write(json, "minimum", limited.Minimum);
            unit.Write(json, "maximum", limited.Maximum);
            json.WriteBoolean("isAgainstTheTrend", line.IsAgainstTheTrend);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
