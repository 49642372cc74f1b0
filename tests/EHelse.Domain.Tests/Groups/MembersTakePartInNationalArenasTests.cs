using EHelse.Domain.Groups;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Tests.Groups;

public sealed class MembersTakePartInNationalArenasTests
{
    private static MembersTakePartInNationalArenas Rule => MembersTakePartInNationalArenas.Rule;

    [Fact]
    public void GROUP_13_OneOfTwoWithRolesDoes_Met()
    {
        var finding = Rule.Check(Of("m1", false), Of("m2", true));
        Assert.Equal(Outcome.Met, finding.Outcome);
        Assert.Equal("1", finding.Actual);
    }

    [Fact]
    public void GROUP_13_NobodyDoes_NotMet() => Assert.Equal(Outcome.NotMet, Rule.Check(Of("m1", false)).Outcome);

    [Fact]
    public void GROUP_13_OnlySomebodyWithoutRoleDoes_NotMet() =>
        Assert.Equal(Outcome.NotMet, Rule.Check(Of("m1", true, [])).Outcome);

    [Fact]
    public void GROUP_13_NoMembers_NotMet() => Assert.Equal(Outcome.NotMet, Rule.Check().Outcome);

    [Fact]
    public void GROUP_13_NotKnown_UndeterminedAndAsksForWhatCouldDecide() =>
        GivenGroup.IsUndetermined(
            Rule.Check(
                Of("m1", false),
                Of("m2", null),
                new("m3"),
                Of("m4", null, []),
                new("m5", takesPartInNationalArenas: false)
            ),
            "members[1].takesPartInNationalArenas",
            "members[2].roles",
            "members[2].takesPartInNationalArenas"
        );

    [Fact]
    public void GROUP_13_MembersNotKnown_Undetermined() =>
        GivenGroup.IsUndetermined(Rule.CheckWithoutMembers(), "members");

    private static GroupMember Of(string id, bool? does, Role[]? roles = null) =>
        new(id, roles: roles ?? [Role.NetworkResource], takesPartInNationalArenas: does);
}
