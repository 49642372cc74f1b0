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
