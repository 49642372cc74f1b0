using EHelse.Domain.Sources;

namespace EHelse.Domain.Spreadsheets;

/// <summary>One thing that is wrong in a workbook, and where.</summary>
/// <remarks>Errors are equal when all their properties are.</remarks>
public sealed record XlsxError
{
    internal XlsxError(string file, string? sheet, string? cell, LocalizedText text)
    {
        File = file;
        Sheet = sheet;
        Cell = cell;
        Text = text;
    }

    /// <summary>The name of the file, as it was given to the reader.</summary>
    public string File { get; }

    /// <summary>The name of the sheet; null when the fault is of the whole file.</summary>
    public string? Sheet { get; }

    /// <summary>The cell or range in the sheet, such as <c>C7</c> or <c>A3:C3</c>; null when the fault is of the whole sheet or file.</summary>
    public string? Cell { get; }

    /// <summary>What is wrong, in both languages.</summary>
    public LocalizedText Text { get; }

    /// <summary>The error in one line: <c>file: Ark1!C7: what is wrong</c>, with the place as a spreadsheet's name box takes it.</summary>
    /// <param name="language">The language of the sentence.</param>
    /// <returns>The line, without a line break.</returns>
    public string In(Language language) =>
        string.Join(": ", new[] { File, Place, Text.In(language) }.Where(part => part is not null));

    /// <summary>The error in one line, in English.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() => In(Language.English);

    private string? Place =>
        Sheet is null ? null
        : Cell is null ? Quoted(Sheet)
        : $"{Quoted(Sheet)}!{Cell}";

    private static string Quoted(string sheet) =>
        sheet.Length > 0
        && !char.IsDigit(sheet[0])
        && sheet.All(character => char.IsLetterOrDigit(character) || character == '_')
            ? Quote.Of(sheet)
            : $"'{Quote.Of(sheet).Replace("'", "''")}'";
}
