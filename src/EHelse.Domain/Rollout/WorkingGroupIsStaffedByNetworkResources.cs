using System.Globalization;
using EHelse.Domain.Groups;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Rollout;

/// <summary>Network resources take part in the working group.</summary>
/// <remarks>Source: assignment letter 2024, common rollout tracks, B, sentence 5.</remarks>
public sealed class WorkingGroupIsStaffedByNetworkResources : WorkingGroupRule
{
    /// <summary>Our reading of the plural: the letter gives no number.</summary>
    public const int AtLeast = 1;

    private WorkingGroupIsStaffedByNetworkResources()
        : base(
            "ROLL-08",
            new("Nettverksressurser deltar i arbeidsgruppen", "Network resources take part in the working group"),
            new(
                "Minst ett medlem utenom lederen må ha rollen nettverksressurs. Brevet gir ikke noe tall og stenger ikke andre ute.",
                "At least one member beside the leader must hold the role of network resource. The letter gives no number and does not keep others out."
            ),
            Letter2024Clauses.WorkingGroupsLed
        ) { }

    /// <summary>The rule.</summary>
    public static WorkingGroupIsStaffedByNetworkResources Rule { get; } = new();

    internal override Finding Judge(WorkingGroup group)
    {
        const string Path = "members";
        var expected = $">= {Number(AtLeast)}";
        var found = group.Members?.Count(member => member.Holds(Role.NetworkResource) is true) ?? 0;
        if (found >= AtLeast)
        {
            return Met(
                Path,
                expected,
                Number(found),
                new("Nettverksressurser deltar i arbeidsgruppen.", "Network resources take part in the working group.")
            );
        }

        string[] missing = group.Members is null
            ? [Path]
            :
            [
                .. group
                    .Members.Select((member, at) => (member, at))
                    .Where(entry => entry.member.Roles is null)
                    .Select(entry => $"members[{Number(entry.at)}].roles"),
            ];
        return missing.Length > 0
            ? Undetermined(
                Path,
                expected,
                new(
                    "Det er ikke oppgitt om nettverksressurser deltar i arbeidsgruppen.",
                    "Whether network resources take part in the working group was not supplied."
                ),
                missing
            )
            : NotMet(
                Path,
                expected,
                Number(found),
                new(
                    "Ingen nettverksressurser deltar i arbeidsgruppen utenom lederen.",
                    "No network resource takes part in the working group beside the leader."
                )
            );
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
