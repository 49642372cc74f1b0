using System.Text;

namespace EHelse.Domain.Tool.Tables;

/// <summary>Sentences for people: broken between words on a terminal, one line elsewhere.</summary>
internal static class Prose
{
    /// <summary>The lines of a paragraph, each with its line break.</summary>
    /// <param name="paragraph">Sentences without line breaks. Amounts hold no-break spaces, and stay whole.</param>
    /// <param name="width">The width of the terminal, or null for none.</param>
    public static string Lines(string paragraph, int? width)
    {
        var text = new StringBuilder();
        var used = 0;
        foreach (var word in Quote.Whole(paragraph).Split(' '))
        {
            var isNext = used > 0 && used + 1 + word.Length > width;
            text.Append(
                    used == 0 ? ""
                    : isNext ? "\n"
                    : " "
                )
                .Append(word);
            used = isNext || used == 0 ? word.Length : used + 1 + word.Length;
        }

        return text.Append('\n').ToString();
    }
}
