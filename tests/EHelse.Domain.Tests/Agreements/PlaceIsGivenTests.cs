using EHelse.Domain.Agreements;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Tests.Agreements;

public sealed class PlaceIsGivenTests
{
    [Fact]
    public void AGR_09_InOrder_Met() =>
        Confirmations.Is(
            Outcome.Met,
            "place",
            "given",
            "given",
            Confirmations.Check(PlaceIsGiven.Rule, new Confirmation(place: "Arendal"))
        );

    [Fact]
    public void AGR_09_Not_NotMet() =>
        Confirmations.Is(
            Outcome.NotMet,
            "place",
            "given",
            "blank",
            Confirmations.Check(PlaceIsGiven.Rule, new Confirmation(place: " "))
        );

    [Fact]
    public void AGR_09_NotKnown_Undetermined() =>
        Confirmations.IsUndetermined(Confirmations.Check(PlaceIsGiven.Rule, new Confirmation()), "place");
}
