using EHelse.Domain.Agreements;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Tests.Agreements;

public sealed class ConfirmationIsSignedTests
{
    [Fact]
    public void AGR_13_InOrder_Met() =>
        Confirmations.Is(
            Outcome.Met,
            "isSigned",
            "true",
            "true",
            Confirmations.Check(ConfirmationIsSigned.Rule, new Confirmation(isSigned: true))
        );

    [Fact]
    public void AGR_13_Not_NotMet() =>
        Confirmations.Is(
            Outcome.NotMet,
            "isSigned",
            "true",
            "false",
            Confirmations.Check(ConfirmationIsSigned.Rule, new Confirmation(isSigned: false))
        );

    [Fact]
    public void AGR_13_NotKnown_Undetermined() =>
        Confirmations.IsUndetermined(Confirmations.Check(ConfirmationIsSigned.Rule, new Confirmation()), "isSigned");
}
