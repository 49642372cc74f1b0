using EHelse.Domain.Agreements;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Tests.Agreements;

public sealed class PersonResponsibleIsNamedTests
{
    [Fact]
    public void AGR_11_InOrder_Met() =>
        Confirmations.Is(
            Outcome.Met,
            "signerName",
            "given",
            "given",
            Confirmations.Check(
                PersonResponsibleIsNamed.Rule,
                new Confirmation(signerName: new PersonName(Confirmations.SignersName))
            )
        );

    [Fact]
    public void AGR_11_Not_NotMet() =>
        Confirmations.Is(
            Outcome.NotMet,
            "signerName",
            "given",
            "blank",
            Confirmations.Check(
                PersonResponsibleIsNamed.Rule,
                new Confirmation(signerName: FormField<PersonName>.Blank)
            )
        );

    [Fact]
    public void AGR_11_NotKnown_Undetermined() =>
        Confirmations.IsUndetermined(
            Confirmations.Check(PersonResponsibleIsNamed.Rule, new Confirmation()),
            "signerName"
        );
}
