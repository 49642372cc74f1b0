using System.Globalization;
using System.Text;

namespace EHelse.Domain.Letters;

/// <summary>Makes foreign text harmless in Markdown: on one line, and without anything that is read as a mark, as HTML or as a link.</summary>
internal static class MarkdownText
{
    // Sites make links of addresses, names after @ and numbers after # once the marks are gone, so that no backslash
    // keeps them from it. A space without width does, written so that the source shows it.
    private const string NoLink = "&#8203;";

    public static string Of(string text)
    {
        var safe = new StringBuilder(text.Length);
        for (var place = 0; place < text.Length; place++)
        {
            var character = text[place];
            safe.Append(
                character switch
                {
                    '@' => "@" + NoLink,
                    ':' when StartsWith(text, place, "://") => ":" + NoLink,
                    'w' or 'W' when StartsWith(text, place, "www.") => character + NoLink,
                    '#' when place + 1 < text.Length && char.IsDigit(text[place + 1]) => "\\#" + NoLink,
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

    private static bool StartsWith(string text, int place, string start) =>
        string.Compare(text, place, start, 0, start.Length, StringComparison.OrdinalIgnoreCase) == 0;

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
