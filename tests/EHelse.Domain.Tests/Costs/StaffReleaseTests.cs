using EHelse.Domain.Costs;

namespace EHelse.Domain.Tests.Costs;

public sealed class StaffReleaseTests
{
    [Fact]
    public void ToString_Release_HasAQuestionMarkForWhatIsNotKnown()
    {
        Texts.Is(
            "rollout-lead, named: yes, municipality: no",
            new StaffRelease(ReleasedRole.RolloutLead, isNamed: true, representsMunicipality: false)
        );
        Texts.Is("?, named: ?, municipality: ?", new StaffRelease());
    }
}
