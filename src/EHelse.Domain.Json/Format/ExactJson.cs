using System.Globalization;
using System.Numerics;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using EHelse.Domain.Allocation;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Json.Format;

/// <summary>How amounts and fractions stand in all JSON of the library: exact, and the same in every culture.</summary>
internal static class ExactJson
{
    /// <summary>
    /// Letters of every script stand as they are, so that <c>Møre og Romsdal</c> is readable; what could end a script
    /// or an attribute of a web page, control characters and line separators are escaped.
    /// </summary>
    public static JsonWriterOptions Options { get; } = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The largest integer that readers of JSON agree on: 2^53.</summary>
    public static BigInteger LargestExactNumber { get; } = BigInteger.Pow(2, 53);

    /// <summary>Writes one document to a stream, only when all of it could be made.</summary>
    public static void WriteTo(Stream stream, Action<Utf8JsonWriter> content)
    {
        using var whole = Document(content);
        whole.WriteTo(stream);
    }

    public static string ToText(Action<Utf8JsonWriter> content)
    {
        using var whole = Document(content);
        return System.Text.Encoding.UTF8.GetString(whole.GetBuffer(), 0, (int)whole.Length);
    }

    public static void WriteInteger(this Utf8JsonWriter json, string name, BigInteger value)
    {
        json.WritePropertyName(name);
        json.WriteIntegerValue(value);
    }

    public static void WriteIntegerValue(this Utf8JsonWriter json, BigInteger value)
    {
        if (value >= long.MinValue && value <= long.MaxValue)
        {
            json.WriteNumberValue((long)value);
        }
        else
        {
            json.WriteRawValue(value.ToString(CultureInfo.InvariantCulture));
        }
    }

    public static void WriteFraction(this Utf8JsonWriter json, string name, Fraction? value)
    {
        if (value is { } number)
        {
            json.WriteString(name, Text(number));
        }
        else
        {
            json.WriteNull(name);
        }
    }

    public static void WriteText(this Utf8JsonWriter json, string name, LocalizedText text)
    {
        json.WriteStartObject(name);
        json.WriteString("nb", text.Norwegian);
        json.WriteString("en", text.English);
        json.WriteEndObject();
    }

    public static void WriteCitation(this Utf8JsonWriter json, string name, Citation citation)
    {
        json.WriteStartObject(name);
        json.WriteString("document", citation.Document.Code);
        json.WriteBoolean("isDraft", citation.Document.Status == SourceStatus.Draft);
        json.WriteString("section", citation.HasClause ? citation.Section : null);
        json.WriteString("locator", citation.HasClause ? citation.Locator : null);
        json.WriteString("fingerprint", citation.Fingerprint?.ToString());
        json.WriteEndObject();
    }

    /// <summary>Numerator and denominator, also of a whole number: <c>3/1</c>.</summary>
    public static string Text(Fraction value) =>
        value.Numerator.ToString(CultureInfo.InvariantCulture)
        + "/"
        + value.Denominator.ToString(CultureInfo.InvariantCulture);

    private static MemoryStream Document(Action<Utf8JsonWriter> content)
    {
        var whole = new MemoryStream();
        using var json = new Utf8JsonWriter(whole, Options);
        content(json);
        json.Flush();
        return whole;
    }
}
