using EHelse.Domain.Sources;

namespace EHelse.Domain.Json.Fixtures;

/// <summary>One thing that a fixture expects and that does not hold.</summary>
public sealed record FixtureMismatch
{
    internal FixtureMismatch(string path, int line, string expected, string actual, LocalizedText text)
    {
        Path = path;
        Line = line;
        Expected = expected;
        Actual = actual;
        Text = text;
    }

    /// <summary>The JSON path of the expectation, such as <c>$.fixtures[0].expect.amounts.103974</c>.</summary>
    public string Path { get; }

    /// <summary>The line of the expectation in the fixture's file, from 1.</summary>
    public int Line { get; }

    /// <summary>What was expected, as text that does not depend on language.</summary>
    public string Expected { get; }

    /// <summary>What came instead, as text that does not depend on language.</summary>
    public string Actual { get; }

    /// <summary>The mismatch as a sentence.</summary>
    public LocalizedText Text { get; }

    /// <summary>Line and the English sentence.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() => FormattableString.Invariant($"{Line}: {Text.English}");
}
