using EHelse.Domain.Json;
using EHelse.Domain.Sources;
using EHelse.Domain.Spreadsheets;

namespace EHelse.Domain.Tool;

/// <summary>What the user gave cannot be used; each line of the error names the thing and the place.</summary>
internal sealed class BadInputException : Exception
{
    private readonly LocalizedText? text;
    private readonly Func<Language, IEnumerable<string>>? errors;

    public BadInputException(LocalizedText text)
        : base(text.English) => this.text = text;

    private BadInputException(Func<Language, IEnumerable<string>> errors) => this.errors = errors;

    /// <summary>A CSV file or a workbook with errors: all of them.</summary>
    public static BadInputException In<TError>(FileErrors<TError> errors)
        where TError : notnull => new(errors.Lines);

    /// <summary>A JSON document with errors: all of them.</summary>
    public static BadInputException In(string path, IReadOnlyList<JsonError> errors) =>
        new(language => errors.Select(error => $"{path}:{error.In(language)}"));

    /// <summary>A file that is read line by line: its errors with the numbers of their lines.</summary>
    public static BadInputException In(string path, IReadOnlyList<(int Line, LocalizedText Text)> errors) =>
        new(language => errors.Select(error => $"{path}:{error.Line}: {error.Text.In(language)}"));

    /// <summary>The lines of the error, without the name of the command.</summary>
    public IEnumerable<string> Lines(Language language) => errors?.Invoke(language) ?? [text!.In(language)];
}
