using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace EHelse.Domain.Json.Tests.Format;

/// <summary>The part of JSON Schema that the library's schemas use; any other keyword is an error of the schema.</summary>
internal sealed class SchemaCheck(JsonObject root)
{
    private static readonly HashSet<string> Notes = ["$schema", "$defs", "title", "description", "format"];

    /// <summary>The first place where a document is not as the schema says; null when it is.</summary>
    public string? FaultOf(JsonNode? document) => FaultOf(document, root, "$");

    private string? FaultOf(JsonNode? node, JsonObject schema, string path)
    {
        foreach (var (keyword, value) in schema)
        {
            var fault = Notes.Contains(keyword)
                ? null
                : keyword switch
                {
                    "type" => Wrong(path, keyword, TypesOf(value!).Any(type => IsOf(type, node))),
                    "const" => Wrong(path, keyword, JsonNode.DeepEquals(node, value)),
                    "enum" => Wrong(path, keyword, value!.AsArray().Any(one => JsonNode.DeepEquals(node, one))),
                    "pattern" => Wrong(path, keyword, TextOf(node) is not { } text || IsMatch(text, (string)value!)),
                    "minimum" => Wrong(path, keyword, NumberOf(node) is not { } number || number >= (decimal)value!),
                    "maximum" => Wrong(path, keyword, NumberOf(node) is not { } number || number <= (decimal)value!),
                    "required" => Wrong(
                        path,
                        keyword,
                        node is not JsonObject given || value!.AsArray().All(name => given.ContainsKey((string)name!))
                    ),
                    "$ref" => FaultOf(node, root["$defs"]![((string)value!).Split('/')[^1]]!.AsObject(), path),
                    "anyOf" => Wrong(
                        path,
                        keyword,
                        value!.AsArray().Any(one => FaultOf(node, one!.AsObject(), path) is null)
                    ),
                    "items" => node is JsonArray list
                        ? First(list.Select((item, index) => FaultOf(item, value!.AsObject(), $"{path}[{index}]")))
                        : null,
                    "properties" => node is JsonObject known
                        ? First(
                            known
                                .Where(property => value!.AsObject().ContainsKey(property.Key))
                                .Select(property =>
                                    FaultOf(property.Value, value![property.Key]!.AsObject(), $"{path}.{property.Key}")
                                )
                        )
                        : null,
                    "additionalProperties" => node is JsonObject whole
                        ? First(
                            whole
                                .Where(property => schema["properties"]?[property.Key] is null)
                                .Select(property =>
                                    value is JsonObject any
                                        ? FaultOf(property.Value, any, $"{path}.{property.Key}")
                                        : Wrong($"{path}.{property.Key}", keyword, (bool)value!)
                                )
                        )
                        : null,
                    _ => throw new NotSupportedException($"The schema says {keyword}."),
                };
            if (fault is not null)
            {
                return fault;
            }
        }

        return null;
    }

    private static string? Wrong(string path, string keyword, bool holds) => holds ? null : $"{path}: {keyword}";

    private static string? First(IEnumerable<string?> faults) => faults.FirstOrDefault(fault => fault is not null);

    private static IEnumerable<string> TypesOf(JsonNode types) =>
        types is JsonArray several ? several.Select(type => (string)type!) : [(string)types!];

    private static bool IsOf(string type, JsonNode? node) =>
        (type, node?.GetValueKind() ?? JsonValueKind.Null) switch
        {
            ("object", JsonValueKind.Object) or ("array", JsonValueKind.Array) => true,
            ("string", JsonValueKind.String) or ("null", JsonValueKind.Null) => true,
            ("boolean", JsonValueKind.True or JsonValueKind.False) or ("number", JsonValueKind.Number) => true,
            ("integer", JsonValueKind.Number) => NumberOf(node) is { } number && decimal.Truncate(number) == number,
            _ => false,
        };

    private static string? TextOf(JsonNode? node) =>
        node?.GetValueKind() == JsonValueKind.String ? (string)node! : null;

    private static decimal? NumberOf(JsonNode? node) =>
        node?.GetValueKind() == JsonValueKind.Number
            ? decimal.Parse(node.ToJsonString(), System.Globalization.CultureInfo.InvariantCulture)
            : null;

    private static bool IsMatch(string text, string pattern) =>
        Regex.IsMatch(text, pattern, RegexOptions.ECMAScript, TimeSpan.FromSeconds(1));
}
