using EHelse.Domain.Rollout;

namespace EHelse.Domain.Tests.Rollout;

public sealed class NationalCoordinationGroupTests
{
    [Fact]
    public void ToString_Group_CountsItsParties()
    {
        ValueText.Is("1 party, 2 others", new NationalCoordinationGroup([CoordinationParty.All[0]], ["B", "A"]));
        ValueText.Is("0 parties, 1 other", new NationalCoordinationGroup([], ["A"]));
        ValueText.Is("? parties, 0 others", new NationalCoordinationGroup(null));
    }
}
