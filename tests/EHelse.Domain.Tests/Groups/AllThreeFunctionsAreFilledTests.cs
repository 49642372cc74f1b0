using EHelse.Domain.Groups;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Tests.Groups;

public sealed class AllThreeFunctionsAreFilledTests
{
    private static AllThreeFunctionsAreFilled Rule => AllThreeFunctionsAreFilled.Rule;

    [Fact]
    public void GROUP_08_SpreadOnTwo_Met() => Assert.Equal(Outcome.Met, Rule.Check(GivenGroup.Complete).Outcome);

    [Fact]
    public void GROUP_08_OnePersonWithAll_Met() =>
        Assert.Equal(Outcome.Met, Rule.Check(new GroupMember("m1", roles: Role.All)).Outcome);

    [Fact]
    public void GROUP_08_OneVacant_NotMetAndNamesIt()
    {
        var finding = Rule.Check(new GroupMember("m1", roles: [Role.ContactPerson, Role.NetworkResource]));
        Assert.Equal(Outcome.NotMet, finding.Outcome);
        Assert.Equal("contact-person, network-resource", finding.Actual);
        Assert.Equal(new LocalizedText("Ingen fyller: innføringsleder.", "Nobody fills: rollout lead."), finding.Text);
    }

    [Fact]
    public void GROUP_08_NoMembers_NotMet() => Assert.Equal(Outcome.NotMet, Rule.Check().Outcome);

    [Fact]
    public void GROUP_08_OneVacantAndRolesNotKnown_Undetermined() =>
        GivenGroup.IsUndetermined(
            Rule.Check(new("m1", roles: [Role.ContactPerson, Role.NetworkResource]), new GroupMember("m2")),
            "members[1].roles"
        );

    [Fact]
    public void GROUP_08_AllFilledAndRolesNotKnown_Met() =>
        Assert.Equal(Outcome.Met, Rule.Check(new("m1", roles: Role.All), new GroupMember("m2")).Outcome);

    [Fact]
    public void GROUP_08_MembersNotKnown_Undetermined() =>
        GivenGroup.IsUndetermined(Rule.CheckWithoutMembers(), "members");
}
