using EHelse.Domain.Money;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Allocation;

/// <summary>How a total is distributed, when not as usual.</summary>
public sealed record DistributionOptions
{
    /// <summary>Largest remainder in whole kroner, with no minimum and no maximum.</summary>
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

    /// <summary>What each recipient gets at least; null for no minimum, the default.</summary>
    public Kroner? Minimum { get; init; }

    /// <summary>What each recipient gets at most; null for no maximum, the default.</summary>
    public Kroner? Maximum { get; init; }
}
