using EHelse.Domain.Sources;

namespace EHelse.Domain.Groups;

/// <summary>One of the letter's lists of competence: its areas and where they stand.</summary>
/// <remarks>
/// The letter has two lists that differ (reading R4): both are kept, each with its clauses, and a group is fully covered
/// when the areas of both are. Lists are equal when all their properties are. Source: assignment letter 2024, new regional organisation, competence, and principles, bullet 6.
/// </remarks>
/// <example>
/// <code><![CDATA[
/// foreach (var requirement in AssignmentLetter.ForYear(2024).CompetenceRequirements)
/// {
///     Console.WriteLine($"{requirement.Code}: {requirement.Areas.Count} areas");
/// }
/// // released-resources: 13 areas
/// // combined: 10 areas
/// ]]></code>
/// </example>
public sealed class CompetenceRequirement : IEquatable<CompetenceRequirement>
{
    private readonly Dictionary<string, Citation> byArea = new(StringComparer.Ordinal);

    /// <summary>Describes a list of a letter.</summary>
    /// <param name="code">The code: 1 to 100 lower-case letters from a to z, digits and dashes, without a dash at the ends. The library checks <c>released-resources</c> and <c>combined</c>.</param>
    /// <param name="name">The name for people, fit to stand in a sentence.</param>
    /// <param name="citation">The clause that opens the list.</param>
    /// <param name="clauses">The clauses that hold the areas, in the letter's order; at least one, and each area once.</param>
    /// <exception cref="ArgumentNullException">A reference is null, or a clause.</exception>
    /// <exception cref="InvalidValueException"><paramref name="code"/> has another form, there is no clause, or an area stands twice.</exception>
    public CompetenceRequirement(
        string code,
        LocalizedText name,
        Citation citation,
        IEnumerable<CompetenceClause> clauses
    )
    {
        Code = Codes.Checked(code, nameof(code));
        Name = Guard.Against.Null(name);
        Citation = Guard.Against.Null(citation);
        Clauses = new ValueList<CompetenceClause>(
            Guard.Against.Null(clauses).Select(clause => Guard.Against.Null(clause, nameof(clauses)))
        );
        if (Clauses.Count == 0)
        {
            throw new InvalidValueException(
                new($"Kompetansekravet {code} har ingen områder.", $"The competence list {code} has no areas."),
                nameof(clauses)
            );
        }

        foreach (var clause in Clauses)
        {
            foreach (var area in clause.Areas)
            {
                if (byArea.ContainsKey(area.Code))
                {
                    throw new InvalidValueException(
                        new(
                            $"Området {area} står to ganger i kompetansekravet {code}.",
                            $"The area {area} stands twice in the competence list {code}."
                        ),
                        nameof(clauses)
                    );
                }

                byArea.Add(area.Code, clause.Citation);
            }
        }

        Citations = new ValueList<Citation>([citation, .. Clauses.Select(clause => clause.Citation)]);
        Areas = new ValueList<CompetenceArea>(Clauses.SelectMany(clause => clause.Areas));
    }

    /// <summary>What the released resources must cover, by the letter of 2024: 13 areas.</summary>
    public static CompetenceRequirement ReleasedResourcesOf2024 { get; } =
        new(
            "released-resources",
            new("kravet til frikjøpte ressurser", "the list for released resources"),
            Letter2024Clauses.ReleasedCompetenceLead,
            [
                new(
                    Letter2024Clauses.ReleasedCompetenceExperience,
                    [
                        CompetenceArea.WelfareTechnology,
                        CompetenceArea.DigitalHomeFollowUp,
                        CompetenceArea.JournalSystems,
                        CompetenceArea.NationalEHealthSolutions,
                        CompetenceArea.InteractionSolutions,
                    ]
                ),
                new(
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
                new(
                    Letter2024Clauses.CombinedCompetenceExperience,
                    [
                        CompetenceArea.WelfareTechnology,
                        CompetenceArea.DigitalHomeFollowUp,
                        CompetenceArea.NationalEHealthSolutions,
                    ]
                ),
                new(
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

    /// <summary>The code, such as <c>released-resources</c> or <c>combined</c>.</summary>
    public string Code { get; }

    /// <summary>The name for people.</summary>
    public LocalizedText Name { get; }

    /// <summary>The clause that opens the list.</summary>
    public Citation Citation { get; }

    /// <summary>The clauses that hold the areas, in the letter's order; at least one.</summary>
    public IReadOnlyList<CompetenceClause> Clauses { get; }

    /// <summary>The clause that opens the list and those that hold its areas.</summary>
    public IReadOnlyList<Citation> Citations { get; }

    /// <summary>The areas, in the list's order; each once.</summary>
    public IReadOnlyList<CompetenceArea> Areas { get; }

    /// <summary>The lists of 2024 that an area stands on.</summary>
    /// <param name="area">The area.</param>
    /// <returns>One or two lists, in the letter's order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="area"/> is null.</exception>
    public static IReadOnlyList<CompetenceRequirement> ListsOf2024With(CompetenceArea area) =>
        Array.AsReadOnly([.. Of2024.Where(list => list.Includes(area))]);

    /// <summary>Whether an area stands on the list.</summary>
    /// <param name="area">The area.</param>
    /// <returns>Whether an area with its code does.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="area"/> is null.</exception>
    public bool Includes(CompetenceArea area) => byArea.ContainsKey(Guard.Against.Null(area).Code);

    /// <summary>The clause that an area of the list stands in.</summary>
    /// <param name="area">The area.</param>
    /// <returns>The clause, or null when the area is not on the list.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="area"/> is null.</exception>
    public Citation? CitationOf(CompetenceArea area) =>
        byArea.TryGetValue(Guard.Against.Null(area).Code, out var citation) ? citation : null;

    /// <summary>Whether two lists are equal.</summary>
    /// <param name="left">A list or null.</param>
    /// <param name="right">A list or null.</param>
    /// <returns>Whether all properties are equal, clauses and areas in order, or both are null.</returns>
    public static bool operator ==(CompetenceRequirement? left, CompetenceRequirement? right) => Equals(left, right);

    /// <summary>Whether two lists differ.</summary>
    /// <param name="left">A list or null.</param>
    /// <param name="right">A list or null.</param>
    /// <returns>Whether some property differs, or only one is null.</returns>
    public static bool operator !=(CompetenceRequirement? left, CompetenceRequirement? right) => !Equals(left, right);

    /// <inheritdoc/>
    public bool Equals(CompetenceRequirement? other) =>
        other is not null
        && string.Equals(Code, other.Code, StringComparison.Ordinal)
        && Name == other.Name
        && Citation == other.Citation
        && Clauses.SequenceEqual(other.Clauses);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CompetenceRequirement);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Code);

    /// <summary>The code.</summary>
    /// <returns><see cref="Code"/>.</returns>
    public override string ToString() => Code;
}
