using System.Numerics;

namespace EHelse.Domain.Allocation.Rounding;

/// <summary>Division that rounds down, also below zero.</summary>
internal static class WholeNumber
{
    /// <summary>The largest whole number that is not above the quotient.</summary>
    /// <param name="numerator">Any number.</param>
    /// <param name="denominator">At least 1.</param>
    /// <param name="remainder">What is left: from 0 to below the denominator.</param>
    public static BigInteger Floor(BigInteger numerator, BigInteger denominator, out BigInteger remainder)
    {
        var quotient = BigInteger.DivRem(numerator, denominator, out remainder);
        if (remainder.Sign < 0)
        {
            remainder += denominator;
            quotient -= BigInteger.One;
        }

        return quotient;
    }
}
