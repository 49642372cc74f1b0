using System.Numerics;
using EHelse.Domain.Allocation;
using EHelse.Domain.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace EHelse.Domain.Tests.Allocation.Generators;

/// <summary>Weights to divide a total by: none negative, not all zero, from one of them to thousands.</summary>
/// <remarks>Reaches zeros, true ties, near ties, one that outweighs all, weights at and beyond the end of <see cref="long"/>, and awkward denominators.</remarks>
internal static class Weights
{
    private const int Thousands = 2_000;

    /// <summary>Weights of every kind; about one case in a hundred has thousands.</summary>
    public static Arbitrary<Fraction[]> Arbitrary() =>
        Arb.From(
            Gen.Frequency(
                (60, Gen.Choose(1, 8).SelectMany(OfCount)),
                (30, Gen.Choose(9, 40).SelectMany(OfCount)),
                (1, Gen.Choose(1_000, Thousands).SelectMany(ManyOfCount))
            ),
            Shrink
        );

    /// <summary>Few weights, for laws that try every possibility.</summary>
    public static Arbitrary<Fraction[]> Few(int most) => Arb.From(Gen.Choose(1, most).SelectMany(OfCount), Shrink);

    /// <summary>Weights that are whole numbers in the range of <see cref="long"/>.</summary>
    public static Arbitrary<long[]> Longs() =>
        Arb.From(
            Gen.Choose(1, 20)
                .SelectMany(count => Gen.OneOf(Whole(9), Whole(1_000_000), NearLongMax()).ArrayOf(count))
                .Where(IsPositive)
                .Select(weights => weights.Select(weight => (long)weight.Numerator).ToArray())
        );

    /// <summary>A given number of weights, for the columns of a basis.</summary>
    public static Gen<Fraction[]> OfCount(int count) =>
        Gen.Frequency(
                (4, Whole(5).ArrayOf(count)),
                (3, Whole(1_000_000).ArrayOf(count)),
                (2, WithZeros(Whole(100)).ArrayOf(count)),
                (2, Same(Gen.OneOf(Whole(1_000), Numbers.Awkward()), count)),
                (2, NearTies(count)),
                (2, NearLongMax().ArrayOf(count)),
                (1, BeyondLong().ArrayOf(count)),
                (2, Numbers.Awkward().ArrayOf(count)),
                (
                    1,
                    Gen.OneOf(Whole(5), NearLongMax(), BeyondLong(), Numbers.Awkward(), Gen.Constant(Fraction.Zero))
                        .ArrayOf(count)
                )
            )
            .Where(IsPositive);

    /// <summary>A given large number of weights, kept to whole numbers so that exact arithmetic stays fast.</summary>
    public static Gen<Fraction[]> ManyOfCount(int count) =>
        Gen.OneOf(
                Whole(3).ArrayOf(count),
                Whole(1_000_000).ArrayOf(count),
                NearLongMax().ArrayOf(count),
                Same(Whole(9), count)
            )
            .Where(IsPositive);

    /// <summary>Fewer or simpler weights that still are not all zero.</summary>
    public static IEnumerable<Fraction[]> Shrink(Fraction[] weights) =>
        Shorter(weights).Concat(Simpler(weights)).Where(IsPositive);

    private static IEnumerable<Fraction[]> Shorter(Fraction[] weights)
    {
        const int Few = 12;
        if (weights.Length > Few)
        {
            yield return weights[..(weights.Length / 2)];
            yield return weights[(weights.Length / 2)..];
        }

        for (var i = 0; i < Math.Min(weights.Length, Few); i++)
        {
            yield return [.. weights[..i], .. weights[(i + 1)..]];
        }
    }

    private static IEnumerable<Fraction[]> Simpler(Fraction[] weights)
    {
        for (var i = 0; i < Math.Min(weights.Length, 12); i++)
        {
            foreach (var simpler in Numbers.Shrink(weights[i]))
            {
                yield return [.. weights[..i], simpler, .. weights[(i + 1)..]];
            }
        }
    }

    private static bool IsPositive(Fraction[] weights) => weights.Any(weight => weight.Sign > 0);

    private static Gen<Fraction> Whole(int limit) => Gen.Choose(0, limit).Select(number => Fraction.Of(number));

    private static Gen<Fraction> WithZeros(Gen<Fraction> weights) =>
        Gen.Frequency((1, Gen.Constant(Fraction.Zero)), (1, weights));

    private static Gen<Fraction[]> Same(Gen<Fraction> weight, int count) =>
        weight.Select(same => Enumerable.Repeat(same, count).ToArray());

    // Weights one apart on a large base: remainders that floating point cannot tell apart.
    private static Gen<Fraction[]> NearTies(int count) =>
        from digits in Gen.Choose(3, 30)
        from steps in Gen.Choose(-1, 1).ArrayOf(count)
        select steps.Select(step => Fraction.Of(BigInteger.Pow(10, digits) + step)).ToArray();

    private static Gen<Fraction> NearLongMax() =>
        Gen.Choose(0, 9).Select(below => Fraction.Of((BigInteger)long.MaxValue - below));

    private static Gen<Fraction> BeyondLong() =>
        Numbers.Between(BigInteger.Pow(10, 30), 2 * BigInteger.Pow(10, 30)).Select(Fraction.Of);
}
