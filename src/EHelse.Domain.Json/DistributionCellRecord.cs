using System.Numerics;
using EHelse.Domain.Allocation;

namespace EHelse.Domain.Json;

/// <summary>What a criterion gives a recipient, as the document of a distribution states it.</summary>
/// <remarks>Records are equal when all their properties are.</remarks>
public sealed record DistributionCellRecord
{
    internal DistributionCellRecord(Criterion criterion, BigInteger amount) =>
        (Criterion, Amount) = (criterion, amount);

    /// <summary>The criterion.</summary>
    public Criterion Criterion { get; }

    /// <summary>What it gives.</summary>
    public BigInteger Amount { get; }

    /// <summary>The criterion and what it gives.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() => $"{Quote.Of(Criterion.Code)}: {ShortNumber.Of(Amount)}";
}
