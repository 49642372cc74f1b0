using EHelse.Domain.Money;

namespace EHelse.Domain.Allocation;

/// <summary>A line of a published allocation table.</summary>
public sealed record PublishedLine
{
    /// <summary>Describes a line.</summary>
    /// <param name="recipient">Who gets the amount.</param>
    /// <param name="amount">The amount as published.</param>
    /// <exception cref="ArgumentNullException"><paramref name="recipient"/> is null.</exception>
    public PublishedLine(Recipient recipient, Kroner amount)
    {
        Recipient = Guard.Against.Null(recipient);
        Amount = amount;
    }

    /// <summary>Who gets the amount.</summary>
    public Recipient Recipient { get; }

    /// <summary>The amount as published.</summary>
    public Kroner Amount { get; }

    /// <summary>The recipient and the amount.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() => $"{Quote.Of(Recipient.ToString())}: {Amount} kr";
}
