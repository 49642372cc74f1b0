using System.Globalization;
using System.Numerics;
using EHelse.Domain.Allocation;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Json.Format;

/// <summary>Numerator and denominator with a slash between, as <see cref="ExactJson.Text"/> writes them.</summary>
internal sealed class RatioLeaf()
    : TextLeaf<Ratio>(Parse, ratio => ExactJson.Text(ratio.Value), new("string", "^-?[0-9]+/[0-9]*[1-9][0-9]*$"))
{
    // Reading digits takes time that grows with the square of their number. The exact share of a distribution has the
    // digits of every sum of values in its denominator: more than an ordinary number may have.
    private const int LongestText = 20_000;

    /// <summary>The fraction that a text is, or null.</summary>
    public static Fraction? TryParse(string text)
    {
        var slash = text.IndexOf('/');
        return
            slash > 0
            && text.Length <= LongestText
            && Digits(text, text[0] == '-' ? 1 : 0, slash) is { } above
            && Digits(text, slash + 1, text.Length) is { IsZero: false } below
            ? Fraction.Of(text[0] == '-' ? -above : above, below)
            : null;
    }

    private static Ratio Parse(string text) =>
        TryParse(text) is { } value
            ? new(value)
            : throw new InvalidTextException(
                new(
                    $"«{Quote.Of(text)}» er ikke en brøk: skriv teller og nevner, for eksempel 1/3 eller 3/1.",
                    $"'{Quote.Of(text)}' is not a fraction: write numerator and denominator, for instance 1/3 or 3/1."
                )
            );

    private static BigInteger? Digits(string text, int start, int end)
    {
        var digits = text.Substring(start, end - start);
        return digits.Length > 0 && digits.All(character => character is >= '0' and <= '9')
            ? BigInteger.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture)
            : null;
    }
}
