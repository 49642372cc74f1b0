using System.Collections;
using System.Numerics;
using EHelse.Domain.Allocation;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Testing;

/// <summary>Laws of distribution that belong together, and the check that an allocator keeps them.</summary>
/// <remarks>
/// <code>DistributionLaws.ForLargestRemainder.Check((total, weights) => OurAllocator.Split(total, weights));</code>
/// throws when a law is broken, with the law, the smallest case found and what was wrong.
/// </remarks>
/// <example>
/// <code><![CDATA[
/// DistributionLaws.ForLargestRemainder.Check((total, weights) => Apportionment.Of(total, weights).Amounts);
/// Console.WriteLine(DistributionLaws.ForLargestRemainder.Count);
/// // 10
/// ]]></code>
/// </example>
public sealed class DistributionLaws : IReadOnlyList<DistributionLaw>
{
    private readonly DistributionLaw[] laws;

    private DistributionLaws(IEnumerable<DistributionLaw> laws)
    {
        this.laws = [.. laws];
        if (this.laws.Length == 0)
        {
            // An allocator would pass without being asked anything.
            throw new InvalidValueException(
                new("Det må være minst én lov.", "There must be at least one law."),
                nameof(laws)
            );
        }
    }

    /// <summary>What every method of distribution keeps: the sum, order, equality, zeros, scale and sign.</summary>
    public static DistributionLaws ForEveryMethod { get; } =
        new(
            DistributionLaw.All.Where(law =>
                law != DistributionLaw.StaysWithinQuota
                && law != DistributionLaw.ClosestToTheExactShares
                && law != DistributionLaw.NobodyLosesWhenTheTotalGrows
            )
        );

    /// <summary>What largest remainder keeps: <see cref="ForEveryMethod"/>, the quota, and the least deviation. The laws to ask of a method for a total that is fixed.</summary>
    public static DistributionLaws ForLargestRemainder { get; } =
        new(DistributionLaw.All.Where(law => law != DistributionLaw.NobodyLosesWhenTheTotalGrows));

    /// <summary>What divisor methods such as Webster's keep: <see cref="ForEveryMethod"/>, and nobody loses when the total grows. The laws to ask of a method for a total that is revised.</summary>
    public static DistributionLaws ForDivisorMethods { get; } =
        new([.. ForEveryMethod, DistributionLaw.NobodyLosesWhenTheTotalGrows]);

    /// <inheritdoc/>
    public int Count => laws.Length;

    /// <summary>The law at a place.</summary>
    /// <param name="index">The place, from 0.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such place.</exception>
    public DistributionLaw this[int index] => laws[index];

    /// <summary>The laws that a method of the library keeps.</summary>
    /// <param name="method">The method.</param>
    /// <returns><see cref="ForDivisorMethods"/> for a divisor method, else <see cref="ForLargestRemainder"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="method"/> is null.</exception>
    public static DistributionLaws For(ApportionmentMethod method) =>
        Guard.Against.Null(method).IsDivisorMethod ? ForDivisorMethods : ForLargestRemainder;

    /// <summary>Some laws, to be checked together.</summary>
    /// <param name="laws">The laws, in the order in which they are checked.</param>
    /// <returns>The laws.</returns>
    /// <exception cref="ArgumentNullException">The list or a law is null.</exception>
    public static DistributionLaws Of(params DistributionLaw[] laws) =>
        new(Guard.Against.Null(laws).Select(law => Guard.Against.Null(law, nameof(laws))));

    /// <summary>These laws but one, such as <see cref="DistributionLaw.NegatedTotalNegates"/> for an allocator that takes no negative total.</summary>
    /// <param name="law">The law to leave out.</param>
    /// <returns>The other laws, in the same order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="law"/> is null.</exception>
    /// <exception cref="InvalidValueException">No law is left.</exception>
    public DistributionLaws Without(DistributionLaw law)
    {
        Guard.Against.Null(law);
        return new(laws.Where(kept => kept != law));
    }

    /// <summary>Tries an allocator with many cases, and throws when one breaks a law.</summary>
    /// <param name="allocator">Gives each weight an amount, in the order of the weights.</param>
    /// <param name="options">Which cases and how many; <see cref="LawOptions.Default"/> when null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="allocator"/> is null.</exception>
    /// <exception cref="LawBrokenException">A case breaks a law. The exception has the first law broken with the smallest case found, and names the other laws that are broken.</exception>
    public void Check(
        Func<BigInteger, IReadOnlyList<Fraction>, IReadOnlyList<BigInteger>> allocator,
        LawOptions? options = null
    )
    {
        var run = new LawRun(Guard.Against.Null(allocator), options ?? LawOptions.Default);
        var broken = laws.Select(law => (Law: law, Trial: run.FirstThatBreaks(law)))
            .Where(found => found.Trial is not null)
            .ToArray();
        if (broken.Length > 0)
        {
            throw run.Failure(broken[0].Law, broken[0].Trial!, [.. broken.Skip(1).Select(found => found.Law)]);
        }
    }

    /// <inheritdoc/>
    public IEnumerator<DistributionLaw> GetEnumerator() => ((IEnumerable<DistributionLaw>)laws).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => laws.GetEnumerator();

    /// <summary>The codes of the laws.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() => string.Join(", ", laws.Select(law => law.Code));
}
