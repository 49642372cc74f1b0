using EHelse.Domain.Allocation;
using EHelse.Domain.Testing;

namespace OurGrants;

public sealed class OurDecisionsUnderAnotherKeyTests
{
    [Fact]
    public void Decision_UnderAnotherKey_SaysWhatDiffersAndWhere()
    {
        var decision = Assert.IsType<FixtureCase>(FixtureCases.In("fixtures.json")[0][0]);
        var other = decision.Letter.WithKey(AllocationKey.Parse("flat=60%,municipalities=21%,population=19%"));
        Assert.Equal(
            """
            fixtures.json:12: the letter's total by its key: 103975: expected 3113397, got 3080927 (-32470).
            fixtures.json:13: the letter's total by its key: 103971: expected 3610149, got 3623241 (+13092).
            fixtures.json:14: the letter's total by its key: 103974: expected 5276454, got 5295832 (+19378).
            Letter: What-if letter of a test suite
            """,
            Assert.Throws<FixtureFailedException>(() => decision.Verify(other)).Message
        );
    }
}
