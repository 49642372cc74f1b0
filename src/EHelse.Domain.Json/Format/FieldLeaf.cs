using System.Text.Json;
using EHelse.Domain.Agreements;

namespace EHelse.Domain.Json.Format;

/// <summary>A field of a form: what another leaf reads, or an empty string for a field that was left blank.</summary>
internal abstract class FieldLeaf<T>(JsonLeaf<T> content) : JsonLeaf<FormField<T>>
    where T : notnull
{
    // A pattern or a list of words would refuse the empty string.
    public override JsonShape Shape { get; } = new(content.Shape.Type);

    protected override FormField<T> Parse(JsonNode node) =>
        node is JsonNode.Text text && string.IsNullOrWhiteSpace(text.Value)
            ? FormField<T>.Blank
            : content.ValueOf(node);

    public override void Write(Utf8JsonWriter writer, FormField<T> value, JsonSerializerOptions options)
    {
        if (value.TryGet(out var filledIn))
        {
            content.Write(writer, filledIn, options);
        }
        else
        {
            writer.WriteStringValue("");
        }
    }
}
