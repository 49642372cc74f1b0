using EHelse.Domain.Money;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Invoicing;

/// <summary>How much of a network's frame (<i>ramme</i>) is used, under the transition arrangement and by invoices (reading R11).</summary>
/// <remarks>Values are equal when all their properties are. Source: assignment letter 2024, Finansielle rammer, paragraph 1, sentence 3.</remarks>
/// <example>
/// <code><![CDATA[
/// var frame = new FrameUsage(
///     Kroner.Of(2_950_584),
///     usedInTransition: Kroner.Of(400_000),
///     invoiced: Kroner.Of(2_000_000)
/// );
/// Console.WriteLine(frame.Remaining);
/// Console.WriteLine(frame.With(Kroner.Of(600_000)).Beyond);
/// // 550584
/// // 49416
/// ]]></code>
/// </example>
public sealed record FrameUsage
{
    /// <summary>Describes the use of a frame.</summary>
    /// <param name="frame">What the distribution gives the network; zero or more.</param>
    /// <param name="usedInTransition">What was used before the new organisation was in place, zero or more; null when it is not known.</param>
    /// <param name="invoiced">The sum of earlier invoices of the year, zero or more; null when it is not known.</param>
    /// <exception cref="InvalidValueException">An amount is less than zero or more than a quarter of what <see cref="Kroner"/> holds.</exception>
    public FrameUsage(Kroner frame, Kroner? usedInTransition, Kroner? invoiced)
    {
        Frame = Amounts.InRange(frame, nameof(frame));
        UsedInTransition = Amounts.InRange(usedInTransition, nameof(usedInTransition));
        Invoiced = Amounts.InRange(invoiced, nameof(invoiced));
    }

    /// <summary>What the distribution gives the network; zero or more.</summary>
    public Kroner Frame { get; }

    /// <summary>What was used under the transition arrangement (<i>overgangsordning</i>); null when it is not known.</summary>
    public Kroner? UsedInTransition { get; }

    /// <summary>The sum of earlier invoices; null when it is not known.</summary>
    public Kroner? Invoiced { get; }

    /// <summary>What is left of the frame, less than zero when more is used than there is; null when a part is not known.</summary>
    public Kroner? Remaining => IsKnown ? AtMostRemaining : null;

    /// <summary>What is used beyond the frame; zero when nothing is, null when a part is not known.</summary>
    public Kroner? Beyond =>
        Remaining is { } left
            ? left < Kroner.Zero
                ? -left
                : Kroner.Zero
            : null;

    /// <summary>Whether both parts are known.</summary>
    internal bool IsKnown => UsedInTransition is not null && Invoiced is not null;

    /// <summary>What is left when what is not known were zero: no more than this can be.</summary>
    internal Kroner AtMostRemaining => Frame - (UsedInTransition ?? Kroner.Zero) - (Invoiced ?? Kroner.Zero);

    /// <summary>The use after one more invoice.</summary>
    /// <param name="amount">What the invoice asks for; zero or more, also beyond the frame.</param>
    /// <returns>A new value; this one is unchanged. What is not known stays so.</returns>
    /// <exception cref="InvalidValueException">The amount or the new sum is less than zero or more than a quarter of what <see cref="Kroner"/> holds.</exception>
    public FrameUsage With(Kroner amount) =>
        new(Frame, UsedInTransition, Invoiced + Amounts.InRange(amount, nameof(amount)));

    /// <summary>What is left and the frame, with <c>?</c> for what is not known.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() => $"{Remaining?.ToString() ?? "?"} of {Frame} kr left";
}
