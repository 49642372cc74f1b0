using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace EHelse.Domain.Json.Format;

/// <summary>What the metadata of a type says of the values in a document.</summary>
internal static class JsonTypes
{
    private static readonly JsonLeaves.SomeTextLeaf SomeText = new();
    private static readonly JsonLeaves.TruthLeaf Truth = new();

    /// <summary>How a value that is no object and no list stands; null for one that is.</summary>
    public static IJsonLeaf? LeafOf(JsonTypeInfo type, JsonConverter? ofProperty) =>
        (ofProperty ?? type.Converter) is IJsonLeaf leaf ? leaf
        : type.Type == typeof(string) ? SomeText
        : type.Type == typeof(bool) ? Truth
        : type.Kind == JsonTypeInfoKind.None
            ? throw new NotSupportedException($"{type.Type} stands in a document, but nothing says how.")
        : null;

    /// <summary>The type of a property; of one that may be left out, what stands there otherwise.</summary>
    public static JsonTypeInfo Of(JsonPropertyInfo property) =>
        property.Options.GetTypeInfo(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType);

    /// <summary>The type of the items of a list, or of the values of an object whose properties are not fixed.</summary>
    public static JsonTypeInfo ItemOf(JsonTypeInfo type) =>
        type.Options.GetTypeInfo(type.Type.GetElementType() ?? type.Type.GenericTypeArguments[1]);
}
