namespace EHelse.Domain.Tool.Tests;

public sealed class EhelseCommandTests
{
    [Fact]
    public void Run_NoCommand_ShowsTheHelpAsAnError()
    {
        var run = ToolRun.Of();

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("Usage: ehelse COMMAND", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Usage: ehelse COMMAND", "--help")]
    [InlineData("Usage: ehelse distribute [OPTIONS]\n", "distribute", "--help")]
    [InlineData("Usage: ehelse apportion [OPTIONS] [FILE|-]\n", "apportion", "--help")]
    [InlineData("Bruk: ehelse reconcile [VALG]\n", "reconcile", "--help", "--lang", "nb")]
    public void Run_Help_IsTheAnswer(string start, params string[] args)
    {
        var run = ToolRun.Of(args);

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.StartsWith(start, run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("distribute")]
    [InlineData("sweep", "--grid", "flat,population")]
    [InlineData("letter", "show", "2024")]
    public void Run_InNorwegian_NamesTheSourceInNorwegian(params string[] args)
    {
        var run = ToolRun.Of([.. args, "--lang", "nb"]);

        Assert.Contains(
            "Grunnlag: Statistisk sentralbyrå (SSB), CC BY 4.0, 2024-01-01",
            run.Output,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("Statistics Norway", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Write 10.5.", "distribute", "--total", "10,5")]
    [InlineData("Write -0.05.", "distribute", "--total", "-0,05")]
    [InlineData("Write 0.5.", "distribute", "--unit", "0,5")]
    [InlineData("Write 1000.50.", "distribute", "--min", "1000,50")]
    [InlineData("Write 103974=4000000.5.", "distribute", "--max", "103974=4000000,5")]
    [InlineData("Write 103974=4000000.5.", "distribute", "--fixed", "103974=4000000,5")]
    [InlineData("Write flat=100.0%.", "distribute", "--key", "flat=100,0%")]
    [InlineData("Write 40000000.5.", "revise", "--to", "40000000,5")]
    [InlineData("Write 2.5%.", "sweep", "--grid", "flat,population", "--step", "2,5%")]
    [InlineData("Skriv 10.5.", "distribute", "--total", "10,5", "--lang", "nb")]
    public void Run_NumberWithADecimalComma_IsToldHowItIsWritten(string hint, params string[] args)
    {
        var run = ToolRun.Of(args);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.EndsWith($" {hint}\n", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--total", "10,555")]
    [InlineData("--total", "36,683,801")]
    [InlineData("--total", "1,5 kr")]
    [InlineData("--total", ",")]
    [InlineData("--unit", "-0,5")]
    [InlineData("--key", "flat=50,5%,population=49,5%")]
    [InlineData("--method", "webster,adams")]
    public void Run_CommaThatNoPointWouldMend_IsToldNothingOfPoints(string option, string value)
    {
        var run = ToolRun.Of("distribute", option, value);

        Assert.Equal(2, run.ExitCode);
        Assert.DoesNotContain("Write ", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_HelpOfEveryCommandOfTheHelp_IsItsOwn()
    {
        var names = ToolRun
            .Of("--help")
            .Output.Split("\n\n")[1]
            .Split('\n')
            .Skip(1)
            .Select(line => line.Trim().Split(' ')[0])
            .ToArray();

        Assert.Equal(14, names.Length);
        Assert.All(
            names,
            name =>
                Assert.StartsWith(
                    $"Usage: ehelse {name} [OPTIONS]",
                    ToolRun.Of(name, "--help").Output,
                    StringComparison.Ordinal
                )
        );
    }

    [Fact]
    public void Run_Version_IsOneLine() => Assert.Matches(@"^\d+\.\d+\.\d+\S*\n$", ToolRun.Of("--version").Output);

    [Theory]
    [InlineData("distribue", "Did you mean distribute?")]
    [InlineData("help", "the commands are distribute, reconcile, ")]
    [InlineData("[diagram]", "is not a command")]
    [InlineData("--hlep", "Did you mean --help?")]
    public void Run_UnknownCommand_ListsThoseThereAre(string command, string error)
    {
        var run = ToolRun.Of(command);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(error, run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("LANG", "nb_NO.UTF-8", "en-US", "Nettverk")]
    [InlineData("LANG", "nn_NO", "en-US", "Nettverk")]
    [InlineData("LANG", "no", "en-US", "Nettverk")]
    [InlineData("LANG", "sv_SE.UTF-8", "nb-NO", "Network")]
    [InlineData("LC_ALL", "C", "nb-NO", "Network")]
    [InlineData("LC_MESSAGES", "nb_NO", "en-US", "Nettverk")]
    [InlineData("LANG", "", "nb-NO", "Nettverk")]
    [InlineData("LANG", "", "en-GB", "Network")]
    public void Run_WithoutLang_SpeaksTheLanguageOfTheEnvironment(
        string variable,
        string value,
        string culture,
        string heading
    ) =>
        Assert.Contains(
            heading,
            ToolRun.In(new() { [variable] = value }, culture, "reconcile").Output,
            StringComparison.Ordinal
        );

    [Fact]
    public void Run_LcAll_GoesBeforeLang() =>
        Assert.Contains(
            "Nettverk",
            ToolRun.In(new() { ["LC_ALL"] = "nb_NO", ["LANG"] = "en_US" }, "", "reconcile").Output,
            StringComparison.Ordinal
        );

    [Fact]
    public void Run_OutputThatCannotBeWritten_IsAnError()
    {
        using var full = new FailingStream("No space left on device", 28);
        var (exitCode, errors) = ToolRun.To(full, "distribute");

        Assert.Equal((2, "ehelse: cannot write the result: No space left on device\n"), (exitCode, errors));
    }

    [Fact]
    public void Run_OutputThatWasClosed_EndsQuietly()
    {
        using var closed = new FailingStream("Broken pipe", 32);

        Assert.Equal((0, ""), ToolRun.To(closed, "distribute"));
    }

    private sealed class FailingStream(string message, int code) : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw new IOException(message, code);

        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException(message, code);
    }
}
