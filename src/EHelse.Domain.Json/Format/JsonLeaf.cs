using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Json.Format;

/// <summary>Reads and writes one kind of value.</summary>
internal abstract class JsonLeaf<T> : JsonConverter<T>, IJsonLeaf
{
    public abstract JsonShape Shape { get; }

    public LocalizedText? FaultOf(JsonNode node)
    {
        try
        {
            Parse(node);
            return null;
        }
        catch (Exception exception) when (exception is IExplainedError)
        {
            return ((IExplainedError)exception).Reason;
        }
    }

    /// <exception cref="InvalidTextException">The value is of another type, or cannot be read.</exception>
    public T ValueOf(JsonNode node) => Parse(node);

    /// <exception cref="InvalidTextException">The value is of another type, or cannot be read.</exception>
    protected abstract T Parse(JsonNode node);

    // The document was checked before, so only text, numbers, true and false come here, and none that Parse refuses.
    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Parse(
            reader.TokenType switch
            {
                JsonTokenType.String => new JsonNode.Text(JsonPath.Root, 1, 1, reader.GetString()!),
                JsonTokenType.Number => new JsonNode.Number(
                    JsonPath.Root,
                    1,
                    1,
                    Encoding.ASCII.GetString(reader.ValueSpan.ToArray())
                ),
                _ => new JsonNode.Boolean(JsonPath.Root, 1, 1, reader.TokenType == JsonTokenType.True),
            }
        );

    // The keys of an object whose properties are not fixed.
    public sealed override T ReadAsPropertyName(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    ) => Parse(new JsonNode.Text(JsonPath.Root, 1, 1, reader.GetString()!));

    private protected static InvalidTextException Expected(LocalizedText wanted, JsonNode found) =>
        new(
            new(
                $"Ventet {wanted.Norwegian}, fant {found.Name.Norwegian}.",
                $"Expected {wanted.English}, found {found.Name.English}."
            )
        );
}
