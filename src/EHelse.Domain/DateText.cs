using EHelse.Domain.Sources;
using NodaTime;
using NodaTime.Text;

namespace EHelse.Domain;

/// <summary>Dates in findings, files and on pages: the same in every culture.</summary>
internal static class DateText
{
    private static readonly LocalizedText[] Months =
    [
        new("januar", "January"),
        new("februar", "February"),
        new("mars", "March"),
        new("april", "April"),
        new("mai", "May"),
        new("juni", "June"),
        new("juli", "July"),
        new("august", "August"),
        new("september", "September"),
        new("oktober", "October"),
        new("november", "November"),
        new("desember", "December"),
    ];

    public static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);

    public static string Norwegian(LocalDate date) =>
        FormattableString.Invariant($"{date.Day}. {Months[date.Month - 1].Norwegian} {date.Year}");

    public static string English(LocalDate date) =>
        FormattableString.Invariant($"{date.Day} {Months[date.Month - 1].English} {date.Year}");
}
