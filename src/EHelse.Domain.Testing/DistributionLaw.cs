using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using EHelse.Domain.Allocation;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Testing;

/// <summary>What must hold for every answer of an allocator: a function from a total and weights to whole amounts.</summary>
/// <remarks>
/// A law judges answers and knows nothing of how they are found. Totals are zero or larger in every law but
/// <see cref="NegatedTotalNegates"/>; with it, the others hold below zero as well. An allocator that throws, answers null
/// or answers with another number of amounts than there are weights breaks whichever law asked.
/// </remarks>
/// <example>
/// <code><![CDATA[
/// // Rounds every share down, and keeps the rest.
/// IReadOnlyList<BigInteger> Ours(BigInteger total, IReadOnlyList<Fraction> weights) =>
///     [.. weights.Select(weight => (weight / Fraction.Sum(weights) * Fraction.Of(total)).Floor())];
/// var broken = DistributionLaw.SumsToTheTotal.ViolationsOf(Ours, new LawCase(10, [1, 1, 1]));
/// Console.WriteLine(broken.Count);
/// // 1
/// ]]></code>
/// </example>
public sealed partial class DistributionLaw
{
    private readonly Action<LawTrial> judge;

    private DistributionLaw(string code, LocalizedText name, LocalizedText asks, Action<LawTrial> judge)
    {
        Code = code;
        Name = name;
        Asks = asks;
        this.judge = judge;
    }

    /// <summary>The code that messages use, such as <c>sums-to-the-total</c>.</summary>
    public string Code { get; }

    /// <summary>The name for people.</summary>
    public LocalizedText Name { get; }

    /// <summary>What the law asks of an answer, precisely.</summary>
    public LocalizedText Asks { get; }

    /// <summary>Reads the code of a law.</summary>
    /// <param name="code">The code; upper and lower case differ.</param>
    /// <returns>The law.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="InvalidTextException">No law has the code; the reason lists those there are.</exception>
    public static DistributionLaw Parse(string code) =>
        FixedList.Parse(All, known => known.Code, code, new("er ingen lov; lovene er", "is not a law; the laws are"));

    /// <summary>Reads the code of a law, without throwing.</summary>
    /// <param name="code">The code; upper and lower case differ.</param>
    /// <param name="law">The law, or null.</param>
    /// <returns>Whether a law has the code.</returns>
    public static bool TryParse(string? code, [NotNullWhen(true)] out DistributionLaw? law)
    {
        law = FixedList.Find(All, known => known.Code, code);
        return law is not null;
    }

    /// <summary>Tries an allocator with many cases, and throws when one breaks the law.</summary>
    /// <param name="allocator">Gives each weight an amount, in the order of the weights.</param>
    /// <param name="options">Which cases and how many; <see cref="LawOptions.Default"/> when null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="allocator"/> is null.</exception>
    /// <exception cref="LawBrokenException">A case breaks the law; the exception has the smallest one found.</exception>
    public void Check(
        Func<BigInteger, IReadOnlyList<Fraction>, IReadOnlyList<BigInteger>> allocator,
        LawOptions? options = null
    ) => DistributionLaws.Of(this).Check(allocator, options);

    /// <summary>Tries an allocator with one case.</summary>
    /// <param name="allocator">Gives each weight an amount, in the order of the weights.</param>
    /// <param name="case">The case. One with a negative total asks what the law asks of the total without its sign.</param>
    /// <returns>What is wrong, in the order of the weights; empty when the law holds.</returns>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    public IReadOnlyList<LawViolation> ViolationsOf(
        Func<BigInteger, IReadOnlyList<Fraction>, IReadOnlyList<BigInteger>> allocator,
        LawCase @case
    ) => Try(Guard.Against.Null(allocator), Guard.Against.Null(@case), LawOptions.Default).Violations;

    /// <summary>The code. <see cref="Parse"/> reads it back.</summary>
    /// <returns><see cref="Code"/>.</returns>
    public override string ToString() => Code;

    internal LawTrial Try(
        Func<BigInteger, IReadOnlyList<Fraction>, IReadOnlyList<BigInteger>> allocator,
        LawCase given,
        LawOptions options
    )
    {
        var trial = new LawTrial(
            this,
            allocator,
            given.Total.Sign < 0 ? new LawCase(-given.Total, given.Weights) : given,
            options
        );
        judge(trial);
        return trial;
    }
}
