using System.Numerics;
using EHelse.Domain.Allocation;
using EHelse.Domain.Json.Forms;
using EHelse.Domain.Json.Verification;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Json;

/// <summary>A distribution as a JSON document states it: figures that somebody has written down, right or wrong.</summary>
/// <remarks>
/// <para><see cref="JsonDistribution.Read"/> makes it and holds the document against its form alone. Nothing says that the lines sum to the
/// total, that an amount is its share rounded, or that a code stands once: <see cref="Verify"/> tells. Who needs a distribution that keeps
/// its laws makes a <see cref="Distribution"/>.</para>
/// <para>Amounts are whole numbers of kroner, or of øre when <see cref="CountsOre"/> says so, and of any size; exact amounts
/// count the same. Records are equal when all their properties are.</para>
/// </remarks>
/// <example>
/// <code><![CDATA[
/// var certificate = JsonDistribution.ToJson(AssignmentLetter.ForYear(2024).Distribute());
/// var changed = certificate.Replace("2937520", "2937521", StringComparison.Ordinal);
/// Console.WriteLine(JsonDistribution.Read(Encoding.UTF8.GetBytes(certificate)).Verify().IsBroken);
/// Console.WriteLine(JsonDistribution.Read(Encoding.UTF8.GetBytes(changed)).Verify().IsBroken);
/// // False
/// // True
/// ]]></code>
/// </example>
public sealed record DistributionRecord
{
    internal DistributionRecord(DistributionForm form, IEnumerable<DistributionLineRecord> lines)
    {
        Total = form.Total;
        Sum = form.Sum;
        CountsOre = form.AmountsIn;
        Unit = form.Unit;
        Method = form.Method;
        Minimum = form.Minimum;
        Maximum = form.Maximum;
        Limits = form.Limits is null
            ? ValueList<DistributionLimitRecord>.Empty
            : new ValueList<DistributionLimitRecord>(form.Limits.Select(limit => new DistributionLimitRecord(limit)));
        Key = form.Key;
        Letter = form.Letter is { } letter ? new DistributionLetterRecord(letter) : null;
        Basis = form.Basis?.ToProvenance();
        Pots = form.Pots is null
            ? null
            : new ValueList<DistributionPotRecord>(form.Pots.Select(pot => new DistributionPotRecord(pot)));
        Lines = new ValueList<DistributionLineRecord>(lines);
        Ties = new ValueList<DistributionTieRecord>(form.Ties.Select(tie => new DistributionTieRecord(tie)));
        PublishedTable = form.PublishedTable is { } table ? new PublishedTableRecord(table) : null;
    }

    /// <summary>What is distributed.</summary>
    public BigInteger Total { get; }

    /// <summary>What the document says that its lines sum to.</summary>
    public BigInteger Sum { get; }

    /// <summary>Whether all amounts count øre, and not kroner.</summary>
    public bool CountsOre { get; }

    /// <summary>What every amount is to be a multiple of.</summary>
    public BigInteger Unit { get; }

    /// <summary>The method of rounding; null when the document does not say.</summary>
    public ApportionmentMethod? Method { get; }

    /// <summary>The least that a recipient gets who has no limit of its own; null for no limit.</summary>
    public BigInteger? Minimum { get; }

    /// <summary>The most that a recipient gets who has no limit of its own; null for no limit.</summary>
    public BigInteger? Maximum { get; }

    /// <summary>What single recipients get at least and at most, in the order of the document; possibly none.</summary>
    public IReadOnlyList<DistributionLimitRecord> Limits { get; }

    /// <summary>The key; null when the document does not say.</summary>
    public AllocationKey? Key { get; }

    /// <summary>The letter that the distribution is made of; null when the document does not say.</summary>
    public DistributionLetterRecord? Letter { get; }

    /// <summary>Where the basis comes from; null when the document does not say.</summary>
    public Provenance? Basis { get; }

    /// <summary>What each criterion hands out, in the order of the document; null when it does not say.</summary>
    public IReadOnlyList<DistributionPotRecord>? Pots { get; }

    /// <summary>What each recipient gets, in the order of the document; possibly none.</summary>
    public IReadOnlyList<DistributionLineRecord> Lines { get; }

    /// <summary>Recipients with the same claim, of whom only some could get a unit; possibly none.</summary>
    public IReadOnlyList<DistributionTieRecord> Ties { get; }

    /// <summary>The published table that the distribution was held against; null for none.</summary>
    public PublishedTableRecord? PublishedTable { get; }

    /// <summary>Checks all laws of a distribution, without trusting amounts, shares or ties.</summary>
    /// <returns>What each law says: met, broken and where, or what is missing.</returns>
    public DistributionVerification Verify() => DistributionVerification.Of(this);

    /// <summary>The total and what it counts.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() => $"{ShortNumber.Of(Total)} {(CountsOre ? "øre" : "kr")}";
}
