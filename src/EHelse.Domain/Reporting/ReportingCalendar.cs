using System.Collections;
using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace EHelse.Domain.Reporting;

/// <summary>The deadlines of one year, by date.</summary>
/// <remarks>Source: assignment letter 2024, Krav til rapportering and Utbetaling/fakturering 2024.</remarks>
/// <example>
/// <code><![CDATA[
/// var terms = AssignmentLetter.ForYear(2024).ReportingTerms;
/// var calendar = ReportingCalendar.ForCalendarYear(terms, 2025, RollPolicy.NextWorkingDay);
/// Console.WriteLine($"{calendar.NextDue(new LocalDate(2025, 2, 2))?.DueOn:uuuu-MM-dd}");
/// // 2025-02-03
/// ]]></code>
/// </example>
[SuppressMessage(
    "Naming",
    "CA1710:Identifiers should have correct suffix",
    Justification = "A calendar is a calendar."
)]
public sealed partial class ReportingCalendar : IReadOnlyList<ReportingDeadline>
{
    private readonly ReportingDeadline[] deadlines;

    private ReportingCalendar(ReportingTerms terms, int year, RollPolicy roll, IEnumerable<ReportingDeadline> deadlines)
    {
        Terms = terms;
        Year = year;
        Roll = roll;
        this.deadlines = [.. deadlines.OrderBy(deadline => deadline.NominalDate)];
    }

    /// <summary>The terms that the deadlines come from.</summary>
    public ReportingTerms Terms { get; }

    /// <summary>The grant year or calendar year that was asked for.</summary>
    public int Year { get; }

    /// <summary>What became of dates on days off.</summary>
    public RollPolicy Roll { get; }

    /// <summary>The number of deadlines.</summary>
    public int Count => deadlines.Length;

    /// <summary>The deadline at a place in the calendar.</summary>
    /// <param name="index">The place, from 0.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such place.</exception>
    public ReportingDeadline this[int index] => deadlines[index];

    /// <summary>
    /// All that belongs to a grant year: what falls in the year itself, and the year-end invoice, annual report and accounts that
    /// follow in the year after.
    /// </summary>
    /// <param name="terms">The letter's terms.</param>
    /// <param name="year">The grant year, from the terms' first year to <see cref="ReportingTerms.LastYear"/>.</param>
    /// <param name="roll">What becomes of dates on days off; <see cref="RollPolicy.None"/> when null.</param>
    /// <returns>The deadlines by date. Annual report and accounts stand in the calendars of two grant years.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="terms"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> lies outside.</exception>
    public static ReportingCalendar ForGrantYear(ReportingTerms terms, int year, RollPolicy? roll = null)
    {
        Guard.Against.OutOfRange(year, Guard.Against.Null(terms).FirstYear, ReportingTerms.LastYear);
        roll ??= RollPolicy.None;
        return new(
            terms,
            year,
            roll,
            Enumerable
                .Range(year, YearsWithDeadlines(terms, year))
                .SelectMany(dueIn => In(terms, dueIn, roll))
                .Where(deadline => deadline.GrantYears.Contains(year))
        );
    }

    /// <summary>All whose date by the letter falls in a calendar year, also when rolling moves it out of the year.</summary>
    /// <param name="terms">The letter's terms.</param>
    /// <param name="year">The calendar year, from the terms' first year to <see cref="ReportingTerms.LastYear"/>.</param>
    /// <param name="roll">What becomes of dates on days off; <see cref="RollPolicy.None"/> when null.</param>
    /// <returns>The deadlines by date, without those that only belong to a grant year before the terms.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="terms"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> lies outside.</exception>
    public static ReportingCalendar ForCalendarYear(ReportingTerms terms, int year, RollPolicy? roll = null)
    {
        Guard.Against.OutOfRange(year, Guard.Against.Null(terms).FirstYear, ReportingTerms.LastYear);
        roll ??= RollPolicy.None;
        return new(
            terms,
            year,
            roll,
            In(terms, year, roll).Where(deadline => deadline.GrantYears.Any(grantYear => grantYear >= terms.FirstYear))
        );
    }

    /// <summary>The deadline that is due next: the first that is due on the date or later and is neither met nor waived.</summary>
    /// <param name="asOf">The date; what was submitted or waived after it does not count.</param>
    /// <param name="submissions">What was handed in; null when it is not known, and then only dates and waivers count.</param>
    /// <param name="waivers">What KS has waived; null for nothing.</param>
    /// <returns>The deadline, or null when the calendar has none. Never one from before the letter.</returns>
    /// <exception cref="ArgumentNullException">A submission or a waiver is null.</exception>
    public ReportingDeadline? NextDue(
        LocalDate asOf,
        IEnumerable<Submission>? submissions = null,
        IEnumerable<Waiver>? waivers = null
    )
    {
        Submission[]? handedIn = submissions is null ? null : [.. submissions];
        Waiver[]? waived = waivers is null ? null : [.. waivers];
        return deadlines.FirstOrDefault(deadline =>
            deadline.DueOn >= asOf
            && deadline.StatusOn(asOf, handedIn, waived) is DeadlineStatus.Upcoming or DeadlineStatus.Undetermined
        );
    }

    /// <summary>The deadlines that have passed without all parts in.</summary>
    /// <param name="asOf">The date; what was submitted or waived after it does not count.</param>
    /// <param name="submissions">What was handed in; empty when nothing was.</param>
    /// <param name="waivers">What KS has waived; null for nothing.</param>
    /// <returns>The deadlines by date; possibly none. Never one from before the letter.</returns>
    /// <exception cref="ArgumentNullException">The submissions, one of them or a waiver is null.</exception>
    public IReadOnlyList<ReportingDeadline> Overdue(
        LocalDate asOf,
        IEnumerable<Submission> submissions,
        IEnumerable<Waiver>? waivers = null
    )
    {
        Submission[] handedIn = [.. Guard.Against.Null(submissions)];
        Waiver[]? waived = waivers is null ? null : [.. waivers];
        return Array.AsReadOnly([
            .. deadlines.Where(deadline => deadline.StatusOn(asOf, handedIn, waived) == DeadlineStatus.Overdue),
        ]);
    }

    /// <summary>The deadline of a duty in a year.</summary>
    /// <param name="duty">The duty.</param>
    /// <param name="year">The year in which the date falls by the letter.</param>
    /// <returns>The deadline, or null when the calendar does not hold it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="duty"/> is null.</exception>
    public ReportingDeadline? Find(ReportingDuty duty, int year)
    {
        Guard.Against.Null(duty);
        return deadlines.FirstOrDefault(deadline => deadline.Duty.IsSameAs(duty) && deadline.Year == year);
    }

    /// <inheritdoc/>
    public IEnumerator<ReportingDeadline> GetEnumerator() =>
        ((IEnumerable<ReportingDeadline>)deadlines).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The year, the number of deadlines and what became of dates on days off.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() =>
        FormattableString.Invariant($"{Year}: {ShortText.Count(Count, "deadline")}, roll {Roll}");

    // The grant year and those in which something is reported about it; rolling must not leave the calendar.
    private static int YearsWithDeadlines(ReportingTerms terms, int year)
    {
        var after = terms.Duties.Select(duty => duty.Contents[0].YearsBefore).DefaultIfEmpty(0).Max();
        return Math.Min(after, ReportingTerms.LastYear + 1 - year) + 1;
    }

    private static IEnumerable<ReportingDeadline> In(ReportingTerms terms, int year, RollPolicy roll) =>
        terms.Duties.Select(duty => new ReportingDeadline(terms, duty, year, roll));
}
