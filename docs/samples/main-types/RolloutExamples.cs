using EHelse.Domain.Geography;
using EHelse.Domain.Groups;
using EHelse.Domain.Rollout;
using EHelse.Domain.Sources;

namespace MainTypes;

internal static class RolloutExamples
{
    public static void Show()
    {
        ForNationalCoordinationGroup();
        ForRolloutTrack();
        ForWorkingGroup();
    }

    private static void ForNationalCoordinationGroup()
    {
        var group = new NationalCoordinationGroup(
            [CoordinationParty.Ks, CoordinationParty.NorskHelsenett],
            isEstablished: true
        );
        foreach (var finding in RolloutRules.Assess(group).With(Outcome.NotMet))
        {
            Console.WriteLine($"{finding.Code}: {finding.Text.English}");
        }
        // ROLL-05: Not represented: the county networks, the Directorate of Health.
    }

    private static void ForRolloutTrack()
    {
        var track = new RolloutTrack.Regional(AdministrativeDivision.Of2024, [CountyNumber.Parse("42")]);
        Console.WriteLine(track.MayJoin(MunicipalityNumber.Parse("4203")));
        Console.WriteLine(track.MayJoin(MunicipalityNumber.Parse("0301")));
        // True
        // False
    }

    private static void ForWorkingGroup()
    {
        var group = new WorkingGroup(leader: new GroupMember("m1", roles: [Role.ContactPerson]), members: null);
        foreach (var finding in RolloutRules.Assess(group).With(Outcome.NotMet))
        {
            Console.WriteLine($"{finding.Code}: {finding.Text.English}");
        }
        // ROLL-07: The leader is not a network resource.
    }
}
