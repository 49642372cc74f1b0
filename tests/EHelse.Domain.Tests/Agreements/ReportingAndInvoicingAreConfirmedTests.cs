using EHelse.Domain.Agreements;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Tests.Agreements;

public sealed class ReportingAndInvoicingAreConfirmedTests
{
    [Fact]
    public void AGR_08_InOrder_Met() =>
        Confirmations.Is(
            Outcome.Met,
            "confirmsReportingAndInvoicing",
            "true",
            "true",
            Confirmations.Check(
                ReportingAndInvoicingAreConfirmed.Rule,
                new Confirmation(confirmsReportingAndInvoicing: true)
            )
        );

    [Fact]
    public void AGR_08_Not_NotMet() =>
        Confirmations.Is(
            Outcome.NotMet,
            "confirmsReportingAndInvoicing",
            "true",
            "false",
            Confirmations.Check(
                ReportingAndInvoicingAreConfirmed.Rule,
                new Confirmation(confirmsReportingAndInvoicing: false)
            )
        );

    [Fact]
    public void AGR_08_NotKnown_Undetermined() =>
        Confirmations.IsUndetermined(
            Confirmations.Check(ReportingAndInvoicingAreConfirmed.Rule, new Confirmation()),
            "confirmsReportingAndInvoicing"
        );
}
