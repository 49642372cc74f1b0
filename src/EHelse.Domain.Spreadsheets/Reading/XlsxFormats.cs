using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace EHelse.Domain.Spreadsheets.Reading;

/// <summary>What a cell's format says of its number: a date, or a whole number with zeros before it.</summary>
internal sealed class XlsxFormats
{
    // Excel has 65 490; no file needs more.
    private const int MostFormats = 100_000;

    private readonly List<int> numberFormats = [];
    private readonly Dictionary<int, string> codes = [];

    /// <summary>Reads the formats; none when the workbook has none.</summary>
    public static XlsxFormats Of(XlsxFile file, WorkbookStylesPart? part)
    {
        var formats = new XlsxFormats();
        if (part is null)
        {
            return formats;
        }

        using var xml = XlsxXml.Of(file, part, isHeld: true);
        var isOfCells = false;
        while (xml.Read() && formats.numberFormats.Count < MostFormats && formats.codes.Count < MostFormats)
        {
            if (xml.Is<CellFormats>())
            {
                isOfCells = xml.IsStart;
            }
            else if (xml.IsStart && isOfCells && xml.Is<CellFormat>())
            {
                formats.numberFormats.Add(Number(xml.Attribute("numFmtId")));
            }
            else if (xml.IsStart && xml.Is<NumberingFormat>())
            {
                formats.codes[Number(xml.Attribute("numFmtId"))] = xml.Attribute("formatCode") ?? "";
            }
        }

        return formats;
    }

    /// <summary>Whether the format shows a date or a time.</summary>
    public bool IsDate(int style) =>
        FormatOf(style) is var format
        && (
            codes.TryGetValue(format, out var code)
                ? IsDate(code)
                // The built-in ones, those of East Asian languages among them.
                : format is (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58)
        );

    /// <summary>How many digits a whole number is shown with when the format is zeros alone; else 0.</summary>
    public int Digits(int style) =>
        codes.TryGetValue(FormatOf(style), out var code) && code.Length <= 15 && code.All(character => character == '0')
            ? code.Length
            : 0;

    // [h], [mm], [ss]: hours, minutes or seconds that do not begin anew. [Magenta] is a colour.
    private static bool IsElapsed(string code, int bracket)
    {
        var end = code.IndexOf(']', bracket);
        var content = end < 0 ? "" : code.Substring(bracket + 1, end - bracket - 1).ToUpperInvariant();
        return content.Length > 0 && content[0] is ('H' or 'M' or 'S') && content.Trim(content[0]).Length == 0;
    }

    private static bool IsDate(string code)
    {
        for (var place = 0; place < code.Length; place++)
        {
            switch (code[place])
            {
                case '"':
                    place = After(code, place, '"');
                    break;
                case '[' when !IsElapsed(code, place):
                    place = After(code, place, ']');
                    break;
                case '\\' or '_' or '*':
                    place++;
                    break;
                case 'y' or 'Y' or 'm' or 'M' or 'd' or 'D' or 'h' or 'H' or 's' or 'S':
                    return true;
                case 'G' or 'g':
                    // "General" has letters of its own, but none of a date's.
                    break;
                default:
                    break;
            }
        }

        return false;
    }

    private static int After(string code, int place, char end)
    {
        var next = code.IndexOf(end, place + 1);
        return next < 0 ? code.Length : next;
    }

    private int FormatOf(int style) => style >= 0 && style < numberFormats.Count ? numberFormats[style] : 0;

    private static int Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
