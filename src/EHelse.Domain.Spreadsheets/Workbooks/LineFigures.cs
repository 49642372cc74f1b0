using System.Numerics;
using EHelse.Domain.Allocation;

namespace EHelse.Domain.Spreadsheets.Workbooks;

/// <summary>The steps of one recipient's calculation.</summary>
/// <param name="Parts">The steps of each criterion.</param>
/// <param name="Numerator">What the criteria leave over together, over the common denominator.</param>
/// <param name="Floor">The share in whole units, rounded down.</param>
/// <param name="Remainder">What is left over of it, over the common denominator.</param>
internal sealed record LineFigures(
    IReadOnlyList<PartFigures> Parts,
    Fraction Numerator,
    BigInteger Floor,
    Fraction Remainder
)
{
    /// <summary>How near the remainder is to 0 or 1; 1 for who has no share.</summary>
    public Fraction Distance { get; init; }

    /// <summary>The place of the code in ordinal order.</summary>
    public int Order { get; set; }

    /// <summary>The place in the queue for the units left.</summary>
    public int Rank { get; set; }
}
