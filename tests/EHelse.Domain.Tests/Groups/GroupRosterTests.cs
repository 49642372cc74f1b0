using EHelse.Domain.Groups;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Tests.Groups;

public sealed class GroupRosterTests
{
    [Fact]
    public void Between_SameMembersInAnotherOrder_HasNoChange()
    {
        var roster = Between([new("m1", roles: []), new("m2")], [new("m2"), new("m1", roles: [])]);
        Assert.Empty(roster.Changes);
        Assert.Empty(roster.Unknown);
    }

    [Fact]
    public void Between_OneLeavesAndOneJoins_TellsBoth() =>
        Assert.Equal(
            [(RosterChangeKind.Left, "m1"), (RosterChangeKind.Joined, "m3")],
            Between([new("m1"), new("m2")], [new("m2"), new("m3")])
                .Changes.Select(change => (change.Kind, change.MemberId))
        );

    [Fact]
    public void Between_EveryFactChanged_TellsEach()
    {
        var roster = Between(
            [
                new(
                    "m1",
                    new PersonName("Kari"),
                    municipality: GivenGroup.Arendal,
                    employer: Employer.OfMunicipality(GivenGroup.Arendal),
                    roles: [Role.RolloutLead],
                    competences: [],
                    releasePercent: 50
                ),
            ],
            [
                new(
                    "m1",
                    new PersonName("Ola"),
                    municipality: GivenGroup.Kristiansand,
                    employer: Employer.OfOrganisation("IKT Agder"),
                    roles: [],
                    competences: [CompetenceArea.Procurement],
                    releasePercent: 100
                ),
            ]
        );
        Assert.Equal(RosterChangeKind.All.Skip(2), roster.Changes.Select(change => change.Kind));
        Assert.Equal(
            [
                ("", ""),
                ("4203", "4204"),
                ("4203", "IKT Agder"),
                ("rollout-lead", ""),
                ("", "procurement"),
                ("50", "100"),
            ],
            roster.Changes.Select(change => (change.Before, change.After))
        );
        Assert.Equal("m1: municipality changed (4203 → 4204)", roster.Changes[1].ToString());
        Assert.Equal("m1: person changed", roster.Changes[0].ToString());
    }

    [Fact]
    public void Kinds_Codes_AreThoseThatFilesUse() =>
        Assert.Equal(
            ["joined", "left", "person", "municipality", "employer", "roles", "competences", "releasePercent"],
            RosterChangeKind.All.Select(kind => kind.Code)
        );

    [Fact]
    public void Between_SeveralRoles_ListsThemWithCommas() =>
        Assert.Equal(
            "m1: roles changed ( → contact-person, rollout-lead)",
            Assert
                .Single(
                    Between([new("m1", roles: [])], [new("m1", roles: [Role.ContactPerson, Role.RolloutLead])]).Changes
                )
                .ToString()
        );

    [Fact]
    public void Between_FactThatOneVersionLacks_IsUnknown() =>
        Assert.Equal(
            ["before.members[0].roles", "after.members[1].municipality"],
            Between([new("m1"), new("m2", municipality: GivenGroup.Arendal)], [new("m1", roles: []), new("m2")]).Unknown
        );

    [Fact]
    public void Between_NameThatOneVersionWithholds_IsUnknown()
    {
        GroupMember named = new("m1", new PersonName("Kari"));
        GroupMember withheld = new("m1", isNamed: true);
        Assert.Equal(["after.members[0].name"], Between([named], [withheld]).Unknown);
        Assert.Equal(["before.members[0].name"], Between([withheld], [named]).Unknown);
    }

    [Fact]
    public void Between_PersonNamedForTheFirstTime_IsAChange() =>
        Assert.Equal(
            RosterChangeKind.Person,
            Assert.Single(Between([new("m1", isNamed: false)], [new("m1", new PersonName("Kari"))]).Changes).Kind
        );

    [Fact]
    public void Between_MembersOfOneVersionNotKnown_IsUnknown()
    {
        Assert.Equal(["before.members"], Between(null, []).Unknown);
        Assert.Equal(["after.members"], Between([], null).Unknown);
    }

    [Fact]
    public void Between_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>("before", () => GroupRoster.Between(null!, GivenGroup.Group()));
        Assert.Throws<ArgumentNullException>("after", () => GroupRoster.Between(GivenGroup.Group(), null!));
    }

    [Fact]
    public void ToString_Roster_CountsAndNamesNobody()
    {
        ValueText.Is("2 changes, 0 unknown", Between([new("m1"), new("m2")], [new("m2"), new("m3")]));
        ValueText.Is(
            "1 change, 1 unknown",
            Between([new("m1", new PersonName("Kari"))], [new("m1", new PersonName("Ola"), roles: [])])
        );
    }

    private static GroupRoster Between(GroupMember[]? before, GroupMember[]? after) =>
        GroupRoster.Between(GivenGroup.Of(GivenGroup.Agder, before), GivenGroup.Of(GivenGroup.Agder, after));
}
