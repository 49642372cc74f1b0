using EHelse.Domain.Sources;

namespace EHelse.Domain.Tool.CommandLine;

/// <summary>Reads the option that chooses a format.</summary>
internal static class OutputFormats
{
    private static readonly Dictionary<string, OutputFormat> ByName = new(StringComparer.Ordinal)
    {
        ["table"] = OutputFormat.Table,
        ["csv"] = OutputFormat.Csv,
        ["json"] = OutputFormat.Json,
    };

    public static ToolOption Option() =>
        new(
            "--format",
            "table|csv|json",
            new("Hvordan svaret skrives; ellers table.", "How the answer is written; else table.")
        );

    /// <exception cref="InvalidTextException">There is no such format.</exception>
    public static OutputFormat Parse(string text) =>
        ByName.TryGetValue(text, out var format)
            ? format
            : throw new InvalidTextException(
                Names.Unknown(
                    $"«{Quote.Of(text)}» er ikke table, csv eller json.",
                    $"'{Quote.Of(text)}' is not table, csv or json.",
                    text,
                    ByName.Keys
                )
            );
}
