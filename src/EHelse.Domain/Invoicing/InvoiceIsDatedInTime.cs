using EHelse.Domain.Sources;

namespace EHelse.Domain.Invoicing;

/// <summary>The invoice bears a date no later than the last day KS asks for.</summary>
/// <remarks>KS asks for it (reading R5). Source: assignment letter 2024, Utbetaling/fakturering 2024, paragraph 1, sentence 3.</remarks>
public sealed class InvoiceIsDatedInTime : InvoiceRule
{
    private InvoiceIsDatedInTime()
        : base(
            "INV-07",
            Obligation.Should,
            new("Fakturaen er datert i tide", "The invoice is dated in time"),
            new(
                "Den siste dagen som fristene for tilskuddsåret gir, er med. KS ber om det, så et brudd er ikke et brudd på vilkårene (lesning R5).",
                "The last day that the terms of the grant year give is included. KS asks for it, so breaking it does not break the terms of the grant (reading R5)."
            ),
            Letter2024Clauses.InvoiceDates
        ) { }

    /// <summary>The rule.</summary>
    public static InvoiceIsDatedInTime Rule { get; } = new();

    private protected override Finding Answer(Invoice invoice, InvoicingTerms terms, FrameUsage frame) =>
        NoLaterThan(
            invoice,
            terms,
            invoice.DatedOn,
            terms.DatedNoLaterThan,
            "datedOn",
            new("Fakturaen er datert", "The invoice is dated")
        );
}
