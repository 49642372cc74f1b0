using System.Globalization;
using System.Text;

namespace EHelse.Domain.Tool.Tests;

/// <summary>One run of the command inside the test's process: what it answered and what it wrote.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Errors)
{
    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    /// <summary>Runs the command in English, with results not on a terminal.</summary>
    public static ToolRun Of(params string[] args) =>
        Run(args, Stream.Null, new Dictionary<string, string>(), "", null);

    /// <summary>Runs the command on a terminal of a width.</summary>
    public static ToolRun OnTerminal(int width, params string[] args) =>
        Run(args, Stream.Null, new Dictionary<string, string>(), "", width);

    /// <summary>Runs the command with requests on standard input.</summary>
    public static ToolRun With(string input, params string[] args) => With(StrictUtf8.GetBytes(input), args);

    /// <summary>Runs the command with bytes on standard input.</summary>
    public static ToolRun With(byte[] input, params string[] args) => With(new MemoryStream(input), args);

    /// <summary>Runs the command with a stream as standard input.</summary>
    public static ToolRun With(Stream input, params string[] args) =>
        Run(args, input, new Dictionary<string, string>(), "", null);

    /// <summary>Runs the command with environment variables and a culture.</summary>
    public static ToolRun In(Dictionary<string, string> variables, string culture, params string[] args) =>
        Run(args, Stream.Null, variables, culture, null);

    /// <summary>Runs the command on a terminal with environment variables.</summary>
    public static ToolRun OnTerminalWith(Dictionary<string, string> variables, params string[] args) =>
        Run(args, Stream.Null, variables, "", 120);

    /// <summary>Runs the command with errors on a terminal, where it may show how far it has come.</summary>
    public static ToolRun WithProgress(params string[] args) =>
        Run(args, Stream.Null, new Dictionary<string, string>(), "", null, showsProgress: true);

    /// <summary>Runs the command with results going to a stream of the test.</summary>
    public static (int ExitCode, string Errors) To(Stream output, params string[] args)
    {
        var errors = new StringWriter();
        var surroundings = new Surroundings(Stream.Null, output, errors, _ => null, CultureInfo.InvariantCulture);
        return (EhelseCommand.Run(args, surroundings), errors.ToString());
    }

    private static ToolRun Run(
        string[] args,
        Stream input,
        Dictionary<string, string> variables,
        string culture,
        int? width,
        bool showsProgress = false
    )
    {
        using var output = new MemoryStream();
        var errors = new StringWriter();
        var exitCode = EhelseCommand.Run(
            args,
            new Surroundings(
                input,
                output,
                errors,
                variables.GetValueOrDefault,
                CultureInfo.GetCultureInfo(culture),
                width,
                showsProgress
            )
        );
        return new(exitCode, StrictUtf8.GetString(output.ToArray()), errors.ToString());
    }
}
