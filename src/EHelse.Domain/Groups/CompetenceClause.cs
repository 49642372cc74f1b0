using EHelse.Domain.Sources;

namespace EHelse.Domain.Groups;

/// <summary>A clause of a letter's list of competence, with the areas that stand in it.</summary>
/// <remarks>Clauses are equal when citation and areas are, in order.</remarks>
public sealed record CompetenceClause
{
    /// <summary>Describes a clause.</summary>
    /// <param name="citation">Where it stands.</param>
    /// <param name="areas">The areas, in the clause's order; at least one.</param>
    /// <exception cref="ArgumentNullException">A reference is null, or an area.</exception>
    /// <exception cref="InvalidValueException">There is no area.</exception>
    public CompetenceClause(Citation citation, IEnumerable<CompetenceArea> areas)
    {
        Citation = Guard.Against.Null(citation);
        Areas = new ValueList<CompetenceArea>(
            Guard.Against.Null(areas).Select(area => Guard.Against.Null(area, nameof(areas)))
        );
        if (Areas.Count == 0)
        {
            throw new InvalidValueException(
                new("En klausul i et kompetansekrav har ingen områder.", "A clause of a competence list has no areas."),
                nameof(areas)
            );
        }
    }

    /// <summary>Where it stands.</summary>
    public Citation Citation { get; }

    /// <summary>The areas, in the clause's order; at least one.</summary>
    public IReadOnlyList<CompetenceArea> Areas { get; }

    /// <summary>The areas; of many the first four.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() => ShortText.List(Areas);
}
