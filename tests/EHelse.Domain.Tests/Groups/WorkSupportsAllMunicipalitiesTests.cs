using EHelse.Domain.Groups;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Tests.Groups;

public sealed class WorkSupportsAllMunicipalitiesTests
{
    [Fact]
    public void GROUP_05_Claimed_Met() => Assert.Equal(Outcome.Met, Check(true).Outcome);

    [Fact]
    public void GROUP_05_Denied_NotMet()
    {
        var finding = Check(false);
        Assert.Equal(Outcome.NotMet, finding.Outcome);
        Assert.Equal("false", finding.Actual);
    }

    [Fact]
    public void GROUP_05_NotSupplied_Undetermined() =>
        GivenGroup.IsUndetermined(Check(null), "supportsAllMunicipalities");

    // The other two claims are the opposite, so that a rule that reads one of them is found out.
    private static Finding Check(bool? claim) =>
        WorkSupportsAllMunicipalities.Rule.Check(
            new(
                GivenGroup.Agder.ProjectNumber,
                GivenGroup.Agder.Counties,
                [],
                contactPersonIsFpuRepresentative: !claim,
                supportsAllMunicipalities: claim,
                followsPortfolio: claim is not true,
                isAnchoredRegionally: claim is not true
            ),
            GivenGroup.Agder,
            GivenGroup.Division
        );
}
