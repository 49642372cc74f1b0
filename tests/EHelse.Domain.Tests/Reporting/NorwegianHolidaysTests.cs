using EHelse.Domain.Reporting;
using EHelse.Domain.Sources;
using FsCheck.Fluent;
using NodaTime;
using NodaTime.Text;

namespace EHelse.Domain.Tests.Reporting;

public sealed class NorwegianHolidaysTests
{
    // Written out by hand: Maundy Thursday, Good Friday, Easter Sunday and Monday, Ascension, Whit Sunday and Monday.
    private static readonly string[] Movable =
    [
        "2024-03-28 2024-03-29 2024-03-31 2024-04-01 2024-05-09 2024-05-19 2024-05-20",
        "2025-04-17 2025-04-18 2025-04-20 2025-04-21 2025-05-29 2025-06-08 2025-06-09",
        "2026-04-02 2026-04-03 2026-04-05 2026-04-06 2026-05-14 2026-05-24 2026-05-25",
        "2027-03-25 2027-03-26 2027-03-28 2027-03-29 2027-05-06 2027-05-16 2027-05-17",
        "2028-04-13 2028-04-14 2028-04-16 2028-04-17 2028-05-25 2028-06-04 2028-06-05",
        "2029-03-29 2029-03-30 2029-04-01 2029-04-02 2029-05-10 2029-05-20 2029-05-21",
        "2030-04-18 2030-04-19 2030-04-21 2030-04-22 2030-05-30 2030-06-09 2030-06-10",
        "2031-04-10 2031-04-11 2031-04-13 2031-04-14 2031-05-22 2031-06-01 2031-06-02",
        "2032-03-25 2032-03-26 2032-03-28 2032-03-29 2032-05-06 2032-05-16 2032-05-17",
        "2033-04-14 2033-04-15 2033-04-17 2033-04-18 2033-05-26 2033-06-05 2033-06-06",
        "2034-04-06 2034-04-07 2034-04-09 2034-04-10 2034-05-18 2034-05-28 2034-05-29",
        "2035-03-22 2035-03-23 2035-03-25 2035-03-26 2035-05-03 2035-05-13 2035-05-14",
    ];

    private static readonly IsoDayOfWeek[] MovableDays =
    [
        IsoDayOfWeek.Thursday,
        IsoDayOfWeek.Friday,
        IsoDayOfWeek.Sunday,
        IsoDayOfWeek.Monday,
        IsoDayOfWeek.Thursday,
        IsoDayOfWeek.Sunday,
        IsoDayOfWeek.Monday,
    ];

    [Fact]
    public void InYear_2024To2035_AgreesWithTheListWrittenByHand()
    {
        var year = 2024;
        foreach (var line in Movable)
        {
            var movable = line.Split(' ').Select(Date).ToArray();
            Assert.Equal(MovableDays, movable.Select(date => date.DayOfWeek));
            var expected = movable
                .Concat(new[] { "01-01", "05-01", "05-17", "12-25", "12-26" }.Select(day => Date($"{year}-{day}")))
                .Order();
            Assert.Equal(expected, NorwegianHolidays.InYear(year).Select(holiday => holiday.Date));
            year++;
        }

        Assert.Equal(2036, year);
    }

    [Fact]
    public void InYear_2024_NamesTheHolidaysInBothLanguages() =>
        Assert.Equal(
            [
                "2024-01-01 1. nyttårsdag / New Year's Day",
                "2024-03-28 Skjærtorsdag / Maundy Thursday",
                "2024-03-29 Langfredag / Good Friday",
                "2024-03-31 1. påskedag / Easter Sunday",
                "2024-04-01 2. påskedag / Easter Monday",
                "2024-05-01 Arbeidernes dag / Labour Day",
                "2024-05-09 Kristi himmelfartsdag / Ascension Day",
                "2024-05-17 Grunnlovsdagen / Constitution Day",
                "2024-05-19 1. pinsedag / Whit Sunday",
                "2024-05-20 2. pinsedag / Whit Monday",
                "2024-12-25 1. juledag / Christmas Day",
                "2024-12-26 2. juledag / Second Day of Christmas",
            ],
            NorwegianHolidays
                .InYear(2024)
                .Select(holiday =>
                    $"{LocalDatePattern.Iso.Format(holiday.Date)} {holiday.Name.Norwegian} / {holiday.Name.English}"
                )
        );

    [Fact]
    public void InYear_2027_HasTwoHolidaysOn17May() =>
        Assert.Equal(
            ["Constitution Day", "Whit Monday"],
            NorwegianHolidays
                .InYear(2027)
                .Where(holiday => holiday.Date == Date("2027-05-17"))
                .Select(holiday => holiday.Name.In(Language.English))
        );

    [Theory]
    // The earliest and the latest Easter there can be, and the two exceptions of the lunar tables.
    [InlineData(2285, "2285-03-22")]
    [InlineData(2038, "2038-04-25")]
    [InlineData(1954, "1954-04-18")]
    [InlineData(1981, "1981-04-19")]
    [InlineData(2000, "2000-04-23")]
    public void EasterSunday_HardYears_IsAsPublished(int year, string expected) =>
        Assert.Equal(Date(expected), NorwegianHolidays.EasterSunday(year));

    /// <summary>The church's own definition, counted day by day: the first Sunday after the first paschal full moon on or after 21 March.</summary>
    [Fact]
    public void EasterSunday_EveryYear_IsTheSundayAfterThePaschalMoon()
    {
        for (var year = NorwegianHolidays.FirstYear; year <= NorwegianHolidays.LastYear; year++)
        {
            Assert.Equal(ByEpact(year), NorwegianHolidays.EasterSunday(year));
        }
    }

    [Theory]
    [InlineData(1947)]
    [InlineData(10_000)]
    public void InYear_OutsideTheYears_Throws(int year) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => NorwegianHolidays.InYear(year));

    [Theory]
    [InlineData(1948)]
    [InlineData(9999)]
    public void InYear_AtTheEnds_HasTwelve(int year) => Assert.Equal(12, NorwegianHolidays.InYear(year).Count);

    [Theory]
    [InlineData("2024-03-27", true)] // Wednesday before Maundy Thursday
    [InlineData("2024-03-28", false)]
    [InlineData("2024-04-01", false)]
    [InlineData("2024-04-02", true)]
    [InlineData("2024-05-10", true)] // the Friday after Ascension
    [InlineData("2024-12-24", true)] // Christmas Eve is no public holiday
    [InlineData("2024-12-25", false)]
    [InlineData("2024-12-31", true)]
    [InlineData("2025-01-01", false)]
    [InlineData("2025-02-01", false)] // Saturday
    [InlineData("2025-02-02", false)] // Sunday
    [InlineData("2025-02-03", true)]
    public void IsWorkingDay_KnownDates_IsAsTheCalendarSays(string date, bool expected) =>
        Assert.Equal(expected, NorwegianHolidays.IsWorkingDay(Date(date)));

    [Theory]
    [InlineData("2024-03-27", "2024-03-27")]
    [InlineData("2024-03-28", "2024-04-02")] // Easter: five days
    [InlineData("2031-06-01", "2031-06-03")] // 1 June is Whit Sunday
    [InlineData("2027-12-31", "2027-12-31")]
    [InlineData("2028-12-31", "2029-01-02")] // Sunday, then New Year's Day
    [InlineData("2025-05-17", "2025-05-19")]
    public void NextWorkingDay_KnownDates_IsTheFirstOneFromThere(string date, string expected) =>
        Assert.Equal(Date(expected), NorwegianHolidays.NextWorkingDay(Date(date)));

    [Fact]
    public void NextWorkingDay_AnyDate_IsAWorkingDayWithNoneBefore() =>
        Properties.Hold(
            Gen.Choose(0, 365 * 300).Select(days => new LocalDate(1950, 1, 1).PlusDays(days)).ToArbitrary(),
            date =>
            {
                var next = NorwegianHolidays.NextWorkingDay(date);
                Assert.True(NorwegianHolidays.IsWorkingDay(next));
                Assert.InRange(Period.DaysBetween(date, next), 0, 6);
                for (var day = date; day < next; day = day.PlusDays(1))
                {
                    Assert.True(
                        NorwegianHolidays.IsPublicHoliday(day)
                            || day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday
                    );
                }
            }
        );

    private static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;

    private static LocalDate ByEpact(int year)
    {
        var golden = (year % 19) + 1;
        var century = (year / 100) + 1;
        var solar = (3 * century / 4) - 12;
        var lunar = (((8 * century) + 5) / 25) - 5;
        var epact = ((11 * golden) + 20 + lunar - solar) % 30;
        epact = epact < 0 ? epact + 30 : epact;
        if ((epact == 25 && golden > 11) || epact == 24)
        {
            epact++;
        }

        var moon = new LocalDate(year, 3, 1).PlusDays(43 - epact);
        moon = 44 - epact < 21 ? moon.PlusDays(30) : moon;
        do
        {
            moon = moon.PlusDays(1);
        } while (moon.DayOfWeek != IsoDayOfWeek.Sunday);

        return moon;
    }
}
