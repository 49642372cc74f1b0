using EHelse.Domain.Sources;

namespace EHelse.Domain.Json.Fixtures;

/// <summary>What a fixture's verification found.</summary>
public sealed class FixtureResult
{
    internal FixtureResult(Fixture fixture, IReadOnlyList<FixtureMismatch> mismatches)
    {
        Fixture = fixture;
        Mismatches = mismatches;
    }

    /// <summary>The case.</summary>
    public Fixture Fixture { get; }

    /// <summary>What does not hold, in the order of the file; none when all does.</summary>
    public IReadOnlyList<FixtureMismatch> Mismatches { get; }

    /// <summary>Whether all that the fixture expects came.</summary>
    public bool Holds => Mismatches.Count == 0;

    /// <summary>A line for each mismatch, with file, line, name of the case and what differs: <c>cases.json:12: the corrected table: …</c>.</summary>
    /// <param name="language">The language wanted.</param>
    /// <returns>The lines with <c>\n</c> between; empty when the fixture holds.</returns>
    public string ToText(Language language) =>
        string.Join(
            "\n",
            Mismatches.Select(mismatch =>
                FormattableString.Invariant(
                    $"{Quote.Whole(Fixture.FileName)}:{mismatch.Line}: {Quote.Whole(Fixture.Name)}: {mismatch.Text.In(language)}"
                )
            )
        );

    /// <summary>The mismatches in English.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() => Holds ? Fixture + ": holds" : ToText(Language.English);
}
