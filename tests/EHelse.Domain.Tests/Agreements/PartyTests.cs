using EHelse.Domain.Agreements;

namespace EHelse.Domain.Tests.Agreements;

public sealed class PartyTests
{
    [Fact]
    public void All_HasTheTwoInTheOrderOfTheTitle() =>
        Assert.Equal([("hod", Party.Ministry), ("ks", Party.Ks)], Party.All.Select(party => (party.Code, party)));
}
