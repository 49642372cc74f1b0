using System.Globalization;
using System.Numerics;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Allocation.Rounding;

/// <summary>Says in words why a table does not exist.</summary>
internal static class ConflictText
{
    private const int MostNamed = 10;

    public static LocalizedText Of(TableWitness witness, Lines rows, Lines columns, Func<BigInteger, string> amount) =>
        witness.IsOfRows
            ? Of(witness, witness.Rows, rows, witness.Columns, columns, amount)
            : Of(witness, witness.Columns, columns, witness.Rows, rows, amount);

    private static LocalizedText Of(
        TableWitness witness,
        int[] lines,
        Lines names,
        int[] across,
        Lines namesAcross,
        Func<BigInteger, string> amount
    )
    {
        if (lines.Length == names.Count && across.Length == namesAcross.Count)
        {
            var (own, other) = (amount(witness.Needed), amount(witness.Possible));
            return new(
                $"Alle {names.NorwegianNoun} må summere til {own}, alle {namesAcross.NorwegianNoun} kan høyst summere til {other}.",
                $"All {names.EnglishNoun} must sum to {own}, all {namesAcross.EnglishNoun} can sum to at most {other}."
            );
        }

        if (lines.Length == 0)
        {
            var missing = amount(witness.Needed - witness.Possible);
            return new(
                $"{namesAcross.Norwegian(across)} må summere til {missing} mindre enn cellene rundet ned.",
                $"{namesAcross.English(across)} must sum to {missing} less than {Lines.Their(across)} cells rounded down."
            );
        }

        var (needed, possible) = (amount(witness.Needed), amount(witness.Possible));
        var (norwegian, english) = (names.Norwegian(lines), names.English(lines));
        return across.Length == 0
            ? new(
                $"{norwegian} må summere til {needed}, men cellene rundet opp summerer til {possible}.",
                $"{english} must sum to {needed}, but {Lines.Their(lines)} cells rounded up sum to {possible}."
            )
            : new(
                $"{norwegian} må summere til {needed}, men kan høyst summere til {possible}: egne celler utenfor {namesAcross.NorwegianWithin(across)} rundet opp, og det de andre {names.NorwegianNoun} lar være igjen der.",
                $"{english} must sum to {needed}, but can sum to at most {possible}: {Lines.Their(lines)} cells outside {namesAcross.EnglishWithin(across)} rounded up, and what the other {names.EnglishNoun} leave there."
            );
    }

    /// <summary>What the rows or the columns of a table are called.</summary>
    /// <param name="NorwegianOne">The noun before the name of one.</param>
    /// <param name="NorwegianNoun">The noun in the definite plural.</param>
    /// <param name="EnglishOne">The noun before the name of one.</param>
    /// <param name="EnglishNoun">The noun in the plural.</param>
    /// <param name="Count">How many there are.</param>
    /// <param name="Name">The name of one, by its index.</param>
    internal sealed record Lines(
        string NorwegianOne,
        string NorwegianNoun,
        string EnglishOne,
        string EnglishNoun,
        int Count,
        Func<int, string> Name
    )
    {
        public string Norwegian(int[] lines) => Capital(NorwegianWithin(lines));

        public string English(int[] lines) => Capital(EnglishWithin(lines));

        public string NorwegianWithin(int[] lines) =>
            $"{(lines.Length == 1 ? NorwegianOne : NorwegianNoun)} {Names(lines, "og", "til")}";

        public string EnglishWithin(int[] lines) =>
            $"{(lines.Length == 1 ? EnglishOne : EnglishNoun)} {Names(lines, "and", "more")}";

        public static string Their(int[] lines) => lines.Length == 1 ? "its" : "their";

        private string Names(int[] lines, string and, string more)
        {
            var named = string.Join(", ", lines.Take(MostNamed).Select(line => Quote.Of(Name(line))));
            var rest = (lines.Length - MostNamed).ToString(CultureInfo.InvariantCulture);
            return lines.Length <= MostNamed ? named : $"{named} {and} {rest} {more}";
        }

        private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1);
    }
}
