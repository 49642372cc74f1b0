using System.Globalization;
using System.Numerics;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Money;

public readonly partial record struct Kroner
{
    private const char NoBreakSpace = '\u00A0';
    private const char Minus = '\u2212';

    /// <summary>Reads an amount such as <c>2950584</c>, <c>-12.50</c> or <c>0.05</c>.</summary>
    /// <param name="text">Digits, with a leading <c>-</c> for less than zero and one or two decimals after a point: at most 23 characters, and nothing else in any culture.</param>
    /// <returns>The amount.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="InvalidTextException"><paramref name="text"/> has another form or lies outside the range of the type.</exception>
    public static Kroner Parse(string text) =>
        TryParse(Guard.Against.Null(text), out var amount)
            ? amount
            : throw new InvalidTextException(
                new(
                    $"«{Quote.Of(text)}» er ikke et beløp i kroner: ventet sifre med høyst to desimaler etter punktum, fra {MinValue} til {MaxValue}.",
                    $"'{Quote.Of(text)}' is not an amount in kroner: expected digits with at most two decimals after a point, from {MinValue} to {MaxValue}."
                )
            );

    /// <summary>Reads an amount such as <c>2950584</c> or <c>-12.50</c>, without throwing.</summary>
    /// <param name="text">Digits, with a leading <c>-</c> for less than zero and one or two decimals after a point: at most 23 characters.</param>
    /// <param name="amount">The amount, or <see cref="Zero"/>.</param>
    /// <returns>Whether the text is an amount that the type can hold.</returns>
    public static bool TryParse(string? text, out Kroner amount)
    {
        const int Longest = 23;
        amount = Zero;
        if (text is null || text.Length is 0 or > Longest)
        {
            return false;
        }

        var isNegative = text[0] == '-';
        var parts = text.Substring(isNegative ? 1 : 0).Split('.');
        var (kroner, decimals) = (parts[0], parts.Length > 1 ? parts[1] : "00");
        if (parts.Length > 2 || kroner.Length == 0 || decimals.Length is 0 or > 2 || !(kroner + decimals).All(IsDigit))
        {
            return false;
        }

        var value = BigInteger.Parse(
            kroner + decimals.PadRight(2, '0'),
            NumberStyles.None,
            CultureInfo.InvariantCulture
        );
        value = isNegative ? -value : value;
        if (value < MinValue.ToOre() || value > MaxValue.ToOre())
        {
            return false;
        }

        amount = OfOre(value);
        return true;
    }

    /// <summary>The amount in digits, with two decimals after a point when it has øre: <c>2950584</c>, <c>-12.50</c>. <see cref="Parse"/> reads it back.</summary>
    /// <returns>The same text in every culture.</returns>
    public override string ToString()
    {
        var digits = Digits(out var isNegative, out var decimals);
        return (isNegative ? "-" : "") + digits + (IsWhole ? "" : "." + decimals);
    }

    /// <summary>The amount as Norwegian letters write it: <c>kr 2 950 584</c>, <c>kr −12,50</c>.</summary>
    /// <returns>No-break spaces between groups of three digits, a comma before øre, and a minus sign (U+2212) for less than zero; the same text in every culture.</returns>
    public string ToNorwegianString()
    {
        var digits = Digits(out var isNegative, out var decimals);
        for (var place = digits.Length - 3; place > 0; place -= 3)
        {
            digits = digits.Insert(place, NoBreakSpace.ToString());
        }

        return "kr" + NoBreakSpace + (isNegative ? Minus.ToString() : "") + digits + (IsWhole ? "" : "," + decimals);
    }

    /// <summary>The smallest value: −9 223 372 036 854 775 808 kr.</summary>
    public static Kroner MinValue { get; } = new(long.MinValue, 0);

    /// <summary>The largest value: 9 223 372 036 854 775 807.99 kr.</summary>
    public static Kroner MaxValue { get; } = new(long.MaxValue, OrePerKrone - 1);

    private static bool IsDigit(char character) => character is >= '0' and <= '9';

    private string Digits(out bool isNegative, out string decimals)
    {
        var all = BigInteger.Abs(ToOre()).ToString("D3", CultureInfo.InvariantCulture);
        isNegative = whole < 0;
        decimals = all.Substring(all.Length - 2);
        return all.Substring(0, all.Length - 2);
    }
}
