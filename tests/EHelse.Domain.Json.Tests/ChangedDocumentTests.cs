using System.Text;
using System.Text.Json;
using EHelse.Domain.Letters;

namespace EHelse.Domain.Json.Tests;

/// <summary>Every property of a valid document, changed in every way: whatever is wrong is found where it is.</summary>
public sealed class ChangedDocumentTests
{
    private static readonly string[] Others = ["{}", "[]", "true", "5", "\"?\""];

    // Properties that must be there, by kind; all others may be left out.
    private static readonly Dictionary<string, string[]> Required = new(StringComparer.Ordinal)
    {
        ["groups"] = ["network", "groups", "id"],
        ["expenses"] = ["expenses", "id", "amount", "paidOut"],
        ["invoice"] = ["network", "grantYear", "amount", "frame", "id"],
        ["confirmation"] = ["network", "confirmation"],
        ["basis"] = ["source", "lines", "code", "name", "values"],
        ["key"] = ["parts", "criterion", "share"],
    };

    public static TheoryData<string> Kinds => [.. Required.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Read_PropertyLeftOut_IsRefusedOnlyWhenItMustBeThere(string kind) =>
        ForEach(
            kind,
            (text, at, name, value) =>
            {
                var (accepted, errors) = Read(kind, text(""));
                if (Required[kind].Contains(name))
                {
                    Assert.Contains(errors, error => error.Path == at && error.ToString().Contains(name));
                }
                else
                {
                    Assert.True(accepted, $"{at}.{name}: {string.Join("; ", errors)}");
                }
            }
        );

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Read_PropertyMisspelt_IsRefusedWithASuggestion(string kind) =>
        ForEach(
            kind,
            (text, at, name, value) =>
            {
                var misspelt = name[..^1] + (name[^1] == 'q' ? 'z' : 'q');
                Assert.Contains(
                    Read(kind, text($"\"{misspelt}\":{value}")).Errors,
                    error =>
                        error.Path == $"{at}.{misspelt}"
                        && error.ToString().EndsWith($"Did you mean {name}?", StringComparison.Ordinal)
                );
            }
        );

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Read_PropertyTwice_IsRefused(string kind) =>
        ForEach(
            kind,
            (text, at, name, value) =>
                Assert.Equal(
                    [$"{at}.{name}: The property '{name}' stands twice."],
                    Read(kind, text($"\"{name}\":{value},\"{name}\":{value}"))
                        .Errors.Select(error => $"{error.Path}: {error.Text.English}")
                )
        );

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Read_ValueOfAnotherType_IsRefused(string kind) =>
        ForEach(
            kind,
            (text, at, name, value) =>
            {
                foreach (var other in Others.Where(other => KindOf(other) != KindOf(value)))
                {
                    var errors = Read(kind, text($"\"{name}\":{other}")).Errors;
                    Assert.True(errors.Any(error => error.Path == $"{at}.{name}"), $"{at}.{name}: {other}");
                }
            }
        );

    /// <summary>Tries each property: a function that puts something else in its place, the path of its object, its name, its value.</summary>
    private static void ForEach(string kind, Action<Func<string, string>, string, string, string> check)
    {
        var sample = Sample(kind);
        Assert.True(Read(kind, sample).Accepted);
        using var document = JsonDocument.Parse(sample);
        var count = 0;
        Walk(document.RootElement, "$", text => text);
        Assert.True(count > 3);

        void Walk(JsonElement element, string path, Func<string, string> around)
        {
            if (element.ValueKind == JsonValueKind.Array)
            {
                string[] items = [.. element.EnumerateArray().Select(item => item.GetRawText())];
                foreach (var (item, index) in element.EnumerateArray().Select((item, index) => (item, index)))
                {
                    Walk(item, $"{path}[{index}]", text => around("[" + With(items, index, text) + "]"));
                }
            }
            else if (element.ValueKind == JsonValueKind.Object)
            {
                var properties = element.EnumerateObject().ToArray();
                string[] all = [.. properties.Select(each => $"\"{each.Name}\":{each.Value.GetRawText()}")];
                foreach (var (property, index) in properties.Select((property, index) => (property, index)))
                {
                    string Changed(string text) => around("{" + With(all, index, text) + "}");

                    // The figures of a basis have the names of criteria, which may be any.
                    if (!path.EndsWith(".values", StringComparison.Ordinal))
                    {
                        count++;
                        check(Changed, path, property.Name, property.Value.GetRawText());
                    }

                    Walk(property.Value, $"{path}.{property.Name}", text => Changed($"\"{property.Name}\":{text}"));
                }
            }
        }
    }

    private static string With(string[] all, int index, string text) =>
        string.Join(",", all.Select((each, at) => at == index ? text : each).Where(each => each.Length > 0));

    private static JsonValueKind KindOf(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.ValueKind is JsonValueKind.False
            ? JsonValueKind.True
            : document.RootElement.ValueKind;
    }

    private static string Sample(string kind) =>
        kind switch
        {
            "basis" => Encoding.UTF8.GetString(JsonBasis.ToUtf8(AssignmentLetter.Of2024.Basis)),
            "key" => Encoding.UTF8.GetString(JsonKey.ToUtf8(AssignmentLetter.Of2024.Key)),
            "groups" => File.ReadAllText(Repository.At("docs", "samples", "assess", "group.json")),
            // The sample shows what is common; what may stand there as well is added.
            "expenses" => """
                {"expenses":[{"id":"1","kind":"staff-release","amount":12.5,"isCreditNote":false,"incurredOn":"2024-05-01","isNetworkActivity":true,
                "servesThePurpose":true,"isDocumented":false,"release":{"role":"contact-person","isNamed":true,"representsMunicipality":true}}],
                "repayment":{"paidOut":5,"misused":1,"claimed":1,"returned":0}}
                """,
            _ => File.ReadAllText(Repository.At("docs", "samples", "assess", kind + ".json")),
        };

    private static (bool Accepted, IReadOnlyList<JsonError> Errors) Read(string kind, string json)
    {
        try
        {
            DocumentKinds.Read(kind, Encoding.UTF8.GetBytes(json));
            return (true, []);
        }
        catch (InvalidJsonException exception)
        {
            return (false, exception.Errors);
        }
    }
}
