using System.Text.Json;

namespace EHelse.Domain.Tool.Tests.Verify;

public sealed class VerifyCommandTests
{
    private static readonly string Certificate = ToolRun.Of("distribute", "--format", "json").Output;

    [Fact]
    public void Run_WhatDistributeWrites_Holds()
    {
        var run = ToolRun.With(Certificate, "verify", "-");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.EndsWith(
            "-: everything that can be checked is right, and nothing is missing.\n",
            run.Output,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("--method", "webster")]
    [InlineData("--unit", "0.01")]
    [InlineData("--min", "3300000")]
    [InlineData("--total", "-7")]
    [InlineData("--key", "population=100%")]
    public void Run_WhatDistributeWritesWithAnOption_Holds(string option, string value)
    {
        var certificate = ToolRun.Of("distribute", option, value, "--explain", "--format", "json").Output;

        Assert.Equal(0, ToolRun.With(certificate, "verify", "-").ExitCode);
    }

    [Fact]
    public void Run_AnotherKrone_AnswersOneAndNamesTheLaws()
    {
        var run = ToolRun.With(Changed("\"amount\":2937520", "\"amount\":2937521"), "verify", "-", "--lang", "nb");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(
            "IKKE OPPFYLT    sums-to-the-total: lines: summen av beløpene skal være 36683801, ikke 36683802.\n",
            run.Output,
            StringComparison.Ordinal
        );
        Assert.Contains("-: 5 lover er brutt: sums-to-the-total, ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_KeyLeftOut_AnswersOneAndSaysWhatCouldNotBeChecked()
    {
        var key = "\"key\":\"flat=60%,municipalities=20%,population=20%\",";
        var run = ToolRun.With(Changed(key, ""), "verify", "-");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(
            "undetermined    exact-shares: key: The key is missing.\n",
            run.Output,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "nothing was found wrong, but this could not be checked: exact-shares, ",
            run.Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Run_LetterThoughtUp_IsSaid()
    {
        var file = Repository.At("docs", "samples", "letters", "what-if-15-networks.json");
        var certificate = ToolRun.Of("distribute", "--letter", file, "--format", "json").Output;
        var run = ToolRun.With(certificate, "verify", "-");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("- is made of a letter thought up", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_Csv_HasALineForEachFinding()
    {
        var run = ToolRun.With(Changed("\"sum\":36683801", "\"sum\":36683802"), "verify", "-", "--format", "csv");
        var lines = run.Output.Split('\n');

        Assert.Equal("file,law,outcome,path,expected,actual", lines[0]);
        Assert.Contains("'-,sums-to-the-total,notMet,sum,36683801,36683802", lines);
    }

    [Fact]
    public void Run_Json_CountsAndLists()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory().FullName, "fordeling.json");
        File.WriteAllText(file, Certificate);
        var run = ToolRun.With(
            Changed("\"sum\":36683801", "\"sum\":36683802"),
            "verify",
            file,
            "-",
            "--format",
            "json"
        );
        using var json = JsonDocument.Parse(run.Output);
        var root = json.RootElement;

        Assert.Equal(
            (1, 2, 1),
            (run.ExitCode, root.GetProperty("verified").GetInt32(), root.GetProperty("failed").GetInt32())
        );
        Assert.Equal(
            [true, false],
            root.GetProperty("documents")
                .EnumerateArray()
                .Select(document => document.GetProperty("holds").GetBoolean())
        );
        Assert.Contains(
            root.GetProperty("documents")[1].GetProperty("findings").EnumerateArray(),
            finding =>
                finding.GetProperty("outcome").GetString() == "notMet"
                && finding.GetProperty("path").GetString() == "sum"
                && finding.GetProperty("expected").GetString() == "36683801"
        );
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("no json")]
    public void Run_NoDistribution_AnswersTwoAndWritesNothing(string input)
    {
        var run = ToolRun.With(input, "verify", "-");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("ehelse: -:", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("revise --to 37000000", "-: is a revision, which has not all that is needed to check it.")]
    [InlineData("sweep --grid flat,population --step 50%", "-: is what sweep answers and not a distribution.")]
    [InlineData("reconcile", "-: is a reconciliation and not a distribution.")]
    public void Run_AnotherDocumentOfOurs_SaysWhatItIsInOneLine(string args, string error)
    {
        var other = ToolRun.Of([.. args.Split(' '), "--format", "json"]).Output;
        var run = ToolRun.With(other, "verify", "-");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("ehelse: " + error, run.Errors, StringComparison.Ordinal);
        Assert.Single(run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void Run_OneOfTwoCannotBeRead_AnswersTwoAndWritesNothing()
    {
        var run = ToolRun.With(Certificate, "verify", "-", "no-such-file.json");

        Assert.Equal(
            (2, "", "ehelse: no-such-file.json: does not exist.\n"),
            (run.ExitCode, run.Output, run.Errors.ReplaceLineEndings("\n"))
        );
    }

    [Fact]
    public void Run_NoFile_AnswersTwo() => Assert.Equal(2, ToolRun.Of("verify").ExitCode);

    [Fact]
    public void Run_StandardInputTwice_AnswersTwo() =>
        Assert.Equal(2, ToolRun.With(Certificate, "verify", "-", "-").ExitCode);

    private static string Changed(string from, string to)
    {
        var changed = Certificate.Replace(from, to, StringComparison.Ordinal);
        Assert.NotEqual(Certificate, changed);
        return changed;
    }
}
