using EHelse.Domain.Groups;
using EHelse.Domain.Networks;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Tests.Groups;

public sealed class EveryCountyIsServedByExactlyOneGroupTests
{
    private static EveryCountyIsServedByExactlyOneGroup Rule => EveryCountyIsServedByExactlyOneGroup.Rule;

    [Fact]
    public void GROUP_01_OneGroupForAllCounties_Met() => Assert.Equal(Outcome.Met, Check(["31", "32", "33"]).Outcome);

    [Fact]
    public void GROUP_01_OneGroupForEachCounty_Met() =>
        Assert.Equal(Outcome.Met, Check(["33"], ["31"], ["32"]).Outcome);

    [Fact]
    public void GROUP_01_OsloWithOneGroup_Met() =>
        Assert.Equal(Outcome.Met, Rule.Check([GivenGroup.Of(GivenGroup.Oslo, [])], GivenGroup.Oslo).Outcome);

    [Fact]
    public void GROUP_01_CountyOfNoGroup_NotMet()
    {
        var finding = Check(["31"], ["33"]);
        Assert.Equal(Outcome.NotMet, finding.Outcome);
        Assert.Equal("31, 32, 33", finding.Expected);
        Assert.Equal("31, 33", finding.Actual);
        Assert.Equal("No group serves these counties: 32.", finding.Text.English);
    }

    [Fact]
    public void GROUP_01_NoGroup_NotMet() => Assert.Equal(Outcome.NotMet, Check().Outcome);

    [Fact]
    public void GROUP_01_CountyOfTwoGroups_NotMet()
    {
        var finding = Check(["31", "32"], ["32", "33"]);
        Assert.Equal(Outcome.NotMet, finding.Outcome);
        Assert.Equal("31, 32, 32, 33", finding.Actual);
        Assert.Equal("More than one group serves these counties: 32.", finding.Text.English);
    }

    [Fact]
    public void GROUP_01_CountyOutsideTheNetwork_NotMet() =>
        Assert.Equal("These counties do not belong to the network: 03.", Check(["03", "31", "32", "33"]).Text.English);

    [Fact]
    public void GROUP_01_GroupOfAnotherNetwork_NotMet()
    {
        var finding = Rule.Check(
            [GivenGroup.Of(GivenGroup.Viken, []), GivenGroup.Of(GivenGroup.Oslo, [])],
            GivenGroup.Viken
        );
        Assert.Equal(Outcome.NotMet, finding.Outcome);
        Assert.Equal("groups[1].network", finding.Path);
    }

    [Fact]
    public void GROUP_01_CountiesNotKnown_Undetermined()
    {
        var unknown = new RegionalGroup(GivenGroup.Viken.ProjectNumber, null, null);
        GivenGroup.IsUndetermined(
            Rule.Check([GivenGroup.Of(GivenGroup.Viken, [], "31", "32", "33"), unknown], GivenGroup.Viken),
            "groups[1].counties"
        );
        GivenGroup.IsUndetermined(Rule.Check(unknown, GivenGroup.Viken, GivenGroup.Division), "counties");
    }

    [Fact]
    public void GROUP_01_TwiceServedBesideCountiesNotKnown_NotMet() =>
        Assert.Equal(
            Outcome.NotMet,
            Rule.Check(
                [
                    GivenGroup.Of(GivenGroup.Viken, [], "31"),
                    GivenGroup.Of(GivenGroup.Viken, [], "31"),
                    new(GivenGroup.Viken.ProjectNumber, null, null),
                ],
                GivenGroup.Viken
            ).Outcome
        );

    [Fact]
    public void GROUP_01_OneGroupAloneForSomeCounties_Undetermined() =>
        GivenGroup.IsUndetermined(Alone(GivenGroup.Viken, "31", "33"), "groups");

    [Fact]
    public void GROUP_01_OneGroupAloneForAllCounties_Met() =>
        Assert.Equal(Outcome.Met, Alone(GivenGroup.Viken, "31", "32", "33").Outcome);

    [Fact]
    public void GROUP_01_OneGroupAloneWithACountyOutside_NotMet() =>
        Assert.Equal(Outcome.NotMet, Alone(GivenGroup.Agder, "42", "11").Outcome);

    [Fact]
    public void GROUP_01_OneGroupAloneOfAnotherNetwork_NotMet() =>
        Assert.Equal(
            "network",
            Rule.Check(GivenGroup.Of(GivenGroup.Oslo, []), GivenGroup.Agder, GivenGroup.Division).Path
        );

    [Fact]
    public void Check_NullNetwork_Throws() =>
        Assert.Throws<ArgumentNullException>("network", () => Rule.Check([], null!));

    [Fact]
    public void Check_NullGroup_Throws() =>
        Assert.Throws<ArgumentNullException>("groups", () => Rule.Check([null!], GivenGroup.Viken));

    private static Finding Alone(DigiNetwork network, params string[] counties) =>
        Rule.Check(GivenGroup.Of(network, [], counties), network, GivenGroup.Division);

    private static Finding Check(params string[][] groups) =>
        Rule.Check(groups.Select(counties => GivenGroup.Of(GivenGroup.Viken, [], counties)), GivenGroup.Viken);
}
