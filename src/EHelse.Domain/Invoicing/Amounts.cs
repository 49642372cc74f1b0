using EHelse.Domain.Money;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Invoicing;

/// <summary>Refuses amounts that cannot be, and those so large that sums of a few would not be amounts.</summary>
internal static class Amounts
{
    private static readonly Kroner Largest = Kroner.Of(long.MaxValue / 4);

    public static Kroner InRange(Kroner amount, string parameter) =>
        amount >= Kroner.Zero && amount <= Largest
            ? amount
            : throw new InvalidValueException(
                new(
                    $"Beløpet må ligge fra null til {Largest} kr: {amount} kr.",
                    $"The amount must lie from zero to {Largest} kr: {amount} kr."
                ),
                parameter
            );

    public static Kroner? InRange(Kroner? amount, string parameter) =>
        amount is { } known ? InRange(known, parameter) : null;
}
