using EHelse.Domain.Groups;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Tests.Groups;

public sealed class RolesMayBeSpreadTests
{
    private static RolesMayBeSpread Rule => RolesMayBeSpread.Rule;

    [Fact]
    public void GROUP_03_SpreadOnSeveral_MetAndCounts()
    {
        var finding = Rule.Check(
            GivenGroup.Member("m1", null, [Role.RolloutLead], null),
            GivenGroup.Member("m2", null, [Role.RolloutLead, Role.NetworkResource], null)
        );
        Assert.Equal(Outcome.Met, finding.Outcome);
        Assert.Equal(Obligation.May, finding.Obligation);
        Assert.Equal("contact-person=0, rollout-lead=2, network-resource=1", finding.Actual);
    }

    [Fact]
    public void GROUP_03_OnePersonWithAllRoles_Met() =>
        Assert.Equal(Outcome.Met, Rule.Check(GivenGroup.Member("m1", null, Role.All, null)).Outcome);

    [Fact]
    public void GROUP_03_RolesNotKnown_Undetermined()
    {
        GivenGroup.IsUndetermined(Rule.Check(new("m1", roles: []), new GroupMember("m2")), "members[1].roles");
        GivenGroup.IsUndetermined(Rule.CheckWithoutMembers(), "members");
    }
}
