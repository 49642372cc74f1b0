using EHelse.Domain.Allocation;

namespace EHelse.Domain.Json;

/// <summary>A recipient's figure for a criterion, as the document of a distribution states it.</summary>
/// <remarks>Records are equal when all their properties are.</remarks>
public sealed record DistributionValueRecord
{
    internal DistributionValueRecord(Criterion criterion, Fraction value) => (Criterion, Value) = (criterion, value);

    /// <summary>The criterion.</summary>
    public Criterion Criterion { get; }

    /// <summary>The figure.</summary>
    public Fraction Value { get; }

    /// <summary>The criterion and the figure, cut off after four decimals.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() => $"{Quote.Of(Criterion.Code)}: {ShortNumber.Of(Value)}";
}
