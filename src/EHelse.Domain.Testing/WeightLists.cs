using System.Numerics;
using EHelse.Domain.Allocation;
using FsCheck;
using FsCheck.Fluent;

namespace EHelse.Domain.Testing;

/// <summary>Weights to divide a total by: none negative, not all zero, from one of them to thousands.</summary>
internal static class WeightLists
{
    private const int Few = 24;

    private static readonly Fraction[] Tiny =
    [
        Fraction.Of(1, BigInteger.Pow(10, 12)),
        Fraction.Of(3, BigInteger.Pow(10, 15)),
    ];

    /// <summary>Weights of every kind; about one case in fifty has thousands.</summary>
    public static Gen<Fraction[]> Any(int most)
    {
        const int Thousands = 1_000;
        List<(int, Gen<Fraction[]>)> kinds =
        [
            (5, OfCount(1)),
            (60, Gen.Choose(1, Math.Min(most, 8)).SelectMany(OfCount)),
        ];
        if (most > 8)
        {
            kinds.Add((25, Gen.Choose(9, Math.Min(most, 40)).SelectMany(OfCount)));
        }

        if (most >= Thousands)
        {
            kinds.Add((2, Gen.Choose(Thousands, most).SelectMany(ManyOfCount)));
        }

        return Gen.Frequency<Fraction[]>(kinds);
    }

    /// <summary>A given number of weights, with the edges: zeros, ties, near ties, equal, huge, tiny, awkward fractions.</summary>
    public static Gen<Fraction[]> OfCount(int count) =>
        Gen.Frequency(
                (4, Whole(5).ArrayOf(count)),
                (3, Whole(1_000_000).ArrayOf(count)),
                (2, Gen.Frequency((1, Gen.Constant(Fraction.Zero)), (1, Whole(100))).ArrayOf(count)),
                (2, Same(Gen.OneOf(Whole(1_000), Numbers.Awkward()), count)),
                (2, NearTies(count)),
                (2, NearLongMax().ArrayOf(count)),
                (1, BeyondLong().ArrayOf(count)),
                (2, Numbers.Awkward().ArrayOf(count)),
                (
                    2,
                    Gen.OneOf(Whole(5), NearLongMax(), BeyondLong(), Numbers.Awkward(), Gen.Elements(Tiny), Zero())
                        .ArrayOf(count)
                )
            )
            .Where(LawCase.AreWeights);

    /// <summary>A given large number of weights, kept to whole numbers so that exact arithmetic stays fast.</summary>
    public static Gen<Fraction[]> ManyOfCount(int count) =>
        Gen.OneOf(
                Whole(3).ArrayOf(count),
                Whole(1_000_000).ArrayOf(count),
                NearLongMax().ArrayOf(count),
                Same(Whole(9), count)
            )
            .Where(LawCase.AreWeights);

    /// <summary>Fewer or simpler weights that still are not all zero.</summary>
    public static IEnumerable<Fraction[]> Shrink(Fraction[] weights) =>
        Places(weights.Length)
            .Select(kept => Array.ConvertAll(kept, i => weights[i]))
            .Concat(Simpler(weights))
            .Where(LawCase.AreWeights);

    /// <summary>Fewer places of so many, at least one: without a half, then without smaller parts, at last without one.</summary>
    public static IEnumerable<int[]> Places(int count)
    {
        int[] all = [.. Enumerable.Range(0, count)];
        for (var size = count / 2; size > 0; size /= 2)
        {
            for (var from = 0; from < count; from += size)
            {
                var to = from + size;
                yield return [.. all.Where(i => i < from || i >= to)];
            }
        }
    }

    /// <summary>Simpler numbers at the same places.</summary>
    public static IEnumerable<Fraction[]> Simpler(Fraction[] weights)
    {
        // All at once first: equal weights stay equal, which one at a time would destroy.
        if (weights.Any(weight => weight.Sign > 0 && weight != Fraction.One))
        {
            yield return Array.ConvertAll(weights, weight => Fraction.Of(weight.Sign));
        }

        if (weights.Any(weight => !weight.IsWhole))
        {
            yield return Array.ConvertAll(weights, weight => Fraction.Of(weight.Ceiling()));
        }

        for (var i = 0; i < Math.Min(weights.Length, Few); i++)
        {
            foreach (var simpler in Numbers.Shrink(weights[i]))
            {
                var copy = (Fraction[])weights.Clone();
                copy[i] = simpler;
                yield return copy;
            }
        }
    }

    private static Gen<Fraction> Zero() => Gen.Constant(Fraction.Zero);

    private static Gen<Fraction> Whole(int limit) => Gen.Choose(0, limit).Select(number => Fraction.Of(number));

    private static Gen<Fraction[]> Same(Gen<Fraction> weight, int count) =>
        weight.Select(same => Enumerable.Repeat(same, count).ToArray());

    // Weights one apart on a large base: remainders that floating point cannot tell apart.
    private static Gen<Fraction[]> NearTies(int count) =>
        from digits in Gen.Choose(3, 30)
        from steps in Gen.Choose(-1, 1).ArrayOf(count)
        select Array.ConvertAll(steps, step => Fraction.Of(BigInteger.Pow(10, digits) + step));

    private static Gen<Fraction> NearLongMax() =>
        Gen.Choose(0, 9).Select(below => Fraction.Of((BigInteger)long.MaxValue - below));

    private static Gen<Fraction> BeyondLong() =>
        Numbers.Between(BigInteger.Pow(10, 30), 2 * BigInteger.Pow(10, 30)).Select(Fraction.Of);
}
