namespace EHelse.Domain.Tool.CommandLine;

/// <summary>The option that names the file to write, for commands whose result is a file.</summary>
internal static class OutputOption
{
    public static ToolOption Create(string example) =>
        new("--output", example, new("Fila som skrives; -o er det samme.", "The file to write; -o is the same."), "-o");

    /// <exception cref="BadInputException">The option is missing or has no value.</exception>
    public static string Read(Invocation call, ToolOption option) =>
        call.ValueOf(option)
        ?? throw new BadInputException(
            new($"{option.Name} mangler: -o {option.Value}", $"{option.Name} is missing: -o {option.Value}")
        );
}
