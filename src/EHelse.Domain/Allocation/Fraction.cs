using System.Numerics;

namespace EHelse.Domain.Allocation;

/// <summary>An exact rational number of any size.</summary>
/// <remarks>
/// <para>Always in lowest terms with a positive denominator, so that equal numbers have equal parts.</para>
/// <para>The default value is <see cref="Zero"/>.</para>
/// </remarks>
/// <example>
/// <code><![CDATA[
/// var third = Fraction.Of(1, 3);
/// Console.WriteLine(third + Fraction.Parse("0.5"));
/// Console.WriteLine(third * 3 == Fraction.One);
/// // 5/6
/// // True
/// ]]></code>
/// </example>
public readonly partial record struct Fraction : IComparable<Fraction>
{
    private readonly BigInteger numerator;

    // One less than the denominator, so that the default value is 0/1.
    private readonly BigInteger denominatorLessOne;

    private Fraction(BigInteger numerator, BigInteger denominator)
    {
        this.numerator = numerator;
        denominatorLessOne = denominator - BigInteger.One;
    }

    /// <summary>The number 0.</summary>
    public static Fraction Zero => default;

    /// <summary>The number 1.</summary>
    public static Fraction One { get; } = new(BigInteger.One, BigInteger.One);

    /// <summary>The number above the line; carries the sign.</summary>
    public BigInteger Numerator => numerator;

    /// <summary>The number below the line; at least 1.</summary>
    public BigInteger Denominator => denominatorLessOne + BigInteger.One;

    /// <summary>Whether the number is whole.</summary>
    public bool IsWhole => denominatorLessOne.IsZero;

    /// <summary>−1, 0 or 1 for a number below, at or above zero.</summary>
    public int Sign => numerator.Sign;

    /// <summary>A whole number.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The number over 1.</returns>
    public static Fraction Of(BigInteger value) => new(value, BigInteger.One);

    /// <summary>A number over another.</summary>
    /// <param name="numerator">The number above the line.</param>
    /// <param name="denominator">The number below the line; not zero.</param>
    /// <returns>The fraction in lowest terms.</returns>
    /// <exception cref="DivideByZeroException"><paramref name="denominator"/> is zero.</exception>
    public static Fraction Of(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
        {
            throw new DivideByZeroException("The denominator of a fraction is zero.");
        }

        var common = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        return new Fraction(numerator / common, denominator / common);
    }

    /// <summary>A whole number as a fraction: always exact.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator Fraction(long value) => Of(value);

    /// <summary>Adds two numbers.</summary>
    /// <param name="left">A number.</param>
    /// <param name="right">A number.</param>
    /// <returns>The exact sum.</returns>
    public static Fraction operator +(Fraction left, Fraction right) =>
        Of(
            (left.Numerator * right.Denominator) + (right.Numerator * left.Denominator),
            left.Denominator * right.Denominator
        );

    /// <summary>Subtracts a number from another.</summary>
    /// <param name="left">The number subtracted from.</param>
    /// <param name="right">The number subtracted.</param>
    /// <returns>The exact difference.</returns>
    public static Fraction operator -(Fraction left, Fraction right) => left + -right;

    /// <summary>Turns the sign.</summary>
    /// <param name="value">A number.</param>
    /// <returns>The number with the other sign.</returns>
    public static Fraction operator -(Fraction value) => new(-value.Numerator, value.Denominator);

    /// <summary>Multiplies two numbers.</summary>
    /// <param name="left">A number.</param>
    /// <param name="right">A number.</param>
    /// <returns>The exact product.</returns>
    public static Fraction operator *(Fraction left, Fraction right) =>
        Of(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <summary>Divides a number by another.</summary>
    /// <param name="left">The number divided.</param>
    /// <param name="right">The number divided by; not zero.</param>
    /// <returns>The exact quotient.</returns>
    /// <exception cref="DivideByZeroException"><paramref name="right"/> is zero.</exception>
    public static Fraction operator /(Fraction left, Fraction right) =>
        Of(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    /// <summary>Whether a number is smaller than another.</summary>
    /// <param name="left">A number.</param>
    /// <param name="right">A number.</param>
    /// <returns>Whether <paramref name="left"/> is smaller.</returns>
    public static bool operator <(Fraction left, Fraction right) => left.CompareTo(right) < 0;

    /// <summary>Whether a number is smaller than another or equal to it.</summary>
    /// <param name="left">A number.</param>
    /// <param name="right">A number.</param>
    /// <returns>Whether <paramref name="left"/> is not larger.</returns>
    public static bool operator <=(Fraction left, Fraction right) => left.CompareTo(right) <= 0;

    /// <summary>Whether a number is larger than another.</summary>
    /// <param name="left">A number.</param>
    /// <param name="right">A number.</param>
    /// <returns>Whether <paramref name="left"/> is larger.</returns>
    public static bool operator >(Fraction left, Fraction right) => left.CompareTo(right) > 0;

    /// <summary>Whether a number is larger than another or equal to it.</summary>
    /// <param name="left">A number.</param>
    /// <param name="right">A number.</param>
    /// <returns>Whether <paramref name="left"/> is not smaller.</returns>
    public static bool operator >=(Fraction left, Fraction right) => left.CompareTo(right) >= 0;

    /// <summary>The sum of numbers.</summary>
    /// <param name="values">The numbers; none sum to <see cref="Zero"/>.</param>
    /// <returns>The exact sum.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
    public static Fraction Sum(IEnumerable<Fraction> values) =>
        Guard.Against.Null(values).Aggregate(Zero, (sum, value) => sum + value);

    /// <inheritdoc/>
    public int CompareTo(Fraction other) =>
        denominatorLessOne == other.denominatorLessOne
            ? numerator.CompareTo(other.numerator)
            : (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <summary>The largest whole number that is not above this one.</summary>
    /// <returns>The number rounded down, also below zero: −2 for −3/2.</returns>
    public BigInteger Floor()
    {
        var quotient = BigInteger.DivRem(Numerator, Denominator, out var remainder);
        return remainder.Sign < 0 ? quotient - BigInteger.One : quotient;
    }

    /// <summary>The smallest whole number that is not below this one.</summary>
    /// <returns>The number rounded up, also below zero: −1 for −3/2.</returns>
    public BigInteger Ceiling() => -(-this).Floor();
}
