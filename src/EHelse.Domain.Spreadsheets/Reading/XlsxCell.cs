namespace EHelse.Domain.Spreadsheets.Reading;

/// <summary>A cell that is not blank, as the file has it.</summary>
internal readonly record struct XlsxCell
{
    /// <summary>What a cell can hold.</summary>
    public enum Kind
    {
        Text = 1,
        Number,
        Date,
        Boolean,
        Error,

        /// <summary>A formula whose result the file does not have.</summary>
        Uncomputed,

        /// <summary>Text longer than any spreadsheet holds.</summary>
        TooLong,

        /// <summary>A text that the file's table of texts does not have, or a type that no cell has.</summary>
        Broken,
    }

    public Kind Holds { get; init; }

    /// <summary>The column, from 1.</summary>
    public int Column { get; init; }

    /// <summary>The row, from 1.</summary>
    public int Row { get; init; }

    /// <summary>The text, the number as the file writes it, or the error value.</summary>
    public string Content { get; init; }

    /// <summary>How many digits a whole number is shown with: 4 for 0301; 0 when no zeros are put before it.</summary>
    public int Digits { get; init; }

    /// <summary>The name of the cell.</summary>
    public string Reference => XlsxReference.Of(Column, Row);
}
