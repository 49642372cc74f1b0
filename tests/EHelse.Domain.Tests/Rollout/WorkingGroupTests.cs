using EHelse.Domain.Groups;
using EHelse.Domain.Rollout;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Tests.Rollout;

public sealed class WorkingGroupTests
{
    [Fact]
    public void ToString_Group_TellsTheLeadersIdAndNoName()
    {
        var leader = new GroupMember("m1", new PersonName("Kari"));
        ValueText.Is("led by m1, 1 member", new WorkingGroup(leader, [new GroupMember("m2", new PersonName("Ola"))]));
        ValueText.Is("led by ?, ? members", new WorkingGroup(null, null));
    }
}
