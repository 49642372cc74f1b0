using EHelse.Domain.Sources;

namespace EHelse.Domain.Spreadsheets;

/// <summary>A CSV file has errors; nothing was taken from it.</summary>
public sealed class InvalidCsvException : FormatException, IExplainedError
{
    internal InvalidCsvException(FileErrors<CsvError> errors)
        : base(string.Join("\n", errors.Lines(Language.English))) => Errors = errors;

    /// <summary>All errors of the file; at least one.</summary>
    public FileErrors<CsvError> Errors { get; }

    /// <summary>All errors of the file, one in each line.</summary>
    public LocalizedText Reason => Errors.Text();
}
