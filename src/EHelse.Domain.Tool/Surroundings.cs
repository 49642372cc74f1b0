using System.Globalization;
using System.Text;

namespace EHelse.Domain.Tool;

/// <summary>All that the command sees of the world: streams, terminal, environment. It reads no clock.</summary>
public sealed class Surroundings
{
    /// <summary>Describes the surroundings.</summary>
    /// <param name="input">Where requests come from.</param>
    /// <param name="output">Where results go, as UTF-8.</param>
    /// <param name="errors">Where errors go.</param>
    /// <param name="variable">The value of an environment variable, or null when it is not set.</param>
    /// <param name="culture">The culture of the user interface, for a language when the environment names none.</param>
    /// <param name="terminalWidth">The characters on a line of the terminal that results go to, or null when they go elsewhere.</param>
    /// <param name="showsProgress">Whether errors go to a terminal, where a long run may show how far it has come.</param>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    public Surroundings(
        Stream input,
        Stream output,
        TextWriter errors,
        Func<string, string?> variable,
        CultureInfo culture,
        int? terminalWidth = null,
        bool showsProgress = false
    )
    {
        Input = Guard.Against.Null(input);
        Output = Guard.Against.Null(output);
        Errors = Guard.Against.Null(errors);
        Variable = Guard.Against.Null(variable);
        Culture = Guard.Against.Null(culture);
        TerminalWidth = terminalWidth;
        ShowsProgress = showsProgress;
    }

    internal Stream Input { get; }

    internal Stream Output { get; }

    internal TextWriter Errors { get; }

    internal Func<string, string?> Variable { get; }

    internal CultureInfo Culture { get; }

    internal int? TerminalWidth { get; }

    internal bool ShowsProgress { get; }

    /// <summary>The surroundings of this process.</summary>
    /// <returns>Its standard streams, environment and terminal.</returns>
    public static Surroundings OfProcess() =>
        new(
            Console.OpenStandardInput(),
            StandardOutput.Open(),
            new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { AutoFlush = true },
            Environment.GetEnvironmentVariable,
            CultureInfo.CurrentUICulture,
            StandardOutput.TerminalWidth(),
            !Console.IsErrorRedirected
        );
}
