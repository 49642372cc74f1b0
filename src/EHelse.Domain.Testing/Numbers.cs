using System.Numerics;
using EHelse.Domain.Allocation;
using FsCheck;
using FsCheck.Fluent;

namespace EHelse.Domain.Testing;

/// <summary>Whole numbers and fractions of every size, for the other generators to build on.</summary>
internal static class Numbers
{
    // Denominators with no common factor make the common denominator as large as it can get.
    private static readonly BigInteger[] AwkwardDenominators =
    [
        2,
        3,
        7,
        11,
        97,
        1_000,
        999_983,
        (BigInteger.One << 61) - 1,
    ];

    /// <summary>Any whole number from 0 to a limit, each about as likely.</summary>
    public static Gen<BigInteger> UpTo(BigInteger limit)
    {
        var words = (limit.ToByteArray().Length / 3) + 1;
        return Gen.Choose(0, int.MaxValue)
            .ArrayOf(words)
            .Select(parts =>
                parts.Aggregate(BigInteger.Zero, (number, part) => (number << 31) + part) % (limit + BigInteger.One)
            );
    }

    /// <summary>Any whole number from one to another.</summary>
    public static Gen<BigInteger> Between(BigInteger from, BigInteger to) =>
        UpTo(to - from).Select(number => from + number);

    /// <summary>A fraction from 0 with an awkward denominator.</summary>
    public static Gen<Fraction> Awkward() =>
        from denominator in Gen.Elements(AwkwardDenominators)
        from numerator in UpTo(denominator * 3)
        select Fraction.Of(numerator, denominator);

    /// <summary>Simpler numbers of the same sign, and the number without its sign: each is nearer to zero or positive instead of negative.</summary>
    public static IEnumerable<BigInteger> Shrink(BigInteger number)
    {
        if (number.Sign < 0)
        {
            yield return -number;
        }

        // 0, a half, three quarters …: the first that still fails is far smaller, the last is one less.
        for (var distance = number; !distance.IsZero; distance /= 2)
        {
            yield return number - distance;
        }
    }

    /// <summary>Simpler fractions that are not negative: 0, 1, whole numbers, halves.</summary>
    public static IEnumerable<Fraction> Shrink(Fraction number)
    {
        if (number == Fraction.Zero)
        {
            yield break;
        }

        yield return Fraction.Zero;
        if (number != Fraction.One)
        {
            yield return Fraction.One;
        }

        if (!number.IsWhole)
        {
            if (number > Fraction.One)
            {
                yield return Fraction.Of(number.Floor());
            }
        }
        else
        {
            foreach (var smaller in Shrink(number.Numerator).Where(smaller => smaller > BigInteger.One))
            {
                yield return Fraction.Of(smaller);
            }
        }
    }
}
