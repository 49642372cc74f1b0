using EHelse.Domain.Geography;
using EHelse.Domain.Groups;
using EHelse.Domain.Rollout;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Tests.Rollout;

public sealed class RolloutRulesTests
{
    private static readonly MunicipalityNumber Arendal = MunicipalityNumber.Parse("4203");
    private static readonly MunicipalityNumber Stavanger = MunicipalityNumber.Parse("1103");
    private static readonly CountyNumber Agder = CountyNumber.Parse("42");

    private static AdministrativeDivision Division => AdministrativeDivision.Of2024;

    [Fact]
    public void All_Codes_CountFrom1InOrder() =>
        Assert.Equal(
            Enumerable.Range(1, 8).Select(number => $"ROLL-{number:00}"),
            RolloutRules.All.Select(rule => rule.Code)
        );

    [Fact]
    public void ROLL_01_MunicipalitiesOfTwoRegions_Met() =>
        Outcomes(
            new RolloutTrack.National(Division, [Arendal, Stavanger]),
            Outcome.Met,
            Outcome.NotApplicable,
            Outcome.NotApplicable
        );

    [Fact]
    public void ROLL_01_NumberOfNoMunicipality_NotMet() =>
        Outcomes(
            new RolloutTrack.National(Division, [MunicipalityNumber.Parse("4299")]),
            Outcome.NotMet,
            Outcome.NotApplicable,
            Outcome.NotApplicable
        );

    [Fact]
    public void ROLL_01_ParticipantsNotKnown_Undetermined() =>
        Assert.Equal(["participants"], RolloutRules.Assess(new RolloutTrack.National(Division))[0].Missing);

    [Fact]
    public void ROLL_02_MunicipalityOfTheCounty_Met() =>
        Outcomes(
            new RolloutTrack.Regional(Division, [Agder], [Arendal]),
            Outcome.NotApplicable,
            Outcome.Met,
            Outcome.NotApplicable
        );

    [Fact]
    public void ROLL_02_MunicipalityOfAnotherCounty_NotMetAndSaysWhich()
    {
        var finding = RolloutRules.Assess(new RolloutTrack.Regional(Division, [Agder], [Arendal, Stavanger]))[1];
        Assert.Equal(Outcome.NotMet, finding.Outcome);
        Assert.Equal("Take part without being invited: 1103.", finding.Text.English);
    }

    [Fact]
    public void ROLL_02_ParticipantsNotKnown_Undetermined() =>
        Assert.Equal(["participants"], RolloutRules.Assess(new RolloutTrack.Regional(Division, [Agder]))[1].Missing);

    [Fact]
    public void ROLL_03_Invited_Met() =>
        Outcomes(
            new RolloutTrack.PartiallyNational(Division, [Arendal], [Arendal]),
            Outcome.NotApplicable,
            Outcome.NotApplicable,
            Outcome.Met
        );

    [Fact]
    public void ROLL_03_NotInvited_NotMet() =>
        Outcomes(
            new RolloutTrack.PartiallyNational(Division, [Arendal], [Stavanger]),
            Outcome.NotApplicable,
            Outcome.NotApplicable,
            Outcome.NotMet
        );

    [Fact]
    public void ROLL_03_InvitedNotKnown_Undetermined() =>
        Assert.Equal(
            ["invited"],
            RolloutRules.Assess(new RolloutTrack.PartiallyNational(Division, null, [Arendal]))[2].Missing
        );

    [Theory]
    [InlineData(true, Outcome.Met)]
    [InlineData(false, Outcome.NotMet)]
    [InlineData(null, Outcome.Undetermined)]
    public void ROLL_04_Claim_Decides(bool? claim, Outcome expected)
    {
        var finding = RolloutRules.Assess(new NationalCoordinationGroup(null, null, claim, !claim))[0];
        Assert.Equal(expected, finding.Outcome);
        Assert.Equal(claim is null ? ["isEstablished"] : [], finding.Missing);
    }

    [Fact]
    public void ROLL_05_AllPartiesAndOthers_Met() =>
        Assert.Equal(Outcome.Met, Composed(CoordinationParty.All, ["Digdir"]).Outcome);

    [Fact]
    public void ROLL_05_OneMissing_NotMetAndNamesIt()
    {
        var finding = Composed([CoordinationParty.DirectorateOfHealth, CoordinationParty.Ks], ["nhn"]);
        Assert.Equal(Outcome.NotMet, finding.Outcome);
        Assert.Equal("ks, directorate-of-health", finding.Actual);
        Assert.Equal("Not represented: the county networks, Norsk helsenett.", finding.Text.English);
    }

    [Fact]
    public void ROLL_05_NotKnown_Undetermined() => Assert.Equal(["parties"], Composed(null, []).Missing);

    [Theory]
    [InlineData(true, Outcome.Met)]
    [InlineData(false, Outcome.NotMet)]
    [InlineData(null, Outcome.Undetermined)]
    public void ROLL_06_Claim_Decides(bool? claim, Outcome expected)
    {
        var finding = RolloutRules.Assess(new NationalCoordinationGroup(null, null, !claim, claim))[2];
        Assert.Equal(expected, finding.Outcome);
        Assert.Equal(claim is null ? ["coordinatesTracks"] : [], finding.Missing);
    }

    [Fact]
    public void ROLL_07_NetworkResourceAmongOtherRoles_Met() =>
        Assert.Equal(Outcome.Met, Led(new("m1", roles: Role.All)).Outcome);

    [Fact]
    public void ROLL_07_OtherRole_NotMet()
    {
        var finding = Led(new("m1", roles: [Role.ContactPerson]));
        Assert.Equal(Outcome.NotMet, finding.Outcome);
        Assert.Equal("contact-person", finding.Actual);
    }

    [Fact]
    public void ROLL_07_LeaderOrRolesNotKnown_Undetermined()
    {
        Assert.Equal(["leader"], Led(null).Missing);
        Assert.Equal(["leader.roles"], Led(new("m1")).Missing);
    }

    [Fact]
    public void ROLL_08_OneNetworkResourceAmongOthers_Met() =>
        Assert.Equal(Outcome.Met, Staffed([new("m1"), new("m2", roles: [Role.NetworkResource])]).Outcome);

    [Fact]
    public void ROLL_08_NoneBesideTheLeader_NotMet()
    {
        Assert.Equal(Outcome.NotMet, Staffed([]).Outcome);
        Assert.Equal(Outcome.NotMet, Staffed([new("m1", roles: [Role.ContactPerson])]).Outcome);
    }

    [Fact]
    public void ROLL_08_MembersOrRolesNotKnown_Undetermined()
    {
        Assert.Equal(["members"], Staffed(null).Missing);
        Assert.Equal(["members[1].roles"], Staffed([new("m1", roles: []), new("m2")]).Missing);
    }

    [Fact]
    public void WorkingGroup_LeaderAmongTheMembers_IsRefused() =>
        Assert.Throws<InvalidValueException>("members", () => new WorkingGroup(new("m1"), [new("m1")]));

    [Fact]
    public void CoordinationParty_Codes_AreReadBack() =>
        Assert.All(CoordinationParty.All, party => Assert.Same(party, CoordinationParty.Parse(party.Code)));

    [Fact]
    public void CoordinationParty_UnknownCode_IsRefused() =>
        Assert.Throws<InvalidTextException>(() => CoordinationParty.Parse("NHN"));

    private static void Outcomes(RolloutTrack track, params Outcome[] expected) =>
        Assert.Equal(expected, RolloutRules.Assess(track).Select(finding => finding.Outcome));

    private static Finding Composed(IEnumerable<CoordinationParty>? parties, IEnumerable<string> others) =>
        RolloutRules.Assess(new NationalCoordinationGroup(parties, others))[1];

    private static Finding Led(GroupMember? leader) => RolloutRules.Assess(new WorkingGroup(leader, null))[0];

    private static Finding Staffed(IEnumerable<GroupMember>? members) =>
        RolloutRules.Assess(new WorkingGroup(new("lead", roles: Role.All), members))[1];
}
