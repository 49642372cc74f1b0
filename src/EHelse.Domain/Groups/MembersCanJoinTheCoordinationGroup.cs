using EHelse.Domain.Sources;

namespace EHelse.Domain.Groups;

/// <summary>Among those who hold a role, somebody can sit in the national coordination group and its ad-hoc groups.</summary>
/// <remarks>Source: assignment letter 2024, principles, bullet 9.</remarks>
public sealed class MembersCanJoinTheCoordinationGroup : GroupRule
{
    /// <summary>Our reading of the plural: the letter says neither how many nor all.</summary>
    public const int AtLeast = 1;

    private MembersCanJoinTheCoordinationGroup()
        : base(
            "GROUP-14",
            Obligation.Must,
            new(
                "Ressursene kan delta i nasjonal koordineringsgruppe",
                "The resources can join the national coordination group"
            ),
            new(
                "Minst én med rolle kan sitte i koordineringsgruppen og i ad-hoc-grupper for ny kunnskap. Brevet sier ikke hvor mange, så det leses ikke som et krav til hver enkelt.",
                "At least one person with a role can sit in the coordination group and in ad-hoc groups for new knowledge. The letter does not say how many, so it is not read as asked of each."
            ),
            Letter2024Clauses.CoordinationGroupParticipation
        ) { }

    /// <summary>The rule.</summary>
    public static MembersCanJoinTheCoordinationGroup Rule { get; } = new();

    internal override Finding Judge(GroupCase given) =>
        SomebodyWithARole(
            given,
            AtLeast,
            member => member.CanJoinCoordinationGroup,
            "canJoinCoordinationGroup",
            new(
                "Noen som har en rolle, kan delta i nasjonal koordineringsgruppe.",
                "Somebody who holds a role can join the national coordination group."
            ),
            new(
                "Ingen som har en rolle, kan delta i nasjonal koordineringsgruppe.",
                "Nobody who holds a role can join the national coordination group."
            ),
            new(
                "Det er ikke oppgitt nok om hvem som kan delta i nasjonal koordineringsgruppe.",
                "Too little was supplied about who can join the national coordination group."
            )
        );
}
