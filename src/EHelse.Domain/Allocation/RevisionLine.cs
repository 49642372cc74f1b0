using EHelse.Domain.Money;

namespace EHelse.Domain.Allocation;

/// <summary>What one recipient gets before and after a total is revised.</summary>
public sealed class RevisionLine
{
    internal RevisionLine(DistributionLine before, DistributionLine after)
    {
        Recipient = before.Recipient;
        Before = before.Amount;
        After = after.Amount;
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
}
