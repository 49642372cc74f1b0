using System.Globalization;
using NodaTime;

namespace EHelse.Domain.Reporting;

/// <summary>One duty in one year, with the date it is due.</summary>
/// <remarks>Deadlines are told apart by <see cref="Key"/>. Source: assignment letter 2024, Krav til rapportering.</remarks>
/// <example>
/// <code><![CDATA[
/// var terms = AssignmentLetter.ForYear(2024).ReportingTerms;
/// var report = ReportingCalendar.ForCalendarYear(terms, 2025).Find(terms.AnnualReport!, 2025)!;
/// Console.WriteLine(report.StatusOn(new LocalDate(2025, 2, 2), submissions: []));
/// // Overdue
/// ]]></code>
/// </example>
public sealed class ReportingDeadline
{
    internal ReportingDeadline(ReportingTerms terms, ReportingDuty duty, int year, RollPolicy roll)
    {
        Duty = duty;
        NominalDate = duty.DueOn.InYear(year);
        DueOn = duty.MayRoll ? roll.Apply(NominalDate) : NominalDate;
        Parts = new ValueList<ReportPart>(duty.Contents.Select(content => new ReportPart(content, NominalDate)));
        GrantYears = new ValueList<int>(
            (duty.IsAskedForInItsOwnYear ? new[] { ReportedYear, year } : [ReportedYear]).Distinct()
        );
        IsBeforeTheLetter = NominalDate < terms.NotKnownBefore;
    }

    /// <summary>The duty.</summary>
    public ReportingDuty Duty { get; }

    /// <summary>The date as the letter gives it.</summary>
    public LocalDate NominalDate { get; }

    /// <summary>The last day on which it is in time, after the roll policy; never before <see cref="NominalDate"/>.</summary>
    public LocalDate DueOn { get; }

    /// <summary>The year in which <see cref="NominalDate"/> falls.</summary>
    public int Year => NominalDate.Year;

    /// <summary>Whether the roll policy moved the date.</summary>
    public bool IsRolled => DueOn != NominalDate;

    /// <summary>What must be handed in and the days each part covers, in the letter's order; at least one.</summary>
    public IReadOnlyList<ReportPart> Parts { get; }

    /// <summary>The year that the first part is about: the year before for annual report and accounts.</summary>
    public int ReportedYear => Parts[0].Year;

    /// <summary>The days that the first part covers, both ends included.</summary>
    public DateInterval Period => Parts[0].Period;

    /// <summary>
    /// The grant years that the deadline belongs to, ascending: the year reported on, and for reports the year in which the date
    /// falls as well, because that year's letter asks for it. One or two.
    /// </summary>
    public IReadOnlyList<int> GrantYears { get; }

    /// <summary>Whether the date passed before the letter can have been known: 1 February and 1 March 2024 (reading R10).</summary>
    public bool IsBeforeTheLetter { get; }

    /// <summary>The duty's code and the year, such as <c>annual-report-2025</c>; does not depend on roll policy or language.</summary>
    public string Key => Duty.Code + "-" + Year.ToString("D4", CultureInfo.InvariantCulture);

    /// <summary>How the deadline stands on a date.</summary>
    /// <param name="asOf">The date; what was submitted or waived after it does not count.</param>
    /// <param name="submissions">What was handed in, in any order, also for other deadlines; empty when nothing was, null when it is not known.</param>
    /// <param name="waivers">What KS has waived, in any order, also for other deadlines; null for nothing.</param>
    /// <returns>
    /// <see cref="DeadlineStatus.Undetermined"/> when submissions are not known and neither a waiver nor the letter's own
    /// date settles it.
    /// </returns>
    /// <exception cref="ArgumentNullException">A submission or a waiver is null.</exception>
    public DeadlineStatus StatusOn(
        LocalDate asOf,
        IEnumerable<Submission>? submissions,
        IEnumerable<Waiver>? waivers = null
    )
    {
        var completedOn = submissions is null ? null : CompletedOn(asOf, submissions);
        if (completedOn <= DueOn)
        {
            return DeadlineStatus.Met;
        }

        if (waivers is not null && IsWaived(asOf, waivers))
        {
            return DeadlineStatus.Waived;
        }

        if (IsBeforeTheLetter)
        {
            return DeadlineStatus.BeforeTheLetter;
        }

        return submissions is null ? DeadlineStatus.Undetermined
            : completedOn is not null ? DeadlineStatus.Late
            : asOf <= DueOn ? DeadlineStatus.Upcoming
            : DeadlineStatus.Overdue;
    }

    /// <summary>The date on which the last of the parts had come in.</summary>
    /// <param name="asOf">The date; what was submitted after it does not count.</param>
    /// <param name="submissions">What was handed in, in any order, also for other deadlines.</param>
    /// <returns>The date, or null while a part is missing.</returns>
    /// <exception cref="ArgumentNullException">The list or a submission is null.</exception>
    public LocalDate? CompletedOn(LocalDate asOf, IEnumerable<Submission> submissions)
    {
        var received = FirstReceived(asOf, submissions);
        return received.Contains(null) ? null : received.Max();
    }

    /// <summary>The parts that have not come in.</summary>
    /// <param name="asOf">The date; what was submitted after it does not count.</param>
    /// <param name="submissions">What was handed in, in any order, also for other deadlines.</param>
    /// <returns>The parts, in the letter's order; possibly none.</returns>
    /// <exception cref="ArgumentNullException">The list or a submission is null.</exception>
    public IReadOnlyList<ReportPart> MissingParts(LocalDate asOf, IEnumerable<Submission> submissions)
    {
        var received = FirstReceived(asOf, submissions);
        return new ValueList<ReportPart>(Parts.Where((_, index) => received[index] is null));
    }

    /// <summary>The key and the due date in ISO form.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() => $"{Key} {DateText.Iso(DueOn)}";

    private LocalDate?[] FirstReceived(LocalDate asOf, IEnumerable<Submission> submissions)
    {
        Submission[] own =
        [
            .. Guard
                .Against.Null(submissions)
                .Where(submission =>
                    Guard.Against.Null(submission, nameof(submissions)).Duty.IsSameAs(Duty)
                    && submission.Year == Year
                    && submission.ReceivedOn <= asOf
                ),
        ];
        return
        [
            .. Parts.Select(part =>
                own.Where(submission =>
                        submission.Contents.Any(content =>
                            string.Equals(content.Code, part.Content.Code, StringComparison.Ordinal)
                        )
                    )
                    .Select(submission => (LocalDate?)submission.ReceivedOn)
                    .Min()
            ),
        ];
    }

    private bool IsWaived(LocalDate asOf, IEnumerable<Waiver> waivers) =>
        waivers.Any(waiver =>
            Guard.Against.Null(waiver, nameof(waivers)).Duty.IsSameAs(Duty)
            && waiver.Year == Year
            && waiver.GrantedOn <= asOf
        );
}
