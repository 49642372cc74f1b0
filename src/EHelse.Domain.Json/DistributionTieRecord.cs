using EHelse.Domain.Allocation;
using EHelse.Domain.Json.Forms;

namespace EHelse.Domain.Json;

/// <summary>Recipients with the same claim, of whom only some could get a unit, as the document of a distribution states it.</summary>
/// <remarks>Records are equal when all their properties are.</remarks>
public sealed record DistributionTieRecord
{
    internal DistributionTieRecord(DistributionForm.TieForm form)
    {
        Recipients = new ValueList<string>(form.Recipients);
        Favoured = new ValueList<string>(form.Favoured);
        Remainder = form.Remainder?.Value;
    }

    /// <summary>The codes of those with the same claim.</summary>
    public IReadOnlyList<string> Recipients { get; }

    /// <summary>The codes of those who got a unit.</summary>
    public IReadOnlyList<string> Favoured { get; }

    /// <summary>The remainder that they share, in units; null for divisor methods.</summary>
    public Fraction? Remainder { get; }

    /// <summary>Who was tied, of many the first four, and how many of them got a unit.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() =>
        ShortText.List(Recipients)
        + FormattableString.Invariant($": {Favoured.Count} of {Recipients.Count} got a unit");
}
