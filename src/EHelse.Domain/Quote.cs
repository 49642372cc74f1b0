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
        foreach (var character in text)
        {
            quoted.Append(IsSafe(character) ? character : '\uFFFD');
        }

        return quoted.ToString();
    }

    private static bool IsSafe(char character) =>
        CharUnicodeInfo.GetUnicodeCategory(character)
            is not (
                UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.Surrogate
                or UnicodeCategory.OtherNotAssigned
            );
}
