using System.Text.Json;
using EHelse.Domain.Allocation;
using EHelse.Domain.Json.Format;

namespace EHelse.Domain.Json;

/// <summary>A reconciliation as one JSON document, exact to the last digit.</summary>
/// <remarks>
/// <para>The document, on one line and without byte order mark:</para>
/// <code>
/// {
///   "statedTotal": 36683801,   integer: the total that the table states
///   "sumOfLines": 36683802,    integer: what its lines sum to
///   "difference": 1,           integer: sumOfLines − statedTotal
///   "amountsIn": "kroner",     "kroner", or "ore" when some amount is not whole kroner
///   "computedTotal": 36683801, integer: what the computed amounts sum to
///   "lines": [ { "code": "103974", "name": "Viken", "published": 4734462, "computed": …, "difference": …, "corrected": 4734461 } ]
/// }
/// </code>
/// <para>A line's difference is published − computed. Corrected is the stated total distributed by the published amounts.</para>
/// </remarks>
public static class JsonReconciliation
{
    /// <summary>Writes a reconciliation as UTF-8.</summary>
    /// <param name="stream">Where the document goes; not closed. Nothing is written when the document cannot be made.</param>
    /// <param name="reconciliation">The reconciliation.</param>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(Stream stream, Reconciliation reconciliation)
    {
        Guard.Against.Null(stream);
        Guard.Against.Null(reconciliation);
        ExactJson.WriteTo(stream, json => Write(json, reconciliation));
    }

    /// <summary>The same document as text.</summary>
    /// <param name="reconciliation">The reconciliation.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reconciliation"/> is null.</exception>
    public static string ToJson(Reconciliation reconciliation)
    {
        Guard.Against.Null(reconciliation);
        return ExactJson.ToText(json => Write(json, reconciliation));
    }

    private static void Write(Utf8JsonWriter json, Reconciliation reconciliation)
    {
        var table = reconciliation.Table;
        var unit = new AmountUnit(
            isOre: !table.StatedTotal.IsWhole
                || reconciliation.Lines.Any(line => !line.Published.IsWhole || !line.Computed.IsWhole)
        );
        json.WriteStartObject();
        unit.Write(json, "statedTotal", table.StatedTotal);
        unit.Write(json, "sumOfLines", table.SumOfLines);
        unit.Write(json, "difference", table.Discrepancy);
        unit.WriteTo(json);
        unit.Write(json, "computedTotal", reconciliation.Distribution.Sum);
        json.WriteStartArray("lines");
        foreach (var line in reconciliation.Lines)
        {
            json.WriteStartObject();
            json.WriteString("code", line.Recipient.Code);
            json.WriteString("name", line.Recipient.Name);
            unit.Write(json, "published", line.Published);
            unit.Write(json, "computed", line.Computed);
            unit.Write(json, "difference", line.Difference);
            unit.Write(json, "corrected", line.Corrected);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
