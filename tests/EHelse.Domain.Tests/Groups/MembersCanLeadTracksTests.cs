using EHelse.Domain.Groups;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Tests.Groups;

public sealed class MembersCanLeadTracksTests
{
    private static MembersCanLeadTracks Rule => MembersCanLeadTracks.Rule;

    [Fact]
    public void GROUP_12_OneRegionalAndAnotherNational_Met() =>
        Assert.Equal(Outcome.Met, Rule.Check(Of("m1", true, false), Of("m2", false, true)).Outcome);

    [Fact]
    public void GROUP_12_OnlyRegional_NotMet()
    {
        var finding = Rule.Check(Of("m1", true, false));
        Assert.Equal(Outcome.NotMet, finding.Outcome);
        Assert.Equal("regional", finding.Actual);
        Assert.Equal("Nobody who holds a role can lead national rollout tracks.", finding.Text.English);
    }

    [Fact]
    public void GROUP_12_OnlyNational_NotMet()
    {
        var finding = Rule.Check(Of("m1", false, true));
        Assert.Equal(Outcome.NotMet, finding.Outcome);
        Assert.Equal("national", finding.Actual);
        Assert.Equal("Ingen som har en rolle, kan lede regionale innføringsløp.", finding.Text.Norwegian);
    }

    [Fact]
    public void GROUP_12_Neither_NotMet() =>
        Assert.Contains(
            "neither regional nor national",
            Rule.Check(Of("m1", false, false)).Text.English,
            StringComparison.Ordinal
        );

    [Fact]
    public void GROUP_12_OnlySomebodyWithoutRole_NotMet() =>
        Assert.Equal(Outcome.NotMet, Rule.Check(Of("m1", true, true, [])).Outcome);

    [Fact]
    public void GROUP_12_RegionalNotKnownAndNobodyNational_NotMet() =>
        Assert.Equal(Outcome.NotMet, Rule.Check(Of("m1", null, false)).Outcome);

    [Fact]
    public void GROUP_12_NationalNotKnown_Undetermined() =>
        GivenGroup.IsUndetermined(Rule.Check(Of("m1", true, null)), "members[0].canLeadNationalTracks");

    [Fact]
    public void GROUP_12_NothingKnown_UndeterminedAndAsksForRolesOnce() =>
        GivenGroup.IsUndetermined(
            Rule.Check(new GroupMember("m1")),
            "members[0].roles",
            "members[0].canLeadRegionalTracks",
            "members[0].canLeadNationalTracks"
        );

    [Fact]
    public void GROUP_12_MembersNotKnown_Undetermined() =>
        GivenGroup.IsUndetermined(Rule.CheckWithoutMembers(), "members");

    private static GroupMember Of(string id, bool? regional, bool? national, Role[]? roles = null) =>
        new(id, roles: roles ?? [Role.RolloutLead], canLeadRegionalTracks: regional, canLeadNationalTracks: national);
}
