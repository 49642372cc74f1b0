using System.Text;
using EHelse.Domain.Reporting;
using EHelse.Domain.Sources;
using NodaTime;

namespace EHelse.Domain.Tests.Reporting;

/// <summary>What calendars, duties and exports say and keep at their edges.</summary>
public sealed class ReportingTextsTests
{
    private static ReportingTerms Terms => ReportingTerms.Of2024;

    [Fact]
    public void ToICalendar_Rolled_SaysFromWhenInBothLanguages()
    {
        var calendar = ReportingCalendar.ForCalendarYear(Terms, 2025, RollPolicy.NextWorkingDay);
        Assert.Contains(
            "Flyttet fra 1. februar 2025 til neste virkedag.",
            Unfolded(calendar.ToICalendar(Language.NorwegianBokmal)),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Moved from 1 February 2025 to the next working day.",
            Unfolded(calendar.ToICalendar(Language.English)),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(Language.NorwegianBokmal, "PRODID:-//EHelse.Domain//Reporting calendar//NB\r\n")]
    [InlineData(Language.English, "PRODID:-//EHelse.Domain//Reporting calendar//EN\r\n")]
    public void ToICalendar_Language_IsInTheProduct(Language language, string product) =>
        Assert.Contains(
            product,
            ReportingCalendar.ForCalendarYear(Terms, 2025).ToICalendar(language),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("x", 75)]
    [InlineData("é", 75)]
    [InlineData("\u07FF", 75)]
    [InlineData("\u0800", 75)]
    [InlineData("😀", 75)]
    public void ToICalendar_LongTitle_IsFoldedWhereALineIsFullAndNotBefore(string character, int most)
    {
        var text = ReportingCalendar
            .ForCalendarYear(Terms, 2025)
            .ToICalendar(Language.English, new CalendarExport(title: string.Concat(Enumerable.Repeat(character, 300))));
        var longest = text.Split("\r\n")
            .Where(line => line.Contains(character + character, StringComparison.Ordinal))
            .Max(Encoding.UTF8.GetByteCount);
        var width = Encoding.UTF8.GetByteCount(character);
        Assert.InRange(longest, most - width + 1, most);
    }

    [Theory]
    [InlineData('\r', "\\n")]
    [InlineData('\uD83D', "\uFFFD")]
    [InlineData('\uDE00', "\uFFFD")]
    public void ToICalendar_TextThatEndsInHalfOfSomething_IsWrittenWhole(char half, string written) =>
        Assert.Contains(
            "ends with" + written,
            Unfolded(
                ReportingCalendar
                    .ForCalendarYear(Terms, 2025)
                    .ToICalendar(Language.English, new CalendarExport(note: "ends with" + half))
            ),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData(1, 0, 5, "TRIGGER:-PT1H0M5S")]
    [InlineData(0, 0, 5, "TRIGGER:-PT5S")]
    [InlineData(0, 2, 0, "TRIGGER:-PT2M")]
    public void ToICalendar_AlarmInSeconds_IsWrittenAsTheGrammarAsks(
        int hours,
        int minutes,
        int seconds,
        string trigger
    )
    {
        var alarm = Duration.FromHours(hours) + Duration.FromMinutes(minutes) + Duration.FromSeconds(seconds);
        var text = ReportingCalendar
            .ForCalendarYear(Terms, 2025)
            .ToICalendar(Language.English, new CalendarExport(alarms: [alarm]));
        Assert.Contains(trigger + "\r\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void CalendarExport_ScopeOfTheOutermostCharacters_IsKept() =>
        Assert.Equal("azAZ09-", new CalendarExport(scope: "azAZ09-").Scope);

    [Fact]
    public void CalendarExport_FirstMomentOfYearOne_IsTheEarliest()
    {
        var first = Instant.FromUtc(1, 1, 1, 0, 0);
        Assert.Equal(first, new CalendarExport(stamp: first).Stamp);
        var refusal = Assert.Throws<ArgumentOutOfRangeException>(
            "stamp",
            () => new CalendarExport(stamp: first - Duration.Epsilon)
        );
        Assert.Contains("before year 1", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void NextDue_Waived_IsTheOneAfter()
    {
        var calendar = ReportingCalendar.ForCalendarYear(Terms, 2025);
        var date = new LocalDate(2025, 1, 20);
        var waiver = new Waiver(Terms.AnnualReport!, 2025, date);
        Assert.Equal(Terms.AnnualReport, calendar.NextDue(date)?.Duty);
        Assert.Equal(Terms.Accounts, calendar.NextDue(date, waivers: [waiver])?.Duty);
    }

    [Fact]
    public void Find_YearThatTheCalendarDoesNotHold_IsNull()
    {
        var calendar = ReportingCalendar.ForCalendarYear(Terms, 2025);
        Assert.Null(calendar.Find(Terms.AnnualReport!, 2026));
        Assert.Throws<ArgumentNullException>("duty", () => calendar.Find(null!, 2025));
    }

    [Fact]
    public void IsBeforeTheLetter_DayThatTheLetterIsKnown_IsFalse()
    {
        var known = new ReportingTerms(2024, new LocalDate(2024, 2, 1), Terms.Duties);
        var calendar = ReportingCalendar.ForCalendarYear(known, 2024);
        Assert.False(calendar.Find(Terms.AnnualReport!, 2024)!.IsBeforeTheLetter);
    }

    [Fact]
    public void Key_YearOfFewDigits_HasFour()
    {
        var early = new ReportingTerms(7, new LocalDate(7, 1, 1), Terms.Duties);
        var deadline = ReportingCalendar.ForCalendarYear(early, 7).Find(Terms.AnnualReport!, 7)!;
        Assert.EndsWith("0007", deadline.Key, StringComparison.Ordinal);
        Assert.Equal($"{deadline.Key} 0007-02-01", deadline.ToString());
    }

    [Fact]
    public void ToString_PublicHoliday_IsItsDateAndName() =>
        Assert.Equal(
            "2025-05-17 Constitution Day",
            NorwegianHolidays.InYear(2025).Single(day => day.Date == new LocalDate(2025, 5, 17)).ToString()
        );

    [Fact]
    public void Duties_Of2024_AreAskedForInTheirOwnYearButWhatIsOfTheYearBefore() =>
        Assert.Equal(
            ["invoice-dated", "annual-report", "accounts", "half-year-report"],
            Terms.Duties.Where(duty => duty.IsAskedForInItsOwnYear).Select(duty => duty.Code)
        );

    [Fact]
    public void ReportingDuty_ObligationThatIsNone_IsRefused()
    {
        var duty = Terms.Duties[0];
        var refusal = Assert.Throws<ArgumentOutOfRangeException>(
            "obligation",
            () =>
                new ReportingDuty(
                    "x",
                    duty.Name,
                    duty.DueOn,
                    (Obligation)9,
                    duty.Citation,
                    duty.Reading,
                    duty.Contents,
                    false,
                    false
                )
        );
        Assert.Contains("neither must, should nor may", refusal.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>("code", () => duty.FindContent(null!));
    }

    [Fact]
    public void Assess_LetterWithoutTheDuty_SaysWhichAndThatTheLetterLacksIt()
    {
        var without = new ReportingTerms(
            2024,
            Terms.NotKnownBefore,
            Terms.Duties.Where(duty => duty.Code != "half-year-report")
        );
        var calendar = ReportingCalendar.ForCalendarYear(without, 2025);
        var finding = ReportingRules
            .Assess([], calendar, new LocalDate(2025, 1, 1))
            .Single(finding => finding.Code == "REP-03");
        Assert.Equal(
            ("submissions.half-year-report", "", Outcome.Undetermined),
            (finding.Path, finding.Expected, finding.Outcome)
        );
        Assert.Equal(["reporting.duties"], finding.Missing);
        Assert.Throws<ArgumentNullException>(
            "calendar",
            () => ReportingRules.Assess([], null!, new LocalDate(2025, 1, 1))
        );
    }

    private static string Unfolded(string text) => text.Replace("\r\n ", "", StringComparison.Ordinal);
}
