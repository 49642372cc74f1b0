using System.Globalization;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Allocation;

/// <summary>One part of what is paid over a period, such as a month: a name and its share of the whole.</summary>
/// <remarks>Instalments are equal when name and share are.</remarks>
public sealed record Instalment
{
    private const int MonthsOfAYear = 12;

    /// <summary>Describes an instalment.</summary>
    /// <param name="name">What tells it from the others, such as <c>2024-01</c>; not empty.</param>
    /// <param name="share">Its share of each amount.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty or only white space.</exception>
    public Instalment(string name, Share share)
    {
        Name = Guard.Against.NullOrWhiteSpace(name);
        Share = share;
    }

    /// <summary>What tells it from the others.</summary>
    public string Name { get; }

    /// <summary>Its share of each amount, from 0 to 1.</summary>
    public Share Share { get; }

    /// <summary>Instalments of the same share, named <c>1</c>, <c>2</c> and so on.</summary>
    /// <param name="count">How many; at least 1.</param>
    /// <returns>The instalments, in order.</returns>
    /// <exception cref="InvalidValueException"><paramref name="count"/> is below 1.</exception>
    public static IReadOnlyList<Instalment> Equal(int count)
    {
        if (count < 1)
        {
            var given = Text(count);
            throw new InvalidValueException(
                new(
                    $"Antall terminer er minst 1, ikke {given}.",
                    $"The number of instalments is at least 1, not {given}."
                ),
                nameof(count)
            );
        }

        var share = Share.Of(Fraction.Of(1, count));
        return Array.AsReadOnly([.. Enumerable.Range(1, count).Select(number => new Instalment(Text(number), share))]);
    }

    /// <summary>The twelve months of a year with a twelfth each, named <c>2024-01</c> to <c>2024-12</c>.</summary>
    /// <param name="year">The year, from 1 to 9999.</param>
    /// <returns>The months, in order.</returns>
    /// <exception cref="InvalidValueException"><paramref name="year"/> is below 1 or above 9999.</exception>
    public static IReadOnlyList<Instalment> Months(int year)
    {
        if (year is < 1 or > 9999)
        {
            var given = Text(year);
            throw new InvalidValueException(
                new($"Et år er fra 1 til 9999, ikke {given}.", $"A year is from 1 to 9999, not {given}."),
                nameof(year)
            );
        }

        var share = Share.Of(Fraction.Of(1, MonthsOfAYear));
        return Array.AsReadOnly([
            .. Enumerable
                .Range(1, MonthsOfAYear)
                .Select(month => new Instalment(FormattableString.Invariant($"{year:D4}-{month:D2}"), share)),
        ]);
    }

    /// <summary>Name and share.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() => $"{Name} {Share}";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
