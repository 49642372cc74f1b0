using EHelse.Domain.Groups;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Tests.Groups;

public sealed class NetworkAnchorsTheWorkRegionallyTests
{
    [Fact]
    public void GROUP_07_Claimed_Met() => Assert.Equal(Outcome.Met, Check(true).Outcome);

    [Fact]
    public void GROUP_07_Denied_NotMet()
    {
        var finding = Check(false);
        Assert.Equal(Outcome.NotMet, finding.Outcome);
        Assert.Equal("false", finding.Actual);
    }

    [Fact]
    public void GROUP_07_NotSupplied_Undetermined() => GivenGroup.IsUndetermined(Check(null), "isAnchoredRegionally");

    // The other two claims are the opposite, so that a rule that reads one of them is found out.
    private static Finding Check(bool? claim) =>
        NetworkAnchorsTheWorkRegionally.Rule.Check(
            new(
                GivenGroup.Agder.ProjectNumber,
                GivenGroup.Agder.Counties,
                [],
                contactPersonIsFpuRepresentative: !claim,
                supportsAllMunicipalities: claim is not true,
                followsPortfolio: claim is not true,
                isAnchoredRegionally: claim
            ),
            GivenGroup.Agder,
            GivenGroup.Division
        );
}
