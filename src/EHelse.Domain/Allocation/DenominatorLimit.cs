using System.Numerics;

namespace EHelse.Domain.Allocation;

/// <summary>
/// How long numbers may be over their least common denominator: exact arithmetic has no end of its own, and
/// a document from a stranger must not keep a program busy for hours.
/// </summary>
internal static class DenominatorLimit
{
    // Binary digits of the denominator times the count of numbers.
    private const long MostBits = 16_000_000;

    // Denominators that fit a machine word cost next to nothing, however many numbers there are.
    private static readonly BigInteger Small = ulong.MaxValue;

    /// <summary>Whether the numbers are longer than that together.</summary>
    public static bool IsPassedBy(IEnumerable<Fraction> numbers, int count)
    {
        var common = BigInteger.One;
        foreach (var number in numbers)
        {
            if (!number.Denominator.IsOne)
            {
                common *= number.Denominator / BigInteger.GreatestCommonDivisor(common, number.Denominator);
                if (common > Small && Bits(common) * count > MostBits)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static long Bits(BigInteger number) => 8L * number.ToByteArray().Length;
}
