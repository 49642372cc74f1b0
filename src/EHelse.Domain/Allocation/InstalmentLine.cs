using EHelse.Domain.Money;

namespace EHelse.Domain.Allocation;

/// <summary>What one recipient gets in each instalment.</summary>
public sealed class InstalmentLine
{
    internal InstalmentLine(DistributionLine line, Kroner[] amounts)
    {
        Recipient = line.Recipient;
        Amount = line.Amount;
        Amounts = Array.AsReadOnly(amounts);
    }

    /// <summary>Who gets it.</summary>
    public Recipient Recipient { get; }

    /// <summary>What the recipient gets in all: the sum of <see cref="Amounts"/>.</summary>
    public Kroner Amount { get; }

    /// <summary>What the recipient gets in each instalment, in the order of the instalments: whole numbers of units.</summary>
    public IReadOnlyList<Kroner> Amounts { get; }

    /// <summary>The recipient and the amounts.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() => $"{Recipient}: {string.Join(" + ", Amounts)} = {Amount} kr";
}
