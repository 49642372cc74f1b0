using System.Globalization;
using System.Numerics;

namespace EHelse.Domain.Money;

/// <summary>An amount in Norwegian kroner, exact to the øre. Negative amounts are repayments.</summary>
/// <remarks>
/// <para>Holds every amount from −9 223 372 036 854 775 808.00 kr to 9 223 372 036 854 775 807.99 kr, so that each
/// <see cref="long"/> is a whole number of kroner. Arithmetic never rounds: it is exact or throws <see cref="OverflowException"/>.</para>
/// <para>The default value is <see cref="Zero"/>.</para>
/// </remarks>
/// <example>
/// <code><![CDATA[
/// var travel = Kroner.Parse("12400.50");
/// Console.WriteLine(travel + Kroner.Of(100));
/// Console.WriteLine(travel.ToNorwegianString());
/// Console.WriteLine(travel.IsWhole);
/// // 12500.50
/// // kr 12 400,50
/// // False
/// ]]></code>
/// </example>
public readonly partial record struct Kroner : IComparable<Kroner>
{
    private const int OrePerKrone = 100;

    // The value is whole + ore / 100, with 0 ≤ ore < 100 also below zero: −0.25 kr is −1 and 75.
    private readonly long whole;
    private readonly int ore;

    private Kroner(long whole, int ore)
    {
        this.whole = whole;
        this.ore = ore;
    }

    /// <summary>No money.</summary>
    public static Kroner Zero => default;

    /// <summary>The smallest amount there is.</summary>
    public static Kroner Ore { get; } = OfOre(1);

    /// <summary>Whether the amount is a whole number of kroner.</summary>
    public bool IsWhole => ore == 0;

    /// <summary>A whole number of kroner.</summary>
    /// <param name="kroner">The number of kroner; any number.</param>
    /// <returns>The amount.</returns>
    public static Kroner Of(long kroner) => new(kroner, 0);

    /// <summary>A number of øre.</summary>
    /// <param name="ore">The number of øre: 100 of them are one krone.</param>
    /// <returns>The amount.</returns>
    /// <exception cref="OverflowException">The amount lies outside the range of the type.</exception>
    public static Kroner OfOre(BigInteger ore)
    {
        var kroner = BigInteger.DivRem(ore, OrePerKrone, out var rest);
        return rest.Sign < 0
            ? new Kroner((long)(kroner - BigInteger.One), (int)rest + OrePerKrone)
            : new Kroner((long)kroner, (int)rest);
    }

    /// <summary>The sum of amounts.</summary>
    /// <param name="amounts">The amounts; none sum to <see cref="Zero"/>.</param>
    /// <returns>The sum, independent of the order and of sums on the way.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="amounts"/> is null.</exception>
    /// <exception cref="OverflowException">The sum lies outside the range of the type.</exception>
    public static Kroner Sum(IEnumerable<Kroner> amounts) =>
        OfOre(Guard.Against.Null(amounts).Aggregate(BigInteger.Zero, (sum, amount) => sum + amount.ToOre()));

    /// <summary>Adds two amounts.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">An amount.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="OverflowException">The sum lies outside the range of the type.</exception>
    public static Kroner operator +(Kroner left, Kroner right)
    {
        var decimals = left.ore + right.ore;
        // With a carry the sum may fit although left.whole + right.whole alone does not.
        return decimals < OrePerKrone
            ? new Kroner(checked(left.whole + right.whole), decimals)
            : OfOre(left.ToOre() + right.ToOre());
    }

    /// <summary>Subtracts an amount from another.</summary>
    /// <param name="left">The amount subtracted from.</param>
    /// <param name="right">The amount subtracted.</param>
    /// <returns>The difference.</returns>
    /// <exception cref="OverflowException">The difference lies outside the range of the type.</exception>
    public static Kroner operator -(Kroner left, Kroner right) => OfOre(left.ToOre() - right.ToOre());

    /// <summary>Turns the sign of an amount.</summary>
    /// <param name="amount">An amount.</param>
    /// <returns>The amount with the other sign.</returns>
    /// <exception cref="OverflowException">The amount lies outside the range of the type.</exception>
    public static Kroner operator -(Kroner amount) => OfOre(-amount.ToOre());

    /// <summary>Multiplies an amount by a whole number.</summary>
    /// <param name="amount">An amount.</param>
    /// <param name="factor">How many times.</param>
    /// <returns>The product.</returns>
    /// <exception cref="OverflowException">The product lies outside the range of the type.</exception>
    public static Kroner operator *(Kroner amount, long factor) => OfOre(amount.ToOre() * factor);

    /// <summary>Whether an amount is smaller than another.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">An amount.</param>
    /// <returns>Whether <paramref name="left"/> is smaller.</returns>
    public static bool operator <(Kroner left, Kroner right) => left.CompareTo(right) < 0;

    /// <summary>Whether an amount is smaller than another or equal to it.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">An amount.</param>
    /// <returns>Whether <paramref name="left"/> is not larger.</returns>
    public static bool operator <=(Kroner left, Kroner right) => left.CompareTo(right) <= 0;

    /// <summary>Whether an amount is larger than another.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">An amount.</param>
    /// <returns>Whether <paramref name="left"/> is larger.</returns>
    public static bool operator >(Kroner left, Kroner right) => left.CompareTo(right) > 0;

    /// <summary>Whether an amount is larger than another or equal to it.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">An amount.</param>
    /// <returns>Whether <paramref name="left"/> is not smaller.</returns>
    public static bool operator >=(Kroner left, Kroner right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(Kroner other)
    {
        var order = whole.CompareTo(other.whole);
        return order != 0 ? order : ore.CompareTo(other.ore);
    }

    /// <summary>The amount as a number of øre.</summary>
    /// <returns>A whole number; 100 for one krone.</returns>
    public BigInteger ToOre() => ((BigInteger)whole * OrePerKrone) + ore;

    /// <summary>The amount as a whole number of kroner.</summary>
    /// <returns>The number of kroner.</returns>
    /// <exception cref="InvalidOperationException">The amount has øre: see <see cref="IsWhole"/>.</exception>
    public long ToWholeKroner() =>
        IsWhole
            ? whole
            : throw new InvalidOperationException(
                string.Format(CultureInfo.InvariantCulture, "{0} is not a whole number of kroner.", this)
            );
}
