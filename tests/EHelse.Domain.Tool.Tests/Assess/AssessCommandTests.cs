using System.Text;
using System.Text.Json;

namespace EHelse.Domain.Tool.Tests.Assess;

public sealed class AssessCommandTests
{
    [Theory]
    [InlineData("group", 1)]
    [InlineData("expenses", 1)]
    [InlineData("invoice", 1)]
    [InlineData("confirmation", 0)]
    public void Assess_Sample_SaysWhatItsTextFileSays(string subject, int exitCode)
    {
        var run = ToolRun.Of("assess", subject, Sample(subject + ".json"));
        Assert.Equal((exitCode, ""), (run.ExitCode, run.Errors));
        if (Environment.GetEnvironmentVariable("EHELSE_ACCEPT") == "1")
        {
            File.WriteAllText(Sample(subject + ".txt"), run.Output);
        }

        Assert.Equal(File.ReadAllText(Sample(subject + ".txt")).ReplaceLineEndings("\n"), run.Output);
    }

    [Theory]
    [InlineData("group")]
    [InlineData("expenses")]
    [InlineData("invoice")]
    [InlineData("confirmation")]
    public void Assess_AsJson_HasTheSameFindingsAsCsv(string subject)
    {
        using var json = JsonDocument.Parse(
            ToolRun.Of("assess", subject, Sample(subject + ".json"), "--format", "json").Output
        );
        var csv = ToolRun.Of("assess", subject, Sample(subject + ".json"), "--format", "csv").Output;
        Assert.Equal(
            csv.TrimEnd('\n').Split('\n').Skip(1).Select(line => string.Join(",", line.Split(',').Take(3))),
            json.RootElement.GetProperty("findings")
                .EnumerateArray()
                .Select(finding =>
                    $"{finding.GetProperty("code")},{finding.GetProperty("outcome")},{finding.GetProperty("obligation")}"
                )
        );
    }

    [Theory]
    [InlineData("en", "COST-03 must: expenses[2], id 3: The grant does not cover")]
    [InlineData("nb", "COST-03 skal: expenses[2], id 3: Tilskuddet dekker ikke")]
    public void Assess_SeveralExpenses_NamesTheExpenseOfEachLine(string language, string line)
    {
        var output = ToolRun.Of("assess", "expenses", Sample("expenses.json"), "--lang", language).Output;

        Assert.Contains(line, output, StringComparison.Ordinal);
        Assert.All(
            output.Split('\n').Where(found => found.Contains(" COST-", StringComparison.Ordinal)),
            found => Assert.Matches(@": expenses\[(\d)\], id (?!\1)[1-4]: ", found)
        );
    }

    [Fact]
    public void Assess_SeveralGroups_NamesTheGroupOfEachLineButNotOfTheWhole()
    {
        var lines = Assess("group", """{"network":"Viken","groups":[{"counties":["31","32"]},{"counties":["33"]}]}""")
            .Output.Split('\n')
            .Where(line => line.Contains(" GROUP-", StringComparison.Ordinal))
            .ToArray();

        Assert.DoesNotContain("groups[", Assert.Single(lines, Has(" GROUP-01 ")), StringComparison.Ordinal);
        Assert.Single(lines, Has(" GROUP-05 must: groups[0]: "));
        Assert.Single(lines, Has(" GROUP-05 must: groups[1]: "));

        static Predicate<string> Has(string text) => line => line.Contains(text, StringComparison.Ordinal);
    }

    [Fact]
    public void Assess_InvoiceWithExpenses_ShowsThemAndNamesTheOneThatBreaksARule()
    {
        var output = Assess(
            "invoice",
            """
            {
              "network": "Viken", "grantYear": 2024, "amount": 300, "datedOn": "2024-12-31", "frame": { "frame": 4781743 },
              "expenses": [
                { "id": "hall", "kind": "gathering", "amount": 100, "isDocumented": true },
                { "id": "licence", "kind": "software-purchase", "amount": 200, "isDocumented": false }
              ]
            }
            """
        ).Output;

        Assert.Contains("\nlicence     200                200\n", output, StringComparison.Ordinal);
        Assert.Contains(
            "INV-06 must: expenses[1], id licence: An expense is not documented.",
            output,
            StringComparison.Ordinal
        );
        Assert.Contains("INV-02 must: The invoice has expenses that are not covered", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Assess_DocumentWithErrors_TellsThemAllWithTheirPlace()
    {
        var run = Assess(
            "invoice",
            """
            {
              "network": "Vikn",
              "grantYear": "2024",
              "amout": 12,
              "datedOn": "31.12.2024",
              "frame": { "frame": 2, "frame": 3 }
            }
            """
        );
        Assert.Equal(2, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.Equal(
            [
                "1:1: $: The property 'amount' is missing.",
                "2:14: $.network: 'Vikn' is not a network. Did you mean Viken?",
                "3:16: $.grantYear: Expected a whole number from 1 to 9998, found a string.",
                "4:3: $.amout: The property 'amout' is unknown. Did you mean amount?",
                "5:14: $.datedOn: '31.12.2024' is not a date: write for instance 2024-12-31.",
                "6:26: $.frame.frame: The property 'frame' stands twice.",
            ],
            run.Errors.TrimEnd('\n')
                .Split('\n')
                .Select(line => line[(line.IndexOf(".tmp:", StringComparison.Ordinal) + 5)..])
        );
    }

    [Theory]
    [InlineData("1:2: $: Not valid JSON", "{")]
    [InlineData("1:1: $: Expected an object, found an array.", "[]")]
    [InlineData("1:1: $: The property 'confirmation' is missing.", """{"network":"Oslo"}""")]
    [InlineData(
        "1:52: $.confirmation.signerCapacity: 'delegat' is not one of municipal-director, delegate, other. Did you mean delegate?",
        """{"network":"Oslo","confirmation":{"signerCapacity":"delegat"}}"""
    )]
    public void Assess_BrokenConfirmation_SaysWhere(string error, string json)
    {
        var run = Assess("confirmation", json);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(error, run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ehelse: write assess group|expenses|invoice|confirmation FILE.\n", "assess")]
    [InlineData("ehelse: write assess group|expenses|invoice|confirmation FILE.\n", "assess", "group")]
    [InlineData(
        "ehelse: 'groups' is not group|expenses|invoice|confirmation. Did you mean group?\n",
        "assess",
        "groups",
        "x.json"
    )]
    [InlineData("ehelse: x.json: does not exist.\n", "assess", "group", "x.json")]
    public void Assess_WrongUsage_IsRefused(string error, params string[] args)
    {
        var run = ToolRun.Of(args);
        Assert.Equal((2, "", error), (run.ExitCode, run.Output, run.Errors));
    }

    private static ToolRun Assess(string subject, string json)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, json, new UTF8Encoding(false));
            return ToolRun.Of("assess", subject, file);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static string Sample(string name) => Repository.At("docs", "samples", "assess", name);
}
