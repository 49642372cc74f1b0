using EHelse.Domain.Agreements;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Tests.Agreements;

public sealed class SignerMaySignTests
{
    private const string Expected = "MunicipalDirector | Delegate";

    [Fact]
    public void AGR_14_MunicipalDirector_Met() =>
        Confirmations.Is(
            Outcome.Met,
            "signerCapacity",
            Expected,
            "MunicipalDirector",
            Check(SignerCapacity.MunicipalDirector, null)
        );

    [Fact]
    public void AGR_14_DelegateWithDocumentedAuthority_Met() =>
        Confirmations.Is(Outcome.Met, "signerCapacity", Expected, "Delegate", Check(SignerCapacity.Delegate, true));

    [Theory]
    [InlineData(null)]
    [InlineData(false)]
    public void AGR_14_DelegateWithoutDocumentedAuthority_Undetermined(bool? isDocumented) =>
        Confirmations.IsUndetermined(Check(SignerCapacity.Delegate, isDocumented), "hasDocumentedDelegation");

    [Theory]
    [InlineData(null)]
    [InlineData(true)]
    public void AGR_14_SomebodyElse_NotMetWhateverIsDocumented(bool? isDocumented) =>
        Confirmations.Is(
            Outcome.NotMet,
            "signerCapacity",
            Expected,
            "Other",
            Check(SignerCapacity.Other, isDocumented)
        );

    [Fact]
    public void AGR_14_RoleBlankOrNotKnown_Undetermined()
    {
        Confirmations.IsUndetermined(Check(default, true), "signerCapacity");
        Confirmations.IsUndetermined(Check(FormField<SignerCapacity>.Blank, true), "signerCapacity");
    }

    private static Finding Check(FormField<SignerCapacity> capacity, bool? isDocumented) =>
        Confirmations.Check(
            SignerMaySign.Rule,
            new Confirmation(signerCapacity: capacity, hasDocumentedDelegation: isDocumented)
        );
}
