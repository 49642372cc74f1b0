using EHelse.Domain.Sources;
using NodaTime;

namespace EHelse.Domain.Letters;

/// <summary>A deadline that only one of two letters has, or that lies on another day of the year.</summary>
public sealed class DeadlineChange
{
    internal DeadlineChange(
        string code,
        LocalizedText name,
        AnnualDate? before,
        AnnualDate? after,
        IEnumerable<LocalDate> datesBefore,
        IEnumerable<LocalDate> datesAfter
    )
    {
        Code = code;
        Name = name;
        Before = before;
        After = after;
        DatesBefore = new ValueList<LocalDate>(datesBefore);
        DatesAfter = new ValueList<LocalDate>(datesAfter);
    }

    /// <summary>Added, removed or moved.</summary>
    public ChangeKind Kind =>
        Before is null ? ChangeKind.Added
        : After is null ? ChangeKind.Removed
        : ChangeKind.Changed;

    /// <summary>The code of the duty, such as <c>annual-report</c>.</summary>
    public string Code { get; }

    /// <summary>What is handed in; as the later letter says it when both have the duty.</summary>
    public LocalizedText Name { get; }

    /// <summary>The last day of each year by the earlier letter; null when it does not have the duty.</summary>
    public AnnualDate? Before { get; }

    /// <summary>The last day of each year by the later letter; null when it does not have the duty.</summary>
    public AnnualDate? After { get; }

    /// <summary>
    /// The dates of the duty in the calendar of the earlier letter's grant year, ascending, as the letter gives them and not rolled. Annual report and
    /// accounts have two: that of the year before falls in the year as well. None when the letter does not have the duty, or its reporting terms
    /// start after its grant year.
    /// </summary>
    public IReadOnlyList<LocalDate> DatesBefore { get; }

    /// <summary>The dates of the duty in the calendar of the later letter's grant year, in the same way.</summary>
    public IReadOnlyList<LocalDate> DatesAfter { get; }

    /// <summary>The code and both days.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() =>
        $"{Code}: {LetterFacts.Text(Before) ?? "none"} -> {LetterFacts.Text(After) ?? "none"}";
}
