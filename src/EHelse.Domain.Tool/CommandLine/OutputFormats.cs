using EHelse.Domain.Sources;

namespace EHelse.Domain.Tool.CommandLine;

/// <summary>The formats that a command can write, and the option that chooses one.</summary>
internal sealed class OutputFormats
{
    private readonly OutputFormat[] formats;

    private OutputFormats(params OutputFormat[] formats) => this.formats = formats;

    /// <summary>What most commands write: <c>table</c>, <c>csv</c> and <c>json</c>.</summary>
    public static OutputFormats Usual { get; } = new(OutputFormat.Table, OutputFormat.Csv, OutputFormat.Json);

    /// <summary>For results that are no table: <c>table</c> and <c>json</c>.</summary>
    public static OutputFormats WithoutCsv { get; } = new(OutputFormat.Table, OutputFormat.Json);

    /// <summary>For results that stand in documents as well.</summary>
    public static OutputFormats WithMarkdown { get; } =
        new(OutputFormat.Table, OutputFormat.Csv, OutputFormat.Json, OutputFormat.Markdown);

    /// <summary>For results that build servers read as well.</summary>
    public static OutputFormats WithJUnit { get; } = new(OutputFormat.Table, OutputFormat.Json, OutputFormat.JUnit);

    public ToolOption Option() =>
        new(
            "--format",
            string.Join("|", Names()),
            new("Hvordan svaret skrives; ellers table.", "How the answer is written; else table.")
        );

    /// <summary>The format that was chosen.</summary>
    /// <exception cref="BadInputException">There is no such format here.</exception>
    public OutputFormat Read(Invocation call, ToolOption option) => call.AmountOf(option, Parse) ?? OutputFormat.Table;

    private OutputFormat Parse(string text)
    {
        foreach (var format in formats)
        {
            if (string.Equals(NameOf(format), text, StringComparison.Ordinal))
            {
                return format;
            }
        }

        var names = Names();
        var (norwegian, english) = (List(names, "eller"), List(names, "or"));
        throw new InvalidTextException(
            Domain.Names.Unknown(
                $"«{Quote.Of(text)}» er ikke {norwegian}.",
                $"'{Quote.Of(text)}' is not {english}.",
                text,
                names
            )
        );
    }

    private string[] Names() => Array.ConvertAll(formats, NameOf);

    private static string NameOf(OutputFormat format) =>
        format switch
        {
            OutputFormat.Csv => "csv",
            OutputFormat.Json => "json",
            OutputFormat.Markdown => "markdown",
            OutputFormat.JUnit => "junit",
            _ => "table",
        };

    private static string List(string[] names, string or) => string.Join(", ", names[..^1]) + $" {or} {names[^1]}";
}
