using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;

namespace EHelse.Domain.Tool.Tests.Fixtures;

public sealed class FixtureCommandTests : IDisposable
{
    private const string Tie = """
        { "name": "a tie", "apportionment": { "total": 1, "weights": [1, 1] }, "expect": { "units": [1, 0] } }
        """;

    private const string Wrong = """
        { "name": "wrong", "apportionment": { "total": 1, "weights": [1, 1] }, "expect": { "units": [0, 1] } }
        """;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory();

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("en", "All 13 fixtures hold.\n")]
    [InlineData("nb", "Alle 13 tilfeller holder.\n")]
    public void Verify_Samples_Hold(string language, string output)
    {
        var run = ToolRun.Of(["fixture", "verify", .. Samples(), "--lang", language]);
        Assert.Equal((0, output, ""), (run.ExitCode, run.Output, run.Errors));
    }

    [Theory]
    [InlineData("en", "cases.json:4: wrong: ", "1 of 2 fixtures do not hold.\n")]
    [InlineData("nb", "cases.json:4: wrong: ", "1 av 2 tilfeller holder ikke.\n")]
    public void Verify_FixtureThatDoesNotHold_SaysFileLineAndName(string language, string place, string sum)
    {
        var run = ToolRun.Of("fixture", "verify", Cases(Tie, Wrong), "--lang", language);
        Assert.Equal((1, ""), (run.ExitCode, run.Errors));
        Assert.Contains(place, run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("a tie", run.Output, StringComparison.Ordinal);
        Assert.EndsWith(sum, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Verify_OnAnotherLetter_SaysWhatTheLetterChanges()
    {
        var run = ToolRun.Of(
            "fixture",
            "verify",
            Repository.At("docs", "samples", "fixtures", "allocation-2024.json"),
            "--letter",
            Repository.At("docs", "samples", "letters", "what-if-key.json")
        );
        Assert.Equal((1, ""), (run.ExitCode, run.Errors));
        Assert.Contains(
            "allocation-2024.json:22: the letter's total by its key: 103974: expected 4781743, got 5143456 (+361713).\n",
            run.Output,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("en", "Example: ehelse ", "The file is JSON: ")]
    [InlineData("nb", "Eksempel: ehelse ", "Filen er JSON: ")]
    public void Verify_ExamplesOfTheHelp_Hold(string language, string command, string file)
    {
        var lines = ToolRun.Of("fixture", "--help", "--lang", language).Output.ReplaceLineEndings("\n").Split('\n');
        var path = Path.Combine(folder.FullName, "example.json");
        File.WriteAllText(path, Rest(file));
        var args = Rest(command)
            .Split(' ')
            .Select(word => word.EndsWith(".json", StringComparison.Ordinal) ? path : word);
        var run = ToolRun.Of([.. args]);

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Single(XDocument.Parse(run.Output).Descendants("testcase"));

        string Rest(string start) =>
            lines.Single(line => line.StartsWith(start, StringComparison.Ordinal))[start.Length..];
    }

    [Fact]
    public void Verify_AsJson_TellsEachMismatchWithItsPlace()
    {
        var run = ToolRun.Of("fixture", "verify", Cases(Tie, Wrong), "--format", "json");
        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal((1, ""), (run.ExitCode, run.Errors));
        var mismatches = json
            .RootElement.GetProperty("fixtures")
            .EnumerateArray()
            .Select(fixture => fixture.GetProperty("mismatches").EnumerateArray().ToArray())
            .ToArray();
        Assert.Empty(mismatches[0]);
        Assert.NotEmpty(mismatches[1]);
        Assert.All(mismatches[1], mismatch => Assert.Equal(4, mismatch.GetProperty("line").GetInt32()));
    }

    [Fact]
    public void Verify_AsJUnit_HasASuiteForEachFileAndAFailureForEachCaseThatDoesNotHold()
    {
        var run = ToolRun.Of(["fixture", "verify", Cases(Tie, Wrong), .. Samples(), "--format", "junit"]);
        Assert.Equal((1, ""), (run.ExitCode, run.Errors));
        var suites = XDocument.Parse(run.Output).Root!.Elements("testsuite").ToArray();
        Assert.Equal(["2", "9", "4"], suites.Select(suite => suite.Attribute("tests")!.Value));
        Assert.Equal(["1", "0", "0"], suites.Select(suite => suite.Attribute("failures")!.Value));
        var cases = suites[0].Elements("testcase").ToArray();
        Assert.Null(cases[0].Element("failure"));
        Assert.Equal("wrong", cases[1].Attribute("name")!.Value);
        Assert.Equal("4", cases[1].Attribute("line")!.Value);
        Assert.Contains("cases.json:4: wrong: ", cases[1].Element("failure")!.Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\\u0001<&\\\">", "\uFFFD<&\">")]
    [InlineData("\\uFFFE", "\uFFFD")]
    [InlineData("ø \\uD83D\\uDE00", "ø \U0001F600")]
    public void Verify_AsJUnit_KeepsToXmlWhateverTheNameIs(string name, string shown)
    {
        var run = ToolRun.Of(
            "fixture",
            "verify",
            Cases(Wrong.Replace("\"wrong\"", $"\"{name}\"", StringComparison.Ordinal)),
            "--format",
            "junit"
        );
        Assert.Equal((1, ""), (run.ExitCode, run.Errors));
        Assert.Equal(shown, XDocument.Parse(run.Output).Descendants("testcase").Single().Attribute("name")!.Value);
    }

    [Fact]
    public void Verify_LetterFile_IsFoundFromTheFixturesFile()
    {
        File.Copy(
            Repository.At("docs", "samples", "letters", "what-if-key.json"),
            Path.Combine(folder.FullName, "letter.json")
        );
        var file = Cases(
            """
            { "name": "own letter", "letter": "letter.json", "distribution": {}, "expect": { "someAmounts": { "103974": 5143456 } } }
            """
        );
        Assert.Equal("The fixture holds.\n", ToolRun.Of("fixture", "verify", file).Output);
    }

    [Fact]
    public void Verify_LetterFileThatIsMissing_IsRefusedByName()
    {
        var run = ToolRun.Of(
            "fixture",
            "verify",
            Cases(Tie.Replace("{ \"name\"", "{ \"letter\": \"no.json\", \"name\"", StringComparison.Ordinal))
        );
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.EndsWith("no.json: does not exist.\n", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(199, false, true)]
    [InlineData(200, true, true)]
    [InlineData(200, false, false)]
    public void Verify_ManyFixtures_ShowsProgressOnATerminalOnly(int count, bool isShown, bool isTerminal)
    {
        var file = Cases([
            .. Enumerable
                .Range(0, count)
                .Select(i => Tie.Replace("a tie", i.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)),
        ]);
        string[] args = ["fixture", "verify", file];
        var run = isTerminal ? ToolRun.WithProgress(args) : ToolRun.Of(args);
        Assert.Equal(
            (0, $"All {count.ToString(CultureInfo.InvariantCulture)} fixtures hold.\n"),
            (run.ExitCode, run.Output)
        );
        Assert.Equal(isShown, run.Errors.Contains("\r50 %", StringComparison.Ordinal));
        Assert.Equal(isShown ? "\r100 %\r     \r" : "", run.Errors[Math.Max(0, run.Errors.Length - 13)..]);
    }

    [Fact]
    public void Schema_IsThatOfTheDocs() =>
        Assert.Equal(
            File.ReadAllText(Repository.At("docs", "schemas", "fixtures.schema.json")).ReplaceLineEndings("\n"),
            ToolRun.Of("fixture", "schema").Output
        );

    [Theory]
    [InlineData("write fixture verify FILE… or fixture schema.")]
    [InlineData("write fixture verify FILE… or fixture schema.", "verify")]
    [InlineData("write fixture verify FILE… or fixture schema.", "schema", "x")]
    [InlineData("'verfy' is not verify|schema. Did you mean verify?", "verfy", "x.json")]
    [InlineData("--format: 'csv' is not table, json or junit.", "verify", "x.json", "--format", "csv")]
    [InlineData("no-such.json: does not exist.", "verify", "no-such.json")]
    [InlineData(".: is a directory.", "verify", ".")]
    [InlineData(
        "--letter: the assignment letter '2025' is unknown; known years are 2024, and other letters are given as a file.",
        "verify",
        "no-such.json",
        "--letter",
        "2025"
    )]
    public void Fixture_WrongUsage_IsRefusedInOneLine(string error, params string[] args)
    {
        var run = ToolRun.Of(["fixture", .. args]);
        Assert.Equal((2, "", $"ehelse: {error}\n"), (run.ExitCode, run.Output, run.Errors));
    }

    [Theory]
    [InlineData("1:1: $: ", "")]
    [InlineData("1:39: $.fixtures: The file has no fixtures.", """{ "format": "fixtures/1", "fixtures": [] }""")]
    [InlineData("1:13: $.format: ", """{ "format": "fixtures/2", "fixtures": [] }""")]
    public void Verify_BrokenFile_IsRefusedWithItsPlaceAndNothingIsVerified(string error, string text)
    {
        var file = Write("broken.json", text);
        var run = ToolRun.Of(["fixture", "verify", .. Samples(), file]);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains($"broken.json:{error}", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
    }

    private static IReadOnlyList<string> Samples() => Repository.Files("docs/samples/fixtures", "*.json");

    private string Cases(params string[] fixtures) =>
        Write(
            "cases.json",
            "{ \"format\": \"fixtures/1\", \"source\": \"test\",\n\"fixtures\": [\n"
                + string.Join(",\n", fixtures)
                + "\n] }"
        );

    private string Write(string name, string text)
    {
        var file = Path.Combine(folder.FullName, name);
        File.WriteAllText(file, text, new UTF8Encoding(false));
        return file;
    }
}
