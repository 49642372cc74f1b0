using System.Numerics;
using EHelse.Domain.Allocation;

namespace EHelse.Domain.Json.Verification;

/// <summary>A line's claim to one unit more than it has, by a divisor method: weight over divisor, squared where the divisor is a root.</summary>
/// <param name="Line">The place of the line.</param>
/// <param name="Weight">What breaks a tie first.</param>
/// <param name="Code">What breaks it next.</param>
/// <param name="Above">The number above the line.</param>
/// <param name="Below">The number below it; zero for a claim above every number.</param>
internal sealed record UnitClaim(int Line, BigInteger Weight, string Code, BigInteger Above, BigInteger Below)
{
    /// <summary>The claim of a line that has so many units; null when the method is not known here.</summary>
    public static UnitClaim? Of(ApportionmentMethod method, int line, string code, BigInteger weight, BigInteger units)
    {
        var next = units + 1;
        (BigInteger Above, BigInteger Below)? claim = method.Code switch
        {
            "webster" => (weight * 2, units + next),
            "jefferson" => (weight, next),
            "adams" => (weight, units),
            "huntington-hill" => (weight * weight, units * next),
            "dean" => (weight * (units + next), units * next * 2),
            _ => null,
        };
        return claim is var (above, below) ? new(line, weight, code, above, below) : null;
    }

    /// <summary>Below zero when the other claim is the better one.</summary>
    public int Order(UnitClaim other) =>
        (Below.IsZero, other.Below.IsZero) switch
        {
            (true, true) => 0,
            (true, false) => 1,
            (false, true) => -1,
            _ => (Above * other.Below).CompareTo(other.Above * Below),
        };

    /// <summary>Whether this claim goes first: the better one, then the larger weight, then the first code.</summary>
    public bool GoesBefore(UnitClaim other)
    {
        var order = Order(other);
        if (order == 0)
        {
            order = Weight.CompareTo(other.Weight);
        }

        return order == 0 ? string.CompareOrdinal(Code, other.Code) < 0 : order > 0;
    }
}
