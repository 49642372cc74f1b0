using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace EHelse.Domain.Json.Format;

/// <summary>Writes the JSON Schema of a document from the metadata by which documents are read.</summary>
internal sealed class JsonSchema
{
    private const string Draft = "https://json-schema.org/draft/2020-12/schema";

    private readonly Utf8JsonWriter json;
    private readonly Func<string, string?> meaningOf;
    private readonly List<JsonTypeInfo> shared = [];

    private JsonSchema(Utf8JsonWriter json, Func<string, string?> meaningOf) =>
        (this.json, this.meaningOf) = (json, meaningOf);

    /// <summary>Makes the schema.</summary>
    /// <param name="type">The type that holds the document.</param>
    /// <param name="version">What the property <c>format</c> says.</param>
    /// <param name="title">What the document is.</param>
    /// <param name="meaningOf">The meaning of a property by type and name, such as <c>LetterDocument.total</c>; null for none.</param>
    /// <returns>The schema as UTF-8, indented, with <c>\n</c> as line end.</returns>
    public static byte[] Of(JsonTypeInfo type, string version, string title, Func<string, string?> meaningOf)
    {
        using var whole = new MemoryStream();
        using (
            var writer = new Utf8JsonWriter(
                whole,
                new JsonWriterOptions { Indented = true, Encoder = type.Options.Encoder }
            )
        )
        {
            new JsonSchema(writer, meaningOf).Write(type, version, title);
        }

        var text = System.Text.Encoding.UTF8.GetString(whole.GetBuffer(), 0, (int)whole.Length);
        return System.Text.Encoding.UTF8.GetBytes(text.Replace("\r\n", "\n") + "\n");
    }

    private void Write(JsonTypeInfo root, string version, string title)
    {
        json.WriteStartObject();
        json.WriteString("$schema", Draft);
        json.WriteString("title", title);
        WriteProperties(root, version);
        json.WriteStartObject("$defs");
        // Types that stand in these may be met on the way: they are added to the end.
        for (var index = 0; index < shared.Count; index++)
        {
            json.WriteStartObject(NameOf(shared[index]));
            WriteProperties(shared[index], version: null);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteProperties(JsonTypeInfo type, string? version)
    {
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        foreach (var property in type.Properties)
        {
            json.WriteStartObject(property.Name);
            if (meaningOf(type.Type.Name + "." + property.Name) is { } meaning)
            {
                json.WriteString("description", meaning);
            }

            if (version is not null && string.Equals(property.Name, "format", StringComparison.Ordinal))
            {
                json.WriteString("const", version);
            }
            else
            {
                WriteValue(JsonTypes.Of(property), property.CustomConverter, !property.IsRequired);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteStartArray("required");
        foreach (var property in type.Properties.Where(property => property.IsRequired))
        {
            json.WriteStringValue(property.Name);
        }

        json.WriteEndArray();
        json.WriteBoolean("additionalProperties", false);
    }

    private void WriteValue(JsonTypeInfo type, JsonConverter? ofProperty, bool mayBeNull)
    {
        if (JsonTypes.LeafOf(type, ofProperty) is { } leaf)
        {
            WriteLeaf(leaf.Shape, mayBeNull);
        }
        else if (type.Kind == JsonTypeInfoKind.Object)
        {
            WriteReference(type, mayBeNull);
        }
        else
        {
            var isList = type.Kind == JsonTypeInfoKind.Enumerable;
            WriteTypes(isList ? "array" : "object", mayBeNull);
            json.WriteStartObject(isList ? "items" : "additionalProperties");
            WriteValue(JsonTypes.ItemOf(type), ofProperty: null, mayBeNull: false);
            json.WriteEndObject();
        }
    }

    private void WriteReference(JsonTypeInfo type, bool mayBeNull)
    {
        if (!shared.Contains(type))
        {
            shared.Add(type);
        }

        var reference = "#/$defs/" + NameOf(type);
        if (!mayBeNull)
        {
            json.WriteString("$ref", reference);
            return;
        }

        json.WriteStartArray("anyOf");
        json.WriteStartObject();
        json.WriteString("$ref", reference);
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteString("type", "null");
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteLeaf(JsonShape shape, bool mayBeNull)
    {
        if (shape.Values is { } values)
        {
            json.WriteStartArray("enum");
            foreach (var value in values)
            {
                json.WriteStringValue(value);
            }

            if (mayBeNull)
            {
                json.WriteNullValue();
            }

            json.WriteEndArray();
            return;
        }

        WriteTypes(shape.Type, mayBeNull);
        if (shape.Pattern is { } pattern)
        {
            json.WriteString("pattern", pattern);
        }

        if (shape.Format is { } format)
        {
            json.WriteString("format", format);
        }

        if (shape.Minimum is { } minimum)
        {
            json.WriteNumber("minimum", minimum);
        }

        if (shape.Maximum is { } maximum)
        {
            json.WriteNumber("maximum", maximum);
        }
    }

    private void WriteTypes(string types, bool mayBeNull)
    {
        string[] all = [.. types.Split('|'), .. mayBeNull ? new[] { "null" } : []];
        if (all.Length == 1)
        {
            json.WriteString("type", all[0]);
            return;
        }

        json.WriteStartArray("type");
        foreach (var type in all)
        {
            json.WriteStringValue(type);
        }

        json.WriteEndArray();
    }

    private static string NameOf(JsonTypeInfo type)
    {
        const string Suffix = "Document";
        var name = type.Type.Name;
        var end = name.EndsWith(Suffix, StringComparison.Ordinal) ? name.Length - Suffix.Length : name.Length;
        return char.ToLowerInvariant(name[0]) + name.Substring(1, end - 1);
    }
}
