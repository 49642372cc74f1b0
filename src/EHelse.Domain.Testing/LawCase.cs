using System.Globalization;
using System.Numerics;
using EHelse.Domain.Allocation;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Testing;

/// <summary>What an allocator is asked: a total in whole units, and weights to divide it by.</summary>
public sealed class LawCase
{
    private const int MostShown = 20;

    private ExactDivision? exact;

    /// <summary>Describes a case.</summary>
    /// <param name="total">The total in whole units; may be negative.</param>
    /// <param name="weights">The weights: at least one, none negative, not all zero.</param>
    /// <exception cref="ArgumentNullException"><paramref name="weights"/> is null.</exception>
    /// <exception cref="InvalidValueException">There is no weight, one is negative, or all are zero.</exception>
    public LawCase(BigInteger total, IEnumerable<Fraction> weights)
    {
        Total = total;
        Weights = Array.AsReadOnly([.. Guard.Against.Null(weights)]);
        if (!AreWeights(Weights))
        {
            throw new InvalidValueException(
                new(
                    "Et tilfelle har minst én vekt; ingen er negativ, og ikke alle er null.",
                    "A case has at least one weight; none is negative, and not all are zero."
                ),
                nameof(weights)
            );
        }
    }

    /// <summary>The total in whole units.</summary>
    public BigInteger Total { get; }

    /// <summary>The weights: at least one, none negative, not all zero.</summary>
    public IReadOnlyList<Fraction> Weights { get; }

    /// <summary>The exact shares of the total without its sign.</summary>
    internal ExactDivision Exact => exact ??= new ExactDivision(BigInteger.Abs(Total), Weights);

    /// <summary>The total and the weights; of many weights the first 20.</summary>
    /// <returns>The same text in every culture, for people; not meant to be parsed.</returns>
    public override string ToString() => $"{Invariant(Total)} over {Listed(Weights)}";

    internal static bool AreWeights(IReadOnlyList<Fraction> weights) =>
        weights.Any(weight => weight.Sign > 0) && weights.All(weight => weight.Sign >= 0);

    internal static string Listed<T>(IReadOnlyList<T> values)
    {
        var shown = values.Take(MostShown).Select(value => Convert.ToString(value, CultureInfo.InvariantCulture));
        var more = values.Count > MostShown ? $", … {Invariant(values.Count)}" : "";
        return $"[{string.Join(", ", shown)}{more}]";
    }

    internal static string Invariant(BigInteger number) => number.ToString(CultureInfo.InvariantCulture);
}
