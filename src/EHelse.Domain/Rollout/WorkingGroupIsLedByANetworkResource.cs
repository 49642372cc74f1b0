using EHelse.Domain.Groups;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Rollout;

/// <summary>A network resource leads the working group.</summary>
/// <remarks>Source: assignment letter 2024, common rollout tracks, B, sentence 5.</remarks>
public sealed class WorkingGroupIsLedByANetworkResource : WorkingGroupRule
{
    private WorkingGroupIsLedByANetworkResource()
        : base(
            "ROLL-07",
            new("Arbeidsgruppen ledes av en nettverksressurs", "A network resource leads the working group"),
            new(
                "Lederen må ha rollen nettverksressurs i en regional gruppe; har personen også andre roller, gjør det ikke noe. Ordlyden er at det er slik, og den leses som en plikt.",
                "The leader must hold the role of network resource in a regional group; other roles beside it do no harm. The wording states that it is so, and is read as a duty."
            ),
            Letter2024Clauses.WorkingGroupsLed
        ) { }

    /// <summary>The rule.</summary>
    public static WorkingGroupIsLedByANetworkResource Rule { get; } = new();

    internal override Finding Judge(WorkingGroup group)
    {
        var path = group.Leader is null ? "leader" : "leader.roles";
        var expected = Role.NetworkResource.Code;
        return group.Leader?.Holds(Role.NetworkResource) switch
        {
            true => Met(
                path,
                expected,
                string.Join(", ", group.Leader.Roles!),
                new("Lederen er nettverksressurs.", "The leader is a network resource.")
            ),
            false => NotMet(
                path,
                expected,
                string.Join(", ", group.Leader.Roles!),
                new("Lederen er ikke nettverksressurs.", "The leader is not a network resource.")
            ),
            null => Undetermined(
                path,
                expected,
                new(
                    "Det er ikke oppgitt om lederen er nettverksressurs.",
                    "Whether the leader is a network resource was not supplied."
                ),
                path
            ),
        };
    }
}
