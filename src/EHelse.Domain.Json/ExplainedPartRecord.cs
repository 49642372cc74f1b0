using EHelse.Domain.Allocation;
using EHelse.Domain.Json.Forms;

namespace EHelse.Domain.Json;

/// <summary>How a criterion contributes to a share, as the document of a distribution states it.</summary>
/// <remarks>Records are equal when all their properties are.</remarks>
public sealed record ExplainedPartRecord
{
    internal ExplainedPartRecord(DistributionForm.PartForm form)
    {
        Criterion = form.Criterion;
        Share = form.Share.Value;
        Value = form.Value?.Value;
        SumOfValues = form.SumOfValues?.Value;
        Exact = form.Exact.Value;
    }

    /// <summary>The criterion.</summary>
    public Criterion Criterion { get; }

    /// <summary>How much of the total the criterion decides.</summary>
    public Fraction Share { get; }

    /// <summary>The recipient's figure; null when the criterion has none.</summary>
    public Fraction? Value { get; }

    /// <summary>The sum of all recipients' figures; null when the criterion has none.</summary>
    public Fraction? SumOfValues { get; }

    /// <summary>What the criterion gives before rounding, in what the document counts.</summary>
    public Fraction Exact { get; }

    /// <summary>The criterion and what it gives, cut off after four decimals.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() => $"{Quote.Of(Criterion.Code)}: {ShortNumber.Of(Exact)}";
}
