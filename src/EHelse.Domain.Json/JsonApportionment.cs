using System.Globalization;
using System.Numerics;
using System.Text.Json;
using EHelse.Domain.Allocation;
using EHelse.Domain.Json.Format;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Json;

/// <summary>The answers to apportionment requests, one JSON object each.</summary>
/// <remarks>
/// <para><c>{"amounts":["5","2"],"tied":[[1,3]]}</c>: the amounts in the order of the weights, as strings because they may be larger
/// than 2^53. <c>tied</c> holds groups of indices, from 0 and ascending, with the same claim to the last units, of whom some got one and some did
/// not; it is empty when nothing was tied.</para>
/// <para><c>{"cells":[["1","0"]],"rowTotals":["1"],"columnTotals":["1","0"],"total":"1"}</c>: a rounded table.</para>
/// <para><c>{"error":"…","witness":{"of":"rows","rows":[0],"columns":[1],"needed":"2","possible":"1"}}</c>: a table that does not exist, and the
/// sums that show why, as <see cref="TableConflict"/> tells them; <c>of</c> is <c>rows</c> or <c>columns</c>.</para>
/// <para><c>{"error":"…"}</c>: what is wrong with the request, in English, whatever the language of the program.</para>
/// </remarks>
public static class JsonApportionment
{
    /// <summary>Writes the answer to a request.</summary>
    /// <param name="json">Where the object goes; not flushed.</param>
    /// <param name="apportionment">What the request gave.</param>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    public static void Write(Utf8JsonWriter json, Apportionment apportionment)
    {
        Guard.Against.Null(json);
        Guard.Against.Null(apportionment);
        json.WriteStartObject();
        json.WriteStartArray("amounts");
        foreach (var amount in apportionment.Amounts)
        {
            json.WriteStringValue(amount.ToString(CultureInfo.InvariantCulture));
        }

        json.WriteEndArray();
        json.WriteStartArray("tied");
        if (apportionment.Tied.Count > 0)
        {
            json.WriteStartArray();
            foreach (var index in apportionment.Tied)
            {
                json.WriteNumberValue(index);
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Writes the answer to a request that cannot be met.</summary>
    /// <param name="json">Where the object goes; not flushed.</param>
    /// <param name="error">What is wrong; the English text is written.</param>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    public static void WriteError(Utf8JsonWriter json, LocalizedText error)
    {
        Guard.Against.Null(json);
        json.WriteStartObject();
        json.WriteString("error", Guard.Against.Null(error).English);
        json.WriteEndObject();
    }

    /// <summary>Writes the answer to a request for a table; the conflict, when there is none.</summary>
    /// <param name="json">Where the object goes; not flushed.</param>
    /// <param name="table">What the request gave.</param>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    public static void Write(Utf8JsonWriter json, RoundedTable table)
    {
        Guard.Against.Null(json);
        if (Guard.Against.Null(table).Conflict is { } conflict)
        {
            WriteError(json, conflict.Text, conflict);
            return;
        }

        json.WriteStartObject();
        json.WriteStartArray("cells");
        foreach (var row in table.Cells)
        {
            json.WriteStartArray();
            WriteValues(json, row);
        }

        json.WriteEndArray();
        json.WriteStartArray("rowTotals");
        WriteValues(json, table.RowTotals);
        json.WriteStartArray("columnTotals");
        WriteValues(json, table.ColumnTotals);
        json.WriteString("total", Text(table.Total!.Value));
        json.WriteEndObject();
    }

    /// <summary>Writes the answer to a request for a table that does not exist.</summary>
    /// <param name="json">Where the object goes; not flushed.</param>
    /// <param name="error">What is wrong; the English text is written.</param>
    /// <param name="conflict">Why there is no table.</param>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    public static void WriteError(Utf8JsonWriter json, LocalizedText error, TableConflict conflict)
    {
        Guard.Against.Null(json);
        Guard.Against.Null(conflict);
        json.WriteStartObject();
        json.WriteString("error", Guard.Against.Null(error).English);
        json.WriteStartObject("witness");
        json.WriteString("of", conflict.IsOfRows ? "rows" : "columns");
        WriteIndices(json, "rows", conflict.Rows);
        WriteIndices(json, "columns", conflict.Columns);
        json.WriteString("needed", Text(conflict.Needed));
        json.WriteString("possible", Text(conflict.Possible));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>How documents of the library are written: readable letters, and nothing that could end a script of a web page.</summary>
    /// <remarks>Pass it to the <see cref="Utf8JsonWriter"/> that the answers go to.</remarks>
    public static JsonWriterOptions WriterOptions => ExactJson.Options;

    private static void WriteIndices(Utf8JsonWriter json, string name, IReadOnlyList<int> indices)
    {
        json.WriteStartArray(name);
        foreach (var index in indices)
        {
            json.WriteNumberValue(index);
        }

        json.WriteEndArray();
    }

    // Ends the array that was begun.
    private static void WriteValues(Utf8JsonWriter json, IReadOnlyList<BigInteger> values)
    {
        foreach (var value in values)
        {
            json.WriteStringValue(Text(value));
        }

        json.WriteEndArray();
    }

    private static string Text(BigInteger value) => value.ToString(CultureInfo.InvariantCulture);
}
