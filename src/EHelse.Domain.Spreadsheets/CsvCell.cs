using System.Text;

namespace EHelse.Domain.Spreadsheets;

/// <summary>Makes the cells of a CSV file harmless to spreadsheets.</summary>
/// <remarks>
/// A spreadsheet runs a cell that starts with <c>=</c>, <c>+</c>, <c>-</c>, <c>@</c>, a tab or a line break as a formula.
/// An apostrophe before it makes it text. Numbers stay numbers. What follows <c>,</c>, <c>;</c> or a tab inside
/// a cell is treated as a cell too: a spreadsheet that is set up for another separator splits there.
/// </remarks>
public static class CsvCell
{
    private const char Apostrophe = '\'';

    /// <summary>The text with an apostrophe before whatever a spreadsheet would run as a formula.</summary>
    /// <param name="text">The content of a cell, without the quotes that CSV puts around it.</param>
    /// <returns>The same text when it is a number or holds no formula. Apostrophes that already stand before a formula are kept, so that <see cref="Restore"/> is exact.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static string Neutralise(string text)
    {
        if (IsNumber(Guard.Against.Null(text)))
        {
            return text;
        }

        var safe = new StringBuilder();
        var copied = 0;
        foreach (var place in Formulas(text))
        {
            safe.Append(text, copied, place - copied).Append(Apostrophe);
            copied = place;
        }

        return copied == 0 && safe.Length == 0 ? text : safe.Append(text, copied, text.Length - copied).ToString();
    }

    /// <summary>The text that <see cref="Neutralise"/> made safe.</summary>
    /// <param name="text">The content of a cell.</param>
    /// <returns>The text with one apostrophe less before each formula; the same text when there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static string Restore(string text)
    {
        var restored = new StringBuilder();
        var copied = 0;
        foreach (var place in Formulas(Guard.Against.Null(text)).Where(place => text[place] == Apostrophe))
        {
            restored.Append(text, copied, place - copied);
            copied = place + 1;
        }

        return copied == 0 ? text : restored.Append(text, copied, text.Length - copied).ToString();
    }

    // The places where a formula starts, or the apostrophes before one: at the start of the text or after a character
    // that some spreadsheet splits at, with nothing but spaces and quotes between.
    private static IEnumerable<int> Formulas(string text)
    {
        var startsCell = true;
        for (var place = 0; place < text.Length; place++)
        {
            var character = text[place];
            if (startsCell && character is (' ' or '"'))
            {
                continue;
            }

            if (startsCell && IsFormula(text, place))
            {
                yield return place;
            }

            startsCell = character is ',' or ';' or '\t' or '\r' or '\n';
        }
    }

    private static bool IsFormula(string text, int place)
    {
        while (place < text.Length && text[place] == Apostrophe)
        {
            place++;
        }

        // The full-width forms are formulas to spreadsheets set up for Japanese and Chinese.
        return place < text.Length
            && text[place] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠';
    }

    // A whole number, a decimal or a fraction: a spreadsheet that calculates it does no harm.
    private static bool IsNumber(string text)
    {
        var digits = text.Length > 0 && text[0] == '-' ? text.Substring(1) : text;
        var mark = digits.IndexOfAny(['.', '/']);
        return digits.Length > 0
            && mark != 0
            && mark != digits.Length - 1
            && digits.Where((_, place) => place != mark).All(character => character is >= '0' and <= '9');
    }
}
