using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Json.Format;

/// <summary>Holds a document against the types that it is to be read as, and notes everything that does not fit.</summary>
/// <remarks>
/// The types' metadata, made when the library was compiled, decide what fits, and the schema is written from the same: what a document
/// may hold stands in one place.
/// </remarks>
internal sealed class JsonCheck(JsonCodes codes)
{
    private readonly JsonErrorList errors = new();
    private readonly Dictionary<string, JsonNode> places = new(StringComparer.Ordinal);

    /// <summary>Where each value of the document stands, by its path.</summary>
    public IReadOnlyDictionary<string, JsonNode> Places => places;

    /// <summary>What does not fit, in the order of the document.</summary>
    public IReadOnlyList<JsonError> Errors => errors.Sorted();

    public void Check(JsonNode node, JsonTypeInfo type) => Check(node, type, null);

    private void Check(JsonNode node, JsonTypeInfo type, JsonConverter? ofProperty)
    {
        places[node.Path] = node;
        if (JsonTypes.LeafOf(type, ofProperty) is { } leaf)
        {
            // The form first: a number where a code belongs is not an unknown code.
            var fault = leaf.FaultOf(node) ?? ((leaf as ICodeLeaf)?.FaultOf(((JsonNode.Text)node).Value, codes));
            if (fault is not null)
            {
                Fail(node, fault);
            }
        }
        else if (type.Kind == JsonTypeInfoKind.Object)
        {
            CheckProperties(node, type);
        }
        else if (type.Kind == JsonTypeInfoKind.Dictionary)
        {
            CheckEntries(node, JsonTypes.ItemOf(type));
        }
        else if (node is JsonNode.Array array)
        {
            var item = JsonTypes.ItemOf(type);
            foreach (var value in array.Items)
            {
                Check(value, item);
            }
        }
        else
        {
            Wrong(node, new("en liste", "an array"));
        }
    }

    private void CheckProperties(JsonNode node, JsonTypeInfo type)
    {
        if (node is not JsonNode.Object found)
        {
            Wrong(node, new("et objekt", "an object"));
            return;
        }

        var known = type.Properties.ToDictionary(property => property.Name, StringComparer.Ordinal);
        var present = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in found.Properties)
        {
            if (!present.Add(property.Name))
            {
                Twice(property);
            }
            else if (!known.TryGetValue(property.Name, out var expected))
            {
                var name = Quote.Of(property.Name);
                errors.Add(() =>
                    new(
                        property.Value.Path,
                        property.Line,
                        property.Column,
                        Names.Unknown(
                            $"Egenskapen «{name}» er ukjent.",
                            $"The property '{name}' is unknown.",
                            property.Name,
                            known.Keys.Where(other => found.Properties.All(given => given.Name != other))
                        )
                    )
                );
            }
            else if (property.Value is not JsonNode.Null || expected.IsRequired)
            {
                Check(property.Value, JsonTypes.Of(expected), expected.CustomConverter);
            }
        }

        foreach (
            var missing in type.Properties.Where(property => property.IsRequired && !present.Contains(property.Name))
        )
        {
            Fail(node, new($"Egenskapen «{missing.Name}» mangler.", $"The property '{missing.Name}' is missing."));
        }
    }

    private void CheckEntries(JsonNode node, JsonTypeInfo item)
    {
        if (node is not JsonNode.Object found)
        {
            Wrong(node, new("et objekt", "an object"));
            return;
        }

        var present = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in found.Properties)
        {
            if (present.Add(property.Name))
            {
                Check(property.Value, item);
            }
            else
            {
                Twice(property);
            }
        }
    }

    private void Twice(JsonNode.Property property)
    {
        var name = Quote.Of(property.Name);
        errors.Add(() =>
            new(
                property.Value.Path,
                property.Line,
                property.Column,
                new($"Egenskapen «{name}» står to ganger.", $"The property '{name}' stands twice.")
            )
        );
    }

    private void Wrong(JsonNode node, LocalizedText wanted) =>
        Fail(
            node,
            new(
                $"Ventet {wanted.Norwegian}, fant {node.Name.Norwegian}.",
                $"Expected {wanted.English}, found {node.Name.English}."
            )
        );

    private void Fail(JsonNode node, LocalizedText reason) =>
        errors.Add(() => new(node.Path, node.Line, node.Column, reason));
}
