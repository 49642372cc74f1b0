using System.Numerics;
using EHelse.Domain.Allocation;
using EHelse.Domain.Json.Forms;

namespace EHelse.Domain.Json;

/// <summary>What a criterion hands out, as the document of a distribution states it.</summary>
/// <remarks>Records are equal when all their properties are.</remarks>
public sealed record DistributionPotRecord
{
    internal DistributionPotRecord(DistributionForm.PotForm form)
    {
        Criterion = form.Criterion;
        Share = form.Share.Value;
        Exact = form.Exact.Value;
        Amount = form.Amount;
    }

    /// <summary>The criterion.</summary>
    public Criterion Criterion { get; }

    /// <summary>How much of the total the criterion decides.</summary>
    public Fraction Share { get; }

    /// <summary>The pot before rounding, in what the document counts.</summary>
    public Fraction Exact { get; }

    /// <summary>What the cells of the criterion sum to; null when there is no breakdown.</summary>
    public BigInteger? Amount { get; }

    /// <summary>The criterion and its pot, before rounding when there is no breakdown.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() =>
        $"{Quote.Of(Criterion.Code)}: {(Amount is { } amount ? ShortNumber.Of(amount) : ShortNumber.Of(Exact))}";
}
