using EHelse.Domain.Sources;

namespace EHelse.Domain.Invoicing;

/// <summary>The rules of invoices.</summary>
/// <remarks>Source: assignment letter 2024, Finansielle rammer, Tilskuddet skal dekke, Utbetaling/fakturering 2024.</remarks>
public static class InvoiceRules
{
    private static readonly InvoiceRule[] Rules =
    [
        InvoiceStaysWithinTheFrame.Rule,
        InvoiceAsksOnlyForCoveredCosts.Rule,
        ExpensesHaveTheirOwnProjectCode.Rule,
        IncomeStatementIsAttached.Rule,
        IncomeStatementIsApprovedAndSigned.Rule,
        InvoiceIsInArrearsAndDocumented.Rule,
        InvoiceIsDatedInTime.Rule,
        InvoiceIsReceivedInTime.Rule,
        InvoiceIsMarkedWithTheProjectNumber.Rule,
        YearEndInvoiceHoldsTheTotalAccrued.Rule,
    ];

    /// <summary>All rules, in the letter's order.</summary>
    public static RuleCatalog All { get; } = new(Rules);

    /// <summary>Asks every rule about an invoice.</summary>
    /// <param name="invoice">The invoice.</param>
    /// <param name="terms">The dates of the grant year.</param>
    /// <param name="frame">How much of the network's frame was used before this invoice.</param>
    /// <returns>One finding per rule, in the letter's order.</returns>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    public static Assessment Assess(Invoice invoice, InvoicingTerms terms, FrameUsage frame) =>
        new(Rules.Select(rule => rule.Check(invoice, terms, frame)));
}
