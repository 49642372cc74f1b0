using System.Numerics;
using EHelse.Domain.Allocation;
using FsCheck;
using FsCheck.Fluent;

namespace EHelse.Domain.Tests.Allocation.Generators;

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

    /// <summary>Simpler numbers of the same sign, for a failing case.</summary>
    public static IEnumerable<BigInteger> Shrink(BigInteger number)
    {
        if (number.Sign < 0)
        {
            yield return -number;
        }

        for (var nearer = BigInteger.Zero; nearer != number; )
        {
            yield return nearer;
            nearer = number - ((number - nearer) / 2);
            if (BigInteger.Abs(number - nearer) <= BigInteger.One)
            {
                yield return nearer == number ? number - number.Sign : nearer;
                yield break;
            }
        }
    }

    /// <summary>Simpler fractions that are not negative, for a failing case.</summary>
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
            yield return Fraction.Of(number.Floor());
        }
        else if (number > Fraction.Of(2))
        {
            yield return Fraction.Of(number.Numerator / 2);
            yield return number - Fraction.One;
        }
    }
}
