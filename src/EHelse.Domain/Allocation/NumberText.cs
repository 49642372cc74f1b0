using System.Text;
using EHelse.Domain.Money;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Allocation;

/// <summary>Numbers for people: groups of three digits and a decimal sign as the language has them.</summary>
internal static class NumberText
{
    private const int Decimals = 4;

    /// <param name="amount">The amount.</param>
    /// <param name="language">The language.</param>
    /// <param name="isDifference">Whether it tells which way something goes: it has a plus sign when it is above zero.</param>
    public static string Of(Kroner amount, Language language, bool isDifference = false) =>
        (isDifference && amount > Kroner.Zero ? "+" : "") + Laid(amount.ToString(), language);

    /// <summary>Cut off after four decimals, with … when more follow.</summary>
    public static string Of(Fraction value, Language language) =>
        Laid(value.IsWhole ? value.ToString() : value.ToDecimalString(Decimals).TrimEnd('0'), language);

    private static string Laid(string invariant, Language language)
    {
        var isNorwegian = language == Language.NorwegianBokmal;
        var point = invariant.IndexOf('.');
        var text = new StringBuilder(invariant);
        if (point >= 0)
        {
            text[point] = isNorwegian ? ',' : '.';
        }

        var first = invariant[0] == '-' ? 1 : 0;
        for (var place = (point < 0 ? invariant.Length : point) - 3; place > first; place -= 3)
        {
            text.Insert(place, isNorwegian ? '\u00A0' : ',');
        }

        return text.Replace('-', '\u2212').ToString();
    }
}
