using System.Numerics;
using EHelse.Domain.Allocation;

namespace EHelse.Domain.Spreadsheets.Workbooks;

/// <summary>The steps of one criterion for one recipient.</summary>
/// <param name="Quotient">The units that the criterion would give with all of the total, rounded down.</param>
/// <param name="Over">What the division left over.</param>
/// <param name="Whole">The units that it gives with its share, rounded down.</param>
/// <param name="Rest">What is left over of those, over the criterion's own denominator.</param>
internal sealed record PartFigures(BigInteger Quotient, Fraction Over, BigInteger Whole, Fraction Rest)
{
    public static PartFigures Nothing { get; } = new(BigInteger.Zero, Fraction.Zero, BigInteger.Zero, Fraction.Zero);
}
