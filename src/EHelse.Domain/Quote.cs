using System.Globalization;
using System.Text;

namespace EHelse.Domain;

/// <summary>Makes foreign text safe to repeat in an error: short, on one line, without control, direction or other invisible characters.</summary>
internal static class Quote
{
    private const int Longest = 60;

    public static string Of(string text) =>
        text.Length > Longest ? Whole(text.Substring(0, Longest)) + "…" : Whole(text);

    /// <summary>Safe to repeat as well, and not shortened: for paths and names that say where something is.</summary>
    public static string Whole(string text)
    {
        var quoted = new StringBuilder(text.Length);
        for (var place = 0; place < text.Length; place++)
        {
            if (!IsSafe(text, place))
            {
                quoted.Append('\uFFFD');
            }
            else if (place + 1 < text.Length && char.IsSurrogatePair(text[place], text[place + 1]))
            {
                quoted.Append(text, place++, 2);
            }
            else
            {
                quoted.Append(text[place]);
            }
        }

        return quoted.ToString();
    }

    /// <summary>Whether the text can be repeated as it is.</summary>
    public static bool IsShown(string text) => string.Equals(Whole(text), text, StringComparison.Ordinal);

    // Of half a pair the category is that of surrogates; of a whole one it is the character's.
    private static bool IsSafe(string text, int place) =>
        CharUnicodeInfo.GetUnicodeCategory(text, place)
            is not (
                UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.Surrogate
                or UnicodeCategory.OtherNotAssigned
            );
}
