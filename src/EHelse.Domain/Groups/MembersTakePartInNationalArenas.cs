using EHelse.Domain.Sources;

namespace EHelse.Domain.Groups;

/// <summary>Among those who hold a role, somebody takes part in national arenas.</summary>
/// <remarks>Source: assignment letter 2024, principles, bullet 8.</remarks>
public sealed class MembersTakePartInNationalArenas : GroupRule
{
    /// <summary>Our reading of the plural: the letter says neither how many nor all.</summary>
    public const int AtLeast = 1;

    private MembersTakePartInNationalArenas()
        : base(
            "GROUP-13",
            Obligation.Must,
            new("Ressursene deltar i nasjonale arenaer", "The resources take part in national arenas"),
            new(
                "Minst én med rolle er med der erfaringer deles, kompetanse bygges og arbeid på tvers av regioner skjer. Brevet sier ikke hvor mange, så det leses ikke som et krav til hver enkelt.",
                "At least one person with a role is where experience is shared, competence built and work across regions done. The letter does not say how many, so it is not read as asked of each."
            ),
            Letter2024Clauses.NationalArenas
        ) { }

    /// <summary>The rule.</summary>
    public static MembersTakePartInNationalArenas Rule { get; } = new();

    internal override Finding Judge(GroupCase given) =>
        SomebodyWithARole(
            given,
            AtLeast,
            member => member.TakesPartInNationalArenas,
            "takesPartInNationalArenas",
            new(
                "Noen som har en rolle, deltar i nasjonale arenaer.",
                "Somebody who holds a role takes part in national arenas."
            ),
            new(
                "Ingen som har en rolle, deltar i nasjonale arenaer.",
                "Nobody who holds a role takes part in national arenas."
            ),
            new(
                "Det er ikke oppgitt nok om hvem som deltar i nasjonale arenaer.",
                "Too little was supplied about who takes part in national arenas."
            )
        );
}
