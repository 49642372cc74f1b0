using EHelse.Domain.Letters;

namespace EHelse.Domain.Json.Fixtures;

/// <summary>One case: an input, and what must come of it under a letter.</summary>
/// <example>
/// <code><![CDATA[
/// var file = """
///     {
///       "format": "fixtures/1",
///       "source": "Our decision of 1 May",
///       "letter": 2024,
///       "fixtures": [{ "name": "Oslo", "distribution": {}, "expect": { "someAmounts": { "103975": 3000000 } } }]
///     }
///     """;
/// var fixture = FixtureFile.Read(Encoding.UTF8.GetBytes(file), "ours.json").Fixtures.Single();
/// Console.WriteLine(fixture.Verify(AssignmentLetter.ForYear(2024)).ToText(Language.English));
/// // ours.json:5: Oslo: 103975: expected 3000000, got 2970220 (-29780).
/// ]]></code>
/// </example>
public sealed class Fixture
{
    private readonly FixtureSubject subject;
    private readonly IReadOnlyList<FixtureExpectation> expectations;

    internal Fixture(
        string fileName,
        string name,
        string source,
        int line,
        LetterReference letter,
        FixtureSubject subject,
        IReadOnlyList<FixtureExpectation> expectations
    )
    {
        FileName = fileName;
        Name = name;
        Source = source;
        Line = line;
        Letter = letter;
        this.subject = subject;
        this.expectations = expectations;
    }

    /// <summary>The name of the file.</summary>
    public string FileName { get; }

    /// <summary>What the case is called; unique in its file.</summary>
    public string Name { get; }

    /// <summary>Where the case comes from.</summary>
    public string Source { get; }

    /// <summary>The line of the file on which the case starts, from 1.</summary>
    public int Line { get; }

    /// <summary>The letter that the case is about; that of 2024 when the file names none.</summary>
    public LetterReference Letter { get; }

    /// <summary>The property that holds the input, such as <c>distribution</c>.</summary>
    public string Subject => subject.Name;

    /// <summary>Holds what comes of the input under a letter against what the fixture expects.</summary>
    /// <param name="letter">The letter that <see cref="Letter"/> points to, or another one to try the case on.</param>
    /// <returns>What does not hold; never throws for what a rule or a distribution answers.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="letter"/> is null.</exception>
    public FixtureResult Verify(AssignmentLetter letter)
    {
        var answer = subject.Answer(Guard.Against.Null(letter));
        return new(this, [.. expectations.SelectMany(expectation => expectation.Check(answer))]);
    }

    /// <summary>What comes of the input under one letter and not under another.</summary>
    /// <param name="before">A letter.</param>
    /// <param name="after">Another letter.</param>
    /// <returns>Every answer that differs, in the order of the answers; none when nothing changes. What the fixture expects plays no part.</returns>
    /// <exception cref="ArgumentNullException">A letter is null.</exception>
    public IReadOnlyList<FixtureChange> Compare(AssignmentLetter before, AssignmentLetter after)
    {
        var old = subject.Answer(Guard.Against.Null(before)).Facts.ToList();
        var answers = subject.Answer(Guard.Against.Null(after)).Facts.ToList();
        var byName = answers.ToLookup(fact => fact.Name, fact => fact.Value, StringComparer.Ordinal);
        var names = new HashSet<string>(old.Select(fact => fact.Name), StringComparer.Ordinal);
        return Array.AsReadOnly([
            .. old.Select(fact => new FixtureChange(this, fact.Name, fact.Value, byName[fact.Name].FirstOrDefault()))
                .Concat(
                    answers
                        .Where(fact => !names.Contains(fact.Name))
                        .Select(fact => new FixtureChange(this, fact.Name, null, fact.Value))
                )
                .Where(change => !string.Equals(change.Before, change.After, StringComparison.Ordinal)),
        ]);
    }

    /// <summary>File, line and name.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() =>
        FormattableString.Invariant($"{Quote.Whole(FileName)}:{Line}: {Quote.Whole(Name)}");
}
