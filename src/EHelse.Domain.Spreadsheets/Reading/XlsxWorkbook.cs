using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace EHelse.Domain.Spreadsheets.Reading;

/// <summary>The sheets of a workbook, and what they share.</summary>
internal sealed class XlsxWorkbook
{
    /// <summary>The most texts of the table that sheets share.</summary>
    public const int MostTexts = 1_000_000;

    /// <summary>The most characters of these texts together.</summary>
    public const int MostCharacters = 32 * 1024 * 1024;

    private const int MostSheets = 1_000;

    private readonly XlsxFile file;
    private readonly WorkbookPart part;
    private XlsxFormats? formats;
    private List<string?>? texts;

    public XlsxWorkbook(XlsxFile file)
    {
        this.file = file;
        part = file.Workbook;
        Sheets = ReadSheets();
    }

    /// <summary>The sheets, in the order of their tabs.</summary>
    public IReadOnlyList<XlsxSheet> Sheets { get; }

    /// <summary>The formats of cells; read when first asked for.</summary>
    public XlsxFormats Formats =>
        formats ??= XlsxFormats.Of(file, XlsxFault.Unless(() => part.WorkbookStylesPart, XlsxFile.BrokenText));

    /// <summary>Finds a text that sheets share.</summary>
    /// <returns>Whether there is one; it is null when it is longer than a cell can hold.</returns>
    public bool TryText(string index, out string? text)
    {
        texts ??= ReadTexts();
        var isThere =
            int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place < texts.Count;
        text = isThere ? texts[place] : null;
        return isThere;
    }

    /// <summary>Opens the cells of a sheet.</summary>
    public XlsxRows Open(XlsxSheet sheet) => new(this, XlsxXml.Of(file, sheet.Part!, isHeld: false));

    private List<XlsxSheet> ReadSheets()
    {
        var sheets = new List<XlsxSheet>();
        using var xml = XlsxXml.Of(file, part, isHeld: true);
        while (xml.Read())
        {
            if (!xml.IsStart || !xml.Is<Sheet>())
            {
                continue;
            }

            if (sheets.Count == MostSheets)
            {
                throw new XlsxFault(
                    new("Arbeidsboken har mer enn 1 000 ark.", "The workbook has more than 1 000 sheets.")
                );
            }

            var id = xml.Attribute("id") ?? "";
            sheets.Add(
                new(
                    xml.Attribute("name") ?? "",
                    xml.Attribute("state") is "hidden" or "veryHidden",
                    XlsxFault.Unless(() => part.GetPartById(id), XlsxFile.BrokenText) as WorksheetPart
                )
            );
        }

        return sheets;
    }

    private List<string?> ReadTexts()
    {
        var read = new List<string?>();
        if (XlsxFault.Unless(() => part.SharedStringTablePart, XlsxFile.BrokenText) is not { } table)
        {
            return read;
        }

        using var xml = XlsxXml.Of(file, table, isHeld: true);
        var text = new XlsxText();
        var characters = 0L;
        while (xml.Read())
        {
            if (!xml.Is<SharedStringItem>())
            {
                text.Take(xml);
            }
            else if (xml.IsStart)
            {
                text.Clear();
            }
            else
            {
                var value = text.Value;
                read.Add(value);
                characters += value?.Length ?? 0;
                if (read.Count > MostTexts || characters > MostCharacters)
                {
                    throw new XlsxFault(
                        new(
                            "Arbeidsboken har for mye tekst. Lagre arket med grunnlaget alene i en ny arbeidsbok.",
                            "The workbook has too much text. Save the sheet with the basis alone in a new workbook."
                        )
                    );
                }
            }
        }

        return read;
    }
}
