using EHelse.Domain.Money;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Costs;

/// <summary>What is known of misuse of a paid grant and of its repayment (<i>tilbakebetaling</i>).</summary>
/// <remarks>
/// How much is claimed is for KS to decide: the letter says the whole or parts. Values are equal when all their properties are.
/// Source: assignment letter 2024, Tilskuddet skal dekke, paragraph 2, sentence 3.
/// </remarks>
/// <example>
/// <code><![CDATA[
/// var repayment = new Repayment(
///     paidOut: Kroner.Of(100_000),
///     misused: Kroner.Of(5_000),
///     claimed: Kroner.Of(5_000),
///     returned: Kroner.Of(2_000)
/// );
/// Console.WriteLine(repayment.Outstanding);
/// // 3000
/// ]]></code>
/// </example>
public sealed record Repayment
{
    /// <summary>Describes a repayment.</summary>
    /// <param name="paidOut">The grant that was paid out; zero or more.</param>
    /// <param name="misused">The part that was misused, from zero to <paramref name="paidOut"/>; null when it is not known.</param>
    /// <param name="claimed">What KS claims back, from zero to <paramref name="paidOut"/>; null when KS has not decided.</param>
    /// <param name="returned">What has come back, from zero to <paramref name="paidOut"/>; null when it is not known.</param>
    /// <exception cref="InvalidValueException">An amount is less than zero, or more than was paid out.</exception>
    public Repayment(Kroner paidOut, Kroner? misused, Kroner? claimed = null, Kroner? returned = null)
    {
        PaidOut = Within(paidOut, paidOut, nameof(paidOut));
        Misused = Within(misused, paidOut, nameof(misused));
        Claimed = Within(claimed, paidOut, nameof(claimed));
        Returned = Within(returned, paidOut, nameof(returned));
    }

    /// <summary>The grant that was paid out; zero or more.</summary>
    public Kroner PaidOut { get; }

    /// <summary>The part that was misused, at most <see cref="PaidOut"/>; null when it is not known.</summary>
    public Kroner? Misused { get; }

    /// <summary>What KS claims back, at most <see cref="PaidOut"/>; null when KS has not decided.</summary>
    public Kroner? Claimed { get; }

    /// <summary>What has come back, at most <see cref="PaidOut"/>; null when it is not known.</summary>
    public Kroner? Returned { get; }

    /// <summary>Whether the whole grant is claimed back and not a part of it; null when KS has not decided.</summary>
    public bool? ClaimsTheWhole => Claimed is { } claimed ? claimed == PaidOut : null;

    /// <summary>What is claimed and has not come back; zero when more has; null when one of the two is not known.</summary>
    public Kroner? Outstanding =>
        Claimed is { } claimed && Returned is { } returned
            ? returned >= claimed
                ? Kroner.Zero
                : claimed - returned
            : null;

    /// <summary>The same with all that was paid out claimed back.</summary>
    /// <returns>A new value; this one is unchanged.</returns>
    public Repayment ClaimingTheWhole() => new(PaidOut, Misused, PaidOut, Returned);

    /// <summary>The same with an amount claimed back.</summary>
    /// <param name="amount">The amount, from zero to <see cref="PaidOut"/>.</param>
    /// <returns>A new value; this one is unchanged.</returns>
    /// <exception cref="InvalidValueException">The amount is less than zero, or more than was paid out.</exception>
    public Repayment Claiming(Kroner amount) => new(PaidOut, Misused, amount, Returned);

    /// <summary>The four amounts, with <c>?</c> for what is not known.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() =>
        $"{PaidOut} kr paid out, {Text(Misused)} misused, {Text(Claimed)} claimed, {Text(Returned)} returned";

    private static string Text(Kroner? amount) => amount?.ToString() ?? "?";

    private static Kroner Within(Kroner amount, Kroner paidOut, string parameter) =>
        Within((Kroner?)amount, paidOut, parameter)!.Value;

    private static Kroner? Within(Kroner? amount, Kroner paidOut, string parameter) =>
        amount is null || (amount >= Kroner.Zero && amount <= paidOut)
            ? amount
            : throw new InvalidValueException(
                new(
                    $"Beløpet må ligge fra null til det som er utbetalt ({paidOut} kr): {amount} kr.",
                    $"The amount must lie from zero to what was paid out ({paidOut} kr): {amount} kr."
                ),
                parameter
            );
}
