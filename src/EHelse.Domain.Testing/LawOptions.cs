using System.Numerics;
using EHelse.Domain.Allocation;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Testing;

/// <summary>With which cases, and with how many, a law is tried.</summary>
/// <remarks>The same options always give the same cases. Options are equal when all they hold is.</remarks>
public sealed record LawOptions
{
    private readonly int cases = 300;
    private readonly int mostWeights = 2_000;
    private readonly BigInteger? largestNumber;

    /// <summary>300 cases with numbers of any size, fractions among the weights, and now and then thousands of weights.</summary>
    public static LawOptions Default { get; } = new();

    /// <summary>How many generated cases are tried, after a few known to be hard; at least 1, 300 unless said.</summary>
    /// <exception cref="InvalidValueException">The number is below 1.</exception>
    public int Cases
    {
        get => cases;
        init => cases = AtLeastOne(value, nameof(Cases));
    }

    /// <summary>What the cases are generated from; another number gives other cases. 2024 unless said.</summary>
    public long Seed { get; init; } = 2024;

    /// <summary>The most weights of a case; at least 1, 2 000 unless said.</summary>
    /// <exception cref="InvalidValueException">The number is below 1.</exception>
    public int MostWeights
    {
        get => mostWeights;
        init => mostWeights = AtLeastOne(value, nameof(MostWeights));
    }

    /// <summary>For an allocator that counts in a type with an end: no total, and no numerator or denominator of a weight, is larger. Null, unless said, for numbers of any size.</summary>
    /// <exception cref="InvalidValueException">The number is below 1.</exception>
    public BigInteger? LargestNumber
    {
        get => largestNumber;
        init =>
            largestNumber =
                value < BigInteger.One
                    ? throw new InvalidValueException(
                        new("Det største tallet må være minst 1.", "The largest number must be at least 1."),
                        nameof(LargestNumber)
                    )
                    : value;
    }

    /// <summary>For an allocator that takes whole weights only: no weight is a fraction. False unless said.</summary>
    public bool WholeWeights { get; init; }

    /// <summary>The numbers of cases and of weights, the seed, and what keeps the numbers small.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() =>
        FormattableString.Invariant(
            $"{ShortText.Count(Cases, "case")}, seed {Seed}, at most {ShortText.Count(MostWeights, "weight")}"
        )
        + (LargestNumber is { } largest ? $", numbers to {ShortNumber.Of(largest)}" : "")
        + (WholeWeights ? ", whole weights" : "");

    /// <summary>Whether a case keeps to these options.</summary>
    internal bool Allow(LawCase @case) =>
        Allow(@case.Total)
        && @case.Weights.Count <= MostWeights
        && @case.Weights.All(weight =>
            (weight.IsWhole || !WholeWeights) && Allow(weight.Numerator) && Allow(weight.Denominator)
        );

    /// <summary>The options as C#, to be copied from a message: seed and number always, the rest when it is not as usual.</summary>
    internal string ToCode()
    {
        List<string> parts = [$"Seed = {LawCase.Invariant(Seed)}", $"Cases = {LawCase.Invariant(Cases)}"];
        if (MostWeights != Default.MostWeights)
        {
            parts.Add($"MostWeights = {LawCase.Invariant(MostWeights)}");
        }

        if (LargestNumber is { } largest)
        {
            parts.Add($"LargestNumber = {LawCase.Invariant(largest)}");
        }

        if (WholeWeights)
        {
            parts.Add("WholeWeights = true");
        }

        return $"new LawOptions {{ {string.Join(", ", parts)} }}";
    }

    internal bool Allow(BigInteger number) => LargestNumber is not { } largest || BigInteger.Abs(number) <= largest;

    private static int AtLeastOne(int value, string parameterName) =>
        value >= 1
            ? value
            : throw new InvalidValueException(
                new("Tallet må være minst 1.", "The number must be at least 1."),
                parameterName
            );
}
