using EHelse.Domain.Allocation;
using NodaTime;
using NodaTime.Text;

namespace EHelse.Domain.Spreadsheets.Workbooks.Sheets;

/// <summary>Dates in cells: the number of days since a day that all spreadsheets agree on.</summary>
internal static class WorkbookDate
{
    private static readonly LocalDate Zero = new(1899, 12, 30);

    // Before this day Excel and the others differ: it has a 29 February 1900.
    private static readonly LocalDate First = new(1900, 3, 1);

    public static bool CanBeNumber(LocalDate date) => date >= First;

    public static Fraction Number(LocalDate date) => Fraction.Of(Period.DaysBetween(Zero, date));

    public static string Text(LocalDate date, WorkbookWords words) =>
        words.In(
            LocalDatePattern.CreateWithInvariantCulture("dd.MM.uuuu").Format(date),
            LocalDatePattern.Iso.Format(date)
        );
}
