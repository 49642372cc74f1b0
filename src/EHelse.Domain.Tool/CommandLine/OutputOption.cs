namespace EHelse.Domain.Tool.CommandLine;

/// <summary>The option that names the file to write, for commands whose result is a file.</summary>
internal static class OutputOption
{
    public static ToolOption Create() =>
        new(
            "--output",
            "FILE",
            new(
                "Filen som skrives; den skrives hel eller ikke i det hele tatt.",
                "The file to write; it is written whole or not at all."
            ),
            "-o"
        );

    /// <param name="call">The call.</param>
    /// <param name="option">The option.</param>
    /// <param name="example">A file name to write in the message when there is none.</param>
    /// <exception cref="BadInputException">The option is missing or has no value.</exception>
    public static string Read(Invocation call, ToolOption option, string example) =>
        call.ValueOf(option)
        ?? throw new BadInputException(
            new($"{option.Name} mangler: skriv -o {example}", $"{option.Name} is missing: write -o {example}")
        );
}
