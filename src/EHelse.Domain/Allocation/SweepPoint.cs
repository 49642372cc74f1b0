using EHelse.Domain.Money;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Allocation;

/// <summary>What one key of a sweep gives each recipient, and what that changes from the baseline.</summary>
public sealed class SweepPoint
{
    private readonly Sweep sweep;
    private readonly Kroner[] amounts;

    internal SweepPoint(Sweep sweep, AllocationKey key, Kroner[] amounts)
    {
        this.sweep = sweep;
        this.amounts = amounts;
        Key = key;
    }

    /// <summary>The key.</summary>
    public AllocationKey Key { get; }

    /// <summary>What each recipient gets, in the order of <see cref="Sweep.Recipients"/>.</summary>
    public IReadOnlyList<Kroner> Amounts => Array.AsReadOnly(amounts);

    /// <summary>What the recipients get together: always the sweep's total, and added up anew.</summary>
    public Kroner Sum => Kroner.Sum(amounts);

    /// <summary>How much changes hands: the sum of what the gainers gain, which is what the losers lose. Zero when no amount changes.</summary>
    public Kroner Moved =>
        Kroner.Sum(
            amounts.Select((amount, i) => amount - sweep.BaselineAmounts[i]).Where(change => change > Kroner.Zero)
        );

    /// <summary>The recipients one by one, in the order of <see cref="Sweep.Recipients"/>; made while they are read.</summary>
    public IEnumerable<SweepLine> Lines
    {
        get
        {
            for (var i = 0; i < amounts.Length; i++)
            {
                yield return Line(i);
            }
        }
    }

    /// <summary>What a recipient gets.</summary>
    /// <param name="code">The recipient's code.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">No recipient has the code.</exception>
    public SweepLine this[string code] =>
        Find(code) ?? throw new KeyNotFoundException($"No recipient has the code '{Quote.Of(code)}'.");

    /// <summary>Finds what a recipient gets.</summary>
    /// <param name="code">The recipient's code.</param>
    /// <returns>The line, or null when no recipient has the code.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public SweepLine? Find(string code) => sweep.IndexOf(Guard.Against.Null(code)) is { } index ? Line(index) : null;

    /// <summary>How far the amounts are from a published table: the sum of the differences without their signs.</summary>
    /// <param name="table">A table with the same recipients.</param>
    /// <returns>Zero when the amounts are the published ones.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="table"/> is null.</exception>
    /// <exception cref="InvalidValueException">A recipient stands in only one of the two.</exception>
    /// <exception cref="OverflowException">The sum lies outside the range of <see cref="Kroner"/>.</exception>
    public Kroner DistanceTo(PublishedTable table)
    {
        var published = Guard.Against.Null(table).Lines;
        var distance = Kroner.Zero;
        foreach (var line in published)
        {
            if (published.Count != amounts.Length || sweep.IndexOf(line.Recipient.Code) is not { } index)
            {
                throw new InvalidValueException(
                    new(
                        "Tabellen har ikke de samme mottakerne som fordelingen.",
                        "The table does not have the same recipients as the distribution."
                    ),
                    nameof(table)
                );
            }

            var difference = line.Amount - amounts[index];
            distance += difference < Kroner.Zero ? -difference : difference;
        }

        return distance;
    }

    /// <summary>The key and how much changes hands.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() => $"{Key}: {Moved} kr change hands";

    private SweepLine Line(int index) => new(sweep.Recipients[index], sweep.BaselineAmounts[index], amounts[index]);
}
