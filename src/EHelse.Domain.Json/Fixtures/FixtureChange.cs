namespace EHelse.Domain.Json.Fixtures;

/// <summary>One answer of a fixture that differs between two letters.</summary>
public sealed record FixtureChange
{
    internal FixtureChange(Fixture fixture, string name, string? before, string? after)
    {
        Fixture = fixture;
        Name = name;
        Before = before;
        After = after;
    }

    /// <summary>The case.</summary>
    public Fixture Fixture { get; }

    /// <summary>Which answer, such as <c>amounts.103974</c> or <c>findings.GROUP-08 members</c>.</summary>
    public string Name { get; }

    /// <summary>The answer under the first letter; null when there is none.</summary>
    public string? Before { get; }

    /// <summary>The answer under the second letter; null when there is none.</summary>
    public string? After { get; }

    /// <summary>The case, the answer and both of its values.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() =>
        $"{Quote.Of(Fixture.Name)}, {Quote.Of(Name)}: {Quote.Of(Before ?? "none")} -> {Quote.Of(After ?? "none")}";
}
