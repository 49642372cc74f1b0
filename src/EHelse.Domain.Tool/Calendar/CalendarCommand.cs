using System.Globalization;
using System.Text;
using EHelse.Domain.Json;
using EHelse.Domain.Reporting;
using EHelse.Domain.Sources;
using EHelse.Domain.Spreadsheets;
using EHelse.Domain.Tool.CommandLine;
using EHelse.Domain.Tool.Tables;
using NodaTime;
using NodaTime.Text;

namespace EHelse.Domain.Tool.Calendar;

/// <summary><c>ehelse calendar</c>: what is due when.</summary>
internal static class CalendarCommand
{
    private static readonly CalendarExport Export = new(alarms: [Duration.FromDays(7)]);

    public static ToolCommand Create()
    {
        var year = YearOption();
        var view = new ToolOption(
            "--view",
            "grant|calendar",
            new(
                "grant: frister som hører til tilskuddsåret; calendar: frister som faller i året. Ellers grant.",
                "grant: deadlines that belong to the grant year; calendar: those that fall in the year. Else grant."
            )
        );
        var roll = new ToolOption(
            "--roll",
            "none|next-working-day",
            new(
                "Hva en frist på en fridag betyr; ellers none, datoen som den står.",
                "What a deadline on a day off means; else none, the date as it stands."
            )
        );
        var ics = new ToolOption(
            "--ics",
            "FILE",
            new(
                "Skriv også en iCalendar-fil, med varsel sju dager før.",
                "Also write an iCalendar file, with an alarm seven days before."
            )
        );
        var asOf = AsOfOption();
        var letter = LetterOption.Create();
        var format = OutputFormats.Usual.Option();
        return new(
            "calendar",
            new("Vis hva som skal leveres når.", "Show what is due when."),
            [],
            [],
            [letter, year, view, roll, ics, asOf, format],
            call =>
            {
                var layout = OutputFormats.Usual.Read(call, format);
                var date = call.AmountOf(asOf, DateOf);
                var calendar = CalendarOf(call, letter, year, view, roll);
                if (call.ValueOf(ics) is { } file)
                {
                    OutputFile.Write(file, Encoding.UTF8.GetBytes(calendar.ToICalendar(call.Language, Export)));
                }

                WholeOutput.Write(
                    call,
                    layout,
                    json => JsonCalendar.Write(json, calendar),
                    csv => CsvCalendar.Write(csv, calendar),
                    () => Table(call, calendar, date)
                );
                return ExitCode.Done;
            }
        );
    }

    private static ToolOption YearOption() =>
        new("--year", "N", new("Året; ellers brevets.", "The year; else that of the letter."));

    private static ToolOption AsOfOption() =>
        new("--as-of", "DATE", new("Vis hvordan fristene står på en dato.", "Show how the deadlines stand on a date."));

    private static ReportingCalendar CalendarOf(
        Invocation call,
        ToolOption letter,
        ToolOption year,
        ToolOption view,
        ToolOption roll
    )
    {
        var source = LetterOption.Read(call, letter);
        var terms = source.ReportingTerms;
        var inYear = call.AmountOf(year, text => YearOf(text, terms.FirstYear)) ?? source.Year;
        var policy = call.ValueOf(roll, RollPolicy.Parse) ?? RollPolicy.None;
        return call.AmountOf(view, IsByCalendar) ?? false
            ? ReportingCalendar.ForCalendarYear(terms, inYear, policy)
            : ReportingCalendar.ForGrantYear(terms, inYear, policy);
    }

    private static string Table(Invocation call, ReportingCalendar calendar, LocalDate? asOf)
    {
        List<TextColumn> columns =
        [
            Column(call, new("Dato", "Date"), calendar.Select(deadline => Iso(deadline.NominalDate))),
            Column(
                call,
                new("Styrke", "Obligation"),
                calendar.Select(deadline => ObligationText.Of(deadline.Duty.Obligation).In(call.Language))
            ),
            Column(call, new("Hva", "What"), calendar.Select(deadline => deadline.Duty.Name.In(call.Language))),
            Column(
                call,
                new("Merknad", "Note"),
                calendar.Select(deadline =>
                    deadline.IsBeforeTheLetter
                        ? new LocalizedText("før brevet", "before the letter").In(call.Language)
                        : ""
                )
            ),
        ];
        if (asOf is { } date)
        {
            columns.Add(
                Column(
                    call,
                    new("Status", "Status"),
                    calendar.Select(deadline => StatusOf(deadline, date).In(call.Language))
                )
            );
        }

        return TextTable.Of(
            call,
            Column(call, new("Frist", "Due"), calendar.Select(deadline => Iso(deadline.DueOn))),
            columns
        );
    }

    // The command does not know what was handed in: a date that has passed is left open.
    private static LocalizedText StatusOf(ReportingDeadline deadline, LocalDate asOf) =>
        deadline.IsBeforeTheLetter ? new("før brevet", "before the letter")
        : asOf <= deadline.DueOn ? new("kommer", "upcoming")
        : new("passert, innlevering ikke kjent", "passed, submission not known");

    private static TextColumn Column(Invocation call, LocalizedText heading, IEnumerable<string> cells) =>
        new(heading.In(call.Language), [.. cells], "", IsNumber: false);

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);

    private static int YearOf(string text, int first)
    {
        return
            int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && year >= first
            && year <= ReportingTerms.LastYear
            ? year
            : throw new InvalidTextException(
                new(
                    FormattableString.Invariant(
                        $"«{Quote.Of(text)}» er ikke et år fra {first} til {ReportingTerms.LastYear}."
                    ),
                    FormattableString.Invariant(
                        $"'{Quote.Of(text)}' is not a year from {first} to {ReportingTerms.LastYear}."
                    )
                )
            );
    }

    private static bool IsByCalendar(string text) =>
        text switch
        {
            "grant" => false,
            "calendar" => true,
            _ => throw new InvalidTextException(
                new(
                    $"«{Quote.Of(text)}» er ikke grant eller calendar.",
                    $"'{Quote.Of(text)}' is not grant or calendar."
                )
            ),
        };

    private static LocalDate DateOf(string text)
    {
        var parsed = LocalDatePattern.Iso.Parse(text);
        return parsed.Success
            ? parsed.Value
            : throw new InvalidTextException(
                new(
                    $"«{Quote.Of(text)}» er ikke en dato: skriv for eksempel 2024-12-31.",
                    $"'{Quote.Of(text)}' is not a date: write for instance 2024-12-31."
                )
            );
    }
}
