using EHelse.Domain.Sources;

namespace EHelse.Domain.Groups;

/// <summary>One of the letter's lists of competence: its areas and where they stand.</summary>
/// <remarks>
/// The letter has two lists that differ (reading R4): both are kept, each with its clauses, and a group is fully covered
/// when the areas of both are. Source: assignment letter 2024, new regional organisation, competence, and principles, bullet 6.
/// </remarks>
public sealed class CompetenceRequirement
{
    private CompetenceRequirement(
        string code,
        LocalizedText name,
        Citation citation,
        (Citation Citation, CompetenceArea[] Areas)[] clauses
    )
    {
        Code = code;
        Name = name;
        Citation = citation;
        Citations = Array.AsReadOnly([citation, .. clauses.Select(clause => clause.Citation)]);
        Areas = Array.AsReadOnly([.. clauses.SelectMany(clause => clause.Areas)]);
        byArea = clauses
            .SelectMany(clause => clause.Areas.Select(area => (area, clause.Citation)))
            .ToDictionary(pair => pair.area, pair => pair.Citation);
    }

    private readonly Dictionary<CompetenceArea, Citation> byArea;

    /// <summary>What the released resources must cover, by the letter of 2024: 13 areas.</summary>
    public static CompetenceRequirement ReleasedResourcesOf2024 { get; } =
        new(
            "released-resources",
            new("kravet til frikjøpte ressurser", "the list for released resources"),
            Letter2024Clauses.ReleasedCompetenceLead,
            [
                (
                    Letter2024Clauses.ReleasedCompetenceExperience,
                    [
                        CompetenceArea.WelfareTechnology,
                        CompetenceArea.DigitalHomeFollowUp,
                        CompetenceArea.JournalSystems,
                        CompetenceArea.NationalEHealthSolutions,
                        CompetenceArea.InteractionSolutions,
                    ]
                ),
                (
                    Letter2024Clauses.ReleasedCompetenceLeadership,
                    [
                        CompetenceArea.ProjectManagement,
                        CompetenceArea.ProcessManagement,
                        CompetenceArea.ChangeManagement,
                        CompetenceArea.Procurement,
                        CompetenceArea.BenefitsRealisation,
                        CompetenceArea.ServiceInnovation,
                        CompetenceArea.Implementation,
                        CompetenceArea.RolloutManagement,
                    ]
                ),
            ]
        );

    /// <summary>What the group must cover together under the principles of 2024: 10 areas.</summary>
    public static CompetenceRequirement CombinedOf2024 { get; } =
        new(
            "combined",
            new("kravet til samlet kompetanse", "the list for combined competence"),
            Letter2024Clauses.CombinedCompetenceLead,
            [
                (
                    Letter2024Clauses.CombinedCompetenceExperience,
                    [
                        CompetenceArea.WelfareTechnology,
                        CompetenceArea.DigitalHomeFollowUp,
                        CompetenceArea.NationalEHealthSolutions,
                    ]
                ),
                (
                    Letter2024Clauses.CombinedCompetenceLeadership,
                    [
                        CompetenceArea.ProjectManagement,
                        CompetenceArea.ProcessManagement,
                        CompetenceArea.ChangeManagement,
                        CompetenceArea.BenefitsRealisation,
                        CompetenceArea.ServiceInnovation,
                        CompetenceArea.Implementation,
                        CompetenceArea.RolloutManagement,
                    ]
                ),
            ]
        );

    /// <summary>The two lists of 2024, in the letter's order.</summary>
    public static IReadOnlyList<CompetenceRequirement> Of2024 { get; } =
        Array.AsReadOnly([ReleasedResourcesOf2024, CombinedOf2024]);

    /// <summary>The areas of both lists of 2024 together, which decide whether a group is fully covered (reading R4).</summary>
    public static IReadOnlyList<CompetenceArea> UnionOf2024 { get; } =
        Array.AsReadOnly([.. CompetenceArea.All.Where(area => Of2024.Any(list => list.Includes(area)))]);

    /// <summary>The code that findings use: <c>released-resources</c> or <c>combined</c>.</summary>
    public string Code { get; }

    /// <summary>The name for people.</summary>
    public LocalizedText Name { get; }

    /// <summary>The clause that opens the list.</summary>
    public Citation Citation { get; }

    /// <summary>The clause that opens the list and those that hold its areas.</summary>
    public IReadOnlyList<Citation> Citations { get; }

    /// <summary>The areas, in the list's order; each once.</summary>
    public IReadOnlyList<CompetenceArea> Areas { get; }

    /// <summary>The lists of 2024 that an area stands on.</summary>
    /// <param name="area">The area.</param>
    /// <returns>One or two lists, in the letter's order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="area"/> is null.</exception>
    public static IReadOnlyList<CompetenceRequirement> ListsOf2024With(CompetenceArea area)
    {
        Guard.Against.Null(area);
        return Array.AsReadOnly([.. Of2024.Where(list => list.Includes(area))]);
    }

    /// <summary>Whether an area stands on the list.</summary>
    /// <param name="area">The area.</param>
    /// <returns>Whether it does.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="area"/> is null.</exception>
    public bool Includes(CompetenceArea area) => byArea.ContainsKey(Guard.Against.Null(area));

    /// <summary>The clause that an area of the list stands in.</summary>
    /// <param name="area">The area.</param>
    /// <returns>The clause, or null when the area is not on the list.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="area"/> is null.</exception>
    public Citation? CitationOf(CompetenceArea area) =>
        byArea.TryGetValue(Guard.Against.Null(area), out var citation) ? citation : null;

    /// <summary>The code.</summary>
    /// <returns><see cref="Code"/>.</returns>
    public override string ToString() => Code;
}
