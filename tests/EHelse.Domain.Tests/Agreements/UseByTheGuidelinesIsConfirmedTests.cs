using EHelse.Domain.Agreements;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Tests.Agreements;

public sealed class UseByTheGuidelinesIsConfirmedTests
{
    [Fact]
    public void AGR_07_InOrder_Met() =>
        Confirmations.Is(
            Outcome.Met,
            "confirmsGuidelines",
            "true",
            "true",
            Confirmations.Check(UseByTheGuidelinesIsConfirmed.Rule, new Confirmation(confirmsGuidelines: true))
        );

    [Fact]
    public void AGR_07_Not_NotMet() =>
        Confirmations.Is(
            Outcome.NotMet,
            "confirmsGuidelines",
            "true",
            "false",
            Confirmations.Check(UseByTheGuidelinesIsConfirmed.Rule, new Confirmation(confirmsGuidelines: false))
        );

    [Fact]
    public void AGR_07_NotKnown_Undetermined() =>
        Confirmations.IsUndetermined(
            Confirmations.Check(UseByTheGuidelinesIsConfirmed.Rule, new Confirmation()),
            "confirmsGuidelines"
        );
}
