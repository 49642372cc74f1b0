using System.Globalization;
using System.Numerics;

namespace EHelse.Domain.Allocation;

/// <summary>Exact numbers for the text of a value: a few digits, however long the number is.</summary>
internal static class ShortNumber
{
    private const int Decimals = 4;

    // No amount of money has so many digits, and who reads a text would not count them.
    private static readonly BigInteger TooLong = BigInteger.Pow(10, 30);

    /// <summary>The digits; of a number with more than 30 of them how long it is.</summary>
    public static string Of(BigInteger number) =>
        BigInteger.Abs(number) < TooLong
            ? number.ToString(CultureInfo.InvariantCulture)
            : FormattableString.Invariant($"a number of {number.ToByteArray().Length} bytes");

    /// <summary>Cut off after four decimals, with … when more follow.</summary>
    public static string Of(Fraction value)
    {
        var whole = BigInteger.Divide(value.Numerator, value.Denominator);
        return value.IsWhole || BigInteger.Abs(whole) >= TooLong
            ? Of(whole)
            : value.ToDecimalString(Decimals).TrimEnd('0');
    }
}
