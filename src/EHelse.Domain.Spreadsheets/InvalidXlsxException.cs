using EHelse.Domain.Sources;

namespace EHelse.Domain.Spreadsheets;

/// <summary>A workbook has errors; nothing was taken from it.</summary>
public sealed class InvalidXlsxException : FormatException, IExplainedError
{
    internal InvalidXlsxException(FileErrors<XlsxError> errors)
        : base(string.Join("\n", errors.Lines(Language.English))) => Errors = errors;

    /// <summary>All errors of the workbook; at least one.</summary>
    public FileErrors<XlsxError> Errors { get; }

    /// <summary>All errors of the workbook, one in each line.</summary>
    public LocalizedText Reason => Errors.Text();
}
