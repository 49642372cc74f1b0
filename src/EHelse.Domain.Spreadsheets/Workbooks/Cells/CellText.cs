using System.Globalization;
using System.Text;

namespace EHelse.Domain.Spreadsheets.Workbooks.Cells;

/// <summary>Text as the cells of a file have it.</summary>
internal static class CellText
{
    /// <summary>The longest text of a cell.</summary>
    public const int Longest = 32_767;

    /// <summary>Whether a spreadsheet would take the text for a formula if somebody typed it.</summary>
    public static bool LooksLikeFormula(string text) =>
        text.Length > 0
        && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '\'' or '＝' or '＋' or '－' or '＠';

    /// <summary>The text with what XML cannot hold as <c>_x0001_</c>, which is how these files write it.</summary>
    public static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        for (var place = 0; place < text.Length; place++)
        {
            var character = text[place];
            if (char.IsHighSurrogate(character) && place + 1 < text.Length && char.IsLowSurrogate(text[place + 1]))
            {
                escaped.Append(character).Append(text[++place]);
            }
            else if (
                char.IsSurrogate(character)
                || character is (< ' ' and not '\t' and not '\n') or '\uFFFE' or '\uFFFF'
                || (character == '_' && IsEscape(text, place))
            )
            {
                escaped.Append("_x").Append(((int)character).ToString("X4", CultureInfo.InvariantCulture)).Append('_');
            }
            else
            {
                escaped.Append(character);
            }
        }

        return escaped.ToString();
    }

    private static bool IsEscape(string text, int place)
    {
        const int Length = 7;
        if (place + Length > text.Length || text[place + 1] is not ('x' or 'X') || text[place + Length - 1] != '_')
        {
            return false;
        }

        for (var digit = place + 2; digit < place + Length - 1; digit++)
        {
            if (text[digit] is not ((>= '0' and <= '9') or (>= 'A' and <= 'F') or (>= 'a' and <= 'f')))
            {
                return false;
            }
        }

        return true;
    }
}
