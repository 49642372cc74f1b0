namespace EHelse.Domain.Groups;

/// <summary>The members together cover the competence that the principles ask for.</summary>
/// <remarks>Source: assignment letter 2024, principles, bullets 6, 6.1 and 6.2.</remarks>
public sealed class CombinedCompetenceIsCovered : CompetenceRule
{
    private CombinedCompetenceIsCovered()
        : base(
            "GROUP-11",
            new("Samlet kompetanse er dekket", "The combined competence is covered"),
            new(
                "Hvert område i prinsippenes liste må beherskes av minst ett medlem av gruppen, med eller uten rolle. Listen er kortere enn den for frikjøpte ressurser; begge gjelder (lesning R4).",
                "Each area of the principles' list must be mastered by at least one member of the group, with a role or without. The list is shorter than that for released resources; both hold (reading R4)."
            ),
            CompetenceRequirement.CombinedOf2024
        ) { }

    /// <summary>The rule.</summary>
    public static CombinedCompetenceIsCovered Rule { get; } = new();

    private protected override bool? Counts(GroupMember member) => true;
}
