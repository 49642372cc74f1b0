using EHelse.Domain.Allocation.Rounding;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Allocation;

/// <content>Machine words in, machine words out: nothing but the amounts, as fast as they can be had.</content>
/// <example>
/// <code><![CDATA[
/// Fraction[] weights = [3, 3, 1];
/// var apportionment = Apportionment.Of(10, weights);
/// Console.WriteLine(string.Join(" ", apportionment.Amounts));
/// Console.WriteLine(string.Join(" ", apportionment.ExactShares));
/// // 4 4 2
/// // 30/7 30/7 10/7
/// ]]></code>
/// </example>
public sealed partial class Apportionment
{
    /// <summary>Divides a total by largest remainder.</summary>
    /// <param name="total">The total; may be negative.</param>
    /// <param name="weights">The weights: at least one, none negative, not all zero.</param>
    /// <returns>The amounts, in the order of the weights; their sum is the total.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="weights"/> is null.</exception>
    /// <exception cref="InvalidValueException">There is no weight, one is negative, or they sum to zero.</exception>
    public static IReadOnlyList<long> LargestRemainder(long total, IReadOnlyList<long> weights) =>
        Divide(total, weights, ApportionmentMethod.LargestRemainder);

    /// <summary>Divides a total by a method.</summary>
    /// <param name="total">The total; may be negative.</param>
    /// <param name="weights">The weights: at least one, none negative, not all zero.</param>
    /// <param name="method">The method.</param>
    /// <returns>The amounts, in the order of the weights; their sum is the total.</returns>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    /// <exception cref="InvalidValueException">There is no weight, one is negative, or they sum to zero.</exception>
    public static IReadOnlyList<long> Divide(long total, IReadOnlyList<long> weights, ApportionmentMethod method)
    {
        Guard.Against.Null(method);
        var copy = Guard.Against.Null(weights) as long[] ?? [.. weights];
        var amounts = new long[copy.Length];
        WordDivision.Divide(total, copy, amounts, method);
        return Array.AsReadOnly(amounts);
    }

#if NET
    /// <summary>Divides a total into memory that the caller has, and allocates none where the numbers fit machine words.</summary>
    /// <param name="total">The total; may be negative.</param>
    /// <param name="weights">The weights: at least one, none negative, not all zero.</param>
    /// <param name="amounts">Where the amounts go, in the order of the weights: as long as these, and other memory. When the call throws, they are as they were.</param>
    /// <param name="method">The method; largest remainder when null.</param>
    /// <remarks>
    /// For .NET 8 and later. Takes time in proportion to the number of weights, whatever the total. Weights that sum to 2^63 or
    /// more, and by a divisor method totals beyond 2^62, take far more time and memory.
    /// </remarks>
    /// <exception cref="ArgumentException"><paramref name="amounts"/> is not as long as the weights, or shares memory with them.</exception>
    /// <exception cref="InvalidValueException">There is no weight, one is negative, or they sum to zero.</exception>
    public static void Divide(
        long total,
        ReadOnlySpan<long> weights,
        Span<long> amounts,
        ApportionmentMethod? method = null
    )
    {
        if (amounts.Length != weights.Length)
        {
            throw new ArgumentException(
                FormattableString.Invariant(
                    $"There is room for {amounts.Length} amounts and there are {weights.Length} weights."
                ),
                nameof(amounts)
            );
        }

        if (amounts.Overlaps(weights))
        {
            throw new ArgumentException("The amounts must not lie where the weights do.", nameof(amounts));
        }

        WordDivision.Divide(total, weights, amounts, method ?? ApportionmentMethod.LargestRemainder);
    }
#endif
}
