using EHelse.Domain.Money;

namespace EHelse.Domain.Allocation;

/// <summary>What one recipient gets of a distribution.</summary>
public sealed class DistributionLine
{
    private readonly Distribution distribution;
    private readonly int index;

    internal DistributionLine(Distribution distribution, int index, Kroner amount)
    {
        this.distribution = distribution;
        this.index = index;
        Amount = amount;
    }

    /// <summary>Who gets it.</summary>
    public Recipient Recipient => distribution.Shares.Lines[index].Recipient;

    /// <summary>What the recipient gets: a whole number of units.</summary>
    public Kroner Amount { get; }

    /// <summary>The exact share in kroner, before rounding: total · Σ share · value / sum of values. Where a limit binds, for this recipient or another, what it leaves.</summary>
    public Fraction ExactShare => distribution.KronerOf(distribution.Apportionment.ExactShare(index));

    /// <summary>What the recipient gets at least: its own minimum or the one for all, or more by the rule of a revision; null for no minimum.</summary>
    /// <remarks>As given: between two units it is raised to the next.</remarks>
    public Kroner? Minimum => distribution.Limits?.Minimums[index];

    /// <summary>What the recipient gets at most: its own maximum or the one for all, or less by the rule of a revision; null for no maximum.</summary>
    /// <remarks>As given: between two units it is cut to the one before.</remarks>
    public Kroner? Maximum => distribution.Limits?.Maximums[index];

    /// <summary>Why the recipient gets this amount, step by step.</summary>
    public LineExplanation Explanation => new(distribution, index);

    /// <summary>The recipient and the amount.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() => $"{Recipient}: {Amount} kr";
}
