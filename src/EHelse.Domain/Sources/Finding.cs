namespace EHelse.Domain.Sources;

/// <summary>What one rule answered about one thing.</summary>
/// <remarks>Findings are equal when all they say is equal. A finding never holds the name of a person (reading R15).</remarks>
/// <example>
/// <code><![CDATA[
/// var table = AssignmentLetter.ForYear(2024).AssessPublishedTable();
/// var finding = table.With(Outcome.NotMet).First();
/// Console.WriteLine($"{finding.Code}: {finding.Expected}, but {finding.Actual}");
/// // ALLOC-01: 36683801, but 36683802
/// ]]></code>
/// </example>
public sealed record Finding
{
    internal Finding(
        Rule rule,
        Outcome outcome,
        string path,
        string expected,
        string actual,
        LocalizedText text,
        IEnumerable<string>? missing = null
    )
    {
        Rule = rule;
        Outcome = outcome;
        Path = path;
        Expected = expected;
        Actual = actual;
        Text = text;
        Missing = missing is null ? ValueList<string>.Empty : new ValueList<string>(missing);
    }

    /// <summary>The rule that was asked.</summary>
    public Rule Rule { get; }

    /// <summary>What it answered.</summary>
    public Outcome Outcome { get; }

    /// <summary>The stable code of the rule.</summary>
    public string Code => Rule.Code;

    /// <summary>How strongly the rule binds.</summary>
    public Obligation Obligation => Rule.Obligation;

    /// <summary>The clause that the rule rests on.</summary>
    public Citation Citation => Rule.Citation;

    /// <summary>Where in what was judged: property names and codes with dots, such as <c>publishedTable.lines.103974</c>.</summary>
    public string Path { get; }

    /// <summary>What the rule asks for, as text that does not depend on language.</summary>
    public string Expected { get; }

    /// <summary>What was found, as text that does not depend on language.</summary>
    public string Actual { get; }

    /// <summary>The paths of what must be supplied before the rule can answer; empty unless it is <see cref="Outcome.Undetermined"/>.</summary>
    public IReadOnlyList<string> Missing { get; }

    /// <summary>The finding as a sentence.</summary>
    public LocalizedText Text { get; }

    /// <summary>The same answer under the rule as a letter states it.</summary>
    internal Finding Under(Rule rule) => new(rule, Outcome, Path, Expected, Actual, Text, Missing);

    /// <summary>Code, outcome, path and the English sentence.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() => $"{Code} {Outcome} {Path}: {Text.English}";
}
