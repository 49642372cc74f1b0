using System.Text;

namespace EHelse.Domain;

/// <summary>Makes foreign text safe to repeat in an error: short, on one line, without control or direction characters.</summary>
internal static class Quote
{
    private const int Longest = 60;

    public static string Of(string text)
    {
        var quoted = new StringBuilder();
        foreach (var character in text.Length > Longest ? text.Substring(0, Longest) : text)
        {
            quoted.Append(IsSafe(character) ? character : '\uFFFD');
        }

        return text.Length > Longest ? quoted.Append('…').ToString() : quoted.ToString();
    }

    private static bool IsSafe(char character) =>
        !char.IsControl(character)
        && !char.IsSurrogate(character)
        && character is not ((>= '\u200B' and <= '\u200F') or (>= '\u2028' and <= '\u202E') or (>= '\u2060' and <= '\u2069') or '\uFEFF');
}
