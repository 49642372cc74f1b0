using System.Globalization;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Reporting;

public sealed partial class ReportingCalendar
{
    private const string Product = "-//EHelse.Domain//Reporting calendar//";

    /// <summary>The calendar as iCalendar text (RFC 5545), which other programs import.</summary>
    /// <param name="language">The language of summaries and descriptions.</param>
    /// <param name="export">Stamp, alarms, revision and texts; <see cref="CalendarExport.Default"/> when null.</param>
    /// <returns>
    /// One whole-day event for each deadline on <see cref="ReportingDeadline.DueOn"/>, lines ended by CRLF; to be written as UTF-8
    /// without byte order mark. The UID of an event is made of the deadline's key and the export's scope. It is the same in both
    /// languages, with every roll policy and in the calendars of two grant years, so importing again updates the event and does
    /// not make another.
    /// </returns>
    /// <remarks>Control characters of the caller's texts, and halves of surrogate pairs, become U+FFFD; line ends become <c>\n</c>.</remarks>
    public string ToICalendar(Language language, CalendarExport? export = null)
    {
        export ??= CalendarExport.Default;
        var stamp = ICalendarText.Stamp(export.Stamp ?? Terms.NotKnownBefore.AtMidnight().InUtc().ToInstant());
        var text = new ICalendarText()
            .Line("BEGIN", "VCALENDAR")
            .Line("VERSION", "2.0")
            .Line("PRODID", Product + (language == Language.NorwegianBokmal ? "NB" : "EN"))
            .Line("CALSCALE", "GREGORIAN");
        foreach (var deadline in deadlines)
        {
            var summary = Summary(deadline, language, export);
            text.Line("BEGIN", "VEVENT")
                .Line("UID", Uid(deadline, export))
                .Line("DTSTAMP", stamp)
                .Line("DTSTART;VALUE=DATE", ICalendarText.Date(deadline.DueOn))
                .Line("DTEND;VALUE=DATE", ICalendarText.Date(deadline.DueOn.PlusDays(1)))
                .Line("SEQUENCE", export.Sequence.ToString(CultureInfo.InvariantCulture))
                .TextLine("SUMMARY", summary)
                .TextLine("DESCRIPTION", Description(deadline, language, export))
                // A deadline does not make a person busy all day.
                .Line("TRANSP", "TRANSPARENT");
            foreach (var alarm in export.Alarms)
            {
                text.Line("BEGIN", "VALARM")
                    .Line("ACTION", "DISPLAY")
                    .Line("TRIGGER", ICalendarText.Trigger(alarm))
                    .TextLine("DESCRIPTION", summary)
                    .Line("END", "VALARM");
            }

            text.Line("END", "VEVENT");
        }

        return text.Line("END", "VCALENDAR").ToString();
    }

    private static string Uid(ReportingDeadline deadline, CalendarExport export) =>
        "ehelse-domain-" + deadline.Key + (export.Scope is null ? "" : "-" + export.Scope);

    private static string Summary(ReportingDeadline deadline, Language language, CalendarExport export)
    {
        var summary = FormattableString.Invariant($"{deadline.Duty.Name.In(language)} {deadline.ReportedYear}");
        return string.IsNullOrWhiteSpace(export.Title) ? summary : $"{export.Title}: {summary}";
    }

    private static string Description(ReportingDeadline deadline, Language language, CalendarExport export)
    {
        var inNorwegian = language == Language.NorwegianBokmal;
        var lines = new List<string>();
        lines.AddRange(
            deadline.Parts.Select(part =>
                inNorwegian
                    ? $"{part.Content.Name.Norwegian}: {DateText.Norwegian(part.Period.Start)} – {DateText.Norwegian(part.Period.End)}"
                    : $"{part.Content.Name.English}: {DateText.English(part.Period.Start)} – {DateText.English(part.Period.End)}"
            )
        );
        if (deadline.IsRolled)
        {
            lines.Add(
                inNorwegian
                    ? $"Flyttet fra {DateText.Norwegian(deadline.NominalDate)} til neste virkedag."
                    : $"Moved from {DateText.English(deadline.NominalDate)} to the next working day."
            );
        }

        if (deadline.IsBeforeTheLetter)
        {
            lines.Add(
                inNorwegian
                    ? "Datoen var passert før brevet kan ha vært kjent."
                    : "The date had passed before the letter can have been known."
            );
        }

        var citation = deadline.Duty.Citation;
        lines.Add($"{citation.Document.Title.In(language)}, {citation.Section}, {citation.LocatorIn(language)}");
        if (!string.IsNullOrWhiteSpace(export.Note))
        {
            lines.Add(export.Note!);
        }

        return string.Join("\n", lines);
    }
}
