using EHelse.Domain.Geography;
using EHelse.Domain.Groups;
using EHelse.Domain.Letters;
using EHelse.Domain.Sources;

namespace MainTypes;

internal static class GroupsExamples
{
    public static void Show()
    {
        ForCompetenceArea();
        ForCompetenceRequirement();
        ForGroupMember();
        ForGroupRoster();
        ForRegionalGroup();
        ForRole();
    }

    private static void ForCompetenceArea()
    {
        Console.WriteLine(CompetenceArea.Procurement.Name.English);
        foreach (var requirement in CompetenceRequirement.ListsOf2024With(CompetenceArea.Procurement))
        {
            Console.WriteLine(requirement.Code);
        }
        // procurement
        // released-resources
    }

    private static void ForCompetenceRequirement()
    {
        foreach (var requirement in AssignmentLetter.ForYear(2024).CompetenceRequirements)
        {
            Console.WriteLine($"{requirement.Code}: {requirement.Areas.Count} areas");
        }
        // released-resources: 13 areas
        // combined: 10 areas
    }

    private static void ForGroupMember()
    {
        var member = new GroupMember("m1", roles: [Role.RolloutLead], competences: [CompetenceArea.Procurement]);
        Console.WriteLine(member.Holds(Role.RolloutLead));
        Console.WriteLine(member.CanLeadNationalTracks is null ? "not said" : "said");
        // True
        // not said
    }

    private static void ForGroupRoster()
    {
        var network = AssignmentLetter.ForYear(2024).Networks.Parse("Agder").ProjectNumber;
        var before = new RegionalGroup(network, counties: null, [new GroupMember("m1", roles: [Role.ContactPerson])]);
        var after = new RegionalGroup(network, counties: null, [new GroupMember("m2", roles: [Role.ContactPerson])]);
        foreach (var change in GroupRoster.Between(before, after).Changes)
        {
            Console.WriteLine($"{change.MemberId}: {change.Kind.Code}");
        }
        // m1: left
        // m2: joined
    }

    private static void ForRegionalGroup()
    {
        var letter = AssignmentLetter.ForYear(2024);
        var agder = letter.Networks.Parse("Agder");
        var lead = new GroupMember(
            "m1",
            isNamed: true,
            municipality: MunicipalityNumber.Parse("4203"),
            roles: [Role.RolloutLead]
        );
        var group = new RegionalGroup(agder.ProjectNumber, agder.Counties, [lead]);
        foreach (var finding in letter.Assess([group], agder).With(Outcome.NotMet).Take(2))
        {
            Console.WriteLine($"{finding.Code}: {finding.Text.English}");
        }
        // GROUP-08: Nobody fills: e-health contact person, e-health network resource.
        // GROUP-09: The members come from 1 municipality; at least 2 are needed.
    }

    private static void ForRole()
    {
        foreach (var role in Role.All)
        {
            Console.WriteLine($"{role.Code}: {role.Name.English}");
        }
        // contact-person: e-health contact person
        // rollout-lead: rollout lead
        // network-resource: e-health network resource
    }
}
