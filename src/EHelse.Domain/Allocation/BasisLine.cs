using EHelse.Domain.Sources;

namespace EHelse.Domain.Allocation;

/// <summary>The figures of one recipient in an allocation basis.</summary>
/// <remarks>Lines are equal when recipient and values are, whatever the order of the criteria.</remarks>
/// <example>
/// <code><![CDATA[
/// var travel = Criterion.Parse("travel time");
/// var line = new BasisLine(new Recipient("A", "Alfa"), [new(travel, 120), new(Criterion.Population, 10_000)]);
/// Console.WriteLine(line.ValueOf(travel));
/// // 120
/// ]]></code>
/// </example>
public sealed class BasisLine : IEquatable<BasisLine>
{
    private readonly Dictionary<Criterion, Fraction> values = [];

    /// <summary>Describes the figures of a recipient.</summary>
    /// <param name="recipient">Who the figures are about.</param>
    /// <param name="values">A value for each criterion; not negative. <see cref="Criterion.Flat"/> needs none and takes none: it is 1 for everyone.</param>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    /// <exception cref="InvalidValueException">A value is negative, a criterion stands twice, or a value is given for <see cref="Criterion.Flat"/>.</exception>
    public BasisLine(Recipient recipient, IEnumerable<KeyValuePair<Criterion, Fraction>> values)
    {
        Recipient = Guard.Against.Null(recipient);
        foreach (var pair in Guard.Against.Null(values))
        {
            var fault =
                pair.Value.Sign < 0
                    ? new(
                        $"{recipient} har {pair.Value} for «{pair.Key}»: en verdi kan ikke være negativ.",
                        $"{recipient} has {pair.Value} for '{pair.Key}': a value cannot be negative."
                    )
                : pair.Key == Criterion.Flat
                    ? new LocalizedText(
                        $"{recipient} har en verdi for «flat», som er lik for alle: bruk et annet navn.",
                        $"{recipient} has a value for 'flat', which is the same for all: use another name."
                    )
                : this.values.ContainsKey(pair.Key)
                    ? new(
                        $"{recipient} har to verdier for «{pair.Key}».",
                        $"{recipient} has two values for '{pair.Key}'."
                    )
                : null;
            if (fault is not null)
            {
                throw new InvalidValueException(fault, nameof(values));
            }

            this.values.Add(pair.Key, pair.Value);
        }
    }

    /// <summary>Who the figures are about.</summary>
    public Recipient Recipient { get; }

    /// <summary>The criteria that have a value, <see cref="Criterion.Flat"/> not among them.</summary>
    public IEnumerable<Criterion> Criteria => values.Keys;

    /// <summary>The value for a criterion.</summary>
    /// <param name="criterion">The criterion.</param>
    /// <returns>The value; 1 for <see cref="Criterion.Flat"/>; null when the line has none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="criterion"/> is null.</exception>
    public Fraction? ValueOf(Criterion criterion) =>
        values.TryGetValue(Guard.Against.Null(criterion), out var value) ? value
        : criterion == Criterion.Flat ? Fraction.One
        : null;

    /// <summary>Whether two lines are equal.</summary>
    /// <param name="left">A line or null.</param>
    /// <param name="right">A line or null.</param>
    /// <returns>Whether recipient and values are equal, or both are null.</returns>
    public static bool operator ==(BasisLine? left, BasisLine? right) => Equals(left, right);

    /// <summary>Whether two lines differ.</summary>
    /// <param name="left">A line or null.</param>
    /// <param name="right">A line or null.</param>
    /// <returns>Whether some of these differ, or only one is null.</returns>
    public static bool operator !=(BasisLine? left, BasisLine? right) => !Equals(left, right);

    /// <inheritdoc/>
    public bool Equals(BasisLine? other) =>
        other is not null
        && (
            ReferenceEquals(this, other)
            || (
                Recipient == other.Recipient
                && values.Count == other.values.Count
                && values.All(pair => other.values.TryGetValue(pair.Key, out var value) && pair.Value == value)
            )
        );

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as BasisLine);

    /// <inheritdoc/>
    public override int GetHashCode() => Recipient.GetHashCode();

    /// <summary>The recipient and the values; of many values the first four.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() =>
        Quote.Of(Recipient.ToString())
        + (values.Count > 0 ? ": " : "")
        + ShortText.List(values, pair => $"{Quote.Of(pair.Key.Code)}={ShortNumber.Of(pair.Value)}");
}
