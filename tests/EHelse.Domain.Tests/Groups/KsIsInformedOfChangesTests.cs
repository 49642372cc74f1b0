using EHelse.Domain.Groups;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Tests.Groups;

public sealed class KsIsInformedOfChangesTests
{
    private static readonly GroupRoster OneLeft = Between([new("m1")], []);
    private static readonly GroupRoster Unclear = Between([new("m1")], [new("m1", roles: [])]);
    private static readonly GroupRoster Same = Between([new("m1")], [new("m1")]);

    [Fact]
    public void GROUP_16_ChangesTold_Met() => Assert.Equal(Outcome.Met, Check(OneLeft, true).Outcome);

    [Fact]
    public void GROUP_16_ChangesNotTold_NotMetAndNamesThem()
    {
        var finding = Check(OneLeft, false);
        Assert.Equal(Outcome.NotMet, finding.Outcome);
        Assert.Equal(
            new LocalizedText(
                "KS er ikke informert om endringene: m1 gikk ut.",
                "KS is not informed of the changes: m1 left."
            ),
            finding.Text
        );
    }

    [Fact]
    public void GROUP_16_NotKnownWhetherTold_Undetermined() =>
        GivenGroup.IsUndetermined(Check(OneLeft, null), "ksIsInformed");

    [Theory]
    [InlineData(false)]
    [InlineData(null)]
    public void GROUP_16_NotKnownWhetherChanged_Undetermined(bool? informed) =>
        GivenGroup.IsUndetermined(Check(Unclear, informed), "before.members[0].roles");

    [Fact]
    public void GROUP_16_NotKnownWhetherChangedButTold_Met() => Assert.Equal(Outcome.Met, Check(Unclear, true).Outcome);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    [InlineData(null)]
    public void GROUP_16_NoChange_NotApplicable(bool? informed) =>
        Assert.Equal(Outcome.NotApplicable, Check(Same, informed).Outcome);

    [Fact]
    public void Check_Null_Throws() =>
        Assert.Throws<ArgumentNullException>("roster", () => KsIsInformedOfChanges.Rule.Check(null!, true));

    private static Finding Check(GroupRoster roster, bool? informed) =>
        KsIsInformedOfChanges.Rule.Check(roster, informed);

    private static GroupRoster Between(GroupMember[] before, GroupMember[] after) =>
        GroupRoster.Between(GivenGroup.Group(before), GivenGroup.Group(after));
}
