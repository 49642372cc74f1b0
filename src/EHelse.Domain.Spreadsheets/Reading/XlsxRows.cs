using System.Globalization;
using DocumentFormat.OpenXml.Spreadsheet;

namespace EHelse.Domain.Spreadsheets.Reading;

/// <summary>The rows of a sheet and then its merged ranges, one at a time.</summary>
internal sealed class XlsxRows : IDisposable
{
    // No spreadsheet shows more in a row, and a row is held in memory.
    private const int MostCharacters = 4 * 1024 * 1024;

    private readonly XlsxWorkbook workbook;
    private readonly XlsxXml xml;
    private readonly List<XlsxCell> cells = [];
    private readonly HashSet<int> columns = [];
    private readonly XlsxText inlineText = new();
    private bool isInRow;
    private bool isPastCells;

    public XlsxRows(XlsxWorkbook workbook, XlsxXml xml)
    {
        this.workbook = workbook;
        this.xml = xml;
    }

    /// <summary>The number of the row last read, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>The cells of the row last read that are not blank, in the file's order.</summary>
    public IReadOnlyList<XlsxCell> Cells => cells;

    /// <summary>Reads the next row; false after the last.</summary>
    public bool ReadRow()
    {
        cells.Clear();
        columns.Clear();
        while (!isPastCells && xml.Read())
        {
            if (xml.Is<Row>())
            {
                if (xml.IsStart)
                {
                    StartRow();
                }

                // An element without content is told as a start and an end.
                if (xml.IsEnd)
                {
                    isInRow = false;
                    return true;
                }
            }
            else if (xml.Is<Cell>() && xml.IsStart && isInRow)
            {
                ReadCell();
            }
            else if (xml.Is<SheetData>() && xml.IsEnd)
            {
                isPastCells = true;
            }
        }

        isPastCells = true;
        return false;
    }

    /// <summary>Reads the next merged range, after the last row; null after the last one.</summary>
    public string? ReadMerged()
    {
        while (xml.Read())
        {
            if (xml.IsStart && xml.Is<MergeCell>())
            {
                return xml.Attribute("ref") ?? "";
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public void Dispose() => xml.Dispose();

    private void StartRow()
    {
        isInRow = true;
        var before = Number;
        if (xml.Attribute("r") is not { } text)
        {
            Number++;
        }
        else if (XlsxReference.TryParseRow(text, out var number))
        {
            Number = number;
        }
        else
        {
            throw new XlsxFault(
                new(
                    $"«{Quote.Of(text)}» kan ikke være en rad: et ark har rad 1 til 1048576.",
                    $"'{Quote.Of(text)}' cannot be a row: a sheet has rows 1 to 1048576."
                )
            );
        }

        if (Number <= before || Number > XlsxBasisOptions.LastRow)
        {
            throw new XlsxFault(
                new(
                    $"Arket er ødelagt: rad {Number} kommer etter rad {before}.",
                    $"The sheet is broken: row {Number} comes after row {before}."
                )
            );
        }

        lastColumn = 0;
        characters = 0;
    }

    private int lastColumn;
    private int characters;

    private void ReadCell()
    {
        var column = ColumnOf(xml.Attribute("r"));
        lastColumn = column;
        var reference = XlsxReference.Of(column, Number);
        if (!columns.Add(column))
        {
            throw new XlsxFault(
                new("Arket er ødelagt: cellen står to ganger.", "The sheet is broken: the cell stands twice."),
                reference
            );
        }

        var type = xml.Attribute("t") ?? "n";
        var style = int.TryParse(xml.Attribute("s"), NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            ? index
            : 0;
        string? value = null;
        var hasFormula = false;
        inlineText.Clear();
        while (!(xml.Is<Cell>() && xml.IsEnd) && xml.Read())
        {
            if (xml.IsStart && xml.Is<CellValue>())
            {
                value = xml.Text;
            }
            else if (xml.IsStart && xml.Is<CellFormula>())
            {
                hasFormula = true;
            }
            else
            {
                inlineText.Take(xml);
            }
        }

        if (CellOf(type, value, style, hasFormula) is { } cell)
        {
            characters += cell.Content.Length;
            if (characters > MostCharacters)
            {
                throw new XlsxFault(new("Raden har for mye tekst.", "The row has too much text."), reference);
            }

            cells.Add(cell with { Column = column, Row = Number });
        }
    }

    private int ColumnOf(string? reference)
    {
        if (reference is null)
        {
            return lastColumn < XlsxReference.LastColumn
                ? lastColumn + 1
                : throw new XlsxFault(
                    new(
                        $"Rad {Number} har flere celler enn et ark har kolonner.",
                        $"Row {Number} has more cells than a sheet has columns."
                    )
                );
        }

        return XlsxReference.TryParse(reference, out var column, out var row) && row == Number
            ? column
            : throw new XlsxFault(
                new(
                    $"Arket er ødelagt: rad {Number} har en celle «{Quote.Of(reference)}». Kolonnene er A til XFD.",
                    $"The sheet is broken: row {Number} has a cell '{Quote.Of(reference)}'. Columns are A to XFD."
                )
            );
    }

    // Null for a blank cell.
    private XlsxCell? CellOf(string type, string? value, int style, bool hasFormula)
    {
        var content = value?.Trim() ?? "";
        switch (type)
        {
            case "inlineStr":
                return TextCell(inlineText.Value, hasFormula && value is null && inlineText.Value?.Length == 0);
            case "str":
                return value?.Length > CsvCellText.Longest
                    ? TextCell(null, false)
                    : TextCell(XlsxText.Decode(value ?? ""), hasFormula && value is null);
            case var _ when content.Length == 0:
                return hasFormula ? Simple(XlsxCell.Kind.Uncomputed, "") : null;
            case var _ when content.Length > CsvCellText.Longest:
                return Simple(XlsxCell.Kind.TooLong, "");
            case "s":
                return workbook.TryText(content, out var text)
                    ? TextCell(text, false)
                    : Simple(XlsxCell.Kind.Broken, content);
            case "n":
                return workbook.Formats.IsDate(style)
                    ? Simple(XlsxCell.Kind.Date, content)
                    : Simple(XlsxCell.Kind.Number, content) with
                    {
                        Digits = workbook.Formats.Digits(style),
                    };
            case "b":
                return Simple(XlsxCell.Kind.Boolean, content);
            case "e":
                return Simple(XlsxCell.Kind.Error, content);
            case "d":
                return Simple(XlsxCell.Kind.Date, content);
            default:
                return Simple(XlsxCell.Kind.Broken, type);
        }
    }

    private static XlsxCell? TextCell(string? text, bool isUncomputed) =>
        isUncomputed ? Simple(XlsxCell.Kind.Uncomputed, "")
        : text is null ? Simple(XlsxCell.Kind.TooLong, "")
        : string.IsNullOrWhiteSpace(text) ? null
        : Simple(XlsxCell.Kind.Text, text.Trim());

    private static XlsxCell Simple(XlsxCell.Kind kind, string content) => new() { Holds = kind, Content = content };
}
