using EHelse.Domain.Geography;
using EHelse.Domain.Groups;
using EHelse.Domain.Networks;
using EHelse.Domain.Sources;
using EHelse.Domain.Tests.Sources;

namespace EHelse.Domain.Tests.Groups;

/// <summary>What the rules about groups answer, in values and words, as files that people review.</summary>
public sealed class GroupAnswersTests
{
    private static readonly GroupMember Lead = GivenGroup.Complete[0];
    private static readonly GroupMember Resource = GivenGroup.Complete[1];

    [Fact]
    public void Assess_GroupsOfManyKinds_AnswersAsRecorded()
    {
        var page = new AnswerPage()
            .Case("A complete group", Assess(Lead, Resource))
            .Case("Nothing known", AssessGroup(new RegionalGroup(GivenGroup.Agder.ProjectNumber, null, null)))
            .Case("No members, and nothing done", AssessGroup(Idle()))
            .Case("Members of whom nothing is known", Assess(new("m1"), new("m2")))
            .Case("Members from elsewhere, without names or abilities", Assess(Unable("m1"), Unable("m2")))
            .Case("Three who hold a role", Assess(Lead, Resource, Able("m3", GivenGroup.Arendal)))
            .Case("Two who hold no role", Assess(WithoutRole("m1"), WithoutRole("m2")))
            .Case("One able, of another not known", Assess(Able("m1", GivenGroup.Arendal), new("m2", roles: Role.All)))
            .Case(
                "Roles known, abilities not",
                Assess(new("m1", roles: Role.All), new("m2", roles: [Role.RolloutLead]))
            )
            .Case("Able, roles not known", Assess(GivenGroup.Member("m1", GivenGroup.Arendal, null, [])))
            .Case("A municipality that does not exist", Assess(Able("m1", MunicipalityNumber.Parse("4299"))))
            .Case("A group of another network", AssessGroup(GivenGroup.Of(GivenGroup.Oslo, [])))
            .Case(
                "Counties outside the network",
                AssessGroup(GivenGroup.Of(GivenGroup.Agder, [Lead], "42", "11", "03"))
            )
            .Case("One of the network's counties", AssessGroup(Viken("33"), GivenGroup.Viken))
            .Case("A network of one municipality", AssessGroup(GivenGroup.Of(GivenGroup.Oslo, []), GivenGroup.Oslo));
        Recorded.Is("tests/EHelse.Domain.Tests/Groups/answers.txt", page.ToString());
    }

    [Fact]
    public void Check_GroupsOfANetwork_AnswersAsRecorded()
    {
        var page = new AnswerPage()
            .Case("Each county once", Check(Viken("31", "33"), Viken("32")))
            .Case("No group", Check())
            .Case("Two counties twice", Check(Viken("33", "31"), Viken("33", "31", "32")))
            .Case("Two counties of no group", Check(Viken("33")))
            .Case("Two counties outside", Check(Viken("31", "33", "32"), Viken("42", "03")))
            .Case("Counties not known", Check(Viken("31"), WithoutCounties(), WithoutCounties()))
            .Case("Groups of another network", Check(Viken("31"), GivenGroup.Group(), GivenGroup.Group()));
        Recorded.Is("tests/EHelse.Domain.Tests/Groups/answers-on-networks.txt", page.ToString());
    }

    [Fact]
    public void Check_Changes_AnswersAsRecorded()
    {
        GroupMember[] before = [Employed("m1", GivenGroup.Arendal, 10), new("m5"), Named("m3", true), Resource];
        GroupMember[] after = [new("m4"), Employed("m1", GivenGroup.Kristiansand, 20), Named("m3", false), Resource];
        var page = new AnswerPage()
            .Case("Nothing changed", Changes(before, before, null))
            .Case("Changed, and told", Changes(before, after, true))
            .Case("Changed, and not told", Changes(before, after, false))
            .Case("Changed, not known whether told", Changes(before, after, null))
            .Case("Not known whether changed", Changes([new("m1"), Resource], [before[0], new("m2")], null))
            .Case("Earlier members not known", Changes(null, before, false))
            .Case("Later members not known", Changes(before, null, false))
            .Case("Members not known", Changes(null, null, false));
        Recorded.Is("tests/EHelse.Domain.Tests/Groups/answers-on-changes.txt", page.ToString());
    }

    private static Assessment Assess(params GroupMember[] members) => AssessGroup(GivenGroup.Group(members));

    private static Assessment AssessGroup(RegionalGroup group, DigiNetwork? network = null) =>
        GroupRules.Assess(group, network ?? GivenGroup.Agder, GivenGroup.Division);

    private static Finding[] Check(params RegionalGroup[] groups) =>
        [EveryCountyIsServedByExactlyOneGroup.Rule.Check(groups, GivenGroup.Viken)];

    private static Finding[] Changes(GroupMember[]? before, GroupMember[]? after, bool? ksIsInformed) =>
        [
            KsIsInformedOfChanges.Rule.Check(
                GroupRoster.Between(GivenGroup.Of(GivenGroup.Agder, before), GivenGroup.Of(GivenGroup.Agder, after)),
                ksIsInformed
            ),
        ];

    private static RegionalGroup Idle() =>
        new(GivenGroup.Agder.ProjectNumber, GivenGroup.Agder.Counties, [], false, false, false, false);

    private static RegionalGroup Viken(params string[] counties) => GivenGroup.Of(GivenGroup.Viken, null, counties);

    private static RegionalGroup WithoutCounties() => new(GivenGroup.Viken.ProjectNumber, null, null);

    private static GroupMember Able(string id, MunicipalityNumber municipality) =>
        GivenGroup.Member(id, municipality, [Role.RolloutLead], []);

    private static GroupMember Unable(string id) =>
        GivenGroup.Member(id, GivenGroup.Stavanger, Role.All, [], able: false, isNamed: false);

    private static GroupMember WithoutRole(string id) =>
        GivenGroup.Member(id, GivenGroup.Arendal, [], CompetenceArea.All);

    private static GroupMember Named(string id, bool isNamed) => GivenGroup.Member(id, null, null, null, null, isNamed);

    private static GroupMember Employed(string id, MunicipalityNumber municipality, int percent) =>
        new(
            id,
            municipality: municipality,
            employer: Employer.OfMunicipality(municipality),
            roles: percent > 10 ? Role.All : [],
            competences: CompetenceArea.All.Take(percent / 10),
            releasePercent: percent
        );
}
