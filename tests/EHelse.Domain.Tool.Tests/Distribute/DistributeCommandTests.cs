using System.Text.Json;

namespace EHelse.Domain.Tool.Tests.Distribute;

public sealed class DistributeCommandTests : IDisposable
{
    private readonly string file = Path.GetTempFileName();

    public void Dispose() => File.Delete(file);

    [Fact]
    public void Distribute_WithoutArguments_ShowsTheGrantOf2024()
    {
        var run = ToolRun.Of("distribute");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        var lines = run.Output.Split('\n');
        Assert.Contains(
            "Network                   Exact share        Flat  Municipalities  Population      Amount   Published  Difference",
            lines
        );
        Assert.Contains(
            "Viken                 4,781,742.7993…   2,000,935       1,048,109   1,732,699   4,781,743   4,734,462     −47,281",
            lines
        );
        Assert.Contains(
            "Sum                        36,683,801  22,010,281       7,336,760   7,336,760  36,683,801  36,683,802          +1",
            lines
        );
        Assert.Contains(lines, line => line.EndsWith("  2,937,520   2,950,584     +13,064", StringComparison.Ordinal));
        Assert.Contains("1 kr more than the stated total 36,683,801 kr.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Distribute_InNorwegian_GroupsAsNorwegiansDo()
    {
        var run = ToolRun.Of("distribute", "--lang", "nb");

        Assert.Contains("Viken                 4\u00A0781\u00A0742,7993…", run.Output, StringComparison.Ordinal);
        Assert.Contains(
            "1 kr mer enn den oppgitte totalen 36\u00A0683\u00A0801 kr.",
            run.Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Distribute_NotOnATerminal_HasNoEscapesAndNoWrapping()
    {
        var run = ToolRun.Of("distribute", "--explain");

        Assert.DoesNotContain('\e', run.Output);
        Assert.DoesNotContain(run.Output.Split('\n'), line => line.EndsWith(' '));
        Assert.Equal(11, run.Output.Split('\n').Count(line => line.Contains(" ranks ", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("nb")]
    public void Distribute_OnATerminalOf80_StaysWithinIt(string language)
    {
        var run = ToolRun.OnTerminal(80, "distribute", "--explain", "--lang", language);

        Assert.All(WithoutEscapes(run.Output).Split('\n'), line => Assert.True(line.Length <= 80, line));
        Assert.Contains("\e[1m", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("NO_COLOR", "1")]
    [InlineData("TERM", "dumb")]
    public void Distribute_OnATerminalThatWantsNone_HasNoEscapes(string variable, string value) =>
        Assert.DoesNotContain('\e', ToolRun.OnTerminalWith(new() { [variable] = value }, "distribute").Output);

    [Fact]
    public void Distribute_OnATerminalNarrowerThanAWord_StillAnswers() =>
        Assert.Equal(0, ToolRun.OnTerminal(1, "distribute").ExitCode);

    [Fact]
    public void Distribute_Json_SumsToTheTotal()
    {
        using var json = JsonDocument.Parse(ToolRun.Of("distribute", "--format", "json").Output);

        Assert.Equal(36_683_801, json.RootElement.GetProperty("sum").GetInt64());
        Assert.Equal(
            36_683_801,
            json.RootElement.GetProperty("lines").EnumerateArray().Sum(line => line.GetProperty("amount").GetInt64())
        );
    }

    [Theory]
    [InlineData("json")]
    [InlineData("csv")]
    public void Distribute_ForPrograms_DoesNotDependOnLanguage(string format) =>
        Assert.Equal(
            ToolRun.Of("distribute", "--explain", "--format", format),
            ToolRun.Of("distribute", "--explain", "--format", format, "--lang", "nb")
        );

    [Fact]
    public void Distribute_Csv_HasOneLineForEachNetwork()
    {
        var lines = ToolRun.Of("distribute", "--format", "csv").Output.Split('\n');

        Assert.Equal("code,name,amount,exact,flat,municipalities,population,published,difference", lines[0]);
        Assert.Equal("103974,Viken,4781743,132698216150822/27751015,2000935,1048109,1732699,4734462,-47281", lines[11]);
        Assert.Equal("", lines[12]);
    }

    [Theory]
    [InlineData("-5")]
    [InlineData("-36683801")]
    public void Distribute_NegativeTotal_MirrorsThePositive(string total)
    {
        var negative = Amounts(ToolRun.Of("distribute", "--total", total, "--format", "json"));

        Assert.Equal(
            Amounts(ToolRun.Of("distribute", "--total", total[1..], "--format", "json")),
            negative.Select(amount => -amount)
        );
        Assert.Equal(negative, Amounts(ToolRun.Of("distribute", $"--total={total}", "--format", "json")));
    }

    [Fact]
    public void Distribute_AnotherTotal_LeavesOutThePublishedTable()
    {
        var run = ToolRun.Of("distribute", "--total", "36683802");

        Assert.DoesNotContain("Published", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("published", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Distribute_AnotherKey_KeepsThePublishedTable() =>
        Assert.Contains(
            "Published",
            ToolRun.Of("distribute", "--key", "flat=61.2%,municipalities=19.4%,population=19.4%").Output,
            StringComparison.Ordinal
        );

    [Fact]
    public void Distribute_BasisOfTheUser_IsDistributed()
    {
        File.WriteAllText(file, "code;name;beds\n1;Bø;3\n2;=cmd;1\n");

        var run = ToolRun.Of(
            "distribute",
            "--basis",
            file,
            "--key",
            "beds=1",
            "--total",
            "1000.01",
            "--unit",
            "0.01",
            "--format",
            "csv"
        );

        Assert.Equal(
            "code,name,amount,exact,beds\n1,Bø,750.01,300003/400,750.01\n2,'=cmd,250,100001/400,250\n",
            run.Output
        );
    }

    [Fact]
    public void Distribute_BrokenBasis_TellsEveryErrorAndWritesNothing()
    {
        File.WriteAllText(file, "code;name;beds\n1;A;x\n2;;-1\n");

        var run = ToolRun.Of("distribute", "--basis", file, "--lang", "nb");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        var lines = run.Errors.Split('\n');
        Assert.StartsWith($"ehelse: {file}:2:5: «x»", lines[0], StringComparison.Ordinal);
        Assert.StartsWith($"ehelse: {file}:3:3: ", lines[1], StringComparison.Ordinal);
        Assert.StartsWith($"ehelse: {file}:3:4: «-1»", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public void Distribute_EndlesslyBrokenBasis_CountsTheRest()
    {
        File.WriteAllText(file, "code;name;beds\n" + string.Concat(Enumerable.Repeat("1;A;x\n", 500)));

        var lines = ToolRun.Of("distribute", "--basis", file).Errors.TrimEnd('\n').Split('\n');

        Assert.Equal(101, lines.Length);
        Assert.EndsWith("more errors", lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Distribute_BasisWithoutACriterion_NamesTheFileAndWhatItHas()
    {
        File.WriteAllText(file, "code;name;populace\n1;A;1\n");

        var run = ToolRun.Of("distribute", "--basis", file, "--key", "beds=1");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith($"ehelse: {file}:", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--total abc", "--total: 'abc' is not an amount")]
    [InlineData("--total 1e3", "--total: '1e3' is not an amount")]
    [InlineData("--total 0.001", "--total: '0.001' is not an amount")]
    [InlineData("--total 9223372036854775808", "is not an amount in kroner")]
    [InlineData("--total 0.50", "is not a multiple of the unit 1 kr")]
    [InlineData("--unit 1000", "The total 36683801 kr is not a multiple of the unit 1000 kr.")]
    [InlineData("--unit 0", "the unit must be above zero")]
    [InlineData("--unit -1", "the unit must be above zero")]
    [InlineData("--min 4000000", "The minimums sum to 44000000 kr")]
    [InlineData("--max 1", "sum to 11 kr, less than the total")]
    [InlineData("--key flat=60%,municipalities=20%", "sum to 4/5 (80%), not to 1")]
    [InlineData(
        "--key flt=60%,municipalities=20%,population=20%",
        "no values for 'flt'; it has flat, municipalities, population. Did you mean flat?"
    )]
    [InlineData("--key flat", "is not criterion=share")]
    [InlineData("--key @/etc/hostname", "Part 1 of the key, '@/etc/hostname'")]
    [InlineData("--method webstre", "Did you mean webster?")]
    [InlineData(
        "--letter 2023",
        "the assignment letter '2023' is unknown; known years are 2024, and other letters are given as a file."
    )]
    [InlineData("--letter no-such.json", "no-such.json: does not exist.")]
    [InlineData("--format jso", "Did you mean json?")]
    [InlineData("--lang sv", "'sv' is neither nb nor en")]
    [InlineData("--basis no-such-file", "no-such-file: does not exist.")]
    [InlineData("--basis /", "/: is a directory.")]
    [InlineData("--total", "--total needs a value: --total N")]
    [InlineData("--total --unit 1", "--total needs a value")]
    [InlineData("--total 1 --total 2", "--total stands twice")]
    [InlineData("--totl 1", "'--totl' is not an option; the options are --letter, --total")]
    [InlineData("--totl=1", "Did you mean --total?")]
    [InlineData("-x", "'-x' is not an option")]
    [InlineData("extra", "'extra' has no place here")]
    [InlineData("--explain=yes", "'yes' has no place here")]
    public void Distribute_WrongUsage_NamesTheThingAndWritesNothing(string args, string error)
    {
        var run = ToolRun.Of(["distribute", .. args.Split(' ')]);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(error, run.Errors, StringComparison.Ordinal);
        Assert.StartsWith("ehelse: ", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--total abc", "er ikke et beløp i kroner")]
    [InlineData("--totl 1", "er ikke et valg")]
    [InlineData("--total", "--total mangler verdi")]
    [InlineData("--basis no-such-file", "finnes ikke")]
    public void Distribute_WrongUsageInNorwegian_IsToldInNorwegian(string args, string error) =>
        Assert.Contains(
            error,
            ToolRun.Of(["distribute", "--lang", "nb", .. args.Split(' ')]).Errors,
            StringComparison.Ordinal
        );

    private static long[] Amounts(ToolRun run)
    {
        using var json = JsonDocument.Parse(run.Output);
        return
        [
            .. json
                .RootElement.GetProperty("lines")
                .EnumerateArray()
                .Select(line => line.GetProperty("amount").GetInt64()),
        ];
    }

    private static string WithoutEscapes(string text) =>
        text.Replace("\e[1m", "", StringComparison.Ordinal).Replace("\e[0m", "", StringComparison.Ordinal);
}
