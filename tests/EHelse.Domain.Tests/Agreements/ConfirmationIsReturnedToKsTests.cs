using EHelse.Domain.Agreements;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Tests.Agreements;

public sealed class ConfirmationIsReturnedToKsTests
{
    [Fact]
    public void AGR_02_InOrder_Met() =>
        Confirmations.Is(
            Outcome.Met,
            "isReturnedToKs",
            "true",
            "true",
            Confirmations.Check(ConfirmationIsReturnedToKs.Rule, new Confirmation(isReturnedToKs: true))
        );

    [Fact]
    public void AGR_02_Not_NotMet() =>
        Confirmations.Is(
            Outcome.NotMet,
            "isReturnedToKs",
            "true",
            "false",
            Confirmations.Check(ConfirmationIsReturnedToKs.Rule, new Confirmation(isReturnedToKs: false))
        );

    [Fact]
    public void AGR_02_NotKnown_Undetermined() =>
        Confirmations.IsUndetermined(
            Confirmations.Check(ConfirmationIsReturnedToKs.Rule, new Confirmation()),
            "isReturnedToKs"
        );
}
