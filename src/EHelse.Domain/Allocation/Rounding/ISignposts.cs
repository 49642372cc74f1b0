namespace EHelse.Domain.Allocation.Rounding;

/// <summary>Where a divisor method turns from a number of units to one more.</summary>
/// <remarks>Implemented by structs, so that each method gets machine code of its own.</remarks>
internal interface ISignposts
{
    /// <summary>How many half units rounding takes from a share on average, about.</summary>
    int HalvesTaken { get; }

    /// <summary>How many signposts lie strictly below a share: the units it is rounded to.</summary>
    /// <param name="whole">The whole units of the share; below 2^63.</param>
    /// <param name="part">Its 64 binary digits after the point.</param>
    ulong Below(ulong whole, ulong part);

    /// <summary>Compares two steps by what a weight of one must get before they are taken: signpost / weight.</summary>
    /// <param name="units">The units before the first step; below 2^63.</param>
    /// <param name="weight">Its weight, not zero.</param>
    /// <param name="otherUnits">The units before the second step.</param>
    /// <param name="otherWeight">Its weight.</param>
    int Compare(ulong units, ulong weight, ulong otherUnits, ulong otherWeight);
}
