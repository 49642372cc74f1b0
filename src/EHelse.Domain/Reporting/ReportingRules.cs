using EHelse.Domain.Sources;
using NodaTime;

namespace EHelse.Domain.Reporting;

/// <summary>The rules on reports, REP-01 to REP-03. The dates of the invoice are rules of the invoice.</summary>
public static class ReportingRules
{
    private static readonly ReportingRule[] Rules =
    [
        AnnualReportIsSubmittedInTime.Rule,
        AccountsAreSubmittedInTime.Rule,
        HalfYearReportIsSubmittedInTime.Rule,
    ];

    /// <summary>All rules, in the letter's order.</summary>
    public static RuleCatalog All { get; } = new(Rules);

    /// <summary>Checks the reports of a calendar.</summary>
    /// <param name="submissions">What was handed in, in any order; empty when nothing was, null when it is not known.</param>
    /// <param name="calendar">The calendar of one year.</param>
    /// <param name="asOf">The date; what was submitted or waived after it does not count.</param>
    /// <param name="waivers">What KS has waived; null for nothing.</param>
    /// <returns>One finding for each report of the calendar: by rule in the letter's order, then by date. A rule whose report the letter does not ask for is not applicable.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/>, a submission or a waiver is null.</exception>
    public static Assessment Assess(
        IEnumerable<Submission>? submissions,
        ReportingCalendar calendar,
        LocalDate asOf,
        IEnumerable<Waiver>? waivers = null
    )
    {
        Guard.Against.Null(calendar);
        Submission[]? handedIn = submissions is null ? null : [.. submissions];
        Waiver[]? waived = waivers is null ? null : [.. waivers];
        return new Assessment(
            Rules.SelectMany(rule =>
                calendar.Terms.FindDuty(rule.DutyCode) is null
                    ? [rule.LetterHasNoSuchDuty()]
                    : calendar
                        .Where(deadline => string.Equals(deadline.Duty.Code, rule.DutyCode, StringComparison.Ordinal))
                        .Select(deadline => rule.Check(deadline, asOf, handedIn, waived))
            )
        );
    }
}
