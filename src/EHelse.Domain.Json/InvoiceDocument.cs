using EHelse.Domain.Costs;
using EHelse.Domain.Invoicing;
using EHelse.Domain.Json.Format;
using EHelse.Domain.Json.Forms;
using EHelse.Domain.Letters;
using EHelse.Domain.Networks;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Json;

/// <summary>An invoice to be judged, and the frame it draws on, as a JSON document has them.</summary>
/// <remarks>
/// <code>
/// { "network": "103974", "hostMunicipality": "3203", "grantYear": 2024, "amount": 1200000.50,
///   "datedOn": "2024-12-31", "receivedOn": "2025-01-15", "projectNumber": "103974", "isMarked": true, "projectCode": "P-12",
///   "hasIncomeStatement": true, "isApprovedByLeader": true, "isSignedByLeader": true,
///   "isYearEndInvoice": true, "totalAccrued": 4000000, "statesTotalAccrued": true,
///   "expenses": [ … as in <see cref="ExpensesDocument"/> … ],
///   "frame": { "frame": 4781743, "usedInTransition": 500000, "invoiced": 1000000 } }
/// </code>
/// <para>Only <c>network</c> (number or name), <c>grantYear</c>, <c>amount</c>, <c>frame</c> and the <c>frame</c> in it must be there. What is left out or null is not known; an empty
/// <c>projectCode</c> says that there is none.</para>
/// <para>Documents are equal when all their properties are.</para>
/// </remarks>
public sealed record InvoiceDocument
{
    private static readonly JsonFormat<InvoiceForm> Documents = new(JsonDocuments.Readable.InvoiceForm, version: null);

    /// <summary>Makes a document of an invoice.</summary>
    /// <param name="invoice">The invoice.</param>
    /// <param name="frame">The frame before the invoice.</param>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    public InvoiceDocument(Invoice invoice, FrameUsage frame)
    {
        Invoice = Guard.Against.Null(invoice);
        Frame = Guard.Against.Null(frame);
    }

    /// <summary>The invoice.</summary>
    public Invoice Invoice { get; }

    /// <summary>The frame before the invoice.</summary>
    public FrameUsage Frame { get; }

    /// <summary>Reads a document.</summary>
    /// <param name="utf8">The document as UTF-8, at most 16 MiB.</param>
    /// <param name="networks">The networks that there are.</param>
    /// <param name="kinds">The kinds of expense that there are; <see cref="ExpenseKind.All"/> when null.</param>
    /// <returns>The invoice and its frame.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> or <paramref name="networks"/> is null.</exception>
    /// <exception cref="InvalidJsonException">The document has errors: all of its form, or else all that is refused.</exception>
    public static InvoiceDocument Read(byte[] utf8, NetworkRegister networks, IEnumerable<ExpenseKind>? kinds = null)
    {
        Guard.Against.Null(networks);
        return Documents.Read(
            Guard.Against.Null(utf8),
            ExpensesForm.Codes(kinds).With(networks.Parse),
            (building, form) => form.Make(building)
        );
    }

    /// <summary>Reads a document with what a letter knows.</summary>
    /// <param name="utf8">The document as UTF-8, at most 16 MiB.</param>
    /// <param name="letter">The letter, with its networks, areas of competence and kinds of expense.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    /// <exception cref="InvalidJsonException">The document has errors: all of its form, or else all that is refused.</exception>
    public static InvoiceDocument Read(byte[] utf8, AssignmentLetter letter) =>
        Read(utf8, Guard.Against.Null(letter).Networks, letter.ExpenseKinds);

    /// <summary>Makes the document. The network stands by its number.</summary>
    /// <returns>The document as UTF-8, indented; <see cref="Read(byte[], AssignmentLetter)"/> reads it back as an equal value, with the same networks.</returns>
    public byte[] ToUtf8() => Documents.ToUtf8(InvoiceForm.Of(this));

    /// <summary>Asks every invoice rule.</summary>
    /// <param name="terms">The dates of the grant year.</param>
    /// <returns>The findings, in the letter's order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="terms"/> is null.</exception>
    public Assessment Assess(InvoicingTerms terms) => InvoiceRules.Assess(Invoice, terms, Frame);

    /// <summary>Asks every rule of a letter that concerns it.</summary>
    /// <param name="letter">The letter.</param>
    /// <returns>The findings, in the letter's order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="letter"/> is null.</exception>
    public Assessment Assess(AssignmentLetter letter) => Guard.Against.Null(letter).Assess(Invoice, Frame);

    /// <summary>The network, the year and the amount.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() => Invoice.ToString();
}
