using EHelse.Domain.Groups;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Tests.Groups;

public sealed class ReleasedResourcesCoverTheCompetenceTests
{
    private static ReleasedResourcesCoverTheCompetence Rule => ReleasedResourcesCoverTheCompetence.Rule;

    [Fact]
    public void GROUP_02_AllAreasTogether_Met()
    {
        var finding = Rule.Check(GivenGroup.Complete);
        Assert.Equal(Outcome.Met, finding.Outcome);
        Assert.Equal(finding.Expected, finding.Actual);
        Assert.Equal("All 13 areas of the list for released resources are covered.", finding.Text.English);
    }

    [Fact]
    public void GROUP_02_OneAreaOfBothListsMissing_NotMetAndNamesBothLists()
    {
        var finding = Rule.Check(With(CompetenceArea.All.Except([CompetenceArea.ChangeManagement])));
        Assert.Equal(Outcome.NotMet, finding.Outcome);
        Assert.Equal(
            new LocalizedText(
                "Ikke dekket: endringsledelse (kravet til frikjøpte ressurser og kravet til samlet kompetanse).",
                "Not covered: change management (the list for released resources and the list for combined competence)."
            ),
            finding.Text
        );
    }

    [Fact]
    public void GROUP_02_OneAreaOfThisListMissing_NotMetAndNamesTheList() =>
        Assert.Equal(
            "Not covered: procurement (the list for released resources).",
            Rule.Check(With(CompetenceArea.All.Except([CompetenceArea.Procurement]))).Text.English
        );

    [Fact]
    public void GROUP_02_AreaOnlyOfSomebodyWithoutRole_NotMet() =>
        Assert.Equal(
            Outcome.NotMet,
            Rule.Check(
                With(CompetenceArea.All.Skip(1)),
                GivenGroup.Member("m2", GivenGroup.Arendal, [], CompetenceArea.All)
            ).Outcome
        );

    [Fact]
    public void GROUP_02_NoMembers_NotMet() => Assert.Equal(Outcome.NotMet, Rule.Check().Outcome);

    [Fact]
    public void GROUP_02_MembersNotKnown_Undetermined() =>
        GivenGroup.IsUndetermined(Rule.CheckWithoutMembers(), "members");

    [Fact]
    public void GROUP_02_CompetencesOrRolesNotKnown_UndeterminedAndAsksForThemOnly() =>
        GivenGroup.IsUndetermined(
            Rule.Check(
                With(CompetenceArea.All.Skip(1)),
                GivenGroup.Member("m2", null, [Role.RolloutLead], null),
                GivenGroup.Member("m3", null, null, [CompetenceArea.WelfareTechnology]),
                GivenGroup.Member("m4", null, null, [CompetenceArea.Procurement]),
                GivenGroup.Member("m5", null, null, null),
                GivenGroup.Member("m6", null, [], null)
            ),
            "members[1].competences",
            "members[2].roles",
            "members[4].roles",
            "members[4].competences"
        );

    private static GroupMember With(IEnumerable<CompetenceArea> areas) =>
        GivenGroup.Member("m1", GivenGroup.Kristiansand, Role.All, areas);
}
