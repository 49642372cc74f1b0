using EHelse.Domain.Money;

namespace EHelse.Domain.Allocation;

/// <summary>One recipient in a published table and in a computed distribution.</summary>
public sealed record ReconciliationLine
{
    internal ReconciliationLine(Recipient recipient, Kroner published, Kroner computed, Kroner corrected)
    {
        Recipient = recipient;
        Published = published;
        Computed = computed;
        Corrected = corrected;
    }

    /// <summary>Who it is about.</summary>
    public Recipient Recipient { get; }

    /// <summary>The amount as published.</summary>
    public Kroner Published { get; }

    /// <summary>The amount that the key gives.</summary>
    public Kroner Computed { get; }

    /// <summary>How much more was published than computed; negative for less.</summary>
    /// <exception cref="OverflowException">The difference lies outside the range of <see cref="Kroner"/>.</exception>
    public Kroner Difference => Published - Computed;

    /// <summary>The amount in the corrected table: see <see cref="PublishedTable.Corrected"/>.</summary>
    public Kroner Corrected { get; }

    /// <summary>The recipient and both amounts.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() =>
        $"{Quote.Of(Recipient.ToString())}: published {Published} kr, computed {Computed} kr";
}
