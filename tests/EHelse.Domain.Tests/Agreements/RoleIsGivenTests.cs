using EHelse.Domain.Agreements;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Tests.Agreements;

public sealed class RoleIsGivenTests
{
    [Fact]
    public void AGR_12_InOrder_Met() =>
        Confirmations.Is(
            Outcome.Met,
            "signerCapacity",
            "given",
            "given",
            Confirmations.Check(RoleIsGiven.Rule, new Confirmation(signerCapacity: SignerCapacity.Other))
        );

    [Fact]
    public void AGR_12_Not_NotMet() =>
        Confirmations.Is(
            Outcome.NotMet,
            "signerCapacity",
            "given",
            "blank",
            Confirmations.Check(RoleIsGiven.Rule, new Confirmation(signerCapacity: FormField<SignerCapacity>.Blank))
        );

    [Fact]
    public void AGR_12_NotKnown_Undetermined() =>
        Confirmations.IsUndetermined(Confirmations.Check(RoleIsGiven.Rule, new Confirmation()), "signerCapacity");
}
