using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace EHelse.Domain.Spreadsheets.Tests.Workbooks;

/// <summary>The cells of a workbook file as a reader sees them: sheet, place, value, formula.</summary>
internal sealed class WorkbookCells
{
    private readonly Dictionary<(string Sheet, string Place), (string Value, string? Formula, bool IsNumber)> cells =
    [];

    public WorkbookCells(byte[] file)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(file), isEditable: false);
        var main = document.WorkbookPart!;
        string[] shared =
        [
            .. main.SharedStringTablePart?.SharedStringTable.Elements<SharedStringItem>().Select(item => item.InnerText)
                ?? [],
        ];
        foreach (var sheet in main.Workbook.Descendants<Sheet>())
        {
            Sheets.Add(sheet.Name!.Value!);
            var part = (WorksheetPart)main.GetPartById(sheet.Id!.Value!);
            foreach (var cell in part.Worksheet.Descendants<Cell>())
            {
                var type = cell.DataType?.Value ?? CellValues.Number;
                var value =
                    type == CellValues.InlineString ? cell.InlineString?.InnerText ?? ""
                    : type == CellValues.SharedString
                        ? shared[int.Parse(cell.CellValue!.Text, CultureInfo.InvariantCulture)]
                    : cell.CellValue?.Text ?? "";
                cells[(sheet.Name!.Value!, cell.CellReference!.Value!)] = (
                    value,
                    cell.CellFormula?.Text,
                    type == CellValues.Number
                );
            }
        }
    }

    public List<string> Sheets { get; } = [];

    public IEnumerable<(string Sheet, string Place, string Value, string? Formula)> All =>
        cells.Select(cell => (cell.Key.Sheet, cell.Key.Place, cell.Value.Value, cell.Value.Formula));

    public string this[string sheet, string place] => cells.TryGetValue((sheet, place), out var cell) ? cell.Value : "";

    public string? FormulaOf(string sheet, string place) => cells[(sheet, place)].Formula;

    public bool IsNumber(string sheet, string place) => cells[(sheet, place)].IsNumber;

    /// <summary>The amounts, as the sheet of the distribution has them.</summary>
    public string[] Amounts(string sheet, int count) =>
        [.. Enumerable.Range(9, count).Select(row => this[sheet, "D" + row.ToString(CultureInfo.InvariantCulture)])];

    /// <summary>The same file with other values in some cells, as if somebody had typed them.</summary>
    public static byte[] Edit(byte[] file, params (string Sheet, string Place, string Value)[] edits)
    {
        using var stream = new MemoryStream();
        stream.Write(file);
        using (var document = SpreadsheetDocument.Open(stream, isEditable: true))
        {
            var main = document.WorkbookPart!;
            foreach (var (name, place, value) in edits)
            {
                var sheet = main.Workbook.Descendants<Sheet>().Single(sheet => sheet.Name == name);
                var cell = ((WorksheetPart)main.GetPartById(sheet.Id!.Value!))
                    .Worksheet.Descendants<Cell>()
                    .Single(cell => cell.CellReference == place);
                cell.CellFormula = null;
                cell.InlineString = null;
                var isNumber = double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
                cell.DataType = isNumber ? CellValues.Number : CellValues.String;
                cell.CellValue = value.Length == 0 ? null : new CellValue(value);
            }
        }

        return stream.ToArray();
    }
}
