using EHelse.Domain.Costs;
using EHelse.Domain.Invoicing;
using EHelse.Domain.Money;
using EHelse.Domain.Networks;
using EHelse.Domain.Sources;
using EHelse.Domain.Tests.Sources;
using NodaTime;

namespace EHelse.Domain.Tests.Invoicing;

/// <summary>What the rules about invoices answer, in values and words, as a file that people review.</summary>
public sealed class InvoiceAnswersTests
{
    private static readonly DigiNetwork WithoutHost = NetworkRegister.Of2024.Parse("103972");
    private static readonly LocalDate Late = new(2025, 1, 16);

    [Fact]
    public void Assess_InvoicesOfManyKinds_AnswersAsRecorded()
    {
        var page = new AnswerPage()
            .Case("An invoice in order", Assess(Invoices.Of()))
            .Case("Nothing known", Assess(new Invoice(WithoutHost, 2024, Kroner.Of(1)), new(Kroner.Of(1), null, null)))
            .Case("Beyond the frame, used in transition not known", Assess(600_001, Frame(600_000, null, 0)))
            .Case("Within the frame, used in transition not known", Assess(600_000, Frame(600_000, null, 0)))
            .Case("Within the frame, invoiced before not known", Assess(600_000, Frame(600_000, 0, null)))
            .Case("Dated and received late", Assess(Invoices.Of(datedOn: Late, receivedOn: Late)))
            .Case("Of another year than the terms", Assess(Invoices.Of(grantYear: 2025)))
            .Case("Without a host municipality", Assess(Invoices.Of(WithoutHost)))
            .Case("Project code not known", Assess(Invoices.Of(projectCode: (string?)null)))
            .Case("Without a project code", Assess(Invoices.Of(projectCode: " ")))
            .Case("Without an income statement", Assess(Invoices.Of(hasIncomeStatement: false)))
            .Case("Neither approved nor signed", Assess(Invoices.Of(isApproved: false, isSigned: false)))
            .Case("Approved, not signed", Assess(Invoices.Of(isSigned: false)))
            .Case("Signed, approval not known", Assess(Invoices.Of(isApproved: (bool?)null)))
            .Case("Approved, signature not known", Assess(Invoices.Of(isSigned: (bool?)null)))
            .Case("Not marked", Assess(Invoices.Of(projectNumber: (ProjectNumber?)null, isMarked: false)))
            .Case("Marked with another number", Assess(Invoices.Of(projectNumber: ProjectNumber.Parse("103974"))))
            .Case("Not of the year's end", Assess(Invoices.Of(isYearEnd: false)))
            .Case("Without a total", Assess(Invoices.Of(totalAccrued: (Kroner?)null, statesTotal: false)))
            .Case("Total less than the invoices", Assess(Invoices.Of(), Frame(1_600_000, 0, 1)));
        Recorded.Is("tests/EHelse.Domain.Tests/Invoicing/answers.txt", page.ToString());
    }

    [Fact]
    public void Assess_ExpensesOfManyKinds_AnswersAsRecorded()
    {
        Expense software = new("3", ExpenseKind.SoftwarePurchase, Kroner.Of(1_200_000), incurredOn: Invoices.Dated);
        Expense leasing = new("4", ExpenseKind.EquipmentLeasing, Kroner.Of(1), isDocumented: true);
        var page = new AnswerPage()
            .Case("Expenses in order", Assess(Invoices.Of()))
            .Case("Not covered", Of(Invoices.Release(), software, leasing))
            .Case("Awaits an assessment", Of(Invoices.Release("1", isNamed: null), Invoices.Travel("2")))
            .Case("Not documented", Of(Invoices.Release(), Invoices.Travel("2", isDocumented: false)))
            .Case("Later than the invoice", Of(Invoices.Release(), Invoices.Travel("2", Late)))
            .Case("Of no known date, not known to be documented", Of(Unknown("1"), Unknown("2")))
            .Case("Less than the invoice", Of(Invoices.Release()))
            .Case("None", Of())
            .Case("Not known", Assess(Invoices.Of(expenses: (CostStatement?)null)))
            .Case("Date of the invoice not known", Assess(Invoices.Of(datedOn: (LocalDate?)null)));
        Recorded.Is("tests/EHelse.Domain.Tests/Invoicing/answers-on-expenses.txt", page.ToString());
    }

    private static Assessment Of(params Expense[] expenses) =>
        Assess(Invoices.Of(expenses: new CostStatement(expenses)));

    private static Assessment Assess(long kroner, FrameUsage frame) =>
        Assess(Invoices.Of(amount: Kroner.Of(kroner)), frame);

    private static Assessment Assess(Invoice invoice, FrameUsage? frame = null) =>
        InvoiceRules.Assess(invoice, InvoicingTerms.Of2024, frame ?? Invoices.Frame);

    private static FrameUsage Frame(long kroner, long? used, long? invoiced) =>
        new(Kroner.Of(kroner), Amount(used), Amount(invoiced));

    private static Kroner? Amount(long? kroner) => kroner is { } known ? Kroner.Of(known) : null;

    private static Expense Unknown(string id) =>
        new(id, ExpenseKind.Travel, Kroner.Of(500_000), isNetworkActivity: true, servesThePurpose: true);
}
