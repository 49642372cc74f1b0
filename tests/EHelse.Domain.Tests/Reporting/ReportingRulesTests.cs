using EHelse.Domain.Reporting;
using EHelse.Domain.Sources;
using NodaTime;
using NodaTime.Text;

namespace EHelse.Domain.Tests.Reporting;

public sealed class ReportingRulesTests
{
    private static readonly ReportingTerms Terms = ReportingTerms.Of2024;

    [Fact]
    public void REP_01_AllPartsOnTheLastDay_Met()
    {
        var finding = Check(
            AnnualReportIsSubmittedInTime.Rule,
            2026,
            "2026-02-01",
            Whole(Terms.AnnualReport!, 2026, "2026-02-01")
        );
        Assert.Equal(Outcome.Met, finding.Outcome);
        Assert.Equal("2026-02-01", finding.Expected);
        Assert.Equal("2026-02-01", finding.Actual);
        Assert.Equal("submissions.annual-report-2026", finding.Path);
    }

    [Fact]
    public void REP_01_OneDayLate_NotMet()
    {
        var finding = Check(
            AnnualReportIsSubmittedInTime.Rule,
            2026,
            "2026-02-02",
            Whole(Terms.AnnualReport!, 2026, "2026-02-02")
        );
        Assert.Equal(Outcome.NotMet, finding.Outcome);
        Assert.Equal("2026-02-02", finding.Actual);
        Assert.Contains("late", finding.Text.English, StringComparison.Ordinal);
    }

    [Fact]
    public void REP_01_OneDayLateOnASundayThatRolls_Met()
    {
        var deadline = ReportingCalendar
            .ForCalendarYear(Terms, 2026, RollPolicy.NextWorkingDay)
            .Find(Terms.AnnualReport!, 2026)!;
        Submission[] submitted = [Whole(Terms.AnnualReport!, 2026, "2026-02-02")];
        Submission[] later = [Whole(Terms.AnnualReport!, 2026, "2026-02-03")];
        var asOf = Date("2026-02-03");
        Assert.Equal(Outcome.Met, AnnualReportIsSubmittedInTime.Rule.Check(deadline, asOf, submitted).Outcome);
        Assert.Equal(Outcome.NotMet, AnnualReportIsSubmittedInTime.Rule.Check(deadline, asOf, later).Outcome);
    }

    [Fact]
    public void REP_01_WithoutTargetFigures_NotMetAndSaysSo()
    {
        Submission[] some =
        [
            new(Terms.AnnualReport!, 2025, Date("2025-01-20"), [Content("results")]),
            new(Terms.AnnualReport!, 2025, Date("2025-01-21"), [Content("annual-report")]),
        ];
        var finding = Check(AnnualReportIsSubmittedInTime.Rule, 2025, "2025-02-02", some);
        Assert.Equal(Outcome.NotMet, finding.Outcome);
        Assert.Equal("missing: target-figures", finding.Actual);
        Assert.Contains("måltall", finding.Text.Norwegian, StringComparison.Ordinal);

        // The last part decides the date; an earlier copy of the same part counts.
        Submission[] all =
        [
            .. some,
            new(Terms.AnnualReport!, 2025, Date("2025-02-05"), [Content("target-figures")]),
            new(Terms.AnnualReport!, 2025, Date("2025-01-31"), [Content("target-figures")]),
        ];
        Assert.Equal("2025-01-31", Check(AnnualReportIsSubmittedInTime.Rule, 2025, "2025-03-01", all).Actual);
    }

    [Fact]
    public void REP_01_SubmissionsNotKnown_Undetermined() => AssertUndetermined(AnnualReportIsSubmittedInTime.Rule);

    [Fact]
    public void REP_02_OnTheLastDay_Met() =>
        Assert.Equal(
            Outcome.Met,
            Check(
                AccountsAreSubmittedInTime.Rule,
                2025,
                "2025-03-01",
                Whole(Terms.Accounts!, 2025, "2025-03-01")
            ).Outcome
        );

    [Fact]
    public void REP_02_FirstDayTooLate_NotMet() =>
        Assert.Equal(
            Outcome.NotMet,
            Check(
                AccountsAreSubmittedInTime.Rule,
                2025,
                "2025-03-02",
                Whole(Terms.Accounts!, 2025, "2025-03-02")
            ).Outcome
        );

    [Fact]
    public void REP_02_SubmissionsNotKnown_Undetermined() => AssertUndetermined(AccountsAreSubmittedInTime.Rule);

    [Fact]
    public void REP_03_OnTheLastDay_Met() =>
        Assert.Equal(
            Outcome.Met,
            Check(
                HalfYearReportIsSubmittedInTime.Rule,
                2025,
                "2025-06-01",
                Whole(Terms.HalfYearReport!, 2025, "2025-06-01")
            ).Outcome
        );

    [Fact]
    public void REP_03_FirstDayTooLate_NotMet() =>
        Assert.Equal(
            Outcome.NotMet,
            Check(
                HalfYearReportIsSubmittedInTime.Rule,
                2025,
                "2025-06-02",
                Whole(Terms.HalfYearReport!, 2025, "2025-06-02")
            ).Outcome
        );

    [Fact]
    public void REP_03_SubmissionsNotKnown_Undetermined() => AssertUndetermined(HalfYearReportIsSubmittedInTime.Rule);

    [Fact]
    public void REP_03_OfAnotherYearOrDuty_DoesNotCount()
    {
        var finding = Check(
            HalfYearReportIsSubmittedInTime.Rule,
            2025,
            "2025-06-02",
            Whole(Terms.HalfYearReport!, 2024, "2025-05-01"),
            Whole(Terms.Accounts!, 2025, "2025-05-01")
        );
        Assert.Equal(Outcome.NotMet, finding.Outcome);
        Assert.Equal("missing: half-year-report", finding.Actual);
    }

    [Fact]
    public void REP_03_NothingSubmitted_TurnsFromNotApplicableToNotMetAfterTheLastDay()
    {
        var onTheDay = Check(HalfYearReportIsSubmittedInTime.Rule, 2025, "2025-06-01");
        var after = Check(HalfYearReportIsSubmittedInTime.Rule, 2025, "2025-06-02");
        Assert.Equal(Outcome.NotApplicable, onTheDay.Outcome);
        Assert.Equal(Outcome.NotMet, after.Outcome);
    }

    [Fact]
    public void REP_03_ReceivedAtAMoment_CountsByTheNorwegianDate()
    {
        Assert.Equal(
            Date("2025-06-01"),
            new Submission(Terms.HalfYearReport!, 2025, Instant.FromUtc(2025, 6, 1, 21, 59)).ReceivedOn
        );
        Assert.Equal(
            Date("2025-06-02"),
            new Submission(Terms.HalfYearReport!, 2025, Instant.FromUtc(2025, 6, 1, 22, 0)).ReceivedOn
        );
    }

    [Fact]
    public void Status_AllCases_AreTold()
    {
        var deadline = Deadline(Terms.Accounts!, 2025);
        Waiver[] waived = [new(Terms.Accounts!, 2025, Date("2025-03-10"))];
        Submission[] late = [Whole(Terms.Accounts!, 2025, "2025-03-05")];
        Submission[] inTime = [Whole(Terms.Accounts!, 2025, "2025-02-05")];
        Assert.Equal(DeadlineStatus.Upcoming, deadline.StatusOn(Date("2025-03-01"), late));
        Assert.Equal(DeadlineStatus.Overdue, deadline.StatusOn(Date("2025-03-04"), late));
        Assert.Equal(DeadlineStatus.Late, deadline.StatusOn(Date("2025-03-05"), late));
        Assert.Equal(DeadlineStatus.Met, deadline.StatusOn(Date("2025-03-05"), inTime));
        Assert.Equal(DeadlineStatus.Upcoming, deadline.StatusOn(Date("2025-02-04"), inTime));
        Assert.Equal(DeadlineStatus.Late, deadline.StatusOn(Date("2025-03-09"), late, waived));
        Assert.Equal(DeadlineStatus.Waived, deadline.StatusOn(Date("2025-03-10"), late, waived));
        Assert.Equal(DeadlineStatus.Waived, deadline.StatusOn(Date("2025-03-10"), null, waived));
        Assert.Equal(DeadlineStatus.Met, deadline.StatusOn(Date("2025-03-10"), inTime, waived));
        Assert.Equal(DeadlineStatus.Undetermined, deadline.StatusOn(Date("2025-03-09"), null, waived));
        Assert.Equal(
            DeadlineStatus.Overdue,
            deadline.StatusOn(
                Date("2025-03-10"),
                [],
                [new(Terms.Accounts!, 2026, Date("2025-03-01")), new(Terms.HalfYearReport!, 2025, Date("2025-03-01"))]
            )
        );
    }

    [Fact]
    public void Status_BeforeTheLetter_IsMetOrSaysSo()
    {
        var deadline = Deadline(Terms.Accounts!, 2024);
        Assert.Equal(DeadlineStatus.BeforeTheLetter, deadline.StatusOn(Date("2024-12-01"), []));
        Assert.Equal(DeadlineStatus.BeforeTheLetter, deadline.StatusOn(Date("2024-12-01"), null));
        Assert.Equal(
            DeadlineStatus.BeforeTheLetter,
            deadline.StatusOn(Date("2024-12-01"), [Whole(Terms.Accounts!, 2024, "2024-03-02")])
        );
        Assert.Equal(
            DeadlineStatus.Met,
            deadline.StatusOn(Date("2024-12-01"), [Whole(Terms.Accounts!, 2024, "2024-03-01")])
        );
    }

    [Fact]
    public void Assess_GrantYear2024_AnswersInTheLettersOrder()
    {
        var calendar = ReportingCalendar.ForGrantYear(Terms, 2024);
        Submission[] submitted =
        [
            Whole(Terms.HalfYearReport!, 2024, "2024-05-30"),
            Whole(Terms.AnnualReport!, 2025, "2025-02-02"),
        ];
        var assessment = ReportingRules.Assess(submitted, calendar, Date("2025-02-10"));
        Assert.Equal(
            [
                "REP-01 NotApplicable submissions.annual-report-2024",
                "REP-01 NotMet submissions.annual-report-2025",
                "REP-02 NotApplicable submissions.accounts-2024",
                "REP-02 NotApplicable submissions.accounts-2025",
                "REP-03 Met submissions.half-year-report-2024",
            ],
            assessment.Select(finding => $"{finding.Code} {finding.Outcome} {finding.Path}")
        );
        Assert.False(assessment.HoldsAllMusts);
    }

    [Fact]
    public void Assess_SubmissionsNotKnown_IsUndeterminedButForWhatWasBeforeTheLetter() =>
        Assert.Equal(
            [
                Outcome.NotApplicable,
                Outcome.Undetermined,
                Outcome.NotApplicable,
                Outcome.Undetermined,
                Outcome.Undetermined,
            ],
            ReportingRules
                .Assess(null, ReportingCalendar.ForGrantYear(Terms, 2024), Date("2025-02-10"))
                .Select(finding => finding.Outcome)
        );

    [Fact]
    public void Assess_Waived_IsNotApplicable()
    {
        var calendar = ReportingCalendar.ForCalendarYear(Terms, 2025);
        Waiver[] waived = [.. calendar.Select(deadline => new Waiver(deadline.Duty, 2025, Date("2025-01-01")))];
        Assert.All(
            ReportingRules.Assess([], calendar, Date("2025-12-31"), waived),
            finding => Assert.Equal(Outcome.NotApplicable, finding.Outcome)
        );
    }

    [Fact]
    public void All_Rules_AreMustsOnTheDutyOfTheirClause()
    {
        Assert.Equal(["REP-01", "REP-02", "REP-03"], ReportingRules.All.Select(rule => rule.Code));
        Assert.All(
            ReportingRules.All.Cast<ReportingRule>(),
            rule =>
            {
                Assert.Equal(Obligation.Must, rule.Obligation);
                Assert.Equal(Terms.FindDuty(rule.DutyCode)!.Citation, rule.Citation);
            }
        );
    }

    [Fact]
    public void Check_DeadlineOfAnotherDuty_Throws() =>
        Assert.Throws<InvalidValueException>(() =>
            AccountsAreSubmittedInTime.Rule.Check(Deadline(Terms.HalfYearReport!, 2025), Date("2025-06-01"), [])
        );

    [Fact]
    public void Check_NoDeadline_Throws() =>
        Assert.Throws<ArgumentNullException>(() =>
            AccountsAreSubmittedInTime.Rule.Check(null!, Date("2025-06-01"), [])
        );

    [Fact]
    public void Submission_ThatCannotExist_Throws()
    {
        var on = Date("2025-02-01");
        Assert.Throws<ArgumentNullException>(() => new Submission(null!, 2025, on));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Submission(Terms.Accounts!, 0, on));
        Assert.Throws<InvalidValueException>(() => new Submission(Terms.Accounts!, 2025, on, []));
        Assert.Throws<InvalidValueException>(() => new Submission(Terms.Accounts!, 2025, on, [Content("results")]));
        Assert.Throws<ArgumentNullException>(() => new Submission(Terms.Accounts!, 2025, on, [null!]));
        Assert.Throws<ArgumentNullException>(() => new Waiver(null!, 2025, on));
    }

    [Fact]
    public void Submissions_WithTheSameFacts_AreEqual()
    {
        Assert.Equal(Whole(Terms.AnnualReport!, 2025, "2025-02-01"), Whole(Terms.AnnualReport!, 2025, "2025-02-01"));
        Assert.NotEqual(
            Whole(Terms.AnnualReport!, 2025, "2025-02-01"),
            new(Terms.AnnualReport!, 2025, Date("2025-02-01"), [Content("results")])
        );
    }

    private static void AssertUndetermined(ReportingRule rule)
    {
        var finding = rule.Check(Deadline(Terms.FindDuty(rule.DutyCode)!, 2025), Date("2025-12-31"), null);
        Assert.Equal(Outcome.Undetermined, finding.Outcome);
        Assert.Equal(["submissions"], finding.Missing);
    }

    private static Finding Check(ReportingRule rule, int year, string asOf, params Submission[] submissions) =>
        rule.Check(Deadline(Terms.FindDuty(rule.DutyCode)!, year), Date(asOf), submissions);

    private static ReportingDeadline Deadline(ReportingDuty duty, int year) =>
        ReportingCalendar.ForCalendarYear(Terms, year).Find(duty, year)!;

    private static Submission Whole(ReportingDuty duty, int year, string on) => new(duty, year, Date(on));

    private static ReportContent Content(string code) => Terms.AnnualReport!.FindContent(code)!;

    private static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
