using EHelse.Domain.Agreements;
using EHelse.Domain.Sources;
using NodaTime;

namespace EHelse.Domain.Tests.Agreements;

public sealed class DateOfAcceptanceIsGivenTests
{
    [Fact]
    public void AGR_03_InOrder_Met() =>
        Confirmations.Is(
            Outcome.Met,
            "acceptedOn",
            "given",
            "2024-05-02",
            Confirmations.Check(DateOfAcceptanceIsGiven.Rule, new Confirmation(acceptedOn: new LocalDate(2024, 5, 2)))
        );

    [Fact]
    public void AGR_03_Not_NotMet() =>
        Confirmations.Is(
            Outcome.NotMet,
            "acceptedOn",
            "given",
            "blank",
            Confirmations.Check(DateOfAcceptanceIsGiven.Rule, new Confirmation(acceptedOn: FormField<LocalDate>.Blank))
        );

    [Fact]
    public void AGR_03_NotKnown_Undetermined() =>
        Confirmations.IsUndetermined(
            Confirmations.Check(DateOfAcceptanceIsGiven.Rule, new Confirmation()),
            "acceptedOn"
        );
}
