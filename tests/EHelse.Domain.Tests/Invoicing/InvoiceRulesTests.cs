using EHelse.Domain.Invoicing;
using EHelse.Domain.Money;
using EHelse.Domain.Networks;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Tests.Invoicing;

public sealed class InvoiceRulesTests
{
    private static readonly string[] Codes =
    [
        "INV-01",
        "INV-02",
        "INV-03",
        "INV-04",
        "INV-05",
        "INV-06",
        "INV-07",
        "INV-08",
        "INV-09",
        "INV-10",
    ];

    [Fact]
    public void All_Rules_AreInTheLettersOrder() => Assert.Equal(Codes, InvoiceRules.All.Select(rule => rule.Code));

    [Fact]
    public void All_Rules_BindButTheTwoDates() =>
        Assert.Equal(
            ["INV-07", "INV-08"],
            InvoiceRules.All.Where(rule => rule.Obligation == Obligation.Should).Select(rule => rule.Code)
        );

    [Fact]
    public void Assess_InvoiceInOrder_MeetsAll()
    {
        var assessment = InvoiceRules.Assess(Invoices.Of(), InvoicingTerms.Of2024, Invoices.Frame);
        Assert.Equal(Codes, assessment.Select(finding => finding.Code));
        Assert.All(assessment, finding => Assert.Equal(Outcome.Met, finding.Outcome));
    }

    [Fact]
    public void Assess_NothingKnown_MeetsNothing()
    {
        Invoice invoice = new(NetworkRegister.Of2024.Parse("103972"), 2024, Kroner.Zero);
        var assessment = InvoiceRules.Assess(invoice, InvoicingTerms.Of2024, new FrameUsage(Kroner.Of(1), null, null));
        Assert.All(
            assessment,
            finding =>
            {
                Assert.Equal(Outcome.Undetermined, finding.Outcome);
                Assert.NotEmpty(finding.Missing);
            }
        );
        Assert.False(assessment.HoldsAllMusts);
    }

    [Fact]
    public void Assess_Null_IsRefused()
    {
        Assert.Throws<ArgumentNullException>(
            "invoice",
            () => InvoiceRules.Assess(null!, InvoicingTerms.Of2024, Invoices.Frame)
        );
        Assert.Throws<ArgumentNullException>("terms", () => InvoiceRules.Assess(Invoices.Of(), null!, Invoices.Frame));
        Assert.Throws<ArgumentNullException>(
            "frame",
            () => InvoiceRules.Assess(Invoices.Of(), InvoicingTerms.Of2024, null!)
        );
    }
}
