using EHelse.Domain.Sources;
using NodaTime;

namespace EHelse.Domain.Reporting;

/// <summary>Something that a network hands in to KS every year by a date: a report, or the invoice.</summary>
/// <remarks>Submissions and deadlines belong together when the codes of their duties are equal. The duties of 2024 are in <see cref="ReportingTerms.Of2024"/>.</remarks>
public sealed class ReportingDuty
{
    internal ReportingDuty(
        string code,
        LocalizedText name,
        AnnualDate dueOn,
        Obligation obligation,
        Citation citation,
        LocalizedText reading,
        IEnumerable<ReportContent> contents,
        bool isAskedForInItsOwnYear,
        bool mayRoll
    )
    {
        Code = code;
        Name = name;
        DueOn = dueOn;
        Obligation = obligation;
        Citation = citation;
        Reading = reading;
        Contents = new ValueList<ReportContent>(contents);
        IsAskedForInItsOwnYear = isAskedForInItsOwnYear;
        MayRoll = mayRoll;
    }

    /// <summary>The code that commands and files use, such as <c>annual-report</c>.</summary>
    public string Code { get; }

    /// <summary>What is handed in, in both languages.</summary>
    public LocalizedText Name { get; }

    /// <summary>The last day of each year, as the letter gives it.</summary>
    public AnnualDate DueOn { get; }

    /// <summary>How strongly the clause binds, by its verb (reading R5).</summary>
    public Obligation Obligation { get; }

    /// <summary>The clause.</summary>
    public Citation Citation { get; }

    /// <summary>How the clause is read where it leaves something open, such as whether the date recurs (reading R8).</summary>
    public LocalizedText Reading { get; }

    /// <summary>What it must hold, in the letter's order; at least one.</summary>
    public IReadOnlyList<ReportContent> Contents { get; }

    /// <summary>
    /// Whether a roll policy moves the date. Not for the date that stands on an invoice: an invoice can be dated on any day,
    /// and a later day than 31 December would leave the grant year.
    /// </summary>
    public bool MayRoll { get; }

    /// <summary>Whether the letter of the year in which the date falls asks for it, also where it is about the year before.</summary>
    internal bool IsAskedForInItsOwnYear { get; }

    /// <summary>The content with a code.</summary>
    /// <param name="code">The code; upper and lower case differ.</param>
    /// <returns>The content, or null when the duty has none with the code.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public ReportContent? FindContent(string code)
    {
        Guard.Against.Null(code);
        return Contents.FirstOrDefault(content => string.Equals(content.Code, code, StringComparison.Ordinal));
    }

    /// <summary>The code.</summary>
    /// <returns><see cref="Code"/>.</returns>
    public override string ToString() => Code;

    internal bool IsSameAs(ReportingDuty other) => string.Equals(Code, other.Code, StringComparison.Ordinal);
}
