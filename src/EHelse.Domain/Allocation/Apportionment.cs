using System.Globalization;
using System.Numerics;
using EHelse.Domain.Allocation.Rounding;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Allocation;

/// <summary>A total of whole units divided in proportion to weights, so that the amounts sum exactly to the total.</summary>
/// <remarks>
/// <para>Exact for numbers of any size; nothing is rounded on the way. Ties go to the larger weight, then to the lower
/// index; <see cref="Distribution"/> has codes instead of indices, so that there the order of the input is irrelevant.</para>
/// <para>A negative total mirrors the positive one: every amount changes its sign.</para>
/// </remarks>
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
    private readonly ProportionalShares shares;
    private readonly int sign;

    private Apportionment(
        ApportionmentMethod method,
        BigInteger total,
        BigInteger[] weights,
        BigInteger weightSum,
        IReadOnlyList<BigInteger?>? minimums,
        IReadOnlyList<BigInteger?>? maximums
    )
    {
        Method = method;
        Total = total;
        sign = total.Sign < 0 ? -1 : 1;
        var size = BigInteger.Abs(total);
        var isBounded = minimums is not null || maximums is not null;
        var bounds = !isBounded ? Bounds.None(weights.Length) : Bounds.Of(total, weights, minimums, maximums, Units);
        shares = isBounded
            ? ProportionalShares.Between(size, weights, bounds)
            : ProportionalShares.Of(size, weights, weightSum);
        BigInteger[] amounts;
        if (method.IsDivisorMethod)
        {
            var rounding = new DivisorRounding(method, size, weights, bounds, shares);
            amounts = rounding.Amounts;
            Tied = Array.AsReadOnly(rounding.Tied);
            Favoured = Array.AsReadOnly(rounding.Favoured);
        }
        else
        {
            Remainders = new LargestRemainderRounding(shares, size);
            amounts = Remainders.Amounts;
            Tied = Array.AsReadOnly(Remainders.Tied);
            Favoured = Array.AsReadOnly([.. Tied.Where(Remainders.GotUnit)]);
        }

        Amounts = Array.AsReadOnly(Array.ConvertAll(amounts, amount => amount * sign));
    }

    /// <summary>How exact shares became whole units.</summary>
    public ApportionmentMethod Method { get; }

    /// <summary>The total; the sum of <see cref="Amounts"/>.</summary>
    public BigInteger Total { get; }

    /// <summary>What each weight gets, in the order of the weights.</summary>
    public IReadOnlyList<BigInteger> Amounts { get; }

    /// <summary>The exact shares before rounding, in the order of the weights; within the minimums and maximums.</summary>
    public IReadOnlyList<Fraction> ExactShares =>
        Array.AsReadOnly([.. Enumerable.Range(0, Amounts.Count).Select(ExactShare)]);

    /// <summary>The indices, ascending, of those who had the same claim to the last units, of whom some got one and some did not; empty when nothing was tied.</summary>
    public IReadOnlyList<int> Tied { get; }

    /// <summary>The indices, ascending, of those among <see cref="Tied"/> who got a unit.</summary>
    public IReadOnlyList<int> Favoured { get; }

    /// <summary>The steps of largest remainder, for a total without its sign; null for divisor methods.</summary>
    internal LargestRemainderRounding? Remainders { get; }

    /// <summary>Divides a total.</summary>
    /// <param name="total">The total in whole units; may be negative.</param>
    /// <param name="weights">The weights: at least one, none negative, not all zero.</param>
    /// <param name="method">The method; largest remainder when null.</param>
    /// <param name="minimums">What each gets at least, in the order of the weights; null for no minimum, for all or for one.</param>
    /// <param name="maximums">What each gets at most, in the order of the weights; null for no maximum, for all or for one. A weight of zero gets the minimum and no more.</param>
    /// <returns>The apportionment.</returns>
    /// <remarks>
    /// With bounds the exact shares are one multiple of the weights, raised to the minimum or cut to the maximum where these
    /// bind; they are rounded like others. The same number at one place of both lists is a fixed amount. For a negative total the
    /// bounds hold for the negative amounts.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="weights"/> is null.</exception>
    /// <exception cref="InvalidValueException">
    /// There is no weight, one is negative, they sum to zero, there are not as many bounds as weights, or no amounts within the
    /// bounds sum to the total: the reason tells the sums.
    /// </exception>
    public static Apportionment Of(
        BigInteger total,
        IReadOnlyList<Fraction> weights,
        ApportionmentMethod? method = null,
        IReadOnlyList<BigInteger?>? minimums = null,
        IReadOnlyList<BigInteger?>? maximums = null
    ) =>
        OfIntegers(
            total,
            CommonDenominator.Numerators(Guard.Against.Null(weights)),
            method ?? ApportionmentMethod.LargestRemainder,
            minimums,
            maximums
        );

    /// <summary>The total, the number of weights and the method.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() =>
        $"{ShortNumber.Of(Total)} over {ShortText.Count(Amounts.Count, "weight")} by {Method.Name.English}";

    internal static Apportionment OfIntegers(
        BigInteger total,
        BigInteger[] weights,
        ApportionmentMethod method,
        IReadOnlyList<BigInteger?>? minimums = null,
        IReadOnlyList<BigInteger?>? maximums = null
    )
    {
        CheckCount(minimums, weights.Length, nameof(minimums));
        CheckCount(maximums, weights.Length, nameof(maximums));
        return new Apportionment(method, total, weights, CheckedSum(weights), minimums, maximums);
    }

    internal Fraction ExactShare(int index) => Fraction.Of(shares.Numerators[index] * sign, shares.Denominator);

    private static BigInteger CheckedSum(BigInteger[] weights)
    {
        var sum = BigInteger.Zero;
        for (var i = 0; i < weights.Length; i++)
        {
            if (weights[i].Sign < 0)
            {
                var place = i.ToString(CultureInfo.InvariantCulture);
                throw new InvalidValueException(
                    new(
                        $"Vekt nummer {place} (talt fra 0) er negativ.",
                        $"Weight {place} (counted from 0) is negative."
                    ),
                    nameof(weights)
                );
            }

            sum += weights[i];
        }

        return sum.IsZero
            ? throw new InvalidValueException(
                weights.Length == 0
                    ? new("Det er ingen vekter.", "There are no weights.")
                    : new(
                        "Vektene summerer til null: det er ingenting å fordele etter.",
                        "The weights sum to zero: there is nothing to distribute by."
                    ),
                nameof(weights)
            )
            : sum;
    }

    private static string Units(BigInteger units) => units.ToString(CultureInfo.InvariantCulture);

    private static void CheckCount(IReadOnlyList<BigInteger?>? limits, int count, string parameterName)
    {
        if (limits is not null && limits.Count != count)
        {
            var (given, wanted) = (limits.Count, count);
            throw new InvalidValueException(
                new(
                    $"Antall grenser: {given.ToString(CultureInfo.InvariantCulture)}; antall vekter: {wanted.ToString(CultureInfo.InvariantCulture)}. Det må være én grense for hver vekt.",
                    $"{ShortText.Count(given, "limit")} for {ShortText.Count(wanted, "weight")}: there must be one for each."
                ),
                parameterName
            );
        }
    }
}
