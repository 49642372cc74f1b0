using EHelse.Domain.Sources;

namespace EHelse.Domain.Spreadsheets;

/// <summary>Text in a cell: codes and names.</summary>
internal static class CsvCellText
{
    /// <summary>The longest cell that Excel holds. A longer one is most often a quote that was not closed.</summary>
    public const int Longest = 32_767;

    /// <summary>Whether the text has characters that break lines or turn the direction of what follows.</summary>
    public static bool HasUnsafe(string text)
    {
        foreach (var character in text)
        {
            if (
                char.IsControl(character)
                || character
                    is '\u200E'
                        or '\u200F'
                        or '\uFEFF'
                        or (>= '\u2028' and <= '\u202E')
                        or (>= '\u2066' and <= '\u2069')
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The text, when it is read back as the same.</summary>
    public static string Writable(string text) =>
        HasUnsafe(text) || text.Length > Longest || text.Trim().Length < text.Length
            ? throw new InvalidValueException(
                new(
                    $"«{Quote.Of(text)}» kan ikke skrives til CSV: mellomrom i endene, kontrolltegn eller mer enn 32 767 tegn.",
                    $"'{Quote.Of(text)}' cannot be written as CSV: spaces at the ends, control characters or more than 32 767 characters."
                ),
                nameof(text)
            )
            : text;
}
