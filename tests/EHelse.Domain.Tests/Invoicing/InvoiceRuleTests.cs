using EHelse.Domain.Costs;
using EHelse.Domain.Invoicing;
using EHelse.Domain.Money;
using EHelse.Domain.Networks;
using EHelse.Domain.Sources;
using NodaTime;

namespace EHelse.Domain.Tests.Invoicing;

public sealed class InvoiceRuleTests
{
    private static readonly Kroner Left = Kroner.Of(2_000_000);

    [Fact]
    public void INV_01_AllThatIsLeft_Met()
    {
        var finding = Check(InvoiceStaysWithinTheFrame.Rule, Invoices.Of(amount: Left));
        Is(Outcome.Met, "amount", finding);
        Assert.Equal("<= 2000000", finding.Expected);
    }

    [Fact]
    public void INV_01_OneOreMore_NotMet()
    {
        var finding = Check(InvoiceStaysWithinTheFrame.Rule, Invoices.Of(amount: Left + Kroner.Ore));
        Is(Outcome.NotMet, "amount", finding);
        Assert.Equal("The invoice goes 0.01 kr beyond what is left of the frame.", finding.Text.English);
        Assert.Equal("Fakturaen går 0,01 kr over det som er igjen av rammen.", finding.Text.Norwegian);
    }

    [Fact]
    public void INV_01_EarlierInvoicesHaveUsedTheRest_NotMet() =>
        Is(
            Outcome.NotMet,
            "amount",
            Check(
                InvoiceStaysWithinTheFrame.Rule,
                Invoices.Of(amount: Kroner.Ore),
                new FrameUsage(Left, Kroner.Of(1), Left - Kroner.Of(1))
            )
        );

    [Fact]
    public void INV_01_TransitionNotKnown_Undetermined() =>
        Lacks(
            ["frame.usedInTransition"],
            Check(InvoiceStaysWithinTheFrame.Rule, Invoices.Of(), new FrameUsage(Left, null, Kroner.Zero))
        );

    [Fact]
    public void INV_01_EarlierInvoicesNotKnown_Undetermined() =>
        Lacks(
            ["frame.invoiced"],
            Check(InvoiceStaysWithinTheFrame.Rule, Invoices.Of(), new FrameUsage(Left, Kroner.Zero, null))
        );

    [Fact]
    public void INV_01_BeyondWhateverTheMissingPartIs_NotMet() =>
        Is(
            Outcome.NotMet,
            "amount",
            Check(
                InvoiceStaysWithinTheFrame.Rule,
                Invoices.Of(amount: Left + Kroner.Ore),
                new FrameUsage(Left, null, null)
            )
        );

    [Fact]
    public void INV_02_CoveredExpenses_Met() =>
        Is(Outcome.Met, "expenses", Check(InvoiceAsksOnlyForCoveredCosts.Rule, Invoices.Of()));

    [Fact]
    public void INV_02_ExcludedExpense_NotMetWithItsPlace()
    {
        var finding = Check(
            InvoiceAsksOnlyForCoveredCosts.Rule,
            Invoices.Of(expenses: Statement(Invoices.Release("1", isNamed: null), Software("2", 20), Software("3", 5)))
        );
        Is(Outcome.NotMet, "expenses", finding);
        Assert.Equal("expenses[1], expenses[2]", finding.Actual);
        Assert.Equal("The invoice has expenses that are not covered, 25 kr together.", finding.Text.English);
    }

    [Fact]
    public void INV_02_ExcludedExpenseThatACreditNoteTakesBack_NotMet() =>
        Is(
            Outcome.NotMet,
            "expenses",
            Check(
                InvoiceAsksOnlyForCoveredCosts.Rule,
                Invoices.Of(
                    expenses: Statement(
                        Software("1", 20),
                        new Expense("2", ExpenseKind.SoftwarePurchase, Kroner.Of(-20), isCreditNote: true)
                    )
                )
            )
        );

    [Fact]
    public void INV_02_ExpenseNeedsAssessment_Undetermined() =>
        Lacks(
            ["expenses[1].release.isNamed"],
            Check(
                InvoiceAsksOnlyForCoveredCosts.Rule,
                Invoices.Of(expenses: Statement(Invoices.Travel("1"), Invoices.Release("2", isNamed: null)))
            )
        );

    [Fact]
    public void INV_02_ExpensesNotKnown_Undetermined() =>
        Lacks(["expenses"], Check(InvoiceAsksOnlyForCoveredCosts.Rule, Invoices.Of(expenses: null)));

    [Fact]
    public void INV_02_MoreThanTheExpenses_Undetermined() =>
        Lacks(
            ["expenses"],
            Check(InvoiceAsksOnlyForCoveredCosts.Rule, Invoices.Of(amount: Kroner.Of(600_000) + Kroner.Ore))
        );

    [Fact]
    public void INV_03_CodeInTheAccountsOfTheHost_Met() =>
        Is(Outcome.Met, "projectCode", Check(ExpensesHaveTheirOwnProjectCode.Rule, Invoices.Of()));

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void INV_03_NoCode_NotMet(string code) =>
        Is(Outcome.NotMet, "projectCode", Check(ExpensesHaveTheirOwnProjectCode.Rule, Invoices.Of(projectCode: code)));

    [Fact]
    public void INV_03_CodeNotKnown_Undetermined() =>
        Lacks(["projectCode"], Check(ExpensesHaveTheirOwnProjectCode.Rule, Invoices.Of(projectCode: null)));

    [Fact]
    public void INV_03_HostNotKnown_Undetermined() =>
        Lacks(
            ["network.hostMunicipality"],
            Check(ExpensesHaveTheirOwnProjectCode.Rule, Invoices.Of(network: NetworkRegister.Of2024.Parse("103972")))
        );

    [Fact]
    public void INV_04_Attached_Met() =>
        Is(Outcome.Met, "hasIncomeStatement", Check(IncomeStatementIsAttached.Rule, Invoices.Of()));

    [Fact]
    public void INV_04_NotAttached_NotMet() =>
        Is(
            Outcome.NotMet,
            "hasIncomeStatement",
            Check(IncomeStatementIsAttached.Rule, Invoices.Of(hasIncomeStatement: false))
        );

    [Fact]
    public void INV_04_NotKnown_Undetermined() =>
        Lacks(
            ["hasIncomeStatement"],
            Check(IncomeStatementIsAttached.Rule, Invoices.Of(hasIncomeStatement: (bool?)null))
        );

    [Fact]
    public void INV_05_ApprovedAndSigned_Met() => Assert.Equal(Outcome.Met, Signed(true, true).Outcome);

    [Fact]
    public void INV_05_OneOfTheTwoLacking_NotMet()
    {
        Is(Outcome.NotMet, "isApprovedByLeader", Signed(false, true));
        Is(Outcome.NotMet, "isSignedByLeader", Signed(true, false));
        Is(Outcome.NotMet, "isApprovedByLeader", Signed(false, null));
        Is(Outcome.NotMet, "isSignedByLeader", Signed(null, false));
    }

    [Fact]
    public void INV_05_NotKnown_Undetermined()
    {
        Lacks(["isApprovedByLeader"], Signed(null, true));
        Lacks(["isSignedByLeader"], Signed(true, null));
        Lacks(["isApprovedByLeader", "isSignedByLeader"], Signed(null, null));
    }

    [Fact]
    public void INV_06_DocumentedUpToTheDayOfTheInvoice_Met() =>
        Is(Outcome.Met, "expenses", Check(InvoiceIsInArrearsAndDocumented.Rule, Invoices.Of()));

    [Fact]
    public void INV_06_ExpenseOfTheDayAfter_NotMet() =>
        Is(
            Outcome.NotMet,
            "expenses[1].incurredOn",
            Arrears(Invoices.Release("1"), Invoices.Travel("2", Invoices.Dated.PlusDays(1)))
        );

    [Fact]
    public void INV_06_ExpenseWithoutDocumentation_NotMet() =>
        Is(
            Outcome.NotMet,
            "expenses[1].isDocumented",
            Arrears(Invoices.Release("1"), Invoices.Travel("2", isDocumented: false))
        );

    [Fact]
    public void INV_06_MoreThanTheExpenses_NotMet() =>
        Is(
            Outcome.NotMet,
            "amount",
            Check(InvoiceIsInArrearsAndDocumented.Rule, Invoices.Of(amount: Kroner.Of(600_000) + Kroner.Ore))
        );

    [Fact]
    public void INV_06_NoExpenses_NotMet() => Is(Outcome.NotMet, "amount", Arrears());

    [Fact]
    public void INV_06_NothingAskedForAndNothingSpent_MetWithoutADate() =>
        Is(
            Outcome.Met,
            "expenses",
            Check(
                InvoiceIsInArrearsAndDocumented.Rule,
                Invoices.Of(amount: Kroner.Zero, datedOn: (LocalDate?)null, expenses: new CostStatement([]))
            )
        );

    [Fact]
    public void INV_06_FactsMissing_Undetermined()
    {
        Lacks(["expenses"], Check(InvoiceIsInArrearsAndDocumented.Rule, Invoices.Of(expenses: null)));
        Lacks(["datedOn"], Check(InvoiceIsInArrearsAndDocumented.Rule, Invoices.Of(datedOn: (LocalDate?)null)));
        Lacks(
            ["datedOn", "expenses[0].isDocumented"],
            Check(
                InvoiceIsInArrearsAndDocumented.Rule,
                Invoices.Of(
                    datedOn: (LocalDate?)null,
                    expenses: new CostStatement([Invoices.Release("1", isDocumented: null), Invoices.Travel("2")])
                )
            )
        );
        Lacks(
            ["expenses[0].isDocumented", "expenses[1].incurredOn"],
            Arrears(Invoices.Release("1", isDocumented: null), Invoices.Travel("2", (LocalDate?)null))
        );
    }

    [Theory]
    [InlineData(2024, 12, 31, Outcome.Met)]
    [InlineData(2025, 1, 1, Outcome.NotMet)]
    public void INV_07_LastDayAndFirstDayTooLate(int year, int month, int day, Outcome outcome)
    {
        LocalDate date = new(year, month, day);
        var finding = Check(InvoiceIsDatedInTime.Rule, Invoices.Of(datedOn: date));
        Is(outcome, "datedOn", finding);
        Assert.Equal(Obligation.Should, finding.Obligation);
        Assert.Equal("<= 2024-12-31", finding.Expected);
    }

    [Fact]
    public void INV_07_NotKnown_Undetermined() =>
        Lacks(["datedOn"], Check(InvoiceIsDatedInTime.Rule, Invoices.Of(datedOn: (LocalDate?)null)));

    [Theory]
    [InlineData(15, Outcome.Met)]
    [InlineData(16, Outcome.NotMet)]
    public void INV_08_LastDayAndFirstDayTooLate(int day, Outcome outcome)
    {
        LocalDate date = new(2025, 1, day);
        var finding = Check(InvoiceIsReceivedInTime.Rule, Invoices.Of(receivedOn: date));
        Is(outcome, "receivedOn", finding);
        Assert.Equal(Obligation.Should, finding.Obligation);
        Assert.Equal(
            new LocalizedText(
                $"Fakturaen er mottatt {day}. januar 2025; KS ber om senest 15. januar 2025.",
                $"The invoice is received {day} January 2025; KS asks for 15 January 2025 at the latest."
            ),
            finding.Text
        );
    }

    [Fact]
    public void INV_08_NotKnown_Undetermined() =>
        Lacks(["receivedOn"], Check(InvoiceIsReceivedInTime.Rule, Invoices.Of(receivedOn: (LocalDate?)null)));

    [Fact]
    public void INV_07_INV_08_TermsOfAnotherYear_Undetermined()
    {
        var invoice = Invoices.Of(grantYear: 2025);
        Lacks(["terms"], Check(InvoiceIsDatedInTime.Rule, invoice));
        Lacks(["terms"], Check(InvoiceIsReceivedInTime.Rule, invoice));
    }

    [Fact]
    public void INV_09_NumberOfTheNetwork_Met() =>
        Is(Outcome.Met, "projectNumber", Check(InvoiceIsMarkedWithTheProjectNumber.Rule, Invoices.Of()));

    [Fact]
    public void INV_09_NumberOfAnotherNetwork_NotMet()
    {
        var finding = Check(
            InvoiceIsMarkedWithTheProjectNumber.Rule,
            Invoices.Of(projectNumber: ProjectNumber.Parse("103976"))
        );
        Is(Outcome.NotMet, "projectNumber", finding);
        Assert.Equal("103972", finding.Expected);
        Assert.Equal("103976", finding.Actual);
    }

    [Fact]
    public void INV_09_Unmarked_NotMet() =>
        Is(
            Outcome.NotMet,
            "projectNumber",
            Check(InvoiceIsMarkedWithTheProjectNumber.Rule, Invoices.Of(projectNumber: null, isMarked: false))
        );

    [Theory]
    [InlineData(true)]
    [InlineData(null)]
    public void INV_09_NumberNotKnown_Undetermined(bool? isMarked) =>
        Lacks(
            ["projectNumber"],
            Check(InvoiceIsMarkedWithTheProjectNumber.Rule, Invoices.Of(projectNumber: null, isMarked: isMarked))
        );

    [Theory]
    [InlineData("600000")]
    [InlineData("600000.01")]
    public void INV_10_TotalOfAtLeastTheInvoices_Met(string total) =>
        Is(Outcome.Met, "totalAccrued", YearEnd(Kroner.Parse(total), Kroner.Zero));

    [Theory]
    [InlineData("599999.99", 0)]
    [InlineData("600000", 1)]
    public void INV_10_TotalLessThanTheInvoices_NotMet(string total, long invoiced) =>
        Is(Outcome.NotMet, "totalAccrued", YearEnd(Kroner.Parse(total), Kroner.Of(invoiced)));

    [Fact]
    public void INV_10_NoTotal_NotMet() =>
        Is(
            Outcome.NotMet,
            "totalAccrued",
            Check(YearEndInvoiceHoldsTheTotalAccrued.Rule, Invoices.Of(totalAccrued: (Kroner?)null, statesTotal: false))
        );

    [Fact]
    public void INV_10_FactsMissing_Undetermined()
    {
        var withoutTotal = YearEnd(null, Kroner.Zero);
        Lacks(["totalAccrued"], withoutTotal);
        Assert.Equal(">= 600000", withoutTotal.Expected);
        Lacks(["frame.invoiced"], YearEnd(Kroner.Of(600_000), null));
        Lacks(
            ["isYearEndInvoice"],
            Check(YearEndInvoiceHoldsTheTotalAccrued.Rule, Invoices.Of(isYearEnd: (bool?)null))
        );
    }

    [Fact]
    public void INV_10_NotTheYearEnd_NotApplicable() =>
        Is(
            Outcome.NotApplicable,
            "isYearEndInvoice",
            Check(YearEndInvoiceHoldsTheTotalAccrued.Rule, Invoices.Of(isYearEnd: false))
        );

    private static Expense Software(string id, long kroner) => new(id, ExpenseKind.SoftwarePurchase, Kroner.Of(kroner));

    private static CostStatement Statement(params Expense[] expenses) => new(expenses);

    private static Finding Signed(bool? isApproved, bool? isSigned) =>
        Check(IncomeStatementIsApprovedAndSigned.Rule, Invoices.Of(isApproved: isApproved, isSigned: isSigned));

    private static Finding Arrears(params Expense[] expenses) =>
        Check(InvoiceIsInArrearsAndDocumented.Rule, Invoices.Of(expenses: new CostStatement(expenses)));

    private static Finding YearEnd(Kroner? total, Kroner? invoiced) =>
        Check(
            YearEndInvoiceHoldsTheTotalAccrued.Rule,
            Invoices.Of(totalAccrued: total),
            new FrameUsage(Left, Kroner.Zero, invoiced)
        );

    private static Finding Check(InvoiceRule rule, Invoice invoice, FrameUsage? frame = null) =>
        rule.Check(invoice, InvoicingTerms.Of2024, frame ?? Invoices.Frame);

    private static void Is(Outcome outcome, string path, Finding finding)
    {
        Assert.Equal(outcome, finding.Outcome);
        Assert.Equal(path, finding.Path);
        Assert.Empty(finding.Missing);
    }

    private static void Lacks(string[] paths, Finding finding)
    {
        Assert.Equal(Outcome.Undetermined, finding.Outcome);
        Assert.Equal(paths, finding.Missing);
    }
}
