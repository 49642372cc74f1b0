using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace EHelse.Domain.Tests.Conventions;

/// <summary>The main types have an example in their XML docs, it is code that runs, and its last comments are what it prints.</summary>
public sealed partial class ExamplesTests
{
    private const string Sample = "main-types";

    private static readonly string[] Libraries =
    [
        "EHelse.Domain",
        "EHelse.Domain.Json",
        "EHelse.Domain.Spreadsheets",
        "EHelse.Domain.Testing",
    ];

    // What each method of the sample has, by the type that it is for.
    private static readonly Dictionary<string, string[]> Methods = Repository
        .Files("docs/samples/" + Sample, "*Examples.cs")
        .SelectMany(file => Method().Matches(File.ReadAllText(file).ReplaceLineEndings("\n")))
        .ToDictionary(match => match.Groups["type"].Value, match => Lines(match.Groups["code"].Value));

    [Fact]
    public void MainTypes_All_HaveAnExample()
    {
        // A type that a reader meets by name in the ideas or in the glossary.
        var pages =
            File.ReadAllText(Repository.At("docs", "concepts.md"))
            + File.ReadAllText(Repository.At("docs", "glossary.md"));
        var named = Code().Matches(pages).Select(match => match.Groups["type"].Value).ToHashSet(StringComparer.Ordinal);
        var main = Types().Where(type => !type.IsEnum && named.Contains(type.Name)).Select(type => type.Name).ToArray();
        Assert.NotEmpty(main);
        Violations.None(main.Except(Documented().Keys).Select(type => $"{type} has no <example>."));
    }

    [Fact]
    public void Examples_All_AreMethodsOfTheSample()
    {
        var documented = Documented();
        Violations.None(
            documented
                .Keys.Union(Methods.Keys)
                .Order(StringComparer.Ordinal)
                .Select(type =>
                    (
                        Type: type,
                        Docs: documented.GetValueOrDefault(type, []),
                        Code: Methods.GetValueOrDefault(type, [])
                    )
                )
                .Where(example => !example.Docs.SequenceEqual(example.Code))
                .Select(example =>
                    $"{example.Type}: the <example> is not For{example.Type} of docs/samples/{Sample}:\n"
                    + TextDifference.Between(string.Join('\n', example.Code), string.Join('\n', example.Docs))
                )
        );
    }

    [Fact]
    public void Examples_All_EndWithWhatTheyPrint()
    {
        // SamplesTests holds the file against what the program prints.
        var printed = File.ReadAllLines(Repository.At("docs", "samples", Sample, "expected.txt"));
        var told = Methods.Values.SelectMany(code =>
            code.Reverse()
                .TakeWhile(line => line.StartsWith("// ", StringComparison.Ordinal))
                .Reverse()
                .Select(line => line[3..])
        );
        Assert.Equal(string.Join('\n', printed), string.Join('\n', told));
    }

    private static IEnumerable<Type> Types() =>
        Libraries.SelectMany(library => Assembly.Load(library).GetExportedTypes());

    private static Dictionary<string, string[]> Documented() =>
        Libraries
            .SelectMany(library =>
                XDocument.Load(Path.Combine(AppContext.BaseDirectory, library + ".xml")).Descendants("member")
            )
            .Where(member => member.Element("example") is not null)
            .ToDictionary(
                member => member.Attribute("name")!.Value.Split('.')[^1],
                member => Lines(member.Element("example")!.Element("code")!.Value),
                StringComparer.Ordinal
            );

    private static string[] Lines(string code) =>
        [.. code.ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)];

    [GeneratedRegex(
        @"^    private static void For(?<type>\w+)\(\)\n    \{\n(?<code>.*?)^    \}",
        RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10_000
    )]
    private static partial Regex Method();

    [GeneratedRegex(@"`(?<type>[A-Z]\w+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Code();
}
