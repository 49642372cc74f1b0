using EHelse.Domain.Agreements;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Tests.Agreements;

public sealed class LetterComesUnderTheNetworkAgreementTests
{
    [Fact]
    public void AGR_01_Covered_Met() =>
        Confirmations.Is(
            Outcome.Met,
            "networkAgreement",
            "CoversTheLetter",
            "CoversTheLetter",
            Check(NetworkAgreement.CoversTheLetter)
        );

    [Fact]
    public void AGR_01_LeftOut_NotMet() =>
        Confirmations.Is(
            Outcome.NotMet,
            "networkAgreement",
            "CoversTheLetter",
            "LeavesTheLetterOut",
            Check(NetworkAgreement.LeavesTheLetterOut)
        );

    [Fact]
    public void AGR_01_NoAgreementYet_NotApplicable() =>
        Confirmations.Is(Outcome.NotApplicable, "networkAgreement", "", "", Check(NetworkAgreement.NotConcluded));

    [Fact]
    public void AGR_01_NotKnown_Undetermined() => Confirmations.IsUndetermined(Check(null), "networkAgreement");

    private static Finding Check(NetworkAgreement? agreement) => Assert.Single(AgreementRules.Assess(agreement));
}
