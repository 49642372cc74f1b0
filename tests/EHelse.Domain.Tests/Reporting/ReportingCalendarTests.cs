using EHelse.Domain.Reporting;
using EHelse.Domain.Sources;
using NodaTime;
using NodaTime.Text;

namespace EHelse.Domain.Tests.Reporting;

public sealed class ReportingCalendarTests
{
    // Written by hand: nominal date, its weekday, the date rolled to the next working day, its weekday, duty, mark.
    private static readonly string[] ByHand =
    [
        "2024-02-01 Thursday  2024-02-01 Thursday  annual-report    before-the-letter",
        "2024-03-01 Friday    2024-03-01 Friday    accounts         before-the-letter",
        "2024-06-01 Saturday  2024-06-03 Monday    half-year-report -",
        "2024-12-31 Tuesday   2024-12-31 Tuesday   invoice-dated    -",
        "2025-01-15 Wednesday 2025-01-15 Wednesday invoice-received -",
        "2025-02-01 Saturday  2025-02-03 Monday    annual-report    -",
        "2025-03-01 Saturday  2025-03-03 Monday    accounts         -",
        "2025-06-01 Sunday    2025-06-02 Monday    half-year-report -",
        "2025-12-31 Wednesday 2025-12-31 Wednesday invoice-dated    -",
        "2026-01-15 Thursday  2026-01-15 Thursday  invoice-received -",
        "2026-02-01 Sunday    2026-02-02 Monday    annual-report    -",
        "2026-03-01 Sunday    2026-03-02 Monday    accounts         -",
        "2026-06-01 Monday    2026-06-01 Monday    half-year-report -",
        "2026-12-31 Thursday  2026-12-31 Thursday  invoice-dated    -",
        "2027-01-15 Friday    2027-01-15 Friday    invoice-received -",
        "2027-02-01 Monday    2027-02-01 Monday    annual-report    -",
        "2027-03-01 Monday    2027-03-01 Monday    accounts         -",
        "2027-06-01 Tuesday   2027-06-01 Tuesday   half-year-report -",
        "2027-12-31 Friday    2027-12-31 Friday    invoice-dated    -",
        "2028-01-15 Saturday  2028-01-17 Monday    invoice-received -",
        "2028-02-01 Tuesday   2028-02-01 Tuesday   annual-report    -",
        "2028-03-01 Wednesday 2028-03-01 Wednesday accounts         -",
        "2028-06-01 Thursday  2028-06-01 Thursday  half-year-report -",
        // A Sunday, and it stays: an invoice can be dated on a Sunday, and 2 January is not in the grant year.
        "2028-12-31 Sunday    2028-12-31 Sunday    invoice-dated    -",
        "2029-01-15 Monday    2029-01-15 Monday    invoice-received -",
        "2029-02-01 Thursday  2029-02-01 Thursday  annual-report    -",
        "2029-03-01 Thursday  2029-03-01 Thursday  accounts         -",
    ];

    [Theory]
    [InlineData(2024)]
    [InlineData(2025)]
    [InlineData(2026)]
    [InlineData(2027)]
    [InlineData(2028)]
    public void ForCalendarYear_2024To2028_AgreesWithTheListWrittenByHand(int year)
    {
        var expected = ByHand.Where(line => line.StartsWith($"{year}-", StringComparison.Ordinal)).Select(Columns);
        Assert.Equal(expected, Lines(roll => ReportingCalendar.ForCalendarYear(ReportingTerms.Of2024, year, roll)));
    }

    [Theory]
    [InlineData(2024)]
    [InlineData(2025)]
    [InlineData(2026)]
    [InlineData(2027)]
    [InlineData(2028)]
    public void ForGrantYear_2024To2028_AgreesWithTheListWrittenByHand(int year)
    {
        // The reports and the invoice date of the year itself, then what closes it in the year after.
        var expected = ByHand
            .Where(line =>
                (
                    line.StartsWith($"{year}-", StringComparison.Ordinal)
                    && !line.Contains("received", StringComparison.Ordinal)
                )
                || line.StartsWith($"{year + 1}-01-15", StringComparison.Ordinal)
                || line.StartsWith($"{year + 1}-02-01", StringComparison.Ordinal)
                || line.StartsWith($"{year + 1}-03-01", StringComparison.Ordinal)
            )
            .Select(Columns)
            .ToArray();
        Assert.Equal(7, expected.Length);
        Assert.Equal(expected, Lines(roll => ReportingCalendar.ForGrantYear(ReportingTerms.Of2024, year, roll)));
    }

    [Fact]
    public void ForGrantYear_NoPolicyChosen_KeepsTheLettersDates() =>
        Assert.All(
            ReportingCalendar.ForGrantYear(ReportingTerms.Of2024, 2025),
            deadline =>
            {
                Assert.Equal(deadline.NominalDate, deadline.DueOn);
                Assert.False(deadline.IsRolled);
            }
        );

    [Fact]
    public void ForGrantYear_1JuneIsWhitSunday_RollsOverWhitMonday() =>
        Assert.Equal(
            new LocalDate(2031, 6, 3),
            ReportingCalendar
                .ForGrantYear(ReportingTerms.Of2024, 2031, RollPolicy.NextWorkingDay)
                .Find(ReportingTerms.Of2024.HalfYearReport!, 2031)!
                .DueOn
        );

    [Theory]
    [InlineData(2023)]
    [InlineData(9998)]
    public void Calendars_OutsideTheYears_Throw(int year)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportingCalendar.ForGrantYear(ReportingTerms.Of2024, year));
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            ReportingCalendar.ForCalendarYear(ReportingTerms.Of2024, year)
        );
    }

    [Fact]
    public void ForGrantYear_LastYear_HasAllDatesInBothPolicies() =>
        Assert.All(
            RollPolicy.All,
            roll =>
                Assert.NotEmpty(
                    ReportingCalendar
                        .ForGrantYear(ReportingTerms.Of2024, ReportingTerms.LastYear, roll)
                        .ToICalendar(Language.English)
                )
        );

    [Fact]
    public void Parts_OfTheFebruaryDeadline_CoverTheYearBeforeAndTheCurrent()
    {
        var deadline = Deadline(ReportingTerms.Of2024.AnnualReport!, 2025);
        Assert.Equal(
            [
                "results 2024 2024-01-01/2024-12-31",
                "annual-report 2024 2024-01-01/2024-12-31",
                "target-figures 2025 2025-01-01/2025-12-31",
            ],
            Parts(deadline)
        );
        Assert.Equal(2024, deadline.ReportedYear);
        Assert.Equal([2024, 2025], deadline.GrantYears);
    }

    [Fact]
    public void Parts_OfTheOtherDuties_CoverWhatTheLetterSays()
    {
        var terms = ReportingTerms.Of2024;
        Assert.Equal(["accounts 2024 2024-01-01/2024-12-31"], Parts(Deadline(terms.Accounts!, 2025)));
        // The half-year report reaches to the day before, whatever the policy.
        Assert.Equal(["half-year-report 2025 2025-01-01/2025-05-31"], Parts(Deadline(terms.HalfYearReport!, 2025)));
        Assert.Equal(["invoice 2025 2025-01-01/2025-12-31"], Parts(Deadline(terms.InvoiceDated!, 2025)));
        Assert.Equal(["invoice 2024 2024-01-01/2024-12-31"], Parts(Deadline(terms.InvoiceReceived!, 2025)));
        Assert.Equal([2025], Deadline(terms.HalfYearReport!, 2025).GrantYears);
        Assert.Equal([2024], Deadline(terms.InvoiceReceived!, 2025).GrantYears);
    }

    [Fact]
    public void Duties_OfTheLetter_BindByTheirVerbAndCiteTheirClause()
    {
        Assert.Equal(
            [
                "invoice-dated Should paragraph 1, sentence 3",
                "invoice-received Should paragraph 1, sentence 3",
                "annual-report Must bullet 1",
                "accounts Must bullet 2",
                "half-year-report Must bullet 3",
            ],
            ReportingTerms.Of2024.Duties.Select(duty => $"{duty.Code} {duty.Obligation} {duty.Citation.Locator}")
        );
        Assert.All(
            ReportingTerms.Of2024.Duties.Where(duty => duty.Obligation == Obligation.Must),
            duty => Assert.Contains("R8", duty.Reading.English, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void FindDuty_KnownAndUnknownCodes_AnswersDutyOrNull()
    {
        Assert.Same(ReportingTerms.Of2024.Accounts!, ReportingTerms.Of2024.FindDuty("accounts"));
        Assert.Null(ReportingTerms.Of2024.FindDuty("Accounts"));
        Assert.Throws<ArgumentNullException>(() => ReportingTerms.Of2024.FindDuty(null!));
    }

    [Theory]
    [InlineData("2024-05-31", "half-year-report-2024")]
    [InlineData("2024-06-01", "half-year-report-2024")]
    [InlineData("2024-06-02", "invoice-dated-2024")]
    [InlineData("2024-12-31", "invoice-dated-2024")]
    [InlineData("2025-01-01", "invoice-received-2025")]
    [InlineData("2025-03-01", "accounts-2025")]
    [InlineData("2025-03-02", null)]
    // What was due before the letter is never next.
    [InlineData("2024-01-01", "half-year-report-2024")]
    public void NextDue_OnADate_IsTheFirstFromThere(string asOf, string? expected)
    {
        Assert.Equal(expected, Grant2024.NextDue(Date(asOf))?.Key);
    }

    [Fact]
    public void NextDue_SubmittedOrWaived_IsTheOneAfter()
    {
        var terms = ReportingTerms.Of2024;
        var asOf = Date("2024-05-01");
        Submission[] submitted = [new(terms.HalfYearReport!, 2024, Date("2024-04-30"))];
        Waiver[] waived = [new(terms.HalfYearReport!, 2024, Date("2024-05-01"))];
        Assert.Equal("half-year-report-2024", Grant2024.NextDue(asOf, [])!.Key);
        Assert.Equal("invoice-dated-2024", Grant2024.NextDue(asOf, submitted)!.Key);
        Assert.Equal("invoice-dated-2024", Grant2024.NextDue(asOf, [], waived)!.Key);
        Assert.Equal("invoice-dated-2024", Grant2024.NextDue(asOf, null, waived)!.Key);
        // What comes later than the date asked about is not known on it.
        Assert.Equal("half-year-report-2024", Grant2024.NextDue(Date("2024-04-29"), submitted)!.Key);
    }

    [Fact]
    public void Overdue_NothingSubmitted_ListsWhatHasPassedSinceTheLetter()
    {
        Assert.Empty(Grant2024.Overdue(Date("2024-06-01"), []));
        Assert.Equal(["half-year-report-2024"], Grant2024.Overdue(Date("2024-06-02"), []).Select(late => late.Key));
        Assert.Equal(5, Grant2024.Overdue(Date("2025-12-01"), []).Count);
        Assert.Throws<ArgumentNullException>(() => Grant2024.Overdue(Date("2024-06-02"), null!));
    }

    [Fact]
    public void Overdue_Waived_IsNotListed()
    {
        var waived = new Waiver(ReportingTerms.Of2024.HalfYearReport!, 2024, Date("2024-05-01"));
        Assert.Empty(Grant2024.Overdue(Date("2024-06-02"), [], [waived]));
    }

    [Fact]
    public void ForGrantYear_LastYear_HasTheDatesOfTheYearAfter() =>
        Assert.Equal(
            ReportingTerms.LastYear + 1,
            ReportingCalendar
                .ForGrantYear(ReportingTerms.Of2024, ReportingTerms.LastYear)
                .Max(deadline => deadline.Year)
        );

    [Fact]
    public void RollPolicy_Codes_ReadBack()
    {
        Assert.Equal(["none", "next-working-day"], RollPolicy.All.Select(policy => policy.Code));
        Assert.All(RollPolicy.All, policy => Assert.Same(policy, RollPolicy.Parse(policy.ToString())));
        Assert.False(RollPolicy.TryParse(null, out _));
        Assert.False(RollPolicy.TryParse("None", out _));
        var error = Assert.Throws<InvalidTextException>(() => RollPolicy.Parse("next-workingday"));
        Assert.Contains("Did you mean next-working-day?", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void OsloTime_AroundMidnight_IsTheNorwegianDate()
    {
        // Summer time is two hours ahead of UTC, winter time one.
        Assert.Equal(new LocalDate(2024, 6, 1), OsloTime.DateOf(Instant.FromUtc(2024, 6, 1, 21, 59, 59)));
        Assert.Equal(new LocalDate(2024, 6, 2), OsloTime.DateOf(Instant.FromUtc(2024, 6, 1, 22, 0)));
        Assert.Equal(new LocalDate(2025, 2, 1), OsloTime.DateOf(Instant.FromUtc(2025, 2, 1, 22, 59, 59)));
        Assert.Equal(new LocalDate(2025, 2, 2), OsloTime.DateOf(Instant.FromUtc(2025, 2, 1, 23, 0)));
    }

    private static ReportingCalendar Grant2024 { get; } = ReportingCalendar.ForGrantYear(ReportingTerms.Of2024, 2024);

    private static ReportingDeadline Deadline(ReportingDuty duty, int year) =>
        ReportingCalendar.ForCalendarYear(ReportingTerms.Of2024, year, RollPolicy.NextWorkingDay).Find(duty, year)!;

    private static IEnumerable<string> Parts(ReportingDeadline deadline) =>
        deadline.Parts.Select(part =>
            $"{part.Content.Code} {part.Year} {Iso(part.Period.Start)}/{Iso(part.Period.End)}"
        );

    private static string Columns(string line) =>
        string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<string> Lines(Func<RollPolicy, ReportingCalendar> calendar) =>
        calendar(RollPolicy.None)
            .Zip(
                calendar(RollPolicy.NextWorkingDay),
                (nominal, rolled) =>
                    $"{Iso(nominal.DueOn)} {nominal.DueOn.DayOfWeek} {Iso(rolled.DueOn)} {rolled.DueOn.DayOfWeek} {rolled.Duty.Code} {(rolled.IsBeforeTheLetter ? "before-the-letter" : "-")}"
            );

    private static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
