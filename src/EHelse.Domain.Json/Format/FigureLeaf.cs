using System.Text.Json;
using EHelse.Domain.Allocation;

namespace EHelse.Domain.Json.Format;

/// <summary>A figure of a basis: written as a fraction <c>25/1</c>, and read from a number or any text of one as well.</summary>
internal sealed class FigureLeaf : JsonLeaf<Figure>
{
    public override JsonShape Shape { get; } = new("number|string", @"\S");

    // The fraction comes first: it may have more digits than an ordinary number.
    protected override Figure Parse(JsonNode node) =>
        node switch
        {
            JsonNode.Number number => new(Fraction.Parse(number.Digits)),
            JsonNode.Text text => new(RatioLeaf.TryParse(text.Value) ?? Fraction.Parse(text.Value)),
            _ => throw Expected(new("et tall", "a number"), node),
        };

    public override void Write(Utf8JsonWriter writer, Figure value, JsonSerializerOptions options) =>
        writer.WriteStringValue(ExactJson.Text(value.Value));
}
