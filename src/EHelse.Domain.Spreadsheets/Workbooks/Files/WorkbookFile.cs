using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using EHelse.Domain.Spreadsheets.Workbooks.Cells;
using NodaTime;
using Sheet = EHelse.Domain.Spreadsheets.Workbooks.Cells.Sheet;

namespace EHelse.Domain.Spreadsheets.Workbooks.Files;

/// <summary>Writes a workbook file. The same workbook gives the same bytes: no clock, no chance, a fixed order.</summary>
internal static class WorkbookFile
{
    // The first day that a zip archive can name.
    private static readonly LocalDateTime EntryTime = new(1980, 1, 1, 0, 0);

    /// <param name="sheets">The sheets, in order; at least one.</param>
    /// <param name="names">Names and the cells that they stand for.</param>
    /// <param name="title">What the workbook is.</param>
    /// <param name="language">Its language, as <c>nb-NO</c>.</param>
    public static byte[] Of(
        IReadOnlyList<Sheet> sheets,
        IEnumerable<(string Name, string Place)> names,
        string title,
        string language
    )
    {
        using var file = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            var main = document.AddWorkbookPart();
            var styles = new StyleTable();
            for (var place = 0; place < sheets.Count; place++)
            {
                var part = main.AddNewPart<WorksheetPart>(IdOf(place));
                WriteSheet(part, sheets[place], styles, title, language, isFirst: place == 0);
            }

            main.AddNewPart<WorkbookStylesPart>(IdOf(sheets.Count)).Stylesheet = styles.ToStylesheet();
            main.Workbook = new Workbook(
                new BookViews(new WorkbookView { ActiveTab = 0 }),
                new DocumentFormat.OpenXml.Spreadsheet.Sheets(
                    sheets.Select(
                        (sheet, place) =>
                            new DocumentFormat.OpenXml.Spreadsheet.Sheet
                            {
                                Name = sheet.Name,
                                SheetId = (uint)place + 1,
                                Id = IdOf(place),
                            }
                    )
                ),
                new DefinedNames(
                    names
                        .Select(name => new DefinedName(name.Place) { Name = name.Name })
                        .Concat(PrintTitles(sheets))
                        .OrderBy(name => name.Name!.Value, StringComparer.Ordinal)
                ),
                // Excel 2016 and later calculate anew when they open it; what stands in the cells is right either way.
                new CalculationProperties { CalculationId = 0, FullCalculationOnLoad = true }
            );
            var properties = document.AddCoreFilePropertiesPart();
            WriteProperties(properties, title, language);
            // The package writer gives these two by chance.
            document.ChangeIdOfPart(main, IdOf(0));
            document.ChangeIdOfPart(properties, IdOf(1));
        }

        return Repacked(file.ToArray());
    }

    private static void WriteSheet(
        WorksheetPart part,
        Sheet sheet,
        StyleTable styles,
        string title,
        string language,
        bool isFirst
    )
    {
        const string Id = "rId1";
        if (sheet.Chart is not null)
        {
            ChartXml.Write(part.AddNewPart<DrawingsPart>(Id), sheet.Chart, language);
        }

        SheetXml.Write(part, sheet, styles, title, isFirst, sheet.Chart is null ? null : Id);
    }

    private static IEnumerable<DefinedName> PrintTitles(IReadOnlyList<Sheet> sheets) =>
        sheets
            .Select((sheet, place) => (sheet, place))
            .Where(entry => entry.sheet.HeadingRow > 0)
            .Select(entry =>
            {
                var row = "$" + Place.Number(entry.sheet.HeadingRow);
                var titles = Place.On(entry.sheet.Name, row + ":" + row);
                if (entry.sheet.PagesWide > 1)
                {
                    var column = "$" + Place.Column(entry.sheet.FrozenColumns);
                    titles = Place.On(entry.sheet.Name, "$A:" + column) + "," + titles;
                }

                return new DefinedName(titles) { Name = "_xlnm.Print_Titles", LocalSheetId = (uint)entry.place };
            });

    private static void WriteProperties(CoreFilePropertiesPart part, string title, string language)
    {
        var escaped = title.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");
        var xml =
            $"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{escaped}</dc:title><dc:creator>EHelse.Domain</dc:creator><dc:language>{language}</dc:language></cp:coreProperties>""";
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(xml));
        part.FeedData(stream);
    }

    private static string IdOf(int place) => "rId" + Place.Number(place + 1);

    // The archive that the package writer made has the time of day in it.
    private static byte[] Repacked(byte[] file)
    {
        using var from = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);
        using var result = new MemoryStream();
        using (var to = new ZipArchive(result, ZipArchiveMode.Create, leaveOpen: true))
        {
            // Readers that look at the first entry only expect the content types there.
            foreach (
                var entry in from
                    .Entries.OrderBy(entry => entry.FullName != "[Content_Types].xml")
                    .ThenBy(entry => entry.FullName, StringComparer.Ordinal)
            )
            {
                var copy = to.CreateEntry(entry.FullName, CompressionLevel.Optimal);
                copy.LastWriteTime = EntryTime.WithOffset(Offset.Zero).ToDateTimeOffset();
                using var source = entry.Open();
                using var target = copy.Open();
                source.CopyTo(target);
            }
        }

        return result.ToArray();
    }
}
