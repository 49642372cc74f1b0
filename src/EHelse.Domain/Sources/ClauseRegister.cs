using System.Collections;

namespace EHelse.Domain.Sources;

/// <summary>Every clause of a source document, in its order.</summary>
/// <example>
/// <code><![CDATA[
/// var letter = ClauseRegister.Letter2024;
/// Console.WriteLine(letter.Count(clause => clause.Treatment == ClauseTreatment.Modelled));
/// // 66
/// ]]></code>
/// </example>
public sealed class ClauseRegister : IReadOnlyList<Clause>
{
    private readonly Clause[] clauses;

    private ClauseRegister(SourceDocument document, IEnumerable<Clause> clauses)
    {
        Document = document;
        this.clauses = [.. clauses];
    }

    /// <summary>The clauses of the assignment letter of 2024.</summary>
    public static ClauseRegister Letter2024 { get; } = new(SourceDocument.Letter2024, Letter2024Clauses.All());

    /// <summary>The clauses of the draft cooperation agreement.</summary>
    public static ClauseRegister CooperationAgreement { get; } =
        new(SourceDocument.CooperationAgreement, CooperationAgreementClauses.All());

    /// <summary>The registers of all documents that the library knows.</summary>
    public static IReadOnlyList<ClauseRegister> All { get; } = Array.AsReadOnly([Letter2024, CooperationAgreement]);

    /// <summary>The document.</summary>
    public SourceDocument Document { get; }

    /// <summary>The number of clauses.</summary>
    public int Count => clauses.Length;

    /// <summary>The clause at a place in the document.</summary>
    /// <param name="index">The place, from 0.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such place.</exception>
    public Clause this[int index] => clauses[index];

    /// <summary>The clauses whose words do not stand in a text: changed or gone.</summary>
    /// <param name="text">The whole text of a document; not parsed.</param>
    /// <returns>The clauses, in the document's order; none when the text has them all.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="InvalidValueException"><paramref name="text"/> is no valid Unicode.</exception>
    public IReadOnlyList<Clause> NotFoundIn(string text)
    {
        Guard.Against.Null(text);
        return Array.AsReadOnly([.. clauses.Where(clause => clause.Citation.Fingerprint?.IsFoundIn(text) is not true)]);
    }

    /// <inheritdoc/>
    public IEnumerator<Clause> GetEnumerator() => ((IEnumerable<Clause>)clauses).GetEnumerator();

    /// <summary>The document and the number of clauses.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() => $"{Document}: {ShortText.Count(clauses.Length, "clause")}";

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
