using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace EHelse.Domain.Json.Format;

/// <summary>One kind of document, read strictly and written the same way everywhere.</summary>
/// <param name="type">The type that holds the document as it stands.</param>
/// <param name="version">What its property <c>format</c> must say, such as <c>letter/1</c>; null when it has none.</param>
internal sealed class JsonFormat<TDocument>(JsonTypeInfo<TDocument> type, string? version)
    where TDocument : class
{
    private const string Format = "format";

    public JsonTypeInfo<TDocument> Type => type;

    /// <summary>Reads a document and makes a value of it.</summary>
    /// <exception cref="InvalidJsonException">The document has errors: all of its form, or else all that the library refuses.</exception>
    public TValue Read<TValue>(byte[] utf8, Func<JsonBuilding, TDocument, TValue?> make)
        where TValue : class => Read(utf8, new JsonCodes(), make);

    /// <summary>Reads a document with codes that depend on the letter, and makes a value of it.</summary>
    /// <exception cref="InvalidJsonException">The document has errors: all of its form and codes, or else all that the library refuses.</exception>
    public TValue Read<TValue>(byte[] utf8, JsonCodes codes, Func<JsonBuilding, TDocument, TValue?> make)
        where TValue : class
    {
        var root = JsonTree.Read(utf8);
        CheckVersion(root);
        var check = new JsonCheck(codes);
        check.Check(root, type);
        if (check.Errors is { Count: > 0 } errors)
        {
            throw new InvalidJsonException(errors);
        }

        var start = utf8.AsSpan().StartsWith(JsonTree.ByteOrderMark) ? JsonTree.ByteOrderMark.Length : 0;
        var document = JsonSerializer.Deserialize(utf8.AsSpan(start), type)!;
        var building = new JsonBuilding(check.Places, codes);
        var value = make(building, document);
        return building.IsClean && value is not null ? value : throw new InvalidJsonException(building.Errors);
    }

    /// <summary>The document as UTF-8, with a line end after it.</summary>
    public byte[] ToUtf8(TDocument document)
    {
        var text = JsonSerializer.Serialize(document, type);
        // The writer indents with the line ends of the machine; those of the texts are escaped.
        return System.Text.Encoding.UTF8.GetBytes(text.Replace("\r\n", "\n") + "\n");
    }

    private void CheckVersion(JsonNode root)
    {
        if (version is null || root is not JsonNode.Object document)
        {
            return;
        }

        var given = document.Properties.FirstOrDefault(property =>
            string.Equals(property.Name, Format, StringComparison.Ordinal)
        );
        if (given?.Value is JsonNode.Text text && !string.Equals(text.Value, version, StringComparison.Ordinal))
        {
            // What else is said of a document of another format would not help.
            throw new InvalidJsonException([
                new(
                    text.Path,
                    text.Line,
                    text.Column,
                    new(
                        $"Formatet «{Quote.Of(text.Value)}» er ukjent; denne utgaven leser «{version}».",
                        $"The format '{Quote.Of(text.Value)}' is unknown; this version reads '{version}'."
                    )
                ),
            ]);
        }
    }
}
