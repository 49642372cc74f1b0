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
