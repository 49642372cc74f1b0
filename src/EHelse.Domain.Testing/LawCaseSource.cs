using System.Numerics;
using EHelse.Domain.Allocation;
using FsCheck;
using FsCheck.Fluent;

namespace EHelse.Domain.Testing;

/// <summary>The cases that laws are tried with.</summary>
internal static class LawCaseSource
{
    // The generator of FsCheck wants a second, odd number beside the seed.
    private const ulong Gamma = 0x9E37_79B9_7F4A_7C15;

    // Where known mistakes show: odd units, ties, zeros, paradoxes of seats, numbers that floating point cannot hold.
    private static readonly LawCase[] Hard =
    [
        Of(1, 1, 1),
        Of(0, 1, 2),
        Of(2, 1, 1, 1),
        Of(5, 1, 0, 1),
        Of(1, 0, 1, 0),
        Of(7, 3),
        Of(10, 1, 3, 3, 3),
        Of(2, 1, 3),
        Of(3, 1, 3),
        // Alabama's paradox: with 26 the smallest gets less than with 25.
        Of(25, 9_061, 7_179, 5_259, 3_319, 1_182),
        Of(10, 6, 6, 2),
        // Webster's method gives the first 90, two units below its quota.
        Of(100, 9_215, 159, 158, 157, 156, 155),
        Of(36_683_801, 2_937_520, 3_443_720, 2_913_551, 3_164_858, 2_970_220, 3_133_786),
        Of(long.MaxValue, 1, 1, 1),
        Of(9_007_199_254_740_993, 1, 2),
        new(BigInteger.Pow(10, 30) + 1, [Fraction.Of(1, 3), Fraction.Of(1, 7), Fraction.Zero]),
    ];

    public static LawCase[] Of(LawOptions options)
    {
        var generated = Generator(options).Sample(options.Cases, new Rnd(unchecked((ulong)options.Seed), Gamma), 50);
        return [.. Hard.Where(options.Allow), .. generated];
    }

    public static Gen<LawCase> Generator(LawOptions options) =>
        from total in Totals()
        from weights in WeightLists.Any(options.MostWeights)
        select Fit(total, weights, options);

    public static IEnumerable<LawCase> Shrink(LawCase given)
    {
        Fraction[] weights = [.. given.Weights];
        return Numbers
            .Shrink(given.Total)
            .Take(1)
            .Select(total => new LawCase(total, weights))
            .Concat(WeightLists.Shrink(weights).Select(simpler => new LawCase(given.Total, simpler)))
            .Concat(Numbers.Shrink(given.Total).Skip(1).Select(total => new LawCase(total, weights)));
    }

    private static Gen<BigInteger> Totals() =>
        Gen.Frequency(
            (1, Gen.Elements(BigInteger.Zero, BigInteger.One, 36_683_801, long.MaxValue)),
            (5, Numbers.UpTo(60)),
            (3, Numbers.UpTo(100_000_000)),
            (2, Numbers.UpTo(long.MaxValue)),
            (1, Numbers.UpTo(BigInteger.Pow(10, 40)))
        );

    private static LawCase Of(long total, params int[] weights) =>
        new(total, weights.Select(weight => Fraction.Of(weight)));

    // A number beyond the options becomes one within; equal weights stay equal and zeros stay zero.
    private static LawCase Fit(BigInteger total, Fraction[] weights, LawOptions options) =>
        new(
            options.Allow(total) ? total : total % (options.LargestNumber!.Value + 1),
            weights.Select(weight => Fit(weight, options))
        );

    private static Fraction Fit(Fraction weight, LawOptions options)
    {
        var fitting = options.WholeWeights && !weight.IsWhole ? Fraction.Of(weight.Ceiling()) : weight;
        if (options.Allow(fitting.Numerator) && options.Allow(fitting.Denominator))
        {
            return fitting;
        }

        var largest = options.LargestNumber!.Value;
        return Fraction.Of(
            (fitting.Numerator % largest) + 1,
            options.WholeWeights ? 1 : (fitting.Denominator % largest) + 1
        );
    }
}
