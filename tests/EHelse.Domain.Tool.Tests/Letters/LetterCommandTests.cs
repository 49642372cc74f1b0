using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace EHelse.Domain.Tool.Tests.Letters;

public sealed class LetterCommandTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory();

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Show_2024AsJson_IsTheSampleFile() =>
        Assert.Equal(
            File.ReadAllText(Sample("2024.json")).ReplaceLineEndings("\n"),
            ToolRun.Of("letter", "show", "2024", "--format", "json").Output
        );

    [Fact]
    public void Show_WithoutALetter_IsTheLatest() =>
        Assert.Equal(ToolRun.Of("letter", "show", "2024"), ToolRun.Of("letter", "show"));

    [Theory]
    [InlineData("en", "Letter: Assignment letter 2024\nGrant year: 2024\nTotal: 36,683,801 kr\n", "By the key")]
    [InlineData("nb", "Brev: Oppdragsbrev 2024\nTilskuddsår: 2024\nTotal: 36 683 801 kr\n", "Etter nøkkelen")]
    public void Show_AsTable_SaysTheLetterInTheLanguage(string language, string start, string heading)
    {
        var run = ToolRun.Of("letter", "show", "2024", "--lang", language);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.StartsWith(start, run.Output.Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.Contains(heading, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Show_AsCsv_IsTheDistribution() =>
        Assert.Equal(
            ToolRun.Of("distribute", "--format", "csv"),
            ToolRun.Of("letter", "show", "2024", "--format", "csv")
        );

    [Fact]
    public void Show_WhatIf_IsMarked() =>
        Assert.Contains(
            " (what-if)\n",
            ToolRun.Of("letter", "show", Sample("what-if-key.json")).Output,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData(
        "en",
        "table-does-not-sum publishedTable: The published lines sum to 36,683,802 kr",
        "letter 2024: 1 gap."
    )]
    [InlineData(
        "nb",
        "table-does-not-sum publishedTable: De publiserte linjene summerer til 36",
        "brev 2024: 1 mangel."
    )]
    public void Validate_2024_NamesItsOneGap(string language, string gap, string sum)
    {
        var run = ToolRun.Of("letter", "validate", "2024", "--lang", language);
        Assert.Equal((1, ""), (run.ExitCode, run.Errors));
        Assert.StartsWith(gap, run.Output, StringComparison.Ordinal);
        Assert.EndsWith(sum + "\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Validate_LetterWithoutGaps_AnswersZero()
    {
        var run = ToolRun.Of("letter", "validate", Changed("whole.json", letter => letter.Remove("publishedTable")));
        Assert.Equal((0, "Assignment letter 2024: no gaps.\n", ""), (run.ExitCode, run.Output, run.Errors));
    }

    [Fact]
    public void Validate_AsJsonAndCsv_HaveTheSameGaps()
    {
        var file = WithoutFigures();
        var run = ToolRun.Of("letter", "validate", file, "--format", "json");
        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(1, run.ExitCode);
        Assert.True(json.RootElement.GetProperty("hasGaps").GetBoolean());
        Assert.Equal(
            ["no-basis", "table-does-not-sum"],
            json.RootElement.GetProperty("gaps").EnumerateArray().Select(gap => gap.GetProperty("code").GetString())
        );
        Assert.Equal(
            ["code", "no-basis", "table-does-not-sum"],
            ToolRun
                .Of("letter", "validate", file, "--format", "csv")
                .Output.TrimEnd('\n')
                .Split('\n')
                .Select(line => line.Split(',')[0])
        );
    }

    [Fact]
    public void LetterWhoseKeyHasNoFigures_IsShownAndComparedAndNotDistributed()
    {
        var file = WithoutFigures();
        const string Reason = "The basis has no values for 'beds'; it has flat, municipalities, population.\n";

        var shown = ToolRun.Of("letter", "show", file);
        Assert.Equal((0, ""), (shown.ExitCode, shown.Errors));
        Assert.DoesNotContain("By the key", shown.Output, StringComparison.Ordinal);

        var compared = ToolRun.Of("letter", "diff", "2024", file);
        Assert.Equal((0, ""), (compared.ExitCode, compared.Errors));
        Assert.StartsWith(
            "The letter after cannot be distributed: " + Reason,
            compared.Output,
            StringComparison.Ordinal
        );

        var distributed = ToolRun.Of("distribute", "--letter", file);
        Assert.Equal(
            (2, "", $"ehelse: {file}: {Reason}"),
            (distributed.ExitCode, distributed.Output, distributed.Errors)
        );
    }

    [Fact]
    public void LetterOption_TotalWithOre_NamesTheFileUnlessAnOptionGaveTheTotal()
    {
        const string Reason = "is not a multiple of the unit 1 kr.\n";
        var file = Changed("ore.json", letter => letter["total"] = 1000.5m);
        Assert.Equal(
            $"ehelse: {file}: The total 1000.50 kr {Reason}",
            ToolRun.Of("distribute", "--letter", file).Errors
        );
        Assert.Equal(
            $"ehelse: The total 7.50 kr {Reason}",
            ToolRun.Of("distribute", "--letter", file, "--total", "7.50").Errors
        );
    }

    [Fact]
    public void Diff_AsCsvWithoutAmounts_IsRefusedWithTheReason()
    {
        var run = ToolRun.Of("letter", "diff", "2024", WithoutFigures(), "--format", "csv");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("ehelse: The letter after cannot be distributed: ", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("what-if-15-networks.json")]
    [InlineData("what-if-key.json")]
    public void Diff_SampleLetter_SumsToTheDifferenceOfTheTotals(string sample) => SumsToTheTotals(Sample(sample), 0);

    [Fact]
    public void Diff_LetterWithAnotherTotal_SumsToTheDifferenceOfTheTotals() =>
        SumsToTheTotals(Changed("more.json", letter => letter["total"] = 36_683_801 + 1_000_003), 1_000_003);

    [Theory]
    [InlineData("en", "Network ", "  +27,207     +0.79\n", "\nFacts\n")]
    [InlineData("nb", "Nettverk ", "  +27\u00A0207    +0,79\n", "\nOpplysninger\n")]
    public void Diff_AsTable_HasKronerAndFactsInTheLanguage(string language, string start, string change, string facts)
    {
        var run = ToolRun.Of("letter", "diff", "2024", Sample("what-if-key.json"), "--lang", language);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.StartsWith(start, run.Output, StringComparison.Ordinal);
        Assert.Contains(change, run.Output, StringComparison.Ordinal);
        Assert.Contains(facts, run.Output, StringComparison.Ordinal);
        Assert.Contains("(key.parts.flat): 60% → 50%\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Diff_AsCsv_HasALineForEachNetworkOfEither() =>
        Assert.Equal(
            1 + 18,
            ToolRun
                .Of("letter", "diff", "2024", Sample("what-if-15-networks.json"), "--format", "csv")
                .Output.TrimEnd('\n')
                .Split('\n')
                .Length
        );

    [Fact]
    public void Diff_OfALetterToItself_SaysThatNothingChanges() =>
        Assert.EndsWith(
            "\nNothing changes.\n",
            ToolRun.Of("letter", "diff", "2024", Sample("2024.json")).Output,
            StringComparison.Ordinal
        );

    [Fact]
    public void Diff_RuleThatGoes_IsNamed()
    {
        var file = Changed(
            "rules.json",
            letter => letter["rules"]!.AsArray().RemoveAll(rule => rule!["code"]!.GetValue<string>() == "INV-08")
        );
        var lines = ToolRun.Of("letter", "diff", "2024", file).Output.Split('\n').SkipWhile(line => line != "Rules");
        Assert.Matches("^INV-08 .*: removed$", lines.ElementAt(1).Trim());
    }

    [Theory]
    [InlineData("table", "Fixtures with other answers\n")]
    [InlineData("markdown", "\n## Fixtures with other answers\n")]
    public void Diff_WithFixtures_ShowsTheAnswersThatChange(string format, string heading)
    {
        var run = ToolRun.Of(
            "letter",
            "diff",
            "2024",
            Sample("what-if-key.json"),
            Repository.At("docs", "samples", "fixtures", "allocation-2024.json"),
            "--format",
            format
        );
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Contains(heading, run.Output, StringComparison.Ordinal);
        Assert.Contains("4781743 → 5143456\n", run.Output, StringComparison.Ordinal);
    }

    // The documents are what the command writes: EHELSE_ACCEPT=1 writes them again.
    [Theory]
    [InlineData("what-if-15-networks.json", "2024-to-15-networks.md")]
    [InlineData("what-if-key.json", "2024-to-key-50-25-25.md")]
    public void Diff_SampleLetterAsMarkdown_IsThePageInTheDocs(string sample, string name)
    {
        var page = Repository.At("docs", "letters", name);
        var run = ToolRun.Of("letter", "diff", "2024", Sample(sample), "--format", "markdown", "--lang", "en");
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        if (Environment.GetEnvironmentVariable("EHELSE_ACCEPT") == "1")
        {
            File.WriteAllText(page, run.Output);
        }

        Assert.Equal(File.ReadAllText(page).ReplaceLineEndings("\n"), run.Output);
    }

    [Fact]
    public void Schema_IsThatOfTheDocs() =>
        Assert.Equal(
            File.ReadAllText(Repository.At("docs", "schemas", "letter.schema.json")).ReplaceLineEndings("\n"),
            ToolRun.Of("letter", "schema").Output
        );

    [Theory]
    [InlineData("write letter show [A], letter validate [A], letter diff A B [FIXTURES…] or letter schema.")]
    [InlineData(
        "write letter show [A], letter validate [A], letter diff A B [FIXTURES…] or letter schema.",
        "diff",
        "2024"
    )]
    [InlineData(
        "write letter show [A], letter validate [A], letter diff A B [FIXTURES…] or letter schema.",
        "show",
        "2024",
        "2024"
    )]
    [InlineData(
        "write letter show [A], letter validate [A], letter diff A B [FIXTURES…] or letter schema.",
        "schema",
        "2024"
    )]
    [InlineData("'dif' is not show|validate|diff|schema. Did you mean diff?", "dif", "2024", "2024")]
    [InlineData("--format: markdown exists for letter diff only.", "show", "2024", "--format", "markdown")]
    [InlineData("--format: markdown exists for letter diff only.", "validate", "2024", "--format", "markdown")]
    [InlineData("--format: 'junit' is not table, csv, json or markdown.", "show", "--format", "junit")]
    [InlineData(
        "the assignment letter '2025' is unknown; known years are 2024, and other letters are given as a file.",
        "show",
        "2025"
    )]
    [InlineData(
        "the assignment letter '2025' is unknown; known years are 2024, and other letters are given as a file.",
        "diff",
        "2024",
        "2025"
    )]
    [InlineData("no-such.json: does not exist.", "validate", "no-such.json")]
    [InlineData("no-such.json: does not exist.", "diff", "2024", "2024", "no-such.json")]
    [InlineData(".: is a directory.", "show", ".")]
    public void Letter_WrongUsage_IsRefusedInOneLine(string error, params string[] args)
    {
        var run = ToolRun.Of(["letter", .. args]);
        Assert.Equal((2, "", $"ehelse: {error}\n"), (run.ExitCode, run.Output, run.Errors));
    }

    [Fact]
    public void Letter_WrongUsage_IsToldInNorwegian()
    {
        var run = ToolRun.Of("letter", "dif", "--lang", "nb");
        Assert.Equal(
            (2, "ehelse: «dif» er ikke show|validate|diff|schema. Mente du diff?\n"),
            (run.ExitCode, run.Errors)
        );
    }

    [Theory]
    [InlineData("1:2: $: Not valid JSON", "{")]
    [InlineData("1:1: $: ", "")]
    [InlineData("1:1: $: Expected an object, found an array.", "[]")]
    [InlineData("2:13: $.format: ", "{\n  \"format\": \"letter/9\"\n}")]
    [InlineData(
        "2:3: $.totl: The property 'totl' is unknown. Did you mean total?",
        "{\n  \"totl\": 1, \"format\": \"letter/1\"\n}"
    )]
    public void Letter_BrokenFile_IsRefusedWithItsPlaceByEveryCommand(string error, string text)
    {
        var file = Write("broken.json", text);
        string[][] commands =
        [
            ["letter", "show", file],
            ["letter", "validate", file],
            ["letter", "diff", "2024", file],
            ["distribute", "--letter", file],
            ["reconcile", "--letter", file],
            ["rules", "--letter", file],
            ["calendar", "--letter", file],
            ["assess", "invoice", Repository.At("docs", "samples", "assess", "invoice.json"), "--letter", file],
            [
                "fixture",
                "verify",
                Repository.At("docs", "samples", "fixtures", "allocation-2024.json"),
                "--letter",
                file,
            ],
        ];
        Assert.All(
            commands,
            command =>
            {
                var run = ToolRun.Of(command);
                Assert.Equal((2, ""), (run.ExitCode, run.Output));
                Assert.Contains($"broken.json:{error}", run.Errors, StringComparison.Ordinal);
                Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
            }
        );
    }

    [Fact]
    public void LetterOption_File_IsWhatEveryCommandAnswersFor()
    {
        var file = Changed(
            "own.json",
            letter =>
            {
                letter["document"]!["title"]!["en"] = "Our letter";
                letter["total"] = 11_000_000;
                letter.Remove("publishedTable");
                letter["rules"]!.AsArray().RemoveAll(rule => rule!["code"]!.GetValue<string>() != "INV-08");
                letter["invoicing"]!["receivedNoLaterThan"] = "2025-01-20";
                letter["reporting"]!["duties"]!
                    .AsArray()
                    .RemoveAll(duty => duty!["code"]!.GetValue<string>() != "accounts");
            }
        );
        Assert.EndsWith(
            "Sum 11,000,000",
            string.Join(
                ' ',
                ToolRun
                    .Of("distribute", "--letter", file, "--key", "flat=100%")
                    .Output.TrimEnd('\n')
                    .Split('\n')[^1]
                    .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                    .Where((_, i) => i != 1 && i != 2)
            ),
            StringComparison.Ordinal
        );
        Assert.Equal(
            2,
            ToolRun.Of("rules", "--letter", file, "--format", "csv").Output.TrimEnd('\n').Split('\n').Length
        );
        using var calendar = JsonDocument.Parse(ToolRun.Of("calendar", "--letter", file, "--format", "json").Output);
        Assert.All(
            calendar.RootElement.GetProperty("deadlines").EnumerateArray(),
            deadline => Assert.EndsWith("-03-01", deadline.GetProperty("due").GetString(), StringComparison.Ordinal)
        );
        Assert.Contains(
            "KS asks for 20 January 2025",
            ToolRun
                .Of("assess", "invoice", Repository.At("docs", "samples", "assess", "invoice.json"), "--letter", file)
                .Output,
            StringComparison.Ordinal
        );
        var reconciled = ToolRun.Of("reconcile", "--letter", file);
        Assert.Equal(
            (2, "", "ehelse: Our letter has no published table to reconcile.\n"),
            (reconciled.ExitCode, reconciled.Output, reconciled.Errors)
        );
    }

    private static void SumsToTheTotals(string after, long expected)
    {
        using var json = JsonDocument.Parse(ToolRun.Of("letter", "diff", "2024", after, "--format", "json").Output);
        var total = json.RootElement.GetProperty("total");
        Assert.Equal(expected, total.GetProperty("change").GetInt64());
        Assert.Equal(expected, total.GetProperty("after").GetInt64() - total.GetProperty("before").GetInt64());
        Assert.Equal(
            expected,
            json.RootElement.GetProperty("amounts")
                .EnumerateArray()
                .Sum(amount => amount.GetProperty("change").GetInt64())
        );
    }

    private static string Sample(string name) => Repository.At("docs", "samples", "letters", name);

    private string WithoutFigures() =>
        Changed("beds.json", letter => letter["key"]!["parts"]![2]!["criterion"] = "beds");

    private string Changed(string name, Action<JsonObject> change)
    {
        var letter = JsonNode.Parse(File.ReadAllText(Sample("2024.json")))!.AsObject();
        change(letter);
        return Write(name, letter.ToJsonString());
    }

    private string Write(string name, string text)
    {
        var file = Path.Combine(folder.FullName, name);
        File.WriteAllText(file, text, new UTF8Encoding(false));
        return file;
    }
}
