using System.Numerics;
using FsCheck;
using FsCheck.Fluent;

namespace EHelse.Domain.Tests.Money;

/// <summary>Numbers of øre that amounts are made of: small ones, ones of every size, and those beside each edge.</summary>
internal static class Amounts
{
    public static readonly BigInteger Smallest = new BigInteger(long.MinValue) * 100;
    public static readonly BigInteger Largest = (new BigInteger(long.MaxValue) * 100) + 99;

    private static readonly BigInteger[] Edges =
    [
        0,
        99,
        -99,
        100,
        -100,
        Smallest,
        Smallest + 100,
        Smallest / 2,
        Largest,
        Largest - 99,
        Largest / 2,
        new BigInteger(int.MaxValue) * 100,
        new BigInteger(int.MinValue) * 100,
        long.MaxValue,
        long.MinValue,
    ];

    private static readonly Gen<BigInteger> NearEdges =
        from edge in Gen.Elements(Edges)
        from step in Gen.Choose(-3, 3)
        select edge + step;

    private static readonly Gen<BigInteger> Small = Gen.Choose(-1_000, 1_000).Select(ore => new BigInteger(ore));

    private static readonly Gen<BigInteger> AnySize =
        from high in Gen.Choose(int.MinValue, int.MaxValue)
        from low in Gen.Choose(int.MinValue, int.MaxValue)
        from ore in Gen.Choose(0, 99)
        from shift in Gen.Choose(0, 63)
        select (new BigInteger((((long)high << 32) | (uint)low) >> shift) * 100) + ore;

    private static readonly Gen<BigInteger> Any = Gen.Frequency((3, NearEdges), (2, Small), (3, AnySize));

    /// <summary>Øre that an amount can hold.</summary>
    public static Arbitrary<BigInteger> Ore { get; } = Arb.From(Any.Where(IsInRange), Shrink);

    /// <summary>Øre of which four amounts can be summed in any way.</summary>
    public static Arbitrary<BigInteger> OreOfAQuarter { get; } =
        Arb.From(Any.Where(IsInRange).Select(ore => ore / 4), Shrink);

    /// <summary>Øre at most two kroner from the smallest or the largest amount.</summary>
    public static Arbitrary<BigInteger> OreBesideAnEnd { get; } =
        Arb.From(
            from step in Gen.Choose(0, 200)
            from isSmall in Gen.Elements(true, false)
            select isSmall ? Smallest + step : Largest - step
        );

    /// <summary>At most two kroner, or as much less than zero.</summary>
    public static Arbitrary<BigInteger> FewOre { get; } =
        Arb.From(Gen.Choose(-200, 200).Select(ore => new BigInteger(ore)));

    /// <summary>Øre that no amount can hold, from the first too small and too large.</summary>
    public static Arbitrary<BigInteger> OreOutOfRange { get; } =
        Arb.From(
            from size in Any.Select(BigInteger.Abs)
            from below in Gen.Elements(true, false)
            select below ? Smallest - 1 - size : Largest + 1 + size
        );

    /// <summary>Factors, often small.</summary>
    public static Arbitrary<long> Factors { get; } =
        Arb.From(
            Gen.Frequency(
                (2, Gen.Choose(-12, 12).Select(factor => (long)factor)),
                (1, Gen.Elements(long.MinValue, long.MinValue + 1, long.MaxValue, 100L, -100L)),
                (1, AnySize.Select(ore => (long)BigInteger.Divide(ore, 100)))
            )
        );

    public static bool IsInRange(BigInteger ore) => ore >= Smallest && ore <= Largest;

    private static IEnumerable<BigInteger> Shrink(BigInteger ore)
    {
        if (ore.IsZero)
        {
            yield break;
        }

        yield return 0;
        if (ore.Sign < 0 && IsInRange(-ore))
        {
            yield return -ore;
        }

        if (BigInteger.Abs(ore) > 1)
        {
            yield return ore / 2;
        }

        yield return ore - ore.Sign;
    }
}
