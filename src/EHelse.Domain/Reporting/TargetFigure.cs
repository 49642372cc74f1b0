using EHelse.Domain.Allocation;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Reporting;

/// <summary>A figure (<i>måltall</i>) that a network sets itself for a result goal and a year.</summary>
/// <remarks>The letter asks for target figures and names none. Figures are equal when all properties are. Source: assignment letter 2024, Krav til rapportering, bullet 1.</remarks>
/// <example>
/// <code><![CDATA[
/// var goal = ResultGoals.Of2024[0];
/// var target = new TargetFigure(goal, "connected", 2025, Fraction.Of(300), LocalizedText.Same("kommuner"));
/// var result = new ResultFigure("connected", 2025, ResultStage.Annual, Fraction.Of(280));
/// foreach (var comparison in TargetComparison.Of([target], [result], ResultStage.Annual))
/// {
///     Console.WriteLine($"{comparison.Outcome}: {comparison.Difference}");
/// }
/// // NotReached: -20
/// ]]></code>
/// </example>
public sealed record TargetFigure
{
    /// <summary>Describes a target figure.</summary>
    /// <param name="goal">The result goal that it measures.</param>
    /// <param name="code">The network's own code for it, unique within the year; not empty.</param>
    /// <param name="year">The year, from 1 to 9999.</param>
    /// <param name="value">The target, exact and not negative.</param>
    /// <param name="unit">What is counted, in both languages.</param>
    /// <param name="direction">On which side a result reaches it.</param>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="code"/> is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The year lies outside, or <paramref name="direction"/> is no case of <see cref="TargetDirection"/>.</exception>
    /// <exception cref="InvalidValueException">The target is negative.</exception>
    public TargetFigure(
        ResultGoal goal,
        string code,
        int year,
        Fraction value,
        LocalizedText unit,
        TargetDirection direction = TargetDirection.AtLeast
    )
    {
        Goal = Guard.Against.Null(goal);
        Code = Guard.Against.NullOrWhiteSpace(code);
        Year = Guard.Against.OutOfRange(year, 1, 9999);
        Value =
            value.Sign < 0
                ? throw new InvalidValueException(
                    new("Et måltall kan ikke være negativt.", "A target figure cannot be negative."),
                    nameof(value)
                )
                : value;
        Unit = Guard.Against.Null(unit);
        Direction = direction is TargetDirection.AtLeast or TargetDirection.AtMost
            ? direction
            : throw new ArgumentOutOfRangeException(nameof(direction), direction, "The direction is unknown.");
    }

    /// <summary>The result goal that it measures.</summary>
    public ResultGoal Goal { get; }

    /// <summary>The network's own code for it.</summary>
    public string Code { get; }

    /// <summary>The year.</summary>
    public int Year { get; }

    /// <summary>The target, exact.</summary>
    public Fraction Value { get; }

    /// <summary>What is counted.</summary>
    public LocalizedText Unit { get; }

    /// <summary>On which side a result reaches it.</summary>
    public TargetDirection Direction { get; }

    /// <summary>Whether a value reaches the target; the target itself does.</summary>
    /// <param name="value">The result.</param>
    /// <returns>Whether it lies on the right side.</returns>
    public bool IsReachedBy(Fraction value) => Direction == TargetDirection.AtLeast ? value >= Value : value <= Value;

    /// <summary>The code, the year and the target, cut off after four decimals.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() =>
        FormattableString.Invariant($"{Quote.Of(Code)} {Year}: ")
        + $"{(Direction == TargetDirection.AtLeast ? "at least" : "at most")} {ShortNumber.Of(Value)} {Quote.Of(Unit.English)}";
}
