using EHelse.Domain.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace EHelse.Domain.Tests.Allocation.Generators;

/// <summary>Requests around every place where arithmetic changes its way: few and many, tied, and sums that outgrow words.</summary>
internal static class WordRequests
{
    // Where the number of recipients changes the way: 32 at once, 512 of one remainder, 2 048 counts.
    private static readonly int[] Counts =
    [
        1,
        2,
        11,
        31,
        32,
        33,
        63,
        64,
        65,
        511,
        512,
        513,
        1_100,
        2_047,
        2_050,
        5_000,
    ];

    public static Arbitrary<WordRequest> Arbitrary() => Of(Gen.OneOf(Gen.Choose(1, 70), Gen.Elements(Counts)));

    /// <summary>Requests small enough to give out one unit at a time.</summary>
    public static Arbitrary<WordRequest> Few() =>
        Arb.From(
            from count in Gen.Choose(1, 7)
            from weights in WeightsOf(count)
            from total in Gen.Choose(0, 40)
            select new WordRequest(total, weights)
        );

    private static Arbitrary<WordRequest> Of(Gen<int> counts) =>
        Arb.From(
            from count in counts
            from weights in WeightsOf(count)
            from total in TotalsFor(count)
            select new WordRequest(total, weights),
            request =>
                from weights in new[]
                {
                    request.Weights[..(request.Weights.Length / 2)],
                    request.Weights[(request.Weights.Length / 2)..],
                    request.Weights[1..],
                    request.Weights[..^1],
                }
                where weights.Length < request.Weights.Length && weights.Any(weight => weight > 0)
                select request with
                {
                    Weights = weights,
                }
        );

    private static Gen<long[]> WeightsOf(int count) =>
        Gen.Frequency(
                (2, Gen.Choose(0, 6).Select(weight => (long)weight).ArrayOf(count)),
                (3, Gen.Choose(0, 700_000).Select(weight => (long)weight).ArrayOf(count)),
                (2, Gen.Elements(5L, 1_000, 0).ArrayOf(count)),
                (1, Gen.Elements(7L, 1, 4_611_686_018).Select(weight => Enumerable.Repeat(weight, count).ToArray())),
                (2, Gen.Choose(0, 62).Select(bits => 1L << bits).ArrayOf(count)),
                (2, AroundTheEndOfAWord(count)),
                (1, Gen.Elements(long.MaxValue, long.MaxValue - 1, 0).ArrayOf(count))
            )
            .Where(weights => weights.Any(weight => weight > 0));

    // Weights whose sum is about 2^63, the first that a word of 63 bits cannot hold.
    private static Gen<long[]> AroundTheEndOfAWord(int count) =>
        from steps in Gen.Choose(-2, 2).ArrayOf(count)
        let even = (1UL << 63) / (ulong)count
        select steps.Select(step => (long)Math.Min(long.MaxValue, (ulong)((Int128)even + step))).ToArray();

    private static Gen<long> TotalsFor(int count) =>
        Gen.Frequency(
            (2, Gen.Choose(0, 2 * count).Select(total => (long)total)),
            (2, Gen.Choose(0, 50).Select(each => (long)each * count)),
            (2, Gen.Constant(36_683_801L)),
            (2, Gen.Choose(-2, 2).Select(off => (1L << 62) + off)),
            (1, Gen.Elements(long.MaxValue, long.MinValue, -1L << 62, -36_683_801)),
            (2, Numbers.Between(long.MinValue, long.MaxValue).Select(total => (long)total))
        );
}
