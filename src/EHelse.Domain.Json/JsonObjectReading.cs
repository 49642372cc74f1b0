using EHelse.Domain.Json.Format;

namespace EHelse.Domain.Json;

/// <summary>Reads the properties of one object by name; what was not asked for is an error at the end.</summary>
internal sealed class JsonObjectReading
{
    private readonly JsonReading reading;
    private readonly JsonNode.Object node;
    private readonly Dictionary<string, JsonNode> byName = new(StringComparer.Ordinal);
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);

    public JsonObjectReading(JsonReading reading, JsonNode.Object node)
    {
        this.reading = reading;
        this.node = node;
        foreach (var property in node.Properties)
        {
            if (byName.ContainsKey(property.Name))
            {
                var name = Quote.Of(property.Name);
                reading.Fail(
                    property.Value.Path,
                    property.Line,
                    property.Column,
                    new($"Egenskapen «{name}» står to ganger.", $"The property '{name}' stands twice.")
                );
            }
            else
            {
                byName.Add(property.Name, property.Value);
            }
        }
    }

    public JsonNode Node => node;

    /// <summary>A property that must be there; null when it is not or is wrong, after the error was noted.</summary>
    public T? Required<T>(string name, Func<JsonNode, T?> read)
        where T : class
    {
        if (Find(name) is { } value)
        {
            return read(value);
        }

        Missing(name);
        return null;
    }

    /// <summary>A property that must be there; null when it is not or is wrong, after the error was noted.</summary>
    public T? RequiredValue<T>(string name, Func<JsonNode, T?> read)
        where T : struct
    {
        if (Find(name) is { } value)
        {
            return read(value);
        }

        Missing(name);
        return null;
    }

    /// <summary>A property that may be left out or null: both mean "not known".</summary>
    public T? Optional<T>(string name, Func<JsonNode, T?> read)
        where T : class => Find(name) is { } value and not JsonNode.Null ? read(value) : null;

    /// <summary>A property that may be left out or null: both mean "not known".</summary>
    public T? OptionalValue<T>(string name, Func<JsonNode, T?> read)
        where T : struct => Find(name) is { } value and not JsonNode.Null ? read(value) : null;

    /// <summary>Notes every property that nobody asked for, with a suggestion.</summary>
    public void End()
    {
        foreach (var property in node.Properties.Where(property => !asked.Contains(property.Name)))
        {
            var name = Quote.Of(property.Name);
            reading.Fail(
                property.Value.Path,
                property.Line,
                property.Column,
                Names.Unknown(
                    $"Egenskapen «{name}» er ukjent.",
                    $"The property '{name}' is unknown.",
                    property.Name,
                    asked.Where(known => !byName.ContainsKey(known))
                )
            );
        }
    }

    private JsonNode? Find(string name)
    {
        asked.Add(name);
        return byName.TryGetValue(name, out var value) ? value : null;
    }

    private void Missing(string name) =>
        reading.Fail(node, $"Egenskapen «{name}» mangler.", $"The property '{name}' is missing.");
}
