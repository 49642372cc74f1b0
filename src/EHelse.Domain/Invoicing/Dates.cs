using EHelse.Domain.Sources;
using NodaTime;
using NodaTime.Text;

namespace EHelse.Domain.Invoicing;

/// <summary>Dates in findings: the same in every culture.</summary>
internal static class Dates
{
    private static readonly LocalDatePattern Norwegian = LocalDatePattern.CreateWithInvariantCulture("d.M.uuuu");
    private static readonly LocalDatePattern English = LocalDatePattern.CreateWithInvariantCulture("d MMMM uuuu");

    public static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);

    public static string In(Language language, LocalDate date) =>
        (language == Language.NorwegianBokmal ? Norwegian : English).Format(date);
}
