using EHelse.Domain.Allocation;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Reporting;

/// <summary>What a network reports for one target figure.</summary>
/// <remarks>Figures are equal when all properties are. Source: assignment letter 2024, Krav til rapportering, bullets 1 and 3.</remarks>
public sealed record ResultFigure
{
    /// <summary>Describes a result.</summary>
    /// <param name="targetCode">The code of the target figure; not empty.</param>
    /// <param name="year">The year of the target figure, from 1 to 9999.</param>
    /// <param name="stage">The report that it stands in.</param>
    /// <param name="value">The result, exact and not negative, in the target's unit.</param>
    /// <exception cref="ArgumentNullException"><paramref name="targetCode"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="targetCode"/> is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The year lies outside, or <paramref name="stage"/> is no case of <see cref="ResultStage"/>.</exception>
    /// <exception cref="InvalidValueException">The result is negative.</exception>
    public ResultFigure(string targetCode, int year, ResultStage stage, Fraction value)
    {
        TargetCode = Guard.Against.NullOrWhiteSpace(targetCode);
        Year = Guard.Against.OutOfRange(year, 1, 9999);
        Stage = stage is ResultStage.HalfYear or ResultStage.Annual
            ? stage
            : throw new ArgumentOutOfRangeException(nameof(stage), stage, "The stage is unknown.");
        Value =
            value.Sign < 0
                ? throw new InvalidValueException(
                    new("Et resultat kan ikke være negativt.", "A result cannot be negative."),
                    nameof(value)
                )
                : value;
    }

    /// <summary>The code of the target figure.</summary>
    public string TargetCode { get; }

    /// <summary>The year of the target figure.</summary>
    public int Year { get; }

    /// <summary>The report that it stands in.</summary>
    public ResultStage Stage { get; }

    /// <summary>The result, exact.</summary>
    public Fraction Value { get; }

    /// <summary>The target figure, the report and the result, cut off after four decimals.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() =>
        FormattableString.Invariant($"{Quote.Of(TargetCode)} {Year} {Stage}: {ShortNumber.Of(Value)}");
}
