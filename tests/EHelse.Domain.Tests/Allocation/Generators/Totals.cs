using System.Numerics;
using EHelse.Domain.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace EHelse.Domain.Tests.Allocation.Generators;

/// <summary>Totals to divide, in whole units, of either sign.</summary>
internal static class Totals
{
    private static readonly BigInteger[] Edges =
    [
        BigInteger.Zero,
        BigInteger.One,
        BigInteger.MinusOne,
        36_683_801,
        -36_683_801,
        long.MaxValue,
        long.MinValue,
        (BigInteger)long.MaxValue + 1,
        BigInteger.Pow(10, 30) + 1,
        -BigInteger.Pow(10, 30),
    ];

    /// <summary>Totals of every size: edges, small ones, those of grants, and beyond the range of <see cref="long"/>.</summary>
    public static Arbitrary<BigInteger> Arbitrary() =>
        Arb.From(
            Gen.Frequency(
                (2, Gen.Elements(Edges)),
                (4, Numbers.Between(-60, 60)),
                (3, Numbers.Between(-100_000_000, 100_000_000)),
                (2, Numbers.Between(long.MinValue, long.MaxValue)),
                (1, Numbers.Between(-BigInteger.Pow(10, 40), BigInteger.Pow(10, 40)))
            ),
            Numbers.Shrink
        );

    /// <summary>Totals in the range of <see cref="long"/>.</summary>
    public static Arbitrary<long> Longs() =>
        Arb.From(
            Gen.Frequency(
                    (
                        1,
                        Gen.Elements(BigInteger.Zero, BigInteger.One, BigInteger.MinusOne, long.MaxValue, long.MinValue)
                    ),
                    (3, Numbers.Between(-60, 60)),
                    (2, Numbers.Between(long.MinValue, long.MaxValue))
                )
                .Select(total => (long)total)
        );

    /// <summary>Totals from 0 that can be given out one unit at a time.</summary>
    public static Arbitrary<int> Few(int most) =>
        Arb.From(Gen.Choose(0, most), total => total == 0 ? [] : [0, total / 2, total - 1]);

    /// <summary>Totals that lie between two numbers of units, both ends among them.</summary>
    public static Gen<BigInteger> Between(BigInteger least, BigInteger most) =>
        Gen.Frequency(
                (1, Gen.Elements(BigInteger.Zero, BigInteger.One, BigInteger.MinusOne, least, most)),
                (4, Numbers.Between(-60, 60)),
                (4, Numbers.Between(-100_000_000, 100_000_000)),
                (2, Numbers.Between(least, most))
            )
            .Select(units => BigInteger.Max(least, BigInteger.Min(most, units)));
}
