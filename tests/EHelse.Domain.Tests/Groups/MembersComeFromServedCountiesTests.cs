using EHelse.Domain.Geography;
using EHelse.Domain.Groups;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Tests.Groups;

public sealed class MembersComeFromServedCountiesTests
{
    private static MembersComeFromServedCounties Rule => MembersComeFromServedCounties.Rule;

    [Fact]
    public void GROUP_10_AllFromTheCounty_Met()
    {
        var finding = Rule.Check(GivenGroup.Complete);
        Assert.Equal(Outcome.Met, finding.Outcome);
        Assert.Equal(Obligation.Should, finding.Obligation);
        Assert.Equal("42", finding.Expected);
        Assert.Equal("4203, 4204", finding.Actual);
    }

    [Fact]
    public void GROUP_10_OneFromAnotherCounty_NotMetAndSaysWhere()
    {
        var finding = Rule.Check(From(GivenGroup.Arendal), From(GivenGroup.Stavanger));
        Assert.Equal(Outcome.NotMet, finding.Outcome);
        Assert.Contains("members[1].municipality = 1103", finding.Text.English, StringComparison.Ordinal);
        Assert.DoesNotContain("members[0]", finding.Text.English, StringComparison.Ordinal);
    }

    [Fact]
    public void GROUP_10_NumberOfNoMunicipality_NotMet() =>
        Assert.Equal(Outcome.NotMet, Rule.Check(From(MunicipalityNumber.Parse("4299"))).Outcome);

    [Fact]
    public void GROUP_10_CountyOfTheNetworkThatTheGroupDoesNotServe_NotMet() =>
        Assert.Equal(
            Outcome.NotMet,
            Rule.Check(
                GivenGroup.Of(GivenGroup.Viken, [From(MunicipalityNumber.Parse("3201"))], "31"),
                GivenGroup.Viken,
                GivenGroup.Division
            ).Outcome
        );

    [Fact]
    public void GROUP_10_MunicipalityNotKnown_Undetermined() =>
        GivenGroup.IsUndetermined(
            Rule.Check(From(GivenGroup.Arendal), new GroupMember("x")),
            "members[1].municipality"
        );

    [Fact]
    public void GROUP_10_CountiesOrMembersNotKnown_Undetermined()
    {
        var group = new RegionalGroup(GivenGroup.Agder.ProjectNumber, null, GivenGroup.Complete);
        GivenGroup.IsUndetermined(Rule.Check(group, GivenGroup.Agder, GivenGroup.Division), "counties");
        GivenGroup.IsUndetermined(Rule.CheckWithoutMembers(), "members");
    }

    [Fact]
    public void GROUP_10_NoMembers_NotApplicable() => Assert.Equal(Outcome.NotApplicable, Rule.Check().Outcome);

    private static GroupMember From(MunicipalityNumber municipality) =>
        new(municipality.ToString(), municipality: municipality);
}
