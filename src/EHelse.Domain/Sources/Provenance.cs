using NodaTime;

namespace EHelse.Domain.Sources;

/// <summary>Where figures come from and the date they hold for.</summary>
public sealed record Provenance
{
    /// <summary>Describes where figures come from.</summary>
    /// <param name="source">Who published the figures and where, with their licence when it asks to be named; not empty.</param>
    /// <param name="asOf">The date the figures hold for, or null when it is not known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="source"/> is empty.</exception>
    public Provenance(string source, LocalDate? asOf)
    {
        Source = Guard.Against.NullOrWhiteSpace(source);
        AsOf = asOf;
    }

    /// <summary>Who published the figures and where.</summary>
    public string Source { get; }

    /// <summary>The date the figures hold for; null when it is not known.</summary>
    public LocalDate? AsOf { get; }

    /// <summary>The source, and the date in ISO form when it is known.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    // NodaTime's pattern writes the same, and takes longer to build than the rest of a distribution.
    public override string ToString() =>
        AsOf is { } date
            ? FormattableString.Invariant($"{Source}, {date.Year:D4}-{date.Month:D2}-{date.Day:D2}")
            : Source;
}
