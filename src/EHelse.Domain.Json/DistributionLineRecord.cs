using System.Numerics;
using EHelse.Domain.Allocation;
using EHelse.Domain.Json.Forms;

namespace EHelse.Domain.Json;

/// <summary>What a recipient gets, as the document of a distribution states it.</summary>
/// <remarks>Records are equal when all their properties are.</remarks>
public sealed record DistributionLineRecord
{
    internal DistributionLineRecord(
        DistributionForm.LineForm form,
        IReadOnlyList<DistributionValueRecord>? values,
        IReadOnlyList<DistributionCellRecord>? breakdown
    )
    {
        Code = form.Code;
        Name = form.Name;
        Amount = form.Amount;
        Exact = form.Exact.Value;
        Minimum = form.Minimum;
        Maximum = form.Maximum;
        Values = values;
        Breakdown = breakdown;
        Published = form.Published;
        Difference = form.Difference;
        Explanation = form.Explanation is { } explanation ? new LineExplanationRecord(explanation) : null;
    }

    /// <summary>The recipient's code.</summary>
    public string Code { get; }

    /// <summary>The recipient's name.</summary>
    public string Name { get; }

    /// <summary>What the recipient gets.</summary>
    public BigInteger Amount { get; }

    /// <summary>The exact share before rounding, in what the document counts.</summary>
    public Fraction Exact { get; }

    /// <summary>The least that the recipient may get: the limit in force; null for none, and when the document does not say.</summary>
    public BigInteger? Minimum { get; }

    /// <summary>The most that the recipient may get: the limit in force; null for none, and when the document does not say.</summary>
    public BigInteger? Maximum { get; }

    /// <summary>The recipient's figures for the criteria of the key, in the order of the document; null when it does not say.</summary>
    public IReadOnlyList<DistributionValueRecord>? Values { get; }

    /// <summary>What each criterion gives, in the order of the document; null when there is no breakdown.</summary>
    public IReadOnlyList<DistributionCellRecord>? Breakdown { get; }

    /// <summary>The amount of the published table; null without one.</summary>
    public BigInteger? Published { get; }

    /// <summary>The published amount less the amount of the line; null without a published table.</summary>
    public BigInteger? Difference { get; }

    /// <summary>Why the line is as it is; null when the document does not say.</summary>
    public LineExplanationRecord? Explanation { get; }

    /// <summary>Code, name and amount.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() => $"{Quote.Of(Code)} {Quote.Of(Name)}: {ShortNumber.Of(Amount)}";
}
