using EHelse.Domain.Costs;

namespace EHelse.Domain.Tests.Costs;

public sealed class StaffReleaseTests
{
    [Fact]
    public void ToString_Release_HasAQuestionMarkForWhatIsNotKnown()
    {
        ValueText.Is(
            "rollout-lead, named: yes, municipality: no",
            new StaffRelease(ReleasedRole.RolloutLead, isNamed: true, representsMunicipality: false)
        );
        ValueText.Is("?, named: ?, municipality: ?", new StaffRelease());
    }
}
