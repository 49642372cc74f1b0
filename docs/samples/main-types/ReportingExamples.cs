using EHelse.Domain.Allocation;
using EHelse.Domain.Letters;
using EHelse.Domain.Reporting;
using EHelse.Domain.Sources;
using NodaTime;

namespace MainTypes;

internal static class ReportingExamples
{
    public static void Show()
    {
        ForNorwegianHolidays();
        ForReportingCalendar();
        ForReportingDeadline();
        ForReportingDuty();
        ForResultGoal();
        ForRollPolicy();
        ForSubmission();
        ForTargetFigure();
    }

    private static void ForNorwegianHolidays()
    {
        Console.WriteLine($"{NorwegianHolidays.EasterSunday(2025):uuuu-MM-dd}");
        Console.WriteLine($"{NorwegianHolidays.NextWorkingDay(new LocalDate(2025, 4, 17)):uuuu-MM-dd}");
        // 2025-04-20
        // 2025-04-22
    }

    private static void ForReportingCalendar()
    {
        var terms = AssignmentLetter.ForYear(2024).ReportingTerms;
        var calendar = ReportingCalendar.ForCalendarYear(terms, 2025, RollPolicy.NextWorkingDay);
        Console.WriteLine($"{calendar.NextDue(new LocalDate(2025, 2, 2))?.DueOn:uuuu-MM-dd}");
        // 2025-02-03
    }

    private static void ForReportingDeadline()
    {
        var terms = AssignmentLetter.ForYear(2024).ReportingTerms;
        var report = ReportingCalendar.ForCalendarYear(terms, 2025).Find(terms.AnnualReport!, 2025)!;
        Console.WriteLine(report.StatusOn(new LocalDate(2025, 2, 2), submissions: []));
        // Overdue
    }

    private static void ForReportingDuty()
    {
        foreach (var duty in AssignmentLetter.ForYear(2024).ReportingTerms.Duties)
        {
            Console.WriteLine($"{duty.Code}: {duty.DueOn:MM-dd}");
        }
        // invoice-dated: 12-31
        // invoice-received: 01-15
        // annual-report: 02-01
        // accounts: 03-01
        // half-year-report: 06-01
    }

    private static void ForResultGoal()
    {
        foreach (var goal in ResultGoals.Of2024)
        {
            Console.WriteLine($"{goal.Code}: {goal.Title.English}");
        }
        // GOAL-01: A shared model for rollout networks is established
        // GOAL-02: The municipalities have shared rollout tracks
        // GOAL-03: Experience and competence are shared in set ways
        // GOAL-04: New knowledge fits the technology to what municipalities need
    }

    private static void ForRollPolicy()
    {
        Console.WriteLine($"{RollPolicy.NextWorkingDay.Apply(new LocalDate(2025, 2, 1)):uuuu-MM-dd}");
        Console.WriteLine($"{RollPolicy.None.Apply(new LocalDate(2025, 2, 1)):uuuu-MM-dd}");
        // 2025-02-03
        // 2025-02-01
    }

    private static void ForSubmission()
    {
        var letter = AssignmentLetter.ForYear(2024);
        var report = new Submission(letter.ReportingTerms.AnnualReport!, 2025, receivedOn: new LocalDate(2025, 2, 10));
        foreach (var finding in letter.AssessReports([report], asOf: new LocalDate(2025, 3, 1)).With(Outcome.NotMet))
        {
            Console.WriteLine($"{finding.Code}: {finding.Expected}, but {finding.Actual}");
        }
        // REP-01: 2025-02-01, but 2025-02-10
        // REP-03: 2024-06-01, but missing: half-year-report
    }

    private static void ForTargetFigure()
    {
        var goal = ResultGoals.Of2024[0];
        var target = new TargetFigure(goal, "connected", 2025, Fraction.Of(300), LocalizedText.Same("kommuner"));
        var result = new ResultFigure("connected", 2025, ResultStage.Annual, Fraction.Of(280));
        foreach (var comparison in TargetComparison.Of([target], [result], ResultStage.Annual))
        {
            Console.WriteLine($"{comparison.Outcome}: {comparison.Difference}");
        }
        // NotReached: -20
    }
}
