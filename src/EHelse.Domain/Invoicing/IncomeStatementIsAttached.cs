using EHelse.Domain.Sources;

namespace EHelse.Domain.Invoicing;

/// <summary>The income statement is attached to the invoice.</summary>
/// <remarks>Source: assignment letter 2024, Utbetaling/fakturering 2024, paragraph 1, sentence 1.</remarks>
public sealed class IncomeStatementIsAttached : InvoiceRule
{
    private IncomeStatementIsAttached()
        : base(
            "INV-04",
            Obligation.Must,
            new("Resultatregnskapet er vedlagt", "The income statement is attached"),
            new(
                "En utskrift av resultatregnskapet for prosjektkoden følger fakturaen.",
                "A print of the income statement of the project code goes with the invoice."
            ),
            Letter2024Clauses.OwnProjectCode
        ) { }

    /// <summary>The rule.</summary>
    public static IncomeStatementIsAttached Rule { get; } = new();

    private protected override Finding Answer(Invoice invoice, InvoicingTerms terms, FrameUsage frame) =>
        Decided(
            invoice.HasIncomeStatement,
            "hasIncomeStatement",
            new("Resultatregnskapet er vedlagt.", "The income statement is attached."),
            new("Resultatregnskapet er ikke vedlagt.", "The income statement is not attached."),
            new("Er resultatregnskapet vedlagt?", "Is the income statement attached?")
        );
}
