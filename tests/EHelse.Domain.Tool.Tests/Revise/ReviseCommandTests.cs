using System.Text.Json;

namespace EHelse.Domain.Tool.Tests.Revise;

public sealed class ReviseCommandTests : IDisposable
{
    private static readonly string[] Paradox = ["--total", "36701000", "--to", "36702000", "--unit", "1000"];

    private readonly string file = Path.GetTempFileName();

    public void Dispose() => File.Delete(file);

    [Fact]
    public void Revise_SomeoneLosesAlthoughTheTotalGrows_IsMarkedAndNamed()
    {
        var run = ToolRun.Of(["revise", .. Paradox]);

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        var lines = run.Output.Split('\n');
        Assert.Contains("Network                   Before       After  Change  Against the total", lines);
        Assert.Contains("Nordland               3,167,000   3,166,000  −1,000  gets less", lines);
        Assert.Contains("Sum                   36,701,000  36,702,000  +1,000", lines);
        Assert.Contains(
            "1 of 11 gets less than before although the total grows: Nordland. With --nobody-loses nobody does.",
            lines
        );
    }

    [Fact]
    public void Revise_NobodyLoses_ShowsWhatHeldInNorwegian()
    {
        var run = ToolRun.Of(["revise", "--nobody-loses", "--lang", "nb", .. Paradox]);

        var lines = run.Output.Replace('\u00A0', ' ').Split('\n');
        Assert.Contains("Nettverk                     Før      Minst       Etter  Endring", lines);
        Assert.Contains("Nordland               3 167 000  3 167 000   3 167 000        0", lines);
        Assert.Contains("Ingen får mindre enn før.", lines);
    }

    [Fact]
    public void Revise_Cut_NamesWhoGetsMore()
    {
        var run = ToolRun.Of("revise", "--total", "36702000", "--to", "36701000", "--unit", "1000", "--lang", "nb");

        Assert.Contains("får mer\n", run.Output, StringComparison.Ordinal);
        Assert.Contains(
            "1 av 11 får mer enn før, selv om totalen kuttes: Nordland. Med --nobody-loses gjør ingen det.",
            run.Output,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("40000000", "Nobody gets less than before.")]
    [InlineData("30000000", "Nobody gets more than before.")]
    [InlineData("36683801", "Nothing changes.")]
    public void Revise_NobodyAgainstTheTotal_SaysSo(string total, string verdict)
    {
        var run = ToolRun.Of("revise", "--to", total, "--method", "webster");

        Assert.EndsWith(verdict + "\n", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Against", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Revise_Json_SumsAndNamesThoseAgainstTheTotal()
    {
        using var json = JsonDocument.Parse(ToolRun.Of(["revise", "--format", "json", .. Paradox]).Output);
        var root = json.RootElement;

        Assert.Equal(36_701_000, root.GetProperty("before").GetProperty("total").GetInt64());
        Assert.Equal(36_702_000, root.GetProperty("after").GetProperty("sum").GetInt64());
        Assert.Equal(
            root.GetProperty("change").GetInt64(),
            root.GetProperty("lines").EnumerateArray().Sum(line => line.GetProperty("change").GetInt64())
        );
        Assert.Equal("103967", root.GetProperty("againstTheTrend").EnumerateArray().Single().GetString());
    }

    [Fact]
    public void Revise_CsvToAFile_IsThereAndNowhereElse()
    {
        var run = ToolRun.Of(["revise", "--format", "csv", "-o", file, .. Paradox]);

        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Errors));
        var lines = File.ReadAllText(file).Split('\n');
        Assert.Equal("code,name,before,after,change,against_the_trend", lines[0]);
        Assert.Contains("103967,Nordland,3167000,3166000,-1000,true", lines);
        Assert.Equal(13, lines.Length);
    }

    [Fact]
    public void Revise_FixedAmount_StaysAsItIs()
    {
        var run = ToolRun.Of("revise", "--to", "40000000", "--fixed", "103974=4000000", "--format", "csv");

        Assert.Contains("103974,Viken,4000000,4000000,0,false\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "--to is missing: write --to and the new total.")]
    [InlineData("--to", "--to needs a value: --to N")]
    [InlineData("--to abc", "--to: 'abc' is not an amount")]
    [InlineData(
        "--to 36702500 --unit 1000 --total 36701000",
        "The total 36702500 kr is not a multiple of the unit 1000 kr."
    )]
    [InlineData("--to 1000 --min 3000000", "The minimums sum to 33000000 kr, more than the total 1000 kr.")]
    [InlineData("--to 1000 --nobody-looses", "Did you mean --nobody-loses?")]
    [InlineData("--to 1000 -o /", "/: cannot be written")]
    public void Revise_WrongUsage_NamesTheThingAndWritesNothing(string args, string error)
    {
        var run = ToolRun.Of(["revise", .. args.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(error, run.Errors, StringComparison.Ordinal);
    }
}
