namespace EHelse.Domain.Groups;

/// <summary>The members who hold a role cover the competence that released resources must have.</summary>
/// <remarks>Source: assignment letter 2024, new regional organisation, competence, lead and bullets 1 and 2.</remarks>
public sealed class ReleasedResourcesCoverTheCompetence : CompetenceRule
{
    private ReleasedResourcesCoverTheCompetence()
        : base(
            "GROUP-02",
            new("De frikjøpte ressursene dekker kompetansen", "The released resources cover the competence"),
            new(
                "Hvert område i listen må beherskes av minst ett medlem som har en rolle: rollene er det nettverket rekrutterer og frikjøper til. Listen har tre områder som prinsippene ikke har (lesning R4).",
                "Each area of the list must be mastered by at least one member who holds a role: the roles are what the network recruits and releases for. The list has three areas that the principles lack (reading R4)."
            ),
            CompetenceRequirement.ReleasedResourcesOf2024
        ) { }

    /// <summary>The rule.</summary>
    public static ReleasedResourcesCoverTheCompetence Rule { get; } = new();

    private protected override bool? Counts(GroupMember member) => member.HoldsARole;
}
