using EHelse.Domain.Reporting;
using EHelse.Domain.Sources;
using NodaTime;

namespace EHelse.Domain.Tests.Reporting;

public sealed class ReportingTermsTests
{
    private static ReportingTerms Terms => ReportingTerms.Of2024;

    [Fact]
    public void Duties_OfTheLetter_AreFoundByCode()
    {
        var terms = Of(Duty("accounts", new(3, 31)));
        Assert.Equal(new AnnualDate(3, 31), terms.Accounts!.DueOn);
        Assert.Null(terms.AnnualReport);
        Assert.Null(terms.HalfYearReport);
        Assert.Null(terms.InvoiceDated);
        Assert.Null(terms.InvoiceReceived);
    }

    [Fact]
    public void Equals_SameDutiesInOrder_IsEqual()
    {
        var copy = new ReportingTerms(Terms.FirstYear, Terms.NotKnownBefore, Terms.Duties);
        Assert.True(Terms == copy);
        Assert.Equal(Terms.GetHashCode(), copy.GetHashCode());
        Assert.True(Terms != new ReportingTerms(Terms.FirstYear, Terms.NotKnownBefore, Terms.Duties.Reverse()));
        Assert.True(Terms != new ReportingTerms(2025, Terms.NotKnownBefore, Terms.Duties));
        Assert.True(Of(Duty("a", new(1, 1))) == Of(Duty("a", new(1, 1))));
        Assert.True(Of(Duty("a", new(1, 1))) != Of(Duty("a", new(1, 2))));
    }

    [Fact]
    public void Constructor_CodeTwice_IsRefused() =>
        Assert.Throws<InvalidValueException>("duties", () => Of(Duty("a", new(1, 1)), Duty("a", new(1, 2))));

    [Fact]
    public void Duty_ContentsMissingOrTwice_IsRefused()
    {
        Assert.Throws<InvalidValueException>("contents", () => Duty("a", new(1, 1), []));
        Assert.Throws<InvalidValueException>("contents", () => Duty("a", new(1, 1), [Content(0), Content(1)]));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(11)]
    public void Content_YearsBeforeOutside_IsRefused(int years) =>
        Assert.Throws<ArgumentOutOfRangeException>("yearsBefore", () => Content(years));

    [Fact]
    public void Content_EndsAtTheDeadlineAYearBefore_IsRefused() =>
        Assert.Throws<InvalidValueException>(
            "endsAtTheDeadline",
            () => new ReportContent("x", LocalizedText.Same("x"), 1, endsAtTheDeadline: true)
        );

    [Fact]
    public void PeriodOf_EndsAtADeadlineOnTheFirstDay_IsThatDay()
    {
        var day = new LocalDate(2025, 1, 1);
        var content = new ReportContent("x", LocalizedText.Same("x"), 0, endsAtTheDeadline: true);
        Assert.Equal(new DateInterval(day, day), content.PeriodOf(day));
    }

    [Fact]
    public void Calendar_DutyOn29February_IsOn28InOtherYears()
    {
        var terms = Of(Duty("accounts", new(2, 29)));
        Assert.Equal(
            new LocalDate(2025, 2, 28),
            Assert.Single(ReportingCalendar.ForCalendarYear(terms, 2025)).NominalDate
        );
        Assert.Equal(
            new LocalDate(2028, 2, 29),
            Assert.Single(ReportingCalendar.ForCalendarYear(terms, 2028)).NominalDate
        );
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(10)]
    public void GrantYear_ReportYearsLater_HasItsDeadline(int years)
    {
        var terms = Of(Duty("a", new(1, 1), [Content(years)]));
        var deadline = Assert.Single(ReportingCalendar.ForGrantYear(terms, 2025));
        Assert.Equal(2025 + years, deadline.Year);
        Assert.Equal(2025, deadline.ReportedYear);
    }

    [Fact]
    public void Calendar_TheLastYears_DoNotLeaveTheCalendar()
    {
        var terms = Of(Duty("a", new(12, 31), [Content(10)]));
        Assert.Empty(ReportingCalendar.ForGrantYear(terms, ReportingTerms.LastYear, RollPolicy.NextWorkingDay));
    }

    [Fact]
    public void REP_01_LetterWithoutTheDuty_Undetermined()
    {
        var terms = Of(Duty("accounts", new(3, 1)));
        var calendar = ReportingCalendar.ForCalendarYear(terms, 2025);
        Assert.Equal(
            "REP-01 Undetermined, REP-02 NotMet, REP-03 Undetermined",
            string.Join(
                ", ",
                ReportingRules
                    .Assess([], calendar, new LocalDate(2025, 12, 31))
                    .Select(finding => $"{finding.Code} {finding.Outcome}")
            )
        );
    }

    private static ReportingTerms Of(params ReportingDuty[] duties) => new(2024, new LocalDate(2024, 1, 1), duties);

    private static ReportContent Content(int years) => new("x", LocalizedText.Same("x"), years);

    private static ReportingDuty Duty(string code, AnnualDate dueOn, IEnumerable<ReportContent>? contents = null) =>
        new(
            code,
            LocalizedText.Same(code),
            dueOn,
            Obligation.Must,
            Citation.WithoutClause(SourceDocument.Letter2024),
            LocalizedText.Same("read as it stands"),
            contents ?? [Content(0)],
            isAskedForInItsOwnYear: false,
            mayRoll: true
        );
}
