using EHelse.Domain.Money;

namespace EHelse.Domain.Allocation;

/// <summary>What one criterion decides of a total.</summary>
public sealed record BreakdownPot
{
    internal BreakdownPot(Criterion criterion, Fraction exact, Kroner amount)
    {
        Criterion = criterion;
        Exact = exact;
        Amount = amount;
    }

    /// <summary>The criterion.</summary>
    public Criterion Criterion { get; }

    /// <summary>The exact pot in kroner: total · share.</summary>
    public Fraction Exact { get; }

    /// <summary>The pot in whole units: the exact one rounded down or up.</summary>
    public Kroner Amount { get; }

    /// <summary>The criterion and the pot in whole units.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() => $"{Quote.Of(Criterion.Code)}: {Amount} kr";
}
