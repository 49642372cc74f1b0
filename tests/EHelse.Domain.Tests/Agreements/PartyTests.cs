using EHelse.Domain.Agreements;

namespace EHelse.Domain.Tests.Agreements;

public sealed class PartyTests
{
    [Fact]
    public void Find_CodeOfAParty_FindsIt()
    {
        Assert.Equal([Party.Ministry, Party.Ks], Party.All);
        Assert.All(Party.All, party => Assert.Same(party, Party.Find(party.Code)));
    }

    [Theory]
    [InlineData("KS")]
    [InlineData("")]
    public void Find_AnyOtherText_FindsNone(string code) => Assert.Null(Party.Find(code));

    [Fact]
    public void Find_Null_Throws() => Assert.Throws<ArgumentNullException>(() => Party.Find(null!));
}
