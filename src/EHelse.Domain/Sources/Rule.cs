namespace EHelse.Domain.Sources;

/// <summary>One requirement of a source document, with its clause and its meaning in our words.</summary>
/// <remarks>
/// Each rule that the library can check is a class of its own with one instance, named as the sentence it checks.
/// A rule that a letter file gives is a <see cref="StatedRule"/>. There are no others.
/// </remarks>
/// <example>
/// <code><![CDATA[
/// var rule = AssignmentLetter.ForYear(2024).Rules.Find("INV-07")!;
/// Console.WriteLine($"{rule.Obligation}: {rule.Title.English}");
/// // Should: The invoice is dated in time
/// ]]></code>
/// </example>
public abstract class Rule
{
    private protected Rule(
        string code,
        Obligation obligation,
        LocalizedText title,
        LocalizedText meaning,
        Citation citation
    )
    {
        Code = code;
        Obligation = obligation;
        Title = title;
        Meaning = meaning;
        Citation = citation;
    }

    /// <summary>The stable code, such as <c>ALLOC-01</c>; never reused for another rule.</summary>
    public string Code { get; }

    /// <summary>How strongly the clause binds.</summary>
    public Obligation Obligation { get; }

    /// <summary>The rule as one short sentence.</summary>
    public LocalizedText Title { get; }

    /// <summary>What the rule asks for and how the clause is read.</summary>
    public LocalizedText Meaning { get; }

    /// <summary>The clause that the rule rests on.</summary>
    public Citation Citation { get; }

    /// <summary>All clauses that the rule rests on, <see cref="Citation"/> first; a change of any of them concerns it.</summary>
    public virtual IReadOnlyList<Citation> Citations => Array.AsReadOnly([Citation]);

    /// <summary>Whether another rule says the same: code, obligation, title, meaning and all citations are equal.</summary>
    /// <param name="other">The other rule.</param>
    /// <returns>Whether it does. A rule of the library and a <see cref="StatedRule"/> may say the same.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public bool SaysTheSameAs(Rule other) =>
        string.Equals(Code, Guard.Against.Null(other).Code, StringComparison.Ordinal)
        && Obligation == other.Obligation
        && Title == other.Title
        && Meaning == other.Meaning
        && Citation == other.Citation
        && Citations.SequenceEqual(other.Citations);

    /// <summary>The code and the English title.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() => $"{Code}: {Title.English}";

    private protected Finding Met(string path, string expected, string actual, LocalizedText text) =>
        new(this, Outcome.Met, path, expected, actual, text);

    private protected Finding NotMet(string path, string expected, string actual, LocalizedText text) =>
        new(this, Outcome.NotMet, path, expected, actual, text);

    /// <summary>The rule cannot answer until what is missing is supplied.</summary>
    private protected Finding Undetermined(string path, string expected, LocalizedText text, params string[] missing) =>
        new(this, Outcome.Undetermined, path, expected, "", text, missing);

    /// <summary>The rule does not concern this case; the text says why.</summary>
    private protected Finding NotApplicable(string path, LocalizedText why) =>
        new(this, Outcome.NotApplicable, path, "", "", why);

    /// <summary>A fact that is true, false or not known decides; what is asked when it is not known is a question.</summary>
    private protected Finding Decided(
        bool? fact,
        string path,
        LocalizedText met,
        LocalizedText notMet,
        LocalizedText question
    ) =>
        fact switch
        {
            true => Met(path, "true", "true", met),
            false => NotMet(path, "true", "false", notMet),
            null => Undetermined(path, "true", question, path),
        };
}
