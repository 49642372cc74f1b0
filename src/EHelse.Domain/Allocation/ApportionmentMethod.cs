using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using EHelse.Domain.Allocation.Rounding;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Allocation;

/// <summary>How exact shares become whole units that sum to the total.</summary>
/// <remarks>
/// <para>Largest remainder for a total that is fixed: nobody is a whole unit from the exact share. A divisor method, best
/// <see cref="Webster"/>, for a total that is revised: nobody loses when it grows.</para>
/// <para>No method does both. Every divisor method gives nobody less when the total grows, nor when he alone grows, and divides what a part of the
/// recipients have as if there were no others; each may be a unit or more from an exact share. In the order <see cref="Adams"/>, <see cref="Dean"/>,
/// <see cref="HuntingtonHill"/>, <see cref="Webster"/>, <see cref="Jefferson"/> the larger of two never gets less while the smaller gets more.</para>
/// <para>The page docs/methods.md has the laws, the tests that hold them, and how often the paradoxes come.</para>
/// </remarks>
/// <example>
/// <code><![CDATA[
/// long[] weights = [53, 24, 23];
/// foreach (var method in ApportionmentMethod.All)
/// {
///     Console.WriteLine($"{method.Code}: {string.Join(" ", Apportionment.Divide(10, weights, method))}");
/// }
/// // largest-remainder: 5 3 2
/// // webster: 6 2 2
/// // jefferson: 6 2 2
/// // adams: 5 3 2
/// // huntington-hill: 5 3 2
/// // dean: 5 3 2
/// ]]></code>
/// </example>
public sealed class ApportionmentMethod
{
    private readonly Func<BigInteger, Fraction>? signpost;

    private ApportionmentMethod(
        string code,
        LocalizedText name,
        Func<BigInteger, Fraction>? signpost,
        QuickDivision quick,
        bool comparesSquares = false
    )
    {
        Code = code;
        Name = name;
        this.signpost = signpost;
        Quick = quick;
        ComparesSquares = comparesSquares;
    }

    /// <summary>Rounds down, then gives the units left to the largest remainders (Hamilton, Hare). Always within the quota: the exact share rounded down or up.</summary>
    /// <remarks>Someone may lose a unit when the total grows, when his weight grows, or when a recipient comes with a due part of the total.</remarks>
    public static ApportionmentMethod LargestRemainder { get; } =
        new("largest-remainder", new("største rest", "largest remainder"), null, QuickLargestRemainder.Divide);

    /// <summary>Divides by a common divisor and rounds to the nearest (Sainte-Laguë). Favours neither large nor small.</summary>
    /// <remarks>
    /// Within the quota for three recipients or fewer, and seldom outside it for more. Not the modified Sainte-Laguë of Norwegian elections, whose first
    /// divisor is above 1.
    /// </remarks>
    public static ApportionmentMethod Webster { get; } =
        new(
            "webster",
            new("Websters metode", "Webster's method"),
            units => Fraction.Of((2 * units) + 1, 2),
            QuickDivisorMethod<Signposts.Webster>.Divide
        );

    /// <summary>Divides by a common divisor and rounds down (D'Hondt). Favours the large; never less than the exact share rounded down.</summary>
    public static ApportionmentMethod Jefferson { get; } =
        new(
            "jefferson",
            new("Jeffersons metode", "Jefferson's method"),
            units => Fraction.Of(units + 1),
            QuickDivisorMethod<Signposts.Jefferson>.Divide
        );

    /// <summary>Divides by a common divisor and rounds up. Favours the small; never more than the exact share rounded up, and something for everyone while there is enough.</summary>
    public static ApportionmentMethod Adams { get; } =
        new("adams", new("Adams' metode", "Adams's method"), Fraction.Of, QuickDivisorMethod<Signposts.Adams>.Divide);

    /// <summary>Divides by a common divisor and rounds at the geometric mean of the neighbours. Favours the small a little; something for everyone while there is enough.</summary>
    public static ApportionmentMethod HuntingtonHill { get; } =
        new(
            "huntington-hill",
            new("Huntington-Hills metode", "the Huntington–Hill method"),
            units => Fraction.Of(units * (units + 1)),
            QuickDivisorMethod<Signposts.HuntingtonHill>.Divide,
            comparesSquares: true
        );

    /// <summary>Divides by a common divisor and rounds at the harmonic mean of the neighbours. Favours the small a little more; something for everyone while there is enough.</summary>
    public static ApportionmentMethod Dean { get; } =
        new(
            "dean",
            new("Deans metode", "Dean's method"),
            units => Fraction.Of(2 * units * (units + 1), (2 * units) + 1),
            QuickDivisorMethod<Signposts.Dean>.Divide
        );

    /// <summary>All methods.</summary>
    public static IReadOnlyList<ApportionmentMethod> All { get; } =
        Array.AsReadOnly([LargestRemainder, Webster, Jefferson, Adams, HuntingtonHill, Dean]);

    /// <summary>The code that commands and files use, such as <c>largest-remainder</c>.</summary>
    public string Code { get; }

    /// <summary>The name for people.</summary>
    public LocalizedText Name { get; }

    /// <summary>Whether the method divides by a common divisor: all but <see cref="LargestRemainder"/>.</summary>
    public bool IsDivisorMethod => signpost is not null;

    /// <summary>Whether <see cref="Signpost"/> is the square of the place where rounding turns, which may be irrational.</summary>
    internal bool ComparesSquares { get; }

    /// <summary>The method in machine words, for numbers that fit them.</summary>
    internal QuickDivision Quick { get; }

    /// <summary>Reads the code of a method.</summary>
    /// <param name="code">The code; upper and lower case differ.</param>
    /// <returns>The method.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="InvalidTextException">No method has the code; the reason lists those there are.</exception>
    public static ApportionmentMethod Parse(string code) =>
        FixedList.Parse(
            All,
            known => known.Code,
            code,
            new("er ingen metode; metodene er", "is not a method; the methods are")
        );

    /// <summary>Reads the code of a method, without throwing.</summary>
    /// <param name="code">The code; upper and lower case differ.</param>
    /// <param name="method">The method, or null.</param>
    /// <returns>Whether a method has the code.</returns>
    public static bool TryParse(string? code, [NotNullWhen(true)] out ApportionmentMethod? method)
    {
        method = FixedList.Find(All, known => known.Code, code);
        return method is not null;
    }

    /// <summary>The code. <see cref="Parse"/> reads it back.</summary>
    /// <returns><see cref="Code"/>.</returns>
    public override string ToString() => Code;

    /// <summary>Where rounding turns from <paramref name="units"/> to one more; squared when <see cref="ComparesSquares"/>.</summary>
    internal Fraction Signpost(BigInteger units) =>
        signpost is null ? throw new InvalidOperationException("Largest remainder has no signposts.") : signpost(units);
}
