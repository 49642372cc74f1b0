using EHelse.Domain.Money;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Allocation;

/// <summary>What one recipient gets at least, at most or exactly; it goes before the limits that hold for all.</summary>
/// <remarks>
/// <para>On the side or sides that it gives, it replaces <see cref="DistributionOptions.Minimum"/> and <see cref="DistributionOptions.Maximum"/>
/// for its recipient. A fixed amount is a minimum and a maximum in one, and so replaces both.</para>
/// <para>For a negative total limits hold for the negative amounts: who repays at most 500 kr of it gets at least −500 kr.</para>
/// <para>Limits are equal when code, minimum and maximum are.</para>
/// </remarks>
/// <example>
/// <code><![CDATA[
/// var options = new DistributionOptions { Limits = [RecipientLimit.AtMost("103974", Kroner.Of(4_000_000))] };
/// var distribution = AssignmentLetter.ForYear(2024).Distribute(options);
/// Console.WriteLine($"{distribution["103974"].Amount} of {distribution.Sum}");
/// // 4000000 of 36683801
/// ]]></code>
/// </example>
public sealed record RecipientLimit
{
    private RecipientLimit(string code, Kroner? minimum, Kroner? maximum)
    {
        Code = Guard.Against.NullOrWhiteSpace(code);
        Minimum = minimum;
        Maximum = maximum;
    }

    /// <summary>The code of the recipient that the limit is for; not empty.</summary>
    public string Code { get; }

    /// <summary>What the recipient gets at least; null when the limit gives no minimum.</summary>
    public Kroner? Minimum { get; }

    /// <summary>What the recipient gets at most; null when the limit gives no maximum. Never below <see cref="Minimum"/>.</summary>
    public Kroner? Maximum { get; }

    /// <summary>Whether the recipient gets one amount and no other: minimum and maximum are the same.</summary>
    public bool IsFixed => Minimum is not null && Minimum == Maximum;

    /// <summary>A minimum.</summary>
    /// <param name="code">The recipient's code; not empty.</param>
    /// <param name="amount">What the recipient gets at least.</param>
    /// <returns>The limit.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="code"/> is empty.</exception>
    public static RecipientLimit AtLeast(string code, Kroner amount) => new(code, amount, null);

    /// <summary>A maximum.</summary>
    /// <param name="code">The recipient's code; not empty.</param>
    /// <param name="amount">What the recipient gets at most.</param>
    /// <returns>The limit.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="code"/> is empty.</exception>
    public static RecipientLimit AtMost(string code, Kroner amount) => new(code, null, amount);

    /// <summary>A minimum and a maximum.</summary>
    /// <param name="code">The recipient's code; not empty.</param>
    /// <param name="least">What the recipient gets at least.</param>
    /// <param name="most">What the recipient gets at most; not below <paramref name="least"/>.</param>
    /// <returns>The limit.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="code"/> is empty.</exception>
    /// <exception cref="InvalidValueException">The minimum is above the maximum.</exception>
    public static RecipientLimit Between(string code, Kroner least, Kroner most)
    {
        var limit = new RecipientLimit(code, least, most);
        return least <= most
            ? limit
            : throw new InvalidValueException(
                new(
                    $"Minstebeløpet {least} kr for «{Quote.Of(code)}» er større enn størstebeløpet {most} kr.",
                    $"The minimum {least} kr of '{Quote.Of(code)}' is above the maximum {most} kr."
                ),
                nameof(least)
            );
    }

    /// <summary>A fixed amount: the rest of the total goes to the others.</summary>
    /// <param name="code">The recipient's code; not empty.</param>
    /// <param name="amount">What the recipient gets, whatever the key says; a multiple of the unit of the distribution.</param>
    /// <returns>The limit.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="code"/> is empty.</exception>
    public static RecipientLimit Fixed(string code, Kroner amount) => new(code, amount, amount);

    /// <summary>The code and the limit.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() =>
        Quote.Of(Code)
        + (
            IsFixed ? $": {Minimum} kr"
            : Maximum is null ? $": at least {Minimum} kr"
            : Minimum is null ? $": at most {Maximum} kr"
            : $": {Minimum} to {Maximum} kr"
        );
}
