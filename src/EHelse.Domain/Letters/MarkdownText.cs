using System.Globalization;
using System.Text;

namespace EHelse.Domain.Letters;

/// <summary>Makes foreign text harmless in Markdown: on one line, and without anything that is read as a mark or as HTML.</summary>
internal static class MarkdownText
{
    public static string Of(string text)
    {
        var safe = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            safe.Append(
                character switch
                {
                    '&' => "&amp;",
                    '<' => "&lt;",
                    '>' => "&gt;",
                    '\\' or '`' or '*' or '_' or '[' or ']' or '|' or '~' or '#' or '!' => "\\" + character,
                    // At the start of a line these open a list or underline a heading.
                    '-' or '+' or '=' when safe.Length == 0 => "\\" + character,
                    '.' or ')' when IsDigits(safe) => "\\" + character,
                    _ when IsInvisible(character) => " ",
                    _ => character.ToString(),
                }
            );
        }

        return safe.ToString().Trim();
    }

    /// <summary>A row of a table.</summary>
    public static string Row(params string[] cells) => "| " + string.Join(" | ", cells) + " |\n";

    private static bool IsDigits(StringBuilder text)
    {
        for (var place = 0; place < text.Length; place++)
        {
            if (text[place] is < '0' or > '9')
            {
                return false;
            }
        }

        return text.Length > 0;
    }

    private static bool IsInvisible(char character) =>
        CharUnicodeInfo.GetUnicodeCategory(character)
            is UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator;
}
