using EHelse.Domain.Allocation;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Reporting;

/// <summary>One target figure held against the result of one report.</summary>
public sealed record TargetComparison
{
    private TargetComparison(TargetFigure target, ResultStage stage, Fraction? result)
    {
        Target = target;
        Stage = stage;
        Result = result;
    }

    /// <summary>The target.</summary>
    public TargetFigure Target { get; }

    /// <summary>The report that the result is taken from.</summary>
    public ResultStage Stage { get; }

    /// <summary>The result; null when the report has none.</summary>
    public Fraction? Result { get; }

    /// <summary>Result less target, exact; null without a result.</summary>
    public Fraction? Difference => Result - Target.Value;

    /// <summary>How the result stands against the target.</summary>
    public TargetOutcome Outcome =>
        Result is not { } value ? TargetOutcome.NoResultYet
        : Target.IsReachedBy(value) ? TargetOutcome.Reached
        : TargetOutcome.NotReached;

    /// <summary>Holds target figures against the results of one report.</summary>
    /// <param name="targets">The targets; code and year differ.</param>
    /// <param name="results">Results of either report, at most one for each target and report; those of other targets are left out.</param>
    /// <param name="stage">The report.</param>
    /// <returns>One comparison for each target, in the order of the targets.</returns>
    /// <exception cref="ArgumentNullException">A list or an item is null.</exception>
    /// <exception cref="InvalidValueException">Two targets have the same code and year, or two results the same target and report.</exception>
    public static IReadOnlyList<TargetComparison> Of(
        IEnumerable<TargetFigure> targets,
        IEnumerable<ResultFigure> results,
        ResultStage stage
    )
    {
        var values = new Dictionary<(string, int), Fraction>();
        foreach (var result in Guard.Against.Null(results))
        {
            if (Guard.Against.Null(result, nameof(results)).Stage != stage)
            {
                continue;
            }

            if (values.ContainsKey((result.TargetCode, result.Year)))
            {
                throw Twice("resultater", "results", result.TargetCode, nameof(results));
            }

            values.Add((result.TargetCode, result.Year), result.Value);
        }

        var seen = new HashSet<(string, int)>();
        var comparisons = new List<TargetComparison>();
        foreach (var target in Guard.Against.Null(targets))
        {
            if (!seen.Add((Guard.Against.Null(target, nameof(targets)).Code, target.Year)))
            {
                throw Twice("måltall", "target figures", target.Code, nameof(targets));
            }

            comparisons.Add(
                new(target, stage, values.TryGetValue((target.Code, target.Year), out var value) ? value : null)
            );
        }

        return comparisons.AsReadOnly();
    }

    /// <summary>The target figure, the report, result and target cut off after four decimals, and how they stand; <c>?</c> without a result.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() =>
        FormattableString.Invariant($"{Quote.Of(Target.Code)} {Target.Year} {Stage}: ")
        + $"{(Result is { } result ? ShortNumber.Of(result) : "?")} of {ShortNumber.Of(Target.Value)}, {Outcome}";

    private static InvalidValueException Twice(string norwegian, string english, string code, string parameterName) =>
        new(
            new(
                $"To {norwegian} har koden «{Quote.Of(code)}» i samme år.",
                $"Two {english} have the code '{Quote.Of(code)}' in the same year."
            ),
            parameterName
        );
}
