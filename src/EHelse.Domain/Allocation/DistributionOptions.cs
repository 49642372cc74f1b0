using EHelse.Domain.Money;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Allocation;

/// <summary>How a total is distributed, when not as usual.</summary>
/// <remarks>Options are equal when all their properties are, limits in order. The order of the limits changes no amount.</remarks>
/// <example>
/// <code><![CDATA[
/// var letter = AssignmentLetter.ForYear(2024);
/// var options = new DistributionOptions { Unit = Kroner.Of(100), Minimum = Kroner.Of(3_000_000) };
/// var distribution = Distribution.Of(Kroner.Of(36_000_000), letter.Key, letter.Basis, options);
/// Console.WriteLine($"{distribution["103972"].Amount} of {distribution.Sum}");
/// // 3000000 of 36000000
/// ]]></code>
/// </example>
public sealed record DistributionOptions
{
    /// <summary>Largest remainder in whole kroner, with no minimum, no maximum and no limits.</summary>
    public static DistributionOptions Default { get; } = new();

    /// <summary>How exact shares become whole units. Default: <see cref="ApportionmentMethod.LargestRemainder"/>.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ApportionmentMethod Method
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Method));
    } = ApportionmentMethod.LargestRemainder;

    /// <summary>What every amount is a whole number of: 1 kr, 1 øre, 100 kr, 1 000 kr. Default: 1 kr.</summary>
    /// <exception cref="InvalidValueException">The value is zero or negative.</exception>
    public Kroner Unit
    {
        get;
        init =>
            field =
                value > Kroner.Zero
                    ? value
                    : throw new InvalidValueException(
                        new(
                            $"Enheten må være større enn null, ikke {value} kr.",
                            $"The unit must be above zero, not {value} kr."
                        ),
                        nameof(Unit)
                    );
    } = Kroner.Of(1);

    /// <summary>What each recipient gets at least who has no minimum among <see cref="Limits"/>; null for no minimum, the default.</summary>
    /// <remarks>A minimum between two units is raised to the next.</remarks>
    public Kroner? Minimum { get; init; }

    /// <summary>What each recipient gets at most who has no maximum among <see cref="Limits"/>; null for no maximum, the default.</summary>
    /// <remarks>A maximum between two units is cut to the one before.</remarks>
    public Kroner? Maximum { get; init; }

    /// <summary>What single recipients get at least, at most or exactly, in the order given; at most one limit for a code. Default: none.</summary>
    /// <exception cref="ArgumentNullException">The list or a limit is null.</exception>
    /// <exception cref="InvalidValueException">Two limits are for the same code.</exception>
    public IReadOnlyList<RecipientLimit> Limits
    {
        get;
        init
        {
            var limits = new ValueList<RecipientLimit>(
                Guard.Against.Null(value, nameof(Limits)).Select(limit => Guard.Against.Null(limit, nameof(Limits)))
            );
            var codes = new HashSet<string>(StringComparer.Ordinal);
            field = limits.FirstOrDefault(limit => !codes.Add(limit.Code)) is { Code: var code }
                ? throw new InvalidValueException(
                    new($"«{Quote.Of(code)}» har to grenser.", $"'{Quote.Of(code)}' has two limits."),
                    nameof(Limits)
                )
                : limits;
        }
    } = ValueList<RecipientLimit>.Empty;

    /// <summary>The method, the unit and what is limited; of many limits of single recipients the first four.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() =>
        $"{Method}, unit {Unit} kr"
        + (Minimum is { } least ? $", at least {least} kr" : "")
        + (Maximum is { } most ? $", at most {most} kr" : "")
        + (Limits.Count > 0 ? ", " : "")
        + ShortText.List(Limits, limit => limit.ToString());

    /// <summary>Whether there is any minimum or maximum.</summary>
    internal bool HasLimits => Minimum is not null || Maximum is not null || Limits.Count > 0;
}
