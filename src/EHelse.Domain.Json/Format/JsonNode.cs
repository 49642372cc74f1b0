using EHelse.Domain.Sources;

namespace EHelse.Domain.Json.Format;

/// <summary>A value of a document that remembers where it stands.</summary>
internal abstract record JsonNode(string Path, int Line, int Column)
{
    /// <summary>What the value is, for messages.</summary>
    public LocalizedText Name =>
        this switch
        {
            Object => new("et objekt", "an object"),
            Array => new("en liste", "an array"),
            Text => new("en tekst", "a string"),
            Number number => new($"tallet {Quote.Of(number.Digits)}", $"the number {Quote.Of(number.Digits)}"),
            Boolean => new("true eller false", "true or false"),
            _ => LocalizedText.Same("null"),
        };

    public sealed record Object(string Path, int Line, int Column, IReadOnlyList<Property> Properties)
        : JsonNode(Path, Line, Column);

    public sealed record Array(string Path, int Line, int Column, IReadOnlyList<JsonNode> Items)
        : JsonNode(Path, Line, Column);

    public sealed record Text(string Path, int Line, int Column, string Value) : JsonNode(Path, Line, Column);

    /// <summary>A number as it stands, never through floating point.</summary>
    public sealed record Number(string Path, int Line, int Column, string Digits) : JsonNode(Path, Line, Column);

    public sealed record Boolean(string Path, int Line, int Column, bool Value) : JsonNode(Path, Line, Column);

    public sealed record Null(string Path, int Line, int Column) : JsonNode(Path, Line, Column);

    /// <summary>A property: where its name stands, and its value.</summary>
    public sealed record Property(string Name, int Line, int Column, JsonNode Value);
}
