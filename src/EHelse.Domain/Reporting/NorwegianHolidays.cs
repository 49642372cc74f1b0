using EHelse.Domain.Sources;
using NodaTime;

namespace EHelse.Domain.Reporting;

/// <summary>The public holidays and working days of Norway.</summary>
/// <remarks>
/// Twelve holidays a year, of which seven move with Easter; Easter is computed in whole numbers. Sundays that are no holiday
/// of their own are not listed, but they are no working days. Christmas Eve and New Year's Eve are no public holidays.
/// Source: the Norwegian acts on public holidays (24 February 1995 no. 12) and on 1 and 17 May (26 April 1947 no. 1).
/// </remarks>
/// <example>
/// <code><![CDATA[
/// Console.WriteLine($"{NorwegianHolidays.EasterSunday(2025):uuuu-MM-dd}");
/// Console.WriteLine($"{NorwegianHolidays.NextWorkingDay(new LocalDate(2025, 4, 17)):uuuu-MM-dd}");
/// // 2025-04-20
/// // 2025-04-22
/// ]]></code>
/// </example>
public static class NorwegianHolidays
{
    /// <summary>The first year that the list holds for: the act on 1 and 17 May is of 1947.</summary>
    public const int FirstYear = 1948;

    /// <summary>The last year that the list can be computed for.</summary>
    public const int LastYear = 9999;

    private static readonly (int Days, LocalizedText Name)[] FromEaster =
    [
        (-3, new("Skjærtorsdag", "Maundy Thursday")),
        (-2, new("Langfredag", "Good Friday")),
        (0, new("1. påskedag", "Easter Sunday")),
        (1, new("2. påskedag", "Easter Monday")),
        (39, new("Kristi himmelfartsdag", "Ascension Day")),
        (49, new("1. pinsedag", "Whit Sunday")),
        (50, new("2. pinsedag", "Whit Monday")),
    ];

    private static readonly (AnnualDate Day, LocalizedText Name)[] Fixed =
    [
        (new(1, 1), new("1. nyttårsdag", "New Year's Day")),
        (new(5, 1), new("Arbeidernes dag", "Labour Day")),
        (new(5, 17), new("Grunnlovsdagen", "Constitution Day")),
        (new(12, 25), new("1. juledag", "Christmas Day")),
        (new(12, 26), new("2. juledag", "Second Day of Christmas")),
    ];

    /// <summary>Easter Sunday of a year.</summary>
    /// <param name="year">From <see cref="FirstYear"/> to <see cref="LastYear"/>.</param>
    /// <returns>A Sunday from 22 March to 25 April.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> lies outside.</exception>
    public static LocalDate EasterSunday(int year)
    {
        Guard.Against.OutOfRange(year, FirstYear, LastYear);

        // The anonymous Gregorian computus (Meeus, Jones, Butcher): whole numbers only, no table to keep.
        var golden = year % 19;
        var century = year / 100;
        var yearOfCentury = year % 100;
        var moonShift = (century - (((century + 8) / 25) - 1)) / 3;
        var epact = ((19 * golden) + century - (century / 4) - moonShift + 15) % 30;
        var weekday = (32 + (2 * (century % 4)) + (2 * (yearOfCentury / 4)) - epact - (yearOfCentury % 4)) % 7;
        var correction = (golden + (11 * epact) + (22 * weekday)) / 451;
        var days = epact + weekday - (7 * correction) + 114;
        return new LocalDate(year, days / 31, (days % 31) + 1);
    }

    /// <summary>The public holidays of a year.</summary>
    /// <param name="year">From <see cref="FirstYear"/> to <see cref="LastYear"/>.</param>
    /// <returns>Twelve holidays by date; two of them may share a date.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> lies outside.</exception>
    public static IReadOnlyList<PublicHoliday> InYear(int year)
    {
        var easter = EasterSunday(year);
        return Array.AsReadOnly([
            .. Fixed
                .Select(holiday => new PublicHoliday(holiday.Day.InYear(year), holiday.Name))
                .Concat(FromEaster.Select(holiday => new PublicHoliday(easter.PlusDays(holiday.Days), holiday.Name)))
                .OrderBy(holiday => holiday.Date),
        ]);
    }

    /// <summary>Whether a date is a public holiday. A Sunday alone is none.</summary>
    /// <param name="date">A date in the ISO calendar, in a year from <see cref="FirstYear"/> to <see cref="LastYear"/>.</param>
    /// <returns>Whether <see cref="InYear"/> lists it.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year lies outside.</exception>
    public static bool IsPublicHoliday(LocalDate date) => InYear(date.Year).Any(holiday => holiday.Date == date);

    /// <summary>Whether a date is a working day: Monday to Friday and no public holiday.</summary>
    /// <param name="date">A date in the ISO calendar, in a year from <see cref="FirstYear"/> to <see cref="LastYear"/>.</param>
    /// <returns>Whether it is a working day.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year lies outside.</exception>
    public static bool IsWorkingDay(LocalDate date) =>
        !IsPublicHoliday(date) && date.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday);

    /// <summary>The first working day from a date on.</summary>
    /// <param name="date">A date in the ISO calendar, in a year from <see cref="FirstYear"/> to <see cref="LastYear"/>.</param>
    /// <returns>The date itself when it is a working day, else the nearest working day after it.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year lies outside.</exception>
    public static LocalDate NextWorkingDay(LocalDate date)
    {
        while (!IsWorkingDay(date))
        {
            date = date.PlusDays(1);
        }

        return date;
    }
}
