using System.Globalization;

namespace EHelse.Domain.Spreadsheets.Reading;

/// <summary>The names of cells: column A is 1, and so is the first row.</summary>
internal static class XlsxReference
{
    /// <summary>Column XFD, the last that a sheet can have.</summary>
    public const int LastColumn = 16_384;

    /// <summary>The name of a cell.</summary>
    public static string Of(int column, int row) => ColumnName(column) + row.ToString(CultureInfo.InvariantCulture);

    /// <summary>The letters of a column.</summary>
    public static string ColumnName(int column)
    {
        var name = "";
        for (; column > 0; column = (column - 1) / 26)
        {
            name = (char)('A' + ((column - 1) % 26)) + name;
        }

        return name;
    }

    /// <summary>Reads the name of a cell in a sheet, with or without dollar signs.</summary>
    public static bool TryParse(string text, out int column, out int row)
    {
        (column, row) = (0, 0);
        var place = 0;
        for (; place < text.Length && Letter(text[place]) is > 0 and var letter; place++)
        {
            column = (column * 26) + letter;
            if (column > LastColumn)
            {
                return false;
            }
        }

        return column > 0 && TryParseRow(text.Substring(place), out row);
    }

    /// <summary>Reads the number of a row.</summary>
    public static bool TryParseRow(string text, out int row) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out row)
        && row is >= 1 and <= XlsxBasisOptions.LastRow;

    private static int Letter(char character) =>
        character is >= 'A' and <= 'Z' ? character - 'A' + 1
        : character is >= 'a' and <= 'z' ? character - 'a' + 1
        : 0;
}
