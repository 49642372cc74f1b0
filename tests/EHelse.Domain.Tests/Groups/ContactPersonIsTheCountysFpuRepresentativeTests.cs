using EHelse.Domain.Groups;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Tests.Groups;

public sealed class ContactPersonIsTheCountysFpuRepresentativeTests
{
    [Theory]
    [InlineData(true, Outcome.Met)]
    [InlineData(false, Outcome.NotMet)]
    [InlineData(null, Outcome.Undetermined)]
    public void GROUP_04_Claim_Decides(bool? claim, Outcome expected)
    {
        var finding = Check(claim, GivenGroup.Complete);
        Assert.Equal(expected, finding.Outcome);
        Assert.Equal(Obligation.Should, finding.Obligation);
        Assert.Equal(claim is null ? ["contactPersonIsFpuRepresentative"] : [], finding.Missing);
    }

    [Fact]
    public void GROUP_04_NoContactPerson_NotApplicable() =>
        Assert.Equal(Outcome.NotApplicable, Check(null, [new("m1", roles: [Role.RolloutLead])]).Outcome);

    [Fact]
    public void GROUP_04_RolesOrMembersNotKnown_UsesTheClaim()
    {
        Assert.Equal(Outcome.Met, Check(true, [new("m1")]).Outcome);
        Assert.Equal(Outcome.Met, Check(true, null).Outcome);
    }

    private static Finding Check(bool? claim, GroupMember[]? members) =>
        ContactPersonIsTheCountysFpuRepresentative.Rule.Check(
            new(GivenGroup.Agder.ProjectNumber, GivenGroup.Agder.Counties, members, claim),
            GivenGroup.Agder,
            GivenGroup.Division
        );
}
