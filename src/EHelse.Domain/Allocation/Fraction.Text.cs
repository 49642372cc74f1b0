using System.Globalization;
using System.Numerics;
using System.Text;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Allocation;

public readonly partial record struct Fraction
{
    // Reading digits takes time that grows with the square of their number; no grant needs so many.
    private const int LongestText = 1000;

    /// <summary>Reads a whole number, a decimal, a fraction or a percentage: <c>3</c>, <c>0.6</c>, <c>1/3</c>, <c>60%</c>.</summary>
    /// <param name="text">Digits, with a leading <c>-</c> for less than zero; decimals after a point; a second number after <c>/</c>; <c>%</c> last. No spaces, no exponent, at most 1 000 characters; the same in every culture.</param>
    /// <returns>The exact number.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="InvalidTextException"><paramref name="text"/> has another form, or a denominator of zero.</exception>
    public static Fraction Parse(string text) =>
        TryParse(Guard.Against.Null(text), out var value)
            ? value
            : throw new InvalidTextException(
                new(
                    $"«{Quote.Of(text)}» er ikke et tall: skriv for eksempel 3, 0.6, 1/3 eller 60%.",
                    $"'{Quote.Of(text)}' is not a number: write for instance 3, 0.6, 1/3 or 60%."
                )
            );

    /// <summary>Reads a whole number, a decimal, a fraction or a percentage, without throwing.</summary>
    /// <param name="text">A text as <see cref="Parse"/> takes it.</param>
    /// <param name="value">The exact number, or <see cref="Zero"/>.</param>
    /// <returns>Whether the text is a number.</returns>
    public static bool TryParse(string? text, out Fraction value)
    {
        value = Zero;
        if (text is null || text.Length is 0 or > LongestText)
        {
            return false;
        }

        var isPercentage = text[text.Length - 1] == '%';
        var number = isPercentage ? text.Substring(0, text.Length - 1) : text;
        var line = number.IndexOf('/');
        if (!TryParseDecimal(line < 0 ? number : number.Substring(0, line), out var above))
        {
            return false;
        }

        var below = One;
        if (line >= 0 && (!TryParseDecimal(number.Substring(line + 1), out below) || below.Sign <= 0))
        {
            return false;
        }

        value = above / below / (isPercentage ? Of(100) : One);
        return true;
    }

    /// <summary>Numerator and denominator: <c>1/3</c>; a whole number stands alone: <c>3</c>. <see cref="Parse"/> reads it back, up to 1 000 characters.</summary>
    /// <returns>The same text in every culture.</returns>
    public override string ToString() =>
        IsWhole
            ? Numerator.ToString(CultureInfo.InvariantCulture)
            : Numerator.ToString(CultureInfo.InvariantCulture)
                + "/"
                + Denominator.ToString(CultureInfo.InvariantCulture);

    /// <summary>The number with decimals, cut off and not rounded: <c>0.333…</c> for 1/3.</summary>
    /// <param name="decimals">How many decimals to write, from 0 to 1 000.</param>
    /// <returns>The digits with a point before the decimals, and <c>…</c> last when more would follow; the same text in every culture.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is out of range.</exception>
    public string ToDecimalString(int decimals)
    {
        Guard.Against.OutOfRange(decimals, 0, LongestText);
        var scaled = BigInteger.DivRem(
            BigInteger.Abs(Numerator) * BigInteger.Pow(10, decimals),
            Denominator,
            out var remainder
        );
        var digits = scaled.ToString(
            "D" + (decimals + 1).ToString(CultureInfo.InvariantCulture),
            CultureInfo.InvariantCulture
        );
        var text = new StringBuilder(Sign < 0 ? "-" : "").Append(digits, 0, digits.Length - decimals);
        if (decimals > 0)
        {
            text.Append('.').Append(digits, digits.Length - decimals, decimals);
        }

        return remainder.IsZero ? text.ToString() : text.Append('…').ToString();
    }

    // Digits, perhaps a sign before them, perhaps a point and digits after them.
    private static bool TryParseDecimal(string text, out Fraction value)
    {
        value = Zero;
        var isNegative = text.Length > 0 && text[0] == '-';
        var digits = isNegative ? text.Substring(1) : text;
        var point = digits.IndexOf('.');
        var decimals = point < 0 ? 0 : digits.Length - point - 1;
        if (point == 0 || (point > 0 && decimals == 0))
        {
            return false;
        }

        var all = point < 0 ? digits : digits.Remove(point, 1);
        if (all.Length == 0 || !all.All(character => character is >= '0' and <= '9'))
        {
            return false;
        }

        var whole = BigInteger.Parse(all, NumberStyles.None, CultureInfo.InvariantCulture);
        value = Of(isNegative ? -whole : whole, BigInteger.Pow(10, decimals));
        return true;
    }
}
