using EHelse.Domain.Money;

namespace EHelse.Domain.Allocation;

/// <summary>What one recipient gets by one key of a sweep, and by the baseline.</summary>
public sealed record SweepLine
{
    private const int Hundredths = 100;
    private const int MostDecimals = 100;

    internal SweepLine(Recipient recipient, Kroner baseline, Kroner amount)
    {
        Recipient = recipient;
        Baseline = baseline;
        Amount = amount;
    }

    /// <summary>Who it is about.</summary>
    public Recipient Recipient { get; }

    /// <summary>The amount by the baseline.</summary>
    public Kroner Baseline { get; }

    /// <summary>The amount by the key.</summary>
    public Kroner Amount { get; }

    /// <summary>How much more the key gives; negative for a loss. The changes of all recipients sum to zero.</summary>
    /// <exception cref="OverflowException">The change lies outside the range of <see cref="Kroner"/>.</exception>
    public Kroner Change => Amount - Baseline;

    /// <summary>The change in per cent of the baseline's size, exactly: −2 for a loss of 2 %. It has the sign of <see cref="Change"/>; null when the baseline is zero.</summary>
    public Fraction? ChangeInPercent => Ratio * Fraction.Of(Hundredths);

    /// <summary>The change in per cent of the baseline's size, without the sign for per cent: <c>+1.25</c>, <c>-100.00</c>, <c>0.00</c>.</summary>
    /// <param name="decimals">How many decimals to write, from 0 to 100.</param>
    /// <returns>The number, rounded half away from zero; the same text in every culture. Null when <see cref="ChangeInPercent"/> is.</returns>
    /// <remarks>What rounds to zero has no sign.</remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is out of range.</exception>
    public string? Percent(int decimals)
    {
        Guard.Against.OutOfRange(decimals, 0, MostDecimals);
        return Ratio is { } ratio ? RoundedPercent.Of(ratio, decimals) : null;
    }

    /// <summary>The recipient, the amount and the change.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() => $"{Recipient}: {Amount} kr ({(Change > Kroner.Zero ? "+" : "")}{Change})";

    private Fraction? Ratio
    {
        get
        {
            var size = Baseline < Kroner.Zero ? -Baseline.ToOre() : Baseline.ToOre();
            return size.IsZero ? null : Fraction.Of(Amount.ToOre() - Baseline.ToOre(), size);
        }
    }
}
