using EHelse.Domain.Groups;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Tests.Groups;

public sealed class MembersInRolesAreNamedTests
{
    private static MembersInRolesAreNamed Rule => MembersInRolesAreNamed.Rule;

    [Fact]
    public void GROUP_15_NameOrTheClaimOfOne_Met() =>
        Assert.Equal(
            Outcome.Met,
            Rule.Check(
                new GroupMember("m1", new PersonName("Kari"), roles: [Role.ContactPerson]),
                new GroupMember("m2", isNamed: true, roles: [Role.RolloutLead]),
                new GroupMember("m3", isNamed: false, roles: [])
            ).Outcome
        );

    [Fact]
    public void GROUP_15_OneNotNamed_NotMetAndSaysWhich()
    {
        var finding = Rule.Check(
            new("m1", isNamed: true, roles: [Role.ContactPerson]),
            new("m2", isNamed: false, roles: [Role.RolloutLead])
        );
        Assert.Equal(Outcome.NotMet, finding.Outcome);
        Assert.Equal("Not named: members[1].isNamed.", finding.Text.English);
    }

    [Fact]
    public void GROUP_15_NotKnown_Undetermined() =>
        GivenGroup.IsUndetermined(
            Rule.Check(
                new("m1", roles: [Role.ContactPerson]),
                new("m2", isNamed: false),
                new("m3", isNamed: true),
                new("m4", roles: [])
            ),
            "members[0].isNamed",
            "members[1].roles"
        );

    [Fact]
    public void GROUP_15_MembersNotKnown_Undetermined() =>
        GivenGroup.IsUndetermined(Rule.CheckWithoutMembers(), "members");

    [Fact]
    public void GROUP_15_NobodyInARole_NotApplicable() =>
        Assert.Equal(Outcome.NotApplicable, Rule.Check(new GroupMember("m1", roles: [])).Outcome);
}
