using System.Text.Json;
using EHelse.Domain.Letters;

namespace EHelse.Domain.Tool.Tests.Rules;

public sealed class RulesCommandTests
{
    [Fact]
    public void Rules_AsJson_AreTheCatalogue()
    {
        var run = ToolRun.Of("rules", "--format", "json");
        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            AssignmentLetter.Of2024.Rules.Select(rule => (rule.Code, rule.Citation.Fingerprint!.ToString())),
            json.RootElement.GetProperty("rules")
                .EnumerateArray()
                .Select(rule =>
                    (
                        rule.GetProperty("code").GetString()!,
                        rule.GetProperty("citation").GetProperty("fingerprint").GetString()!
                    )
                )
        );
    }

    [Fact]
    public void Rules_AsCsv_HaveALineEach() =>
        Assert.Equal(
            AssignmentLetter.Of2024.Rules.Select(rule => rule.Code),
            ToolRun
                .Of("rules", "--format", "csv")
                .Output.TrimEnd('\n')
                .Split('\n')
                .Skip(1)
                .Select(line => line.Split(',')[0])
        );

    [Fact]
    public void Rules_InNorwegian_SayTheObligation() =>
        Assert.Contains("skal", ToolRun.Of("rules", "--lang", "nb").Output, StringComparison.Ordinal);

    [Fact]
    public void Rules_OfAnUnknownLetter_AreRefused()
    {
        var run = ToolRun.Of("rules", "--letter", "2023");
        Assert.Equal(2, run.ExitCode);
        Assert.Equal(
            "ehelse: --letter: the assignment letter '2023' is unknown; known years are 2024, and other letters are given as a file.\n",
            run.Errors
        );
    }
}
