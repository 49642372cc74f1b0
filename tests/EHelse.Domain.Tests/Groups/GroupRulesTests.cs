using EHelse.Domain.Groups;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Tests.Groups;

public sealed class GroupRulesTests
{
    [Fact]
    public void All_Codes_CountFrom1InOrder() =>
        Assert.Equal(
            Enumerable.Range(1, 16).Select(number => $"GROUP-{number:00}"),
            GroupRules.All.Select(rule => rule.Code)
        );

    [Fact]
    public void All_Obligations_AreThoseOfTheVerbs()
    {
        Assert.Equal(["GROUP-03"], With(Obligation.May));
        Assert.Equal(["GROUP-04", "GROUP-10"], With(Obligation.Should));
    }

    [Fact]
    public void Assess_CompleteGroup_HoldsAllMusts()
    {
        var assessment = GroupRules.Assess(
            GivenGroup.Group(GivenGroup.Complete),
            GivenGroup.Agder,
            GivenGroup.Division
        );
        Assert.True(assessment.HoldsAllMusts);
        Assert.Equal(GroupRules.All, assessment.Select(finding => finding.Rule));
        Assert.Equal(15, assessment.With(Outcome.Met).Count());
    }

    [Fact]
    public void Assess_NothingKnown_IsNeverMetNorBroken()
    {
        var assessment = GroupRules.Assess(
            new RegionalGroup(GivenGroup.Agder.ProjectNumber, null, null),
            GivenGroup.Agder,
            GivenGroup.Division
        );
        Assert.False(assessment.HoldsAllMusts);
        Assert.Equal(15, assessment.With(Outcome.Undetermined).Count());
        Assert.All(assessment.With(Outcome.Undetermined), finding => Assert.NotEmpty(finding.Missing));
    }

    [Fact]
    public void Assess_TwoGroupsOfANetwork_JudgesTheCountiesOnceAndEachGroup()
    {
        var assessment = GroupRules.Assess(
            [GivenGroup.Of(GivenGroup.Viken, [], "31", "33"), GivenGroup.Of(GivenGroup.Viken, [new("m1")], "32")],
            GivenGroup.Viken,
            GivenGroup.Division
        );
        Assert.Equal(1 + (14 * 2) + 1, assessment.Count);
        Assert.Equal(Outcome.Met, assessment[0].Outcome);
        Assert.Equal("groups[0].members", assessment[1].Path);
        Assert.Equal(["groups[1].members[0].roles", "groups[1].members[0].competences"], assessment[2].Missing);
        Assert.Equal(
            assessment.Select(finding => finding.Code),
            assessment.Select(finding => finding.Code).OrderBy(code => code, StringComparer.Ordinal)
        );
    }

    [Fact]
    public void AssessChange_MemberLeft_JudgesTheNewVersionAndTheDutyToTell()
    {
        var assessment = GroupRules.AssessChange(
            GivenGroup.Group(GivenGroup.Complete),
            GivenGroup.Group(GivenGroup.Complete[0]),
            false,
            GivenGroup.Agder,
            GivenGroup.Division
        );
        Assert.Equal(GroupRules.All, assessment.Select(finding => finding.Rule));
        Assert.Equal(
            ["GROUP-02", "GROUP-08", "GROUP-09", "GROUP-11", "GROUP-16"],
            assessment.With(Outcome.NotMet).Select(finding => finding.Code)
        );
    }

    [Fact]
    public void Assess_Null_Throws()
    {
        var group = GivenGroup.Group();
        Assert.Throws<ArgumentNullException>(
            "group",
            () => GroupRules.Assess((RegionalGroup)null!, GivenGroup.Agder, GivenGroup.Division)
        );
        Assert.Throws<ArgumentNullException>("network", () => GroupRules.Assess(group, null!, GivenGroup.Division));
        Assert.Throws<ArgumentNullException>("division", () => GroupRules.Assess(group, GivenGroup.Agder, null!));
        Assert.Throws<ArgumentNullException>("division", () => GroupRules.Assess([group], GivenGroup.Agder, null!));
    }

    private static IEnumerable<string> With(Obligation obligation) =>
        GroupRules.All.Where(rule => rule.Obligation == obligation).Select(rule => rule.Code);
}
