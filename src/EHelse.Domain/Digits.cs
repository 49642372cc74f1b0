using System.Globalization;

namespace EHelse.Domain;

/// <summary>Reads official numbers: a fixed count of digits and nothing else.</summary>
internal static class Digits
{
    public static bool TryRead(string? text, int count, out int value)
    {
        value = 0;
        return text?.Length == count
            && text.All(character => character is >= '0' and <= '9')
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
    }
}
