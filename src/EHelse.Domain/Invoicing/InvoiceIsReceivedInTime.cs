using EHelse.Domain.Sources;

namespace EHelse.Domain.Invoicing;

/// <summary>The invoice is received by the last day KS asks for.</summary>
/// <remarks>KS asks for it (reading R5). Source: assignment letter 2024, Utbetaling/fakturering 2024, paragraph 1, sentence 3.</remarks>
public sealed class InvoiceIsReceivedInTime : InvoiceRule
{
    private InvoiceIsReceivedInTime()
        : base(
            "INV-08",
            Obligation.Should,
            new("Fakturaen er mottatt i tide", "The invoice is received in time"),
            new(
                "Dagen KS har fakturaen, teller, og den siste dagen er med. KS ber om det, så et brudd er ikke et brudd på vilkårene (lesning R5). Dagen rulles ikke når den er en fridag (lesning R9).",
                "The day KS has the invoice counts, and the last day is included. KS asks for it, so breaking it does not break the terms of the grant (reading R5). The day is not rolled when it is no working day (reading R9)."
            ),
            Letter2024Clauses.InvoiceDates
        ) { }

    /// <summary>The rule.</summary>
    public static InvoiceIsReceivedInTime Rule { get; } = new();

    private protected override Finding Answer(Invoice invoice, InvoicingTerms terms, FrameUsage frame) =>
        NoLaterThan(
            invoice,
            terms,
            invoice.ReceivedOn,
            terms.ReceivedNoLaterThan,
            "receivedOn",
            new("Fakturaen er mottatt", "The invoice is received")
        );
}
