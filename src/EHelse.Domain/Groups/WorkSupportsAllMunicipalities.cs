using EHelse.Domain.Sources;

namespace EHelse.Domain.Groups;

/// <summary>What the group's resources do on e-health supports every municipality and county authority.</summary>
/// <remarks>The caller states it: no figure shows it. Source: assignment letter 2024, principles, bullet 1.</remarks>
public sealed class WorkSupportsAllMunicipalities : GroupRule
{
    private WorkSupportsAllMunicipalities()
        : base(
            "GROUP-05",
            Obligation.Must,
            new(
                "Arbeidet støtter alle kommuner og fylkeskommuner",
                "The work supports every municipality and county authority"
            ),
            new(
                "Ingen kommune eller fylkeskommune holdes utenfor den hjelpen ressursene gir. Den som kaller, må oppgi om det er slik.",
                "No municipality or county authority is left out of the help that the resources give. The caller must state whether it is so."
            ),
            Letter2024Clauses.SupportsAllMunicipalities
        ) { }

    /// <summary>The rule.</summary>
    public static WorkSupportsAllMunicipalities Rule { get; } = new();

    internal override Finding Judge(GroupCase given) =>
        Claimed(
            given,
            given.Group.SupportsAllMunicipalities,
            "supportsAllMunicipalities",
            new(
                "Arbeidet støtter alle kommuner og fylkeskommuner.",
                "The work supports every municipality and county authority."
            ),
            new(
                "Arbeidet støtter ikke alle kommuner og fylkeskommuner.",
                "The work does not support every municipality and county authority."
            ),
            new(
                "Det er ikke oppgitt om arbeidet støtter alle kommuner og fylkeskommuner.",
                "Whether the work supports every municipality and county authority was not supplied."
            )
        );
}
