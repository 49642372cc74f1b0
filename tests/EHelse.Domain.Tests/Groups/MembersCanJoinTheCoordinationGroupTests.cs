using EHelse.Domain.Groups;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Tests.Groups;

public sealed class MembersCanJoinTheCoordinationGroupTests
{
    private static MembersCanJoinTheCoordinationGroup Rule => MembersCanJoinTheCoordinationGroup.Rule;

    [Fact]
    public void GROUP_14_OneOfTwoWithRolesDoes_Met()
    {
        var finding = Rule.Check(Of("m1", false), Of("m2", true));
        Assert.Equal(Outcome.Met, finding.Outcome);
        Assert.Equal("1", finding.Actual);
    }

    [Fact]
    public void GROUP_14_NobodyDoes_NotMet() => Assert.Equal(Outcome.NotMet, Rule.Check(Of("m1", false)).Outcome);

    [Fact]
    public void GROUP_14_OnlySomebodyWithoutRoleDoes_NotMet() =>
        Assert.Equal(Outcome.NotMet, Rule.Check(Of("m1", true, [])).Outcome);

    [Fact]
    public void GROUP_14_NoMembers_NotMet() => Assert.Equal(Outcome.NotMet, Rule.Check().Outcome);

    [Fact]
    public void GROUP_14_NotKnown_UndeterminedAndAsksForWhatCouldDecide() =>
        GivenGroup.IsUndetermined(
            Rule.Check(
                Of("m1", false),
                Of("m2", null),
                new("m3"),
                Of("m4", null, []),
                new("m5", canJoinCoordinationGroup: false)
            ),
            "members[1].canJoinCoordinationGroup",
            "members[2].roles",
            "members[2].canJoinCoordinationGroup"
        );

    [Fact]
    public void GROUP_14_MembersNotKnown_Undetermined() =>
        GivenGroup.IsUndetermined(Rule.CheckWithoutMembers(), "members");

    private static GroupMember Of(string id, bool? does, Role[]? roles = null) =>
        new(id, roles: roles ?? [Role.NetworkResource], canJoinCoordinationGroup: does);
}
