using EHelse.Domain.Reporting;
using EHelse.Domain.Tests.Sources;
using NodaTime;

namespace EHelse.Domain.Tests.Reporting;

/// <summary>What the rules about reporting answer, in values and words, as a file that people review.</summary>
public sealed class ReportingAnswersTests
{
    private static readonly ReportingTerms Terms = ReportingTerms.Of2024;
    private static readonly LocalDate LongAfter = new(2025, 12, 31);

    [Fact]
    public void Assess_SubmissionsOfManyKinds_AnswersAsRecorded()
    {
        var duties = Terms.Duties;
        Submission[] inTime = [.. duties.Select(duty => new Submission(duty, 2025, new LocalDate(2025, 1, 31)))];
        Submission[] late = [.. duties.Select(duty => new Submission(duty, 2025, new LocalDate(2025, 6, 2)))];
        Submission[] incomplete =
        [
            new(Terms.AnnualReport!, 2025, new LocalDate(2025, 1, 31), [Terms.AnnualReport!.FindContent("results")!]),
        ];
        Waiver[] waived = [.. duties.Select(duty => new Waiver(duty, 2025, new LocalDate(2025, 1, 1)))];
        var year = ReportingCalendar.ForCalendarYear(Terms, 2025);
        var page = new AnswerPage()
            .Case("All in time", ReportingRules.Assess(inTime, year, LongAfter))
            .Case("All late", ReportingRules.Assess(late, year, LongAfter))
            .Case("Parts of one", ReportingRules.Assess(incomplete, year, LongAfter))
            .Case("Not past due", ReportingRules.Assess([], year, new LocalDate(2025, 2, 1)))
            .Case("Waived", ReportingRules.Assess([], year, LongAfter, waived))
            .Case("Submissions not known", ReportingRules.Assess(null, year, LongAfter))
            .Case(
                "The year of the letter",
                ReportingRules.Assess([], ReportingCalendar.ForCalendarYear(Terms, 2024), LongAfter)
            );
        Recorded.Is("tests/EHelse.Domain.Tests/Reporting/answers.txt", page.ToString());
    }
}
