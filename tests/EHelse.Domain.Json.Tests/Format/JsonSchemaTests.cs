using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using EHelse.Domain.Json.Fixtures;
using EHelse.Domain.Json.Letters;

namespace EHelse.Domain.Json.Tests.Format;

public sealed class JsonSchemaTests
{
    // What a reader refuses and a schema cannot know: what values mean, and how they go together.
    private static readonly string[] BeyondTheSchema =
    [
        "^'.*' is not a (date|number|share|network|role|code|project number|municipality number|kind of expense|competence area)",
        "^'.*' is not the code of a rule",
        "^'.*' is not one of municipal-director",
        "^'.*' is not an amount in kroner",
        "is not among the networks",
        "is not among competence.areas",
        "^None of the networks has the project number",
        "^The (source|agreement) '.*' is unknown",
        @"^(basis|publishedTable)\.lines lacks the network",
        "lacks a value for",
        "a value cannot be negative",
        "^The amount must lie from zero",
        "(above|below|less than|more than) zero|cannot be negative",
        "must have at least one county",
        "^The municipality .* lies in county",
        "^The division needs 'builtIn'",
        "^The key has no parts",
        "^The shares of the key sum to",
        "^The basis has no recipients",
        "^The letter has no networks",
        "^The duty .* has no contents",
        "has no areas",
        "^The file has no fixtures",
        "^The fixture has no input",
        "^The fixture does not say where it comes from",
        @"expects nothing\.$",
    ];

    public static TheoryData<string> Schemas => ["letter", "fixtures"];

    [Theory]
    [MemberData(nameof(Schemas))]
    public void Schema_OfTheLibrary_IsAsItsFileSays(string kind)
    {
        var file = Repository.At("docs", "schemas", kind + ".schema.json");
        var actual = SchemaOf(kind);
        if (Environment.GetEnvironmentVariable("EHELSE_ACCEPT") == "1")
        {
            File.WriteAllText(file, actual);
        }

        if (File.ReadAllText(file) != actual)
        {
            Assert.Fail(
                $"""
                The schema is not what {Repository.Name(file)} says:

                {TextDifference.Between(File.ReadAllText(file), actual)}
                If the change is meant, rewrite the file and commit it: EHELSE_ACCEPT=1 dotnet test
                """
            );
        }
    }

    [Theory]
    [MemberData(nameof(Schemas))]
    public void Schema_EveryProperty_HasADescription(string kind) =>
        Violations.None(
            PropertiesIn(JsonNode.Parse(SchemaOf(kind))!, "#")
                .Where(property => string.IsNullOrWhiteSpace((string?)property.Schema["description"]))
                .Select(property => property.Path + " has no description.")
        );

    [Fact]
    public void Schema_EverySample_IsValidByIt() =>
        Violations.None(
            Documents()
                .Select(document => (document.Name, Fault: Check(document.Kind).FaultOf(document.Json)))
                .Where(document => document.Fault is not null)
                .Select(document => $"{document.Name}: {document.Fault}")
        );

    /// <summary>Each property of the samples, once for every place of the schema: left out, misspelt, or of another type.</summary>
    [Fact]
    public void Schema_AnyPropertyChanged_RefusesWhatTheReaderRefuses()
    {
        var differences = new List<string>();
        var used = new HashSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (kind, _, json) in Documents())
        {
            var check = Check(kind);
            foreach (var path in PlacesIn(json, []).Where(path => seen.Add(kind + PlaceOf(path))))
            {
                foreach (var (change, edit) in Edits)
                {
                    var changed = json.DeepClone();
                    var parent = path[..^1]
                        .Aggregate(changed, (node, step) => step is int index ? node[index]! : node[(string)step]!);
                    edit(parent, path[^1]);
                    var (fault, errors) = (check.FaultOf(changed), ErrorsOf(kind, changed));
                    var beyond = BeyondTheSchema.Where(pattern => errors.Any(error => IsLike(error, pattern))).ToList();
                    if (fault is null)
                    {
                        used.UnionWith(beyond);
                    }

                    // No error at all is explained as well.
                    var isExplained = errors.All(error => beyond.Exists(pattern => IsLike(error, pattern)));
                    if (fault is null ? !isExplained : errors.Count == 0)
                    {
                        differences.Add(
                            $"{kind}{PlaceOf(path)} {change}: the schema says {fault ?? "yes"}, the reader {string.Join(" | ", errors)}"
                        );
                    }
                }
            }
        }

        Violations.None(differences);
        Assert.Equal(BeyondTheSchema.Where(used.Contains), BeyondTheSchema);
    }

    private static IReadOnlyList<(string Name, Action<JsonNode, object> Edit)> Edits { get; } =
    [
        ("left out", (parent, step) => Remove(parent, step)),
        (
            "misspelt",
            (parent, step) =>
            {
                if (step is string name)
                {
                    var value = parent[name]?.DeepClone();
                    Remove(parent, name);
                    parent[name + "x"] = value;
                }
            }
        ),
        ("null", (parent, step) => Set(parent, step, null)),
        ("a text", (parent, step) => Set(parent, step, "?")),
        ("an empty text", (parent, step) => Set(parent, step, "")),
        ("-7", (parent, step) => Set(parent, step, -7)),
        ("1.5", (parent, step) => Set(parent, step, 1.5m)),
        ("99999", (parent, step) => Set(parent, step, 99_999)),
        ("true", (parent, step) => Set(parent, step, true)),
        ("an empty list", (parent, step) => Set(parent, step, new JsonArray())),
        ("a list of null", (parent, step) => Set(parent, step, new JsonArray((JsonNode?)null))),
        ("an empty object", (parent, step) => Set(parent, step, new JsonObject())),
    ];

    private static bool IsLike(string error, string pattern) =>
        Regex.IsMatch(error, pattern, RegexOptions.None, TimeSpan.FromSeconds(1));

    private static void Set(JsonNode parent, object step, JsonNode? value)
    {
        if (step is int index)
        {
            parent[index] = value;
        }
        else
        {
            parent[(string)step] = value;
        }
    }

    private static void Remove(JsonNode parent, object step)
    {
        if (step is int index)
        {
            parent.AsArray().RemoveAt(index);
        }
        else
        {
            parent.AsObject().Remove((string)step);
        }
    }

    private static IEnumerable<(string Kind, string Name, JsonNode Json)> Documents() =>
        [
            .. Sample.Letters.Select(path =>
                ("letter", Repository.Name(path), JsonNode.Parse(File.ReadAllBytes(path))!)
            ),
            ("letter", "a letter with all that may be left out", FullLetter()),
            .. Sample.Fixtures.Select(path =>
                ("fixtures", Repository.Name(path), JsonNode.Parse(File.ReadAllBytes(path))!)
            ),
            ("fixtures", "fixtures with all that may be left out", JsonNode.Parse(FullFixtures)!),
        ];

    private static JsonNode FullLetter()
    {
        var letter = JsonNode.Parse(Sample.Letter2024)!;
        letter["$schema"] = "letter.schema.json";
        letter["isWhatIf"] = true;
        letter["networks"]![0]!["hostMunicipality"] = "4204";
        letter["reporting"]!["duties"]![0]!["contents"]![0]!["endsAtTheDeadline"] = true;
        letter["basis"]!["lines"]![0]!["name"] = "Agder";
        letter["division"] = JsonNode.Parse(
            $$"""
            { "source": "s", "asOf": "2024-01-01",
              "municipalities": [{ "number": "0301", "name": "Oslo", "officialName": "Oslo", "population": 1 }],
              "counties": [{{string.Join(
                ", ",
                EHelse.Domain.Geography.AdministrativeDivision.Of2024.Counties.Select(county =>
                    $$"""{ "number": "{{county.Number}}", "name": "{{county.Name}}" }"""
                )
            )}}] }
            """
        );
        return letter;
    }

    private const string FullFixtures = """
        { "$schema": "fixtures.schema.json", "format": "fixtures/1", "source": "s", "letter": "2024", "fixtures": [
          { "name": "a", "source": "s", "letter": 2024, "tolerance": 1,
            "distribution": { "total": 10, "method": "webster", "unit": 1, "minimum": 0, "maximum": 10,
              "key": [{ "criterion": "w", "share": "1" }],
              "basis": { "source": "s", "asOf": "2024-01-01", "lines": [{ "code": "x", "name": "X", "values": { "w": "1/3" } }] } },
            "expect": { "total": 10, "amounts": { "x": 10 }, "isRefused": false } },
          { "name": "b", "apportionment": { "total": "1", "weights": ["1/3", 2], "method": "adams", "minimum": 0, "maximum": "9" },
            "expect": { "units": [0, "1"], "isRefused": false } },
          { "name": "c", "calendar": { "year": 2025, "roll": "none" }, "expect": { "deadlines": [{ "code": "c", "dueOn": "2025-01-01" }] } },
          { "name": "d", "expenses": { "expenses": [{ "id": "1", "amount": 1, "incurredOn": "2024-01-01", "isCreditNote": false }],
              "repayment": { "paidOut": 3, "misused": 1, "claimed": 1, "returned": 1 } },
            "expect": { "covered": 0, "excluded": 0, "needsAssessment": 1, "findings": [{ "code": "COST-01", "path": "p",
              "outcome": "met", "obligation": "must", "actual": "a", "missing": ["m"],
              "citation": { "document": "d", "section": "s", "locator": "l" } }] } } ] }
        """;

    private static IEnumerable<object[]> PlacesIn(JsonNode? node, object[] path) =>
        node switch
        {
            JsonObject given => given.SelectMany(property =>
                PlacesIn(property.Value, [.. path, property.Key]).Prepend([.. path, property.Key])
            ),
            JsonArray list => list.SelectMany(
                (item, index) => PlacesIn(item, [.. path, index]).Prepend([.. path, index])
            ),
            _ => [],
        };

    private static string PlaceOf(object[] path) => string.Concat(path.Select(step => step is int ? "[]" : "." + step));

    private static SchemaCheck Check(string kind) => new(JsonNode.Parse(SchemaOf(kind))!.AsObject());

    private static string SchemaOf(string kind) =>
        Encoding.UTF8.GetString(kind == "letter" ? JsonLetter.SchemaToUtf8() : FixtureFile.SchemaToUtf8());

    private static IReadOnlyList<string> ErrorsOf(string kind, JsonNode document)
    {
        var utf8 = Encoding.UTF8.GetBytes(document.ToJsonString());
        try
        {
            _ = kind == "letter" ? (object)JsonLetter.Read(utf8) : FixtureFile.Read(utf8, "x");
            return [];
        }
        catch (InvalidJsonException exception)
        {
            return [.. exception.Errors.Select(error => error.Text.English)];
        }
    }

    private static IEnumerable<(string Path, JsonObject Schema)> PropertiesIn(JsonNode node, string path) =>
        node switch
        {
            JsonObject schema => schema.SelectMany(property =>
                property.Key == "properties"
                    ? property.Value!.AsObject().Select(one => (path + "/" + one.Key, one.Value!.AsObject()))
                    : PropertiesIn(property.Value!, path + "/" + property.Key)
            ),
            _ => [],
        };
}
