using System.IO.Compression;
using System.Text;

namespace EHelse.Domain.Spreadsheets.Tests;

/// <summary>XlsxFiles written part by part, so that a test can break any of them.</summary>
internal static class XlsxFiles
{
    public const string ContentTypes = "[Content_Types].xml";
    public const string Sheet = "xl/worksheets/sheet1.xml";
    public const string Texts = "xl/sharedStrings.xml";
    public const string Styles = "xl/styles.xml";
    public const string Workbook = "xl/workbook.xml";

    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Content = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    /// <summary>The header that most tests use: code, name and beds in A1 to C1.</summary>
    public const string Header =
        """<row r="1"><c r="A1" t="inlineStr"><is><t>code</t></is></c><c r="B1" t="inlineStr"><is><t>name</t></is></c><c r="C1" t="inlineStr"><is><t>beds</t></is></c></row>""";

    /// <summary>A workbook with one sheet, Ark1, of these rows.</summary>
    public static byte[] Of(string rows, string after = "", string texts = "", string styles = "") =>
        Zip(Parts(rows, after, texts, styles));

    /// <summary>The parts of a workbook with one sheet, to change before they are packed.</summary>
    public static Dictionary<string, string> Parts(
        string rows,
        string after = "",
        string texts = "",
        string styles = ""
    ) => Parts([("Ark1", "", rows)], after, texts, styles);

    /// <summary>The parts of a workbook with sheets of these names, states and rows.</summary>
    public static Dictionary<string, string> Parts(
        (string Name, string Attributes, string Rows)[] sheets,
        string after = "",
        string texts = "",
        string styles = ""
    )
    {
        var numbers = Enumerable.Range(1, sheets.Length).ToArray();
        var parts = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [ContentTypes] =
                """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>"""
                + $"""<Override PartName="/xl/workbook.xml" ContentType="{Content}.sheet.main+xml"/>"""
                + string.Concat(
                    numbers.Select(number =>
                        $"""<Override PartName="/xl/worksheets/sheet{number}.xml" ContentType="{Content}.worksheet+xml"/>"""
                    )
                )
                + $"""<Override PartName="/xl/sharedStrings.xml" ContentType="{Content}.sharedStrings+xml"/><Override PartName="/xl/styles.xml" ContentType="{Content}.styles+xml"/></Types>""",
            ["_rels/.rels"] = Relationships(
                $"""<Relationship Id="r1" Type="{Office}/officeDocument" Target="xl/workbook.xml"/>"""
            ),
            [Workbook] =
                $"""<workbook xmlns="{Main}" xmlns:r="{Office}"><sheets>"""
                + string.Concat(
                    numbers.Select(number =>
                        $"""<sheet name="{sheets[number - 1].Name}" sheetId="{number}" {sheets[number - 1].Attributes} r:id="s{number}"/>"""
                    )
                )
                + "</sheets></workbook>",
            ["xl/_rels/workbook.xml.rels"] = Relationships(
                string.Concat(
                    numbers.Select(number =>
                        $"""<Relationship Id="s{number}" Type="{Office}/worksheet" Target="worksheets/sheet{number}.xml"/>"""
                    )
                )
                    + $"""<Relationship Id="t" Type="{Office}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="f" Type="{Office}/styles" Target="styles.xml"/>"""
            ),
            [Texts] = $"""<sst xmlns="{Main}">{texts}</sst>""",
            [Styles] = $"""<styleSheet xmlns="{Main}">{styles}</styleSheet>""",
        };
        foreach (var number in numbers)
        {
            parts[$"xl/worksheets/sheet{number}.xml"] =
                $"""<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="{Main}"><sheetData>{sheets[number - 1].Rows}</sheetData>{after}</worksheet>""";
        }

        return parts;
    }

    /// <summary>A cell with text.</summary>
    public static string Text(string cell, string text) =>
        $"""<c r="{cell}" t="inlineStr"><is><t>{text}</t></is></c>""";

    /// <summary>Packs parts.</summary>
    public static byte[] Zip(IEnumerable<KeyValuePair<string, string>> parts) =>
        ZipWritten([
            .. parts.Select(part =>
                (part.Key, (Action<Stream>)(stream => stream.Write(Encoding.UTF8.GetBytes(part.Value))))
            ),
        ]);

    /// <summary>Packs parts that are written as they are packed, so that they may be huge.</summary>
    public static byte[] ZipWritten(params (string Name, Action<Stream> Write)[] parts)
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, write) in parts)
            {
                using var stream = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
                write(stream);
            }
        }

        return file.ToArray();
    }

    /// <summary>Packs parts, of which one is repeated text between a beginning and an end.</summary>
    public static byte[] ZipWithRepeated(
        Dictionary<string, string> parts,
        string name,
        int times,
        Func<int, string> repeated
    )
    {
        var halves = parts[name].Split("REPEATED");
        return ZipWritten([
            .. parts.Select(part =>
                (
                    part.Key,
                    (Action<Stream>)(
                        stream =>
                        {
                            using var writer = new StreamWriter(stream, new UTF8Encoding(false), 65_536);
                            if (part.Key != name)
                            {
                                writer.Write(part.Value);
                                return;
                            }

                            writer.Write(halves[0]);
                            for (var time = 0; time < times; time++)
                            {
                                writer.Write(repeated(time));
                            }

                            writer.Write(halves[1]);
                        }
                    )
                )
            ),
        ]);
    }

    private static string Relationships(string relationships) =>
        $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{relationships}</Relationships>""";
}
