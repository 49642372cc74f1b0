using EHelse.Domain.Money;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Allocation;

/// <summary>An allocation table as it was published: it stays as it is, also where its lines do not sum to its total (reading R1).</summary>
/// <remarks>Tables are equal when provenance, lines in order and stated total are.</remarks>
/// <example>
/// <code><![CDATA[
/// var table = AssignmentLetter.ForYear(2024).PublishedTable!;
/// Console.WriteLine($"{table.SumOfLines} of {table.StatedTotal}: {table.Discrepancy}");
/// // 36683802 of 36683801: 1
/// ]]></code>
/// </example>
public sealed class PublishedTable : IEquatable<PublishedTable>
{
    private static readonly Criterion Published = Criterion.Parse("published");

    private readonly AllocationBasis basis;

    /// <summary>Describes a table.</summary>
    /// <param name="provenance">Where the table was published.</param>
    /// <param name="lines">The lines, in the table's order: at least one, codes differ, no amount negative.</param>
    /// <param name="statedTotal">The total that the table states.</param>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    /// <exception cref="InvalidValueException">There is no line, a code stands twice, or an amount is negative, or the lines or their difference to the total lie beyond what <see cref="Kroner"/> holds.</exception>
    public PublishedTable(Provenance provenance, IEnumerable<PublishedLine> lines, Kroner statedTotal)
    {
        Lines = Array.AsReadOnly([
            .. Guard.Against.Null(lines).Select(line => Guard.Against.Null(line, nameof(lines))),
        ]);
        StatedTotal = statedTotal;
        basis = new AllocationBasis(
            provenance,
            Lines.Select(line => new BasisLine(
                line.Recipient,
                new Dictionary<Criterion, Fraction>
                {
                    [Published] = Fraction.Of(line.Amount.ToOre(), Kroner.Of(1).ToOre()),
                }
            ))
        );
        try
        {
            SumOfLines = Kroner.Sum(Lines.Select(line => line.Amount));
            Discrepancy = SumOfLines - StatedTotal;
        }
        catch (OverflowException)
        {
            throw new InvalidValueException(
                new(
                    "Linjene i tabellen summerer til mer enn et beløp kan holde.",
                    "The lines of the table sum to more than an amount can hold."
                ),
                nameof(lines)
            );
        }
    }

    /// <summary>Where the table was published.</summary>
    public Provenance Provenance => basis.Provenance;

    /// <summary>The lines, in the table's order.</summary>
    public IReadOnlyList<PublishedLine> Lines { get; }

    /// <summary>The total that the table states.</summary>
    public Kroner StatedTotal { get; }

    /// <summary>What the lines sum to.</summary>
    public Kroner SumOfLines { get; }

    /// <summary>How much the lines sum to more than the stated total; negative for less.</summary>
    public Kroner Discrepancy { get; }

    /// <summary>Finds a line.</summary>
    /// <param name="code">The recipient's code.</param>
    /// <returns>The line, or null when no recipient has the code.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public PublishedLine? Find(string code)
    {
        Guard.Against.Null(code);
        return Lines.FirstOrDefault(line => string.Equals(line.Recipient.Code, code, StringComparison.Ordinal));
    }

    /// <summary>The table corrected: the stated total distributed by the published amounts.</summary>
    /// <returns>A distribution that sums to <see cref="StatedTotal"/>; where the table already does, the published amounts.</returns>
    /// <remarks>
    /// A separate calculation that the source does not make (reading R1). In whole kroner, or in øre when the table has øre.
    /// </remarks>
    /// <exception cref="InvalidValueException">All published amounts are zero.</exception>
    public Distribution Corrected()
    {
        var isInKroner = StatedTotal.IsWhole && Lines.All(line => line.Amount.IsWhole);
        return Distribution.Of(
            StatedTotal,
            AllocationKey.Of(new KeyPart(Published, Share.Whole)),
            basis,
            new DistributionOptions { Unit = isInKroner ? Kroner.Of(1) : Kroner.Ore }
        );
    }

    /// <summary>Whether two tables are equal.</summary>
    /// <param name="left">A table or null.</param>
    /// <param name="right">A table or null.</param>
    /// <returns>Whether provenance, lines and stated total are equal, lines in order, or both are null.</returns>
    public static bool operator ==(PublishedTable? left, PublishedTable? right) => Equals(left, right);

    /// <summary>Whether two tables differ.</summary>
    /// <param name="left">A table or null.</param>
    /// <param name="right">A table or null.</param>
    /// <returns>Whether some of these differ, or only one is null.</returns>
    public static bool operator !=(PublishedTable? left, PublishedTable? right) => !Equals(left, right);

    /// <inheritdoc/>
    public bool Equals(PublishedTable? other) =>
        other is not null
        && (
            ReferenceEquals(this, other)
            || (Provenance == other.Provenance && StatedTotal == other.StatedTotal && Lines.SequenceEqual(other.Lines))
        );

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PublishedTable);

    /// <inheritdoc/>
    public override int GetHashCode() => StatedTotal.GetHashCode();

    /// <summary>What the lines sum to and how many they are, and the stated total when it differs.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() =>
        $"{SumOfLines} kr over {ShortText.Count(Lines.Count, "line")}"
        + (Discrepancy == Kroner.Zero ? "" : $", stated {StatedTotal} kr");
}
