using System.Globalization;
using System.Numerics;
using EHelse.Domain.Allocation;

namespace EHelse.Domain.Spreadsheets.Reading;

/// <summary>The numbers of a workbook.</summary>
/// <remarks>
/// A workbook holds binary numbers, and Excel writes 1.1 as 1.1000000000000001. The shortest decimal that is the same binary
/// number is what a person typed, so that is what is read. It is the only place where binary numbers are used.
/// </remarks>
internal static class XlsxNumber
{
    // Spreadsheets keep 15 digits; a longer whole number has lost its last ones.
    private const double TooLarge = 1E15;

    /// <summary>What can be wrong with a number.</summary>
    public enum Outcome
    {
        Read = 1,
        NotANumber,
        TooLarge,
    }

    /// <summary>Reads a number as the file writes it.</summary>
    public static Outcome Read(string text, out Fraction value)
    {
        value = Fraction.Zero;
        if (
            !double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            || double.IsNaN(number)
        )
        {
            return Outcome.NotANumber;
        }

        if (Math.Abs(number) >= TooLarge)
        {
            return Outcome.TooLarge;
        }

        value = Math.Truncate(number).Equals(number) ? Fraction.Of(new BigInteger(number)) : Shortest(number);
        return Outcome.Read;
    }

    private static Fraction Shortest(double number)
    {
        // 17 digits tell every binary number from every other.
        for (var digits = 15; ; digits++)
        {
            var text = number.ToString(
                "E" + (digits - 1).ToString(CultureInfo.InvariantCulture),
                CultureInfo.InvariantCulture
            );
            if (digits == 17 || double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture).Equals(number))
            {
                return OfScientific(text, digits - 1);
            }
        }
    }

    // Such as 1.10000000000000E+000.
    private static Fraction OfScientific(string text, int decimals)
    {
        var mark = text.IndexOf('E');
        var digits = BigInteger.Parse(
            text.Substring(0, mark).Replace(".", ""),
            NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture
        );
        var exponent =
            int.Parse(text.Substring(mark + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) - decimals;
        return exponent < 0
            ? Fraction.Of(digits, BigInteger.Pow(10, -exponent))
            : Fraction.Of(digits * BigInteger.Pow(10, exponent));
    }
}
