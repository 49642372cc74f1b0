using EHelse.Domain.Groups;
using EHelse.Domain.Sources;
using EHelse.Domain.Tests.Letters;

namespace EHelse.Domain.Tests.Groups;

public sealed class CombinedCompetenceIsCoveredTests
{
    private static CombinedCompetenceIsCovered Rule => CombinedCompetenceIsCovered.Rule;

    [Fact]
    public void GROUP_11_OnlyTheTenAreasOfTheList_MetWhileTheOtherListIsNot()
    {
        var member = GivenGroup.Member("m1", null, Role.All, CompetenceRequirement.CombinedOf2024.Areas);
        Assert.Equal(Outcome.Met, Rule.Check(member).Outcome);
        var other = ReleasedResourcesCoverTheCompetence.Rule.Check(member);
        Assert.Equal(Outcome.NotMet, other.Outcome);
        Assert.Equal(
            "Not covered: journal systems (the list for released resources); interaction solutions (the list for released resources); procurement (the list for released resources).",
            other.Text.English
        );
    }

    [Fact]
    public void GROUP_11_AreaOfSomebodyWithoutRole_Met() =>
        Assert.Equal(Outcome.Met, Rule.Check(GivenGroup.Member("m1", null, [], CompetenceArea.All)).Outcome);

    [Fact]
    public void GROUP_11_AreaMissing_NotMet()
    {
        var finding = Rule.Check(
            GivenGroup.Member("m1", null, Role.All, CompetenceArea.All.Except([CompetenceArea.Implementation]))
        );
        Assert.Equal(Outcome.NotMet, finding.Outcome);
        Assert.DoesNotContain("implementation", finding.Actual, StringComparison.Ordinal);
        Assert.Contains("implementation", finding.Expected, StringComparison.Ordinal);
    }

    [Fact]
    public void GROUP_11_CompetencesNotKnown_Undetermined() =>
        GivenGroup.IsUndetermined(
            Rule.Check(
                GivenGroup.Member("m1", null, Role.All, CompetenceArea.All.Skip(1)),
                GivenGroup.Member("m2", null, null, null)
            ),
            "members[1].competences"
        );

    [Fact]
    public void GROUP_11_MembersNotKnown_Undetermined() =>
        GivenGroup.IsUndetermined(Rule.CheckWithoutMembers(), "members");

    [Fact]
    public void GROUP_11_AreasOfAnotherLetter_Decides()
    {
        var area = new CompetenceArea("data-sharing", new("datadeling", "data sharing"));
        var list = new CompetenceRequirement(
            "combined",
            new("listen", "the list"),
            Citation.WithoutClause(SourceDocument.Letter2024),
            [new(Citation.WithoutClause(SourceDocument.Letter2024), [area])]
        );
        Assert.Equal(Outcome.Met, Judged(GivenGroup.Member("m1", null, [], [area]), [list]).Outcome);
        var without = Judged(GivenGroup.Member("m1", null, [], CompetenceArea.All), [list]);
        Assert.Equal(Outcome.NotMet, without.Outcome);
        Assert.Equal("Not covered: data sharing (the list).", without.Text.English);
    }

    [Fact]
    public void GROUP_11_LetterWithoutTheList_Undetermined() =>
        Assert.Equal(Outcome.Undetermined, Judged(GivenGroup.Member("m1", null, [], null), []).Outcome);

    private static Finding Judged(GroupMember member, IReadOnlyList<CompetenceRequirement> lists) =>
        GroupRules
            .Assess(GivenGroup.Group(member), GivenGroup.Agder, GivenGroup.Division, lists)
            .Single(finding => finding.Rule == Rule);

    [Fact]
    public void Assess_LetterWithTheRuleAndNoList_IsUndeterminedAndNamesTheList()
    {
        var letter = Altered.Changed(GivenLetter.Of2024, competence: []);
        var finding = letter
            .Assess([GivenGroup.Group(GivenGroup.Complete)], GivenGroup.Agder)
            .Single(finding => finding.Code == Rule.Code);
        Assert.Equal(
            (Outcome.Undetermined, "groups[0].members", ""),
            (finding.Outcome, finding.Path, finding.Expected)
        );
        Assert.Equal(["competence.requirements"], finding.Missing);
        Assert.EndsWith(
            "but no competence list with the code combined.",
            finding.Text.English,
            StringComparison.Ordinal
        );
    }
}
