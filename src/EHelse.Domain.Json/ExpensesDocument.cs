using EHelse.Domain.Costs;
using EHelse.Domain.Json.Format;
using EHelse.Domain.Json.Forms;
using EHelse.Domain.Letters;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Json;

/// <summary>Expenses to be judged, as a JSON document has them.</summary>
/// <remarks>
/// <code>
/// { "expenses": [ { "id": "1", "kind": "staff-release", "amount": 250000, "isCreditNote": false, "incurredOn": "2024-05-01",
///                   "isNetworkActivity": true, "servesThePurpose": true, "isDocumented": true,
///                   "release": { "role": "contact-person", "isNamed": true, "representsMunicipality": true } } ],
///   "repayment": { "paidOut": 1000000, "misused": 5000, "claimed": 5000, "returned": 0 } }
/// </code>
/// <para>Only <c>expenses</c>, <c>id</c> and <c>amount</c> must be there; in <c>repayment</c> only <c>paidOut</c>. What is left out or null is not known.</para>
/// <para>Documents are equal when all their properties are.</para>
/// </remarks>
public sealed record ExpensesDocument
{
    private static readonly JsonFormat<ExpensesForm> Documents = new(
        JsonDocuments.Readable.ExpensesForm,
        version: null
    );

    /// <summary>Makes a document of expenses.</summary>
    /// <param name="statement">The expenses.</param>
    /// <param name="repayment">The repayment of misuse; null when there is none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="statement"/> is null.</exception>
    public ExpensesDocument(CostStatement statement, Repayment? repayment = null)
    {
        Statement = Guard.Against.Null(statement);
        Repayment = repayment;
    }

    /// <summary>The expenses.</summary>
    public CostStatement Statement { get; }

    /// <summary>The repayment of misuse; null when there is none.</summary>
    public Repayment? Repayment { get; }

    /// <summary>Reads a document.</summary>
    /// <param name="utf8">The document as UTF-8, at most 16 MiB.</param>
    /// <param name="kinds">The kinds of expense that there are; <see cref="ExpenseKind.All"/> when null.</param>
    /// <returns>The expenses.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is null.</exception>
    /// <exception cref="InvalidJsonException">The document has errors: all of its form, or else all that is refused.</exception>
    public static ExpensesDocument Read(byte[] utf8, IEnumerable<ExpenseKind>? kinds = null) =>
        Documents.Read(Guard.Against.Null(utf8), ExpensesForm.Codes(kinds), (building, form) => form.Make(building));

    /// <summary>Reads a document with what a letter knows.</summary>
    /// <param name="utf8">The document as UTF-8, at most 16 MiB.</param>
    /// <param name="letter">The letter, with its networks, areas of competence and kinds of expense.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    /// <exception cref="InvalidJsonException">The document has errors: all of its form, or else all that is refused.</exception>
    public static ExpensesDocument Read(byte[] utf8, AssignmentLetter letter) =>
        Read(utf8, Guard.Against.Null(letter).ExpenseKinds);

    /// <summary>Makes the document.</summary>
    /// <returns>The document as UTF-8, indented; <see cref="Read(byte[], AssignmentLetter)"/> reads it back as an equal value.</returns>
    public byte[] ToUtf8() => Documents.ToUtf8(ExpensesForm.Of(this));

    /// <summary>Asks every cost rule.</summary>
    /// <returns>The findings, in the letter's order.</returns>
    public Assessment Assess() =>
        Repayment is null ? CostRules.Assess(Statement) : CostRules.Assess(Statement, Repayment);

    /// <summary>Asks every rule of a letter that concerns it.</summary>
    /// <param name="letter">The letter.</param>
    /// <returns>The findings, in the letter's order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="letter"/> is null.</exception>
    public Assessment Assess(AssignmentLetter letter)
    {
        Guard.Against.Null(letter);
        return Repayment is null ? letter.Assess(Statement) : letter.Assess(Statement, Repayment);
    }

    /// <summary>The totals of the expenses.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() => Statement.ToString();
}
