using EHelse.Domain.Testing;

namespace OurGrants;

public sealed class OurDecisionsTests
{
    public static IEnumerable<object[]> Decisions => FixtureCases.In("fixtures.json");

    [Theory]
    [MemberData(nameof(Decisions))]
    public void Decision_UnderTheRulesOfToday_Stands(FixtureCase decision) => decision.Verify();
}
