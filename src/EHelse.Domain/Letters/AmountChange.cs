using EHelse.Domain.Allocation;
using EHelse.Domain.Money;

namespace EHelse.Domain.Letters;

/// <summary>What one network gets by two letters.</summary>
public sealed class AmountChange
{
    internal AmountChange(Recipient recipient, Kroner? before, Kroner? after)
    {
        Recipient = recipient;
        Before = before;
        After = after;
    }

    /// <summary>The network, its code the project number; its name that of the later letter when it is in both.</summary>
    public Recipient Recipient { get; }

    /// <summary>The amount by the earlier letter; null when the network is not in it.</summary>
    public Kroner? Before { get; }

    /// <summary>The amount by the later letter; null when the network is not in it.</summary>
    public Kroner? After { get; }

    /// <summary>How much more the network gets; negative for less. A network that is not in a letter gets nothing by it.</summary>
    /// <exception cref="OverflowException">The change lies outside the range of <see cref="Kroner"/>.</exception>
    public Kroner Change => (After ?? Kroner.Zero) - (Before ?? Kroner.Zero);

    /// <summary>The change as an exact part of the amount before: 1/4 for a quarter more, −1 for all lost; null when there was nothing before.</summary>
    public Fraction? Ratio =>
        Before is { } before && before != Kroner.Zero ? Fraction.Of(Change.ToOre(), before.ToOre()) : null;

    /// <summary>The change in per cent of the amount before, without the sign for per cent: <c>+1.25</c>, <c>-100.00</c>, <c>0.00</c>.</summary>
    /// <param name="decimals">How many decimals to write, from 0 to 100.</param>
    /// <returns>The number, rounded half away from zero; the same text in every culture. Null when <see cref="Ratio"/> is.</returns>
    /// <remarks>What rounds to zero has no sign.</remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is out of range.</exception>
    public string? Percent(int decimals)
    {
        const int MostDecimals = 100;
        Guard.Against.OutOfRange(decimals, 0, MostDecimals);
        return Ratio is { } ratio ? RoundedPercent.Of(ratio, decimals) : null;
    }

    /// <summary>The network and its change.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() =>
        $"{Recipient}: {Before?.ToString() ?? "none"} -> {After?.ToString() ?? "none"} kr";
}
