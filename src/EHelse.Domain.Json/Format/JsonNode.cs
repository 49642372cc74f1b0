using EHelse.Domain.Sources;

namespace EHelse.Domain.Json.Format;

/// <summary>A value of a document that remembers where it stands.</summary>
internal abstract record JsonNode(JsonPath At, int Line, int Column)
{
    /// <summary>Where the value stands, such as <c>$.members[2].municipality</c>.</summary>
    public string Path => At.ToString();

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

    public sealed record Object(JsonPath At, int Line, int Column, IReadOnlyList<Property> Properties)
        : JsonNode(At, Line, Column);

    public sealed record Array(JsonPath At, int Line, int Column, IReadOnlyList<JsonNode> Items)
        : JsonNode(At, Line, Column);

    public sealed record Text(JsonPath At, int Line, int Column, string Value) : JsonNode(At, Line, Column);

    /// <summary>A number as it stands, never through floating point.</summary>
    public sealed record Number(JsonPath At, int Line, int Column, string Digits) : JsonNode(At, Line, Column);

    public sealed record Boolean(JsonPath At, int Line, int Column, bool Value) : JsonNode(At, Line, Column);

    public sealed record Null(JsonPath At, int Line, int Column) : JsonNode(At, Line, Column);

    /// <summary>A property: where its name stands, and its value.</summary>
    public sealed record Property(string Name, int Line, int Column, JsonNode Value);
}
