using System.Text.Json;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Json.Format;

/// <summary>A value that stands as a string which the library reads with a <c>Parse</c> of its own.</summary>
internal abstract class TextLeaf<T>(Func<string, T> parse, Func<T, string> toText, JsonShape shape) : JsonLeaf<T>
{
    public override JsonShape Shape => shape;

    protected override T Parse(JsonNode node) => parse(TextOf(node));

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(toText(value));

    private protected static string TextOf(JsonNode node) =>
        node is not JsonNode.Text text ? throw Expected(new("en tekst", "a string"), node)
        : string.IsNullOrWhiteSpace(text.Value)
            ? throw new InvalidTextException(new("Teksten er tom.", "The text is empty."))
        : text.Value;
}
