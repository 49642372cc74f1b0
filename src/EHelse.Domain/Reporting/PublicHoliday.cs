using EHelse.Domain.Sources;
using NodaTime;
using NodaTime.Text;

namespace EHelse.Domain.Reporting;

/// <summary>A Norwegian public holiday in one year.</summary>
/// <remarks>Holidays are equal when date and name are. Two may fall on one date, as Whit Monday and 17 May in 2027.</remarks>
public sealed record PublicHoliday
{
    internal PublicHoliday(LocalDate date, LocalizedText name)
    {
        Date = date;
        Name = name;
    }

    /// <summary>The date.</summary>
    public LocalDate Date { get; }

    /// <summary>The name, in both languages.</summary>
    public LocalizedText Name { get; }

    /// <summary>The date in ISO form and the English name.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() => $"{LocalDatePattern.Iso.Format(Date)} {Name.English}";
}
