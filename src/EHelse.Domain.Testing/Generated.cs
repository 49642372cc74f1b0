using System.Numerics;
using EHelse.Domain.Allocation;
using EHelse.Domain.Money;
using FsCheck;
using FsCheck.Fluent;

namespace EHelse.Domain.Testing;

/// <summary>Generated values of the library with shrinkers, for properties that FsCheck checks.</summary>
/// <remarks>
/// <code>Prop.ForAll(Generated.DistributionRequests(), request => OurReport.SumOf(request.Distribute()) == request.Total).QuickCheckThrowOnFailure();</code>
/// Every value is valid, and so is every value that a shrinker makes of it; the edges named for each generator come up in any
/// few hundred values. Names of persons are made up.
/// </remarks>
/// <example>
/// <code><![CDATA[
/// Prop.ForAll(Generated.DistributionRequests(), request => request.Distribute().Sum == request.Total)
///     .QuickCheckThrowOnFailure();
/// // Ok, passed 100 tests.
/// ]]></code>
/// </example>
public static partial class Generated
{
    // What floating point cannot hold, what the grant of 2024 was, and the ends.
    private static readonly BigInteger[] EdgesInKroner =
    [
        BigInteger.Zero,
        BigInteger.One,
        36_683_801,
        9_007_199_254_740_993,
        long.MaxValue,
    ];

    /// <summary>Totals: 0, 1 kr, small ones, those of grants, and huge ones up to the end of <see cref="Kroner"/>.</summary>
    /// <param name="negative">Whether about a third of the totals are below zero.</param>
    /// <param name="ore">Whether about half of the totals have øre.</param>
    /// <returns>The generator; its shrinker goes to positive, whole and smaller amounts.</returns>
    public static Arbitrary<Kroner> Totals(bool negative = false, bool ore = false) =>
        Arb.From(
            from kroner in Gen.Frequency(
                (3, Gen.Elements(EdgesInKroner)),
                (5, Numbers.UpTo(60)),
                (4, Numbers.UpTo(100_000_000)),
                (1, Numbers.UpTo(long.MaxValue))
            )
            from odd in ore ? Gen.Frequency((1, Gen.Constant(0)), (1, Gen.Choose(1, 99))) : Gen.Constant(0)
            from sign in negative ? Gen.Elements(1, 1, -1) : Gen.Constant(1)
            select Kroner.OfOre(((kroner * 100) + odd) * sign),
            Shrink
        );

    /// <summary>Weights: one alone, few, dozens, thousands; zeros, ties, near ties, all equal, huge, tiny, fractions without end. Never all zero.</summary>
    /// <param name="most">The most weights of a list; at least 1.</param>
    /// <returns>The generator; its shrinker goes to fewer weights and to 0, 1 and small whole numbers.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="most"/> is below 1.</exception>
    public static Arbitrary<IReadOnlyList<Fraction>> Weights(int most = 2_000) =>
        Arb.From(
            WeightLists.Any(Guard.Against.OutOfRange(most, 1, int.MaxValue)).Select(ReadOnly),
            weights => WeightLists.Shrink([.. weights]).Select(ReadOnly)
        );

    /// <summary>The cases that <see cref="DistributionLaw"/> tries: a total from 0 in whole units, of any size, and weights as <see cref="Weights"/> makes them.</summary>
    /// <param name="options">What the cases keep to, such as the largest number; their count and seed do not matter here. <see cref="LawOptions.Default"/> when null.</param>
    /// <returns>The generator; its shrinker goes to smaller totals, fewer weights and plain ones.</returns>
    public static Arbitrary<LawCase> LawCases(LawOptions? options = null)
    {
        var wanted = options ?? LawOptions.Default;
        return Arb.From(LawCaseSource.Generator(wanted), given => LawCaseSource.Shrink(given).Where(wanted.Allow));
    }

    private static IReadOnlyList<Fraction> ReadOnly(Fraction[] weights) => Array.AsReadOnly(weights);

    private static IEnumerable<Kroner> Shrink(Kroner total)
    {
        var ore = total.ToOre();
        // The least amount has no positive counterpart.
        if (ore.Sign < 0 && -ore <= Kroner.MaxValue.ToOre())
        {
            yield return -total;
        }

        if (!total.IsWhole)
        {
            yield return Kroner.OfOre(ore / 100 * 100);
        }

        // Whole amounts stay whole.
        var size = total.IsWhole ? 100 : 1;
        foreach (var smaller in Numbers.Shrink(BigInteger.Abs(ore) / size))
        {
            yield return Kroner.OfOre(smaller * size * ore.Sign);
        }
    }

    // What a shrinker tries with a list: fewer items, then one item simpler.
    private static IEnumerable<T[]> ShrinkList<T>(IReadOnlyList<T> items, Func<T, IEnumerable<T>> shrinkItem) =>
        WeightLists
            .Places(items.Count)
            .Concat(
                items.Count == 1
                    ?
                    [
                        [],
                    ]
                    : []
            )
            .Select(kept => Array.ConvertAll(kept, i => items[i]))
            .Concat(
                Enumerable
                    .Range(0, items.Count)
                    .SelectMany(i =>
                        shrinkItem(items[i])
                            .Select(simpler => items.Select((item, at) => at == i ? simpler : item).ToArray())
                    )
            );

    private static Gen<bool?> Fact() => Gen.Elements<bool?>(true, false, null);
}
