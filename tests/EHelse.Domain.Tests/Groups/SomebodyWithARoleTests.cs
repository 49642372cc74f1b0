using EHelse.Domain.Groups;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Tests.Groups;

/// <summary>The rules that one member who holds a role can meet for all.</summary>
public sealed class SomebodyWithARoleTests
{
    private static readonly Role[] ARole = [Role.NetworkResource];

    private delegate GroupMember Member(string id, Role[]? roles, bool? does);

    [Fact]
    public void GROUP_13_WhoTakesPartInNationalArenas_Decides() =>
        SomebodyDecides(
            MembersTakePartInNationalArenas.Rule,
            "takesPartInNationalArenas",
            (id, roles, does) => new(id, roles: roles, takesPartInNationalArenas: does)
        );

    [Fact]
    public void GROUP_14_WhoCanJoinTheCoordinationGroup_Decides() =>
        SomebodyDecides(
            MembersCanJoinTheCoordinationGroup.Rule,
            "canJoinCoordinationGroup",
            (id, roles, does) => new(id, roles: roles, canJoinCoordinationGroup: does)
        );

    private static void SomebodyDecides(GroupRule rule, string property, Member member)
    {
        var oneOfTwo = rule.Check(member("m1", ARole, false), member("m2", ARole, true));
        Assert.Equal((Outcome.Met, "1"), (oneOfTwo.Outcome, oneOfTwo.Actual));

        var nobody = rule.Check(member("m1", ARole, false));
        var onlyWithoutRole = rule.Check(member("m1", [], true));
        var noMembers = rule.Check();
        Assert.All(
            [nobody, onlyWithoutRole, noMembers],
            finding => Assert.Equal((Outcome.NotMet, "0"), (finding.Outcome, finding.Actual))
        );

        // Asks only for what could decide: neither m4 without a role nor m5 who does not.
        GivenGroup.IsUndetermined(
            rule.Check(
                member("m1", ARole, false),
                member("m2", ARole, null),
                member("m3", null, null),
                member("m4", [], null),
                member("m5", null, false)
            ),
            $"members[1].{property}",
            "members[2].roles",
            $"members[2].{property}"
        );
        GivenGroup.IsUndetermined(rule.CheckWithoutMembers(), "members");
    }
}
