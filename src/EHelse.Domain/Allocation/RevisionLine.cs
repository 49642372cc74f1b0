using EHelse.Domain.Money;

namespace EHelse.Domain.Allocation;

/// <summary>What one recipient gets before and after a total is revised.</summary>
public sealed class RevisionLine
{
    internal RevisionLine(DistributionLine before, DistributionLine after, Revision revision)
    {
        Recipient = before.Recipient;
        Before = before.Amount;
        After = after.Amount;
        // Compared and not subtracted: a change may lie outside the range of amounts.
        var trend = revision.After.Total.CompareTo(revision.Before.Total);
        var move = After.CompareTo(Before);
        IsAgainstTheTrend = move != 0 && Math.Sign(move) != Math.Sign(trend);
    }

    /// <summary>Who it is about.</summary>
    public Recipient Recipient { get; }

    /// <summary>The amount before the revision.</summary>
    public Kroner Before { get; }

    /// <summary>The amount after the revision.</summary>
    public Kroner After { get; }

    /// <summary>How much the amount changes; negative for a loss.</summary>
    /// <exception cref="OverflowException">The change lies outside the range of <see cref="Kroner"/>.</exception>
    public Kroner Change => After - Before;

    /// <summary>Whether the recipient loses although the total grows, gains although it is cut, or changes although it does not.</summary>
    public bool IsAgainstTheTrend { get; }

    /// <summary>The recipient and both amounts.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() => $"{Recipient}: {Before} kr to {After} kr";
}
