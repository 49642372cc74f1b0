using System.Numerics;
using EHelse.Domain.Allocation;

namespace EHelse.Domain.Spreadsheets.Workbooks.Cells;

/// <summary>Numbers as files have them. A spreadsheet keeps 15 digits.</summary>
internal static class CellNumber
{
    /// <summary>The digits that every spreadsheet keeps.</summary>
    public const int Digits = 15;

    /// <summary>The largest whole number that arithmetic here may reach: 10^15.</summary>
    public static BigInteger Most { get; } = BigInteger.Pow(10, Digits);

    /// <summary>The number with 15 digits or a few more, cut off.</summary>
    public static string Of(Fraction value)
    {
        if (value.IsWhole)
        {
            return value.ToString();
        }

        // Small numbers have zeros first, and these are no digits.
        var decimals = Digits + 2;
        for (var size = BigInteger.Abs(value.Numerator) * 10; size < value.Denominator && decimals < 300; size *= 10)
        {
            decimals++;
        }

        return value.ToDecimalString(decimals).TrimEnd('…').TrimEnd('0').TrimEnd('.');
    }

    /// <summary>Whether 15 digits write the number exactly.</summary>
    public static bool IsExact(Fraction value)
    {
        for (var decimals = 0; decimals <= Digits; decimals++)
        {
            var scaled = value * Fraction.Of(BigInteger.Pow(10, decimals));
            if (scaled.IsWhole)
            {
                return BigInteger.Abs(scaled.Numerator) < Most;
            }
        }

        return false;
    }

    /// <summary>Whether the number can stand in a cell: with 15 digits, or as one such whole number divided by another.</summary>
    public static bool CanBeWritten(Fraction value) =>
        IsExact(value) || (BigInteger.Abs(value.Numerator) < Most && value.Denominator < Most);
}
