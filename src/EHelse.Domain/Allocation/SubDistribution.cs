using EHelse.Domain.Money;

namespace EHelse.Domain.Allocation;

/// <summary>The next level of a distribution: each amount distributed further, such as a network's on its counties.</summary>
/// <remarks>Every part sums to its parent line, and so all parts to the total.</remarks>
/// <example>
/// <code><![CDATA[
/// var letter = AssignmentLetter.ForYear(2024);
/// var counties = letter
///     .Distribute()
///     .Within(
///         letter.Key,
///         network => AllocationBasis.OfCounties(letter.Networks.Parse(network.Code).Counties, letter.Division)
///     );
/// Console.WriteLine(counties.Lines.Count());
/// Console.WriteLine(counties.Sum == letter.Total);
/// // 15
/// // True
/// ]]></code>
/// </example>
public sealed class SubDistribution
{
    internal SubDistribution(
        IEnumerable<DistributionLine> parents,
        DistributionOptions parentOptions,
        AllocationKey key,
        Func<Recipient, AllocationBasis> basisOf
    )
    {
        Guard.Against.Null(key);
        Guard.Against.Null(basisOf);
        Options = new DistributionOptions { Method = parentOptions.Method, Unit = parentOptions.Unit };
        Parts = Array.AsReadOnly([
            .. parents.Select(parent => new SubDistributionPart(parent, Of(parent, key, basisOf))),
        ]);
    }

    /// <summary>One part for each line of the level above, in its order.</summary>
    public IReadOnlyList<SubDistributionPart> Parts { get; }

    /// <summary>The lines of all parts, one after the other.</summary>
    public IEnumerable<DistributionLine> Lines => Parts.SelectMany(part => part.Distribution.Lines);

    /// <summary>What all recipients of this level get together.</summary>
    public Kroner Sum => Kroner.Sum(Lines.Select(line => line.Amount));

    /// <summary>Method and unit, as on the level above.</summary>
    public DistributionOptions Options { get; }

    /// <summary>Distributes each amount of this level further, such as a county's on its municipalities.</summary>
    /// <param name="key">How each amount is split on criteria.</param>
    /// <param name="basisOf">The figures that a recipient's amount is shared out by.</param>
    /// <returns>One distribution for each line; each sums to its line.</returns>
    /// <exception cref="ArgumentNullException">A reference or a basis is null.</exception>
    /// <exception cref="Sources.InvalidValueException">As for <see cref="Distribution.Of"/>.</exception>
    public SubDistribution Within(AllocationKey key, Func<Recipient, AllocationBasis> basisOf) =>
        new(Lines, Options, key, basisOf);

    /// <summary>What all get together, and the numbers of recipients and parts.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() =>
        $"{Sum} kr over {ShortText.Count(Lines.Count(), "recipient")} in {ShortText.Count(Parts.Count, "part")}";

    private Distribution Of(DistributionLine parent, AllocationKey key, Func<Recipient, AllocationBasis> basisOf) =>
        Distribution.Of(parent.Amount, key, basisOf(parent.Recipient), Options);
}
