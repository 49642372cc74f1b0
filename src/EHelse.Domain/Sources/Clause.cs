namespace EHelse.Domain.Sources;

/// <summary>One clause of a source document: where it stands, what it means in our words, and what the library does with it.</summary>
/// <example>
/// <code><![CDATA[
/// var clause = ClauseRegister.Letter2024.First(clause => clause.Treatment == ClauseTreatment.Modelled);
/// Console.WriteLine($"{clause.Citation.In(Language.English)}: {string.Join(", ", clause.Types)}");
/// // Assignment letter 2024, Oppdragsbrev om innføring av helseteknologi og prioriterte samhandlingstiltak i kommunal sektor 2024, paragraph 1, sentence 1: NetworkAgreement
/// ]]></code>
/// </example>
public sealed record Clause
{
    internal Clause(
        Citation citation,
        LocalizedText meaning,
        ClauseTreatment treatment,
        LocalizedText? why,
        params string[] types
    )
    {
        Citation = citation;
        Meaning = meaning;
        Treatment = treatment;
        Why = why;
        Types = new ValueList<string>(types);
    }

    /// <summary>Where the clause stands.</summary>
    public Citation Citation { get; }

    /// <summary>What it is about, in our words.</summary>
    public LocalizedText Meaning { get; }

    /// <summary>What the library does with it.</summary>
    public ClauseTreatment Treatment { get; }

    /// <summary>Why it is left to judgement; null otherwise.</summary>
    public LocalizedText? Why { get; }

    /// <summary>The names of the types that hold what it says; empty unless it is <see cref="ClauseTreatment.Modelled"/>. Rules cite it besides.</summary>
    public IReadOnlyList<string> Types { get; }

    /// <summary>Where it stands, and what the library does with it.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() => $"{Citation}: {Treatment}";
}
