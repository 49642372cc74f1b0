using System.Numerics;
using EHelse.Domain.Allocation;
using EHelse.Domain.Json.Forms;

namespace EHelse.Domain.Json;

/// <summary>The sums of a published table, as the document of a distribution states them.</summary>
/// <remarks>Records are equal when all their properties are.</remarks>
public sealed record PublishedTableRecord
{
    internal PublishedTableRecord(DistributionForm.PublishedForm form)
    {
        StatedTotal = form.StatedTotal;
        SumOfLines = form.SumOfLines;
        Difference = form.Difference;
    }

    /// <summary>The total that the table states.</summary>
    public BigInteger StatedTotal { get; }

    /// <summary>What its lines sum to.</summary>
    public BigInteger SumOfLines { get; }

    /// <summary>The sum of the lines less the stated total.</summary>
    public BigInteger Difference { get; }

    /// <summary>What the lines sum to and the stated total.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() => $"{ShortNumber.Of(SumOfLines)}, stated {ShortNumber.Of(StatedTotal)}";
}
