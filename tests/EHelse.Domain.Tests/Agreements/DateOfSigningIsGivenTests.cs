using EHelse.Domain.Agreements;
using EHelse.Domain.Sources;
using NodaTime;

namespace EHelse.Domain.Tests.Agreements;

public sealed class DateOfSigningIsGivenTests
{
    [Fact]
    public void AGR_10_InOrder_Met() =>
        Confirmations.Is(
            Outcome.Met,
            "signedOn",
            "given",
            "2024-05-03",
            Confirmations.Check(DateOfSigningIsGiven.Rule, new Confirmation(signedOn: new LocalDate(2024, 5, 3)))
        );

    [Fact]
    public void AGR_10_Not_NotMet() =>
        Confirmations.Is(
            Outcome.NotMet,
            "signedOn",
            "given",
            "blank",
            Confirmations.Check(DateOfSigningIsGiven.Rule, new Confirmation(signedOn: FormField<LocalDate>.Blank))
        );

    [Fact]
    public void AGR_10_NotKnown_Undetermined() =>
        Confirmations.IsUndetermined(Confirmations.Check(DateOfSigningIsGiven.Rule, new Confirmation()), "signedOn");
}
