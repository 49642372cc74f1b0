using EHelse.Domain.Sources;

namespace EHelse.Domain.Reporting;

/// <summary>The result goals of 2024, GOAL-01 to GOAL-04.</summary>
/// <remarks>Source: assignment letter 2024, Resultatmål for nettverksarbeidet i 2024.</remarks>
public static class ResultGoals
{
    /// <summary>The goals, in the letter's order.</summary>
    public static IReadOnlyList<ResultGoal> Of2024 { get; } =
        Array.AsReadOnly([
            ResultGoal.SharedModel,
            ResultGoal.SharedTracks,
            ResultGoal.SharedExperience,
            ResultGoal.NewKnowledge,
        ]);

    /// <summary>The goals as rules, in the letter's order.</summary>
    public static RuleCatalog All { get; } = new(Of2024);

    /// <summary>Holds a network's target figures of a year against its annual results.</summary>
    /// <param name="year">The grant year.</param>
    /// <param name="targets">Target figures of any goal and year; empty when there are none, null when they are not known.</param>
    /// <param name="results">Results of any target and report; empty when nothing is reported, null when it is not known.</param>
    /// <returns>Findings by goal in the letter's order, then in the order of the targets; see <see cref="ResultGoal.Check"/>.</returns>
    /// <exception cref="ArgumentNullException">An item of a list is null.</exception>
    /// <exception cref="InvalidValueException">Two targets have the same code and year, or two results the same target and report.</exception>
    public static Assessment Assess(int year, IEnumerable<TargetFigure>? targets, IEnumerable<ResultFigure>? results)
    {
        TargetFigure[]? known = targets is null ? null : [.. targets];
        ResultFigure[]? reported = results is null ? null : [.. results];
        return new Assessment(Of2024.SelectMany(goal => goal.Check(year, known, reported)));
    }
}
