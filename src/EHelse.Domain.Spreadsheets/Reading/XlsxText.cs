using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml.Spreadsheet;

namespace EHelse.Domain.Spreadsheets.Reading;

/// <summary>Puts together the text of a cell from its runs, without the reading aids of East Asian text.</summary>
internal sealed class XlsxText
{
    private readonly StringBuilder text = new();
    private bool isReadingAid;

    /// <summary>Starts a new text.</summary>
    public void Clear()
    {
        text.Clear();
        isReadingAid = false;
    }

    /// <summary>Takes what the reader stands at, when it is part of the text.</summary>
    public void Take(XlsxXml xml)
    {
        if (xml.Is<PhoneticRun>())
        {
            isReadingAid = xml.IsStart;
        }
        else if (xml.IsStart && xml.Is<Text>() && !isReadingAid && text.Length <= CsvCellText.Longest)
        {
            var run = xml.Text;
            text.Append(run, 0, Math.Min(run.Length, CsvCellText.Longest + 1));
        }
    }

    /// <summary>The text, or null when it is longer than a cell can hold.</summary>
    public string? Value => text.Length > CsvCellText.Longest ? null : Decode(text.ToString());

    /// <summary>Text with the characters that XML cannot hold, which spreadsheets write as <c>_x0007_</c>.</summary>
    public static string Decode(string text)
    {
        if (text.IndexOf("_x", StringComparison.Ordinal) < 0)
        {
            return text;
        }

        var decoded = new StringBuilder(text.Length);
        for (var place = 0; place < text.Length; place++)
        {
            if (
                place + 6 < text.Length
                && text[place] == '_'
                && text[place + 1] == 'x'
                && text[place + 6] == '_'
                && int.TryParse(
                    text.Substring(place + 2, 4),
                    NumberStyles.AllowHexSpecifier,
                    CultureInfo.InvariantCulture,
                    out var code
                )
            )
            {
                decoded.Append((char)code);
                place += 6;
            }
            else
            {
                decoded.Append(text[place]);
            }
        }

        return decoded.ToString();
    }
}
