using EHelse.Domain.Sources;
using EHelse.Domain.Spreadsheets;

namespace EHelse.Domain.Tool;

/// <summary>What the user gave cannot be used; each line of the error names the thing and the place.</summary>
internal sealed class BadInputException : Exception
{
    private readonly LocalizedText? text;
    private readonly CsvErrors? errors;

    public BadInputException(LocalizedText text)
        : base(text.English) => this.text = text;

    private BadInputException(CsvErrors errors) => this.errors = errors;

    /// <summary>A file with errors: all of them.</summary>
    public static BadInputException In(CsvErrors errors) => new(errors);

    /// <summary>The lines of the error, without the name of the command.</summary>
    public IEnumerable<string> Lines(Language language) => errors?.Lines(language) ?? [text!.In(language)];
}
