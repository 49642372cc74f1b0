using System.Runtime.CompilerServices;

namespace EHelse.Domain.Allocation.Rounding;

/// <summary>The exact shares total · weight / sum, rounded down, with their remainders, without a division for each.</summary>
/// <remarks>
/// One division makes total / sum a multiplier with 64 binary digits after the point, rounded down. A weight below 2^63 times
/// what that lost is less than one, so a product is the quotient or one too few, and its remainder tells which.
/// </remarks>
internal readonly struct Quotients
{
    private readonly ulong total;
    private readonly ulong sum;
    private readonly Multiplier multiplier;

    /// <param name="total">At most 2^63.</param>
    /// <param name="sum">From 1 to 2^63 − 1.</param>
    public Quotients(ulong total, ulong sum)
    {
        this.total = total;
        this.sum = sum;
        multiplier = Multiplier.Of(total, sum);
    }

    /// <summary>The quotient for a weight that is at most the sum.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Of(ulong weight, out ulong remainder)
    {
        var quotient = multiplier.Times(weight);
        // Modulo 2^64, which is all of it: the remainder is less than twice the sum.
        var rest = Remainder(weight, quotient);
        var isOneTooFew = rest >= sum;
        remainder = isOneTooFew ? rest - sum : rest;
        return isOneTooFew ? quotient + 1 : quotient;
    }

    /// <summary>The remainder that belongs to a quotient.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Remainder(ulong weight, ulong quotient) => unchecked((weight * total) - (quotient * sum));
}
