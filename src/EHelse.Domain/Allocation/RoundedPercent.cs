using System.Numerics;

namespace EHelse.Domain.Allocation;

/// <summary>A change in per cent as text: signed, rounded half away from zero, without the sign for per cent.</summary>
internal static class RoundedPercent
{
    /// <param name="ratio">The change as a part of what there was.</param>
    /// <param name="decimals">How many decimals to write.</param>
    public static string Of(Fraction ratio, int decimals)
    {
        var scale = BigInteger.Pow(10, decimals);
        var size = ratio.Sign < 0 ? -ratio : ratio;
        var units = ((size * Fraction.Of(100 * scale)) + Fraction.Of(1, 2)).Floor();
        var sign =
            units.IsZero ? ""
            : ratio.Sign < 0 ? "-"
            : "+";
        return sign + Fraction.Of(units, scale).ToDecimalString(decimals);
    }
}
