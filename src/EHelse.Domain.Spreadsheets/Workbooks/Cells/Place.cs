using System.Globalization;

namespace EHelse.Domain.Spreadsheets.Workbooks.Cells;

/// <summary>Where a cell is, as formulas write it. Columns and rows count from 1.</summary>
internal static class Place
{
    /// <summary>A column: <c>A</c>, <c>Z</c>, <c>AA</c>.</summary>
    public static string Column(int column)
    {
        var name = "";
        for (var rest = column; rest > 0; rest = (rest - 1) / 26)
        {
            name = (char)('A' + ((rest - 1) % 26)) + name;
        }

        return name;
    }

    /// <summary>A cell that moves with the formula: <c>B7</c>.</summary>
    public static string Cell(int column, int row) => Column(column) + Number(row);

    /// <summary>A cell that does not move: <c>$B$7</c>.</summary>
    public static string Fixed(int column, int row) => "$" + Column(column) + "$" + Number(row);

    /// <summary>Cells that do not move: <c>$B$7:$D$9</c>.</summary>
    public static string Fixed(int column, int row, int lastColumn, int lastRow) =>
        Fixed(column, row) + ":" + Fixed(lastColumn, lastRow);

    /// <summary>Cells of this sheet: <c>B7:D9</c>.</summary>
    public static string Range(int column, int row, int lastColumn, int lastRow) =>
        Cell(column, row) + ":" + Cell(lastColumn, lastRow);

    /// <summary>A place on another sheet: <c>'Nøkkel'!$B$7</c>.</summary>
    public static string On(string sheet, string place) => "'" + sheet.Replace("'", "''") + "'!" + place;

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
