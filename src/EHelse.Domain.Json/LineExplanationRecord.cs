using EHelse.Domain.Allocation;
using EHelse.Domain.Json.Forms;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Json;

/// <summary>Why a line is as it is, as the document of a distribution states it.</summary>
/// <remarks>Records are equal when all their properties are.</remarks>
public sealed record LineExplanationRecord
{
    internal LineExplanationRecord(DistributionForm.ExplanationForm form)
    {
        Parts = new ValueList<ExplainedPartRecord>(form.Parts.Select(part => new ExplainedPartRecord(part)));
        KeyShare = form.KeyShare.Value;
        Exact = form.Exact.Value;
        Rounding = form.Rounding is { } rounding ? new RemainderStepRecord(rounding) : null;
        Text = form.Text.ToText();
    }

    /// <summary>What each criterion gives, in the order of the document.</summary>
    public IReadOnlyList<ExplainedPartRecord> Parts { get; }

    /// <summary>What the key alone gives, in what the document counts.</summary>
    public Fraction KeyShare { get; }

    /// <summary>The exact share before rounding, in what the document counts.</summary>
    public Fraction Exact { get; }

    /// <summary>How the share was rounded; null for divisor methods.</summary>
    public RemainderStepRecord? Rounding { get; }

    /// <summary>The explanation in words.</summary>
    public LocalizedText Text { get; }

    /// <summary>The exact share, cut off after four decimals, and the number of parts.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() => $"{ShortNumber.Of(Exact)} from {ShortText.Count(Parts.Count, "part")}";
}
