using EHelse.Domain.Geography;
using EHelse.Domain.Groups;
using EHelse.Domain.Networks;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Tests.Groups;

public sealed class MembersComeFromSeveralMunicipalitiesTests
{
    private static MembersComeFromSeveralMunicipalities Rule => MembersComeFromSeveralMunicipalities.Rule;

    [Fact]
    public void GROUP_09_TwoMunicipalities_Met()
    {
        var finding = Rule.Check(From("m1", "4203"), From("m2", "4204"), From("m3", "4204"));
        Assert.Equal(Outcome.Met, finding.Outcome);
        Assert.Equal(">= 2", finding.Expected);
        Assert.Equal("2", finding.Actual);
    }

    [Fact]
    public void GROUP_09_TwoMembersOfOneMunicipality_NotMet()
    {
        var finding = Rule.Check(From("m1", "4203"), From("m2", "4203"));
        Assert.Equal(Outcome.NotMet, finding.Outcome);
        Assert.Equal("1", finding.Actual);
        Assert.Equal("Medlemmene kommer fra 1 kommune; minst 2 trengs.", finding.Text.Norwegian);
        Assert.Equal("The members come from 1 municipality; at least 2 are needed.", finding.Text.English);
    }

    [Fact]
    public void GROUP_09_SecondOnlyOfSomebodyWithoutRole_NotMet() =>
        Assert.Equal(
            Outcome.NotMet,
            Rule.Check(
                From("m1", "4203"),
                new GroupMember("m2", municipality: GivenGroup.Kristiansand, roles: [])
            ).Outcome
        );

    [Fact]
    public void GROUP_09_SecondIsNoMunicipality_NotMet() =>
        Assert.Equal(Outcome.NotMet, Rule.Check(From("m1", "4203"), From("m2", "4299")).Outcome);

    [Fact]
    public void GROUP_09_OneMunicipalityAndOneNotKnown_Undetermined() =>
        GivenGroup.IsUndetermined(
            Rule.Check(From("m1", "4203"), new GroupMember("m2", roles: [Role.RolloutLead])),
            "members[1].municipality"
        );

    [Fact]
    public void GROUP_09_RolesNotKnown_Undetermined() =>
        GivenGroup.IsUndetermined(
            Rule.Check(From("m1", "4203"), new GroupMember("m2", municipality: GivenGroup.Kristiansand)),
            "members[1].roles"
        );

    [Fact]
    public void GROUP_09_MembersNotKnown_Undetermined() =>
        GivenGroup.IsUndetermined(Rule.CheckWithoutMembers(), "members");

    [Fact]
    public void GROUP_09_Oslo_NotApplicable() =>
        Assert.Equal(
            Outcome.NotApplicable,
            Rule.Check(GivenGroup.Of(GivenGroup.Oslo, null), GivenGroup.Oslo, GivenGroup.Division).Outcome
        );

    [Fact]
    public void GROUP_09_AnyNetworkWithOneMunicipality_NotApplicable()
    {
        Assert.Equal(Outcome.NotApplicable, InCountiesWith("7701").Outcome);
        Assert.Equal(Outcome.NotMet, InCountiesWith("7701", "7702").Outcome);
        Assert.Equal(Outcome.NotMet, InCountiesWith("7701", "7801").Outcome);
    }

    private static Finding InCountiesWith(params string[] municipalities)
    {
        CountyNumber[] counties = [.. municipalities.Select(number => CountyNumber.Parse(number[..2])).Distinct()];
        var division = new AdministrativeDivision(
            AdministrativeDivision.Of2024.Provenance,
            counties.Select(county => new County(county, county.ToString())),
            municipalities.Select(number => new Municipality(MunicipalityNumber.Parse(number), number, number, 1))
        );
        var network = new DigiNetwork(ProjectNumber.Parse("777777"), "Øya", "Digi Øya", counties);
        return Rule.Check(GivenGroup.Of(network, [From("m1", "7701")]), network, division);
    }

    private static GroupMember From(string id, string municipality) =>
        new(id, municipality: MunicipalityNumber.Parse(municipality), roles: [Role.NetworkResource]);
}
