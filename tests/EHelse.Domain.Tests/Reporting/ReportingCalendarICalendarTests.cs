using System.Globalization;
using System.Text;
using EHelse.Domain.Reporting;
using EHelse.Domain.Sources;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace EHelse.Domain.Tests.Reporting;

public sealed class ReportingCalendarICalendarTests
{
    private static readonly string[] Pieces =
    [
        "a",
        "æøå",
        "\\",
        ",",
        ";",
        ":",
        "\"",
        "\n",
        "\r\n",
        "\r",
        "\t",
        " ",
        "\0",
        "\u0007",
        "\u0085",
        "\u2028",
        "\u2029",
        "\uFEFF",
        "€",
        "😀",
        "👩‍👩‍👧",
        "\uD83D",
        "\uDE00",
        "\\n",
        "END:VEVENT",
        "\r\nEND:VCALENDAR\r\n",
        "\n ",
        "日本語日本語日本語日本語日本語日本語",
        "x̂",
        "=\"",
        "-----------------------------------------------------------",
    ];

    [Fact]
    public void ToICalendar_GrantYear2024_IsAsWritten()
    {
        var text = ReportingCalendar
            .ForGrantYear(ReportingTerms.Of2024, 2024, RollPolicy.NextWorkingDay)
            .ToICalendar(Language.English, new(alarms: [Duration.FromDays(7)]));
        const string June = """
            BEGIN:VEVENT
            UID:ehelse-domain-half-year-report-2024
            DTSTAMP:20240322T000000Z
            DTSTART;VALUE=DATE:20240603
            DTEND;VALUE=DATE:20240604
            SEQUENCE:0
            SUMMARY:Half-year report against the targets 2024
            DESCRIPTION:half-year report against the year's targets: 1 January 2024 – 31 May 2024\nMoved from 1 June 2024 to the next working day.\nAssignment letter 2024\, Krav til rapportering\, bullet 3
            TRANSP:TRANSPARENT
            BEGIN:VALARM
            ACTION:DISPLAY
            TRIGGER:-P7D
            DESCRIPTION:Half-year report against the targets 2024
            END:VALARM
            END:VEVENT

            """;
        Assert.StartsWith(
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//EHelse.Domain//Reporting calendar//EN\r\nCALSCALE:GREGORIAN\r\n",
            text,
            StringComparison.Ordinal
        );
        Assert.Contains(
            June.ReplaceLineEndings("\r\n"),
            text.Replace("\r\n ", "", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.NorwegianBokmal)]
    public void ToICalendar_AllYearsAndViews_PassesTheStrictCheck(Language language)
    {
        for (var year = 2024; year <= 2035; year++)
        {
            foreach (var roll in RollPolicy.All)
            {
                foreach (
                    var calendar in new[]
                    {
                        ReportingCalendar.ForGrantYear(ReportingTerms.Of2024, year, roll),
                        ReportingCalendar.ForCalendarYear(ReportingTerms.Of2024, year, roll),
                    }
                )
                {
                    var events = StrictICalendar.Read(calendar.ToICalendar(language)).Components;
                    Assert.Equal(
                        calendar.Select(deadline => Compact(deadline.DueOn)),
                        events.Select(entry => entry.Value("DTSTART"))
                    );
                    Assert.Equal(
                        calendar.Select(deadline => Compact(deadline.DueOn.PlusDays(1))),
                        events.Select(entry => entry.Value("DTEND"))
                    );
                }
            }
        }
    }

    [Fact]
    public void ToICalendar_OtherLanguagePolicyOrView_KeepsTheUids()
    {
        var plain = Uids(ReportingCalendar.ForGrantYear(ReportingTerms.Of2024, 2025), Language.English);
        Assert.Equal(
            plain,
            Uids(
                ReportingCalendar.ForGrantYear(ReportingTerms.Of2024, 2025, RollPolicy.NextWorkingDay),
                Language.NorwegianBokmal
            )
        );
        var inTheYear = Uids(ReportingCalendar.ForCalendarYear(ReportingTerms.Of2024, 2025), Language.English);
        Assert.Equal(4, plain.Intersect(inTheYear, StringComparer.Ordinal).Count());
        Assert.Contains("ehelse-domain-annual-report-2025", plain);
        // Another year and another network are other events.
        Assert.DoesNotContain(
            "ehelse-domain-half-year-report-2025",
            Uids(ReportingCalendar.ForGrantYear(ReportingTerms.Of2024, 2026), Language.English)
        );
        Assert.Contains(
            "ehelse-domain-annual-report-2025-103972",
            Uids(ReportingCalendar.ForGrantYear(ReportingTerms.Of2024, 2025), Language.English, new(scope: "103972"))
        );
    }

    [Fact]
    public void ToICalendar_Languages_DifferInTheTextsOnly()
    {
        var calendar = ReportingCalendar.ForGrantYear(ReportingTerms.Of2024, 2024);
        var english = StrictICalendar.Read(calendar.ToICalendar(Language.English)).Components[0];
        var norwegian = StrictICalendar.Read(calendar.ToICalendar(Language.NorwegianBokmal)).Components[0];
        Assert.Equal("Results, annual report and target figures 2023", english.Text("SUMMARY"));
        Assert.Equal("Resultater, årsrapport og måltall 2023", norwegian.Text("SUMMARY"));
        Assert.Contains("before the letter", english.Text("DESCRIPTION"), StringComparison.Ordinal);
        Assert.Equal(
            "resultater: 1. januar 2023 – 31. desember 2023\nårsrapport: 1. januar 2023 – 31. desember 2023\n"
                + "måltall: 1. januar 2024 – 31. desember 2024\nDatoen var passert før brevet kan ha vært kjent.\n"
                + "Oppdragsbrev 2024, Krav til rapportering, punkt 1",
            norwegian.Text("DESCRIPTION")
        );
        Assert.Equal(english.Value("DTSTART"), norwegian.Value("DTSTART"));
    }

    [Fact]
    public void ToICalendar_StampAndSequence_AreTheCallers()
    {
        var entry = First(new(stamp: Instant.FromUtc(2026, 11, 5, 7, 8, 9), sequence: 3));
        Assert.Equal("20261105T070809Z", entry.Value("DTSTAMP"));
        Assert.Equal("3", entry.Value("SEQUENCE"));
    }

    [Fact]
    public void ToICalendar_AnyCultureAndTwice_IsTheSameText()
    {
        var calendar = ReportingCalendar.ForGrantYear(ReportingTerms.Of2024, 2024);
        var expected = calendar.ToICalendar(Language.NorwegianBokmal);
        var before = CultureInfo.CurrentCulture;
        try
        {
            foreach (var name in new[] { "ar-SA", "fa-IR", "th-TH", "tr-TR" })
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
                Assert.Equal(expected, calendar.ToICalendar(Language.NorwegianBokmal));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData(7 * 86_400, "-P7D")]
    [InlineData(15 * 3_600, "-PT15H")]
    [InlineData(-9 * 3_600, "PT9H")]
    [InlineData(0, "PT0S")]
    [InlineData(86_400 + 3_600 + 5, "-P1DT1H0M5S")]
    [InlineData(90, "-PT1M30S")]
    [InlineData(-60, "PT1M")]
    public void ToICalendar_Alarm_HasTheTrigger(long seconds, string expected)
    {
        var alarm = Assert.Single(First(new(alarms: [Duration.FromSeconds(seconds)])).Components);
        Assert.Equal(expected, alarm.Value("TRIGGER"));
    }

    [Fact]
    public void ToICalendar_AnyAlarms_PassTheStrictCheck() =>
        Properties.Hold(
            Gen.Choose(-1_000_000, 100_000_000)
                .Select(seconds => Duration.FromSeconds(seconds))
                .ArrayOf(3)
                .ToArbitrary(),
            alarms => Assert.Equal(alarms.Length, First(new(alarms: alarms)).Components.Count)
        );

    [Fact]
    public void ToICalendar_HostileText_PassesTheStrictCheckAndReadsBack() =>
        Properties.Hold(
            Hostile(),
            Hostile(),
            (title, note) =>
            {
                var entry = First(new(title: title, note: note, alarms: [Duration.FromDays(1)]));
                var summary = "Results, annual report and target figures 2023";
                Assert.Equal(
                    string.IsNullOrWhiteSpace(title) ? summary : $"{Clean(title)}: {summary}",
                    entry.Text("SUMMARY")
                );
                Assert.Equal(entry.Text("SUMMARY"), entry.Components[0].Text("DESCRIPTION"));
                if (!string.IsNullOrWhiteSpace(note))
                {
                    Assert.EndsWith("\n" + Clean(note), entry.Text("DESCRIPTION"), StringComparison.Ordinal);
                }
            }
        );

    [Fact]
    public void ToICalendar_EveryLengthAroundTheFold_PassesTheStrictCheck()
    {
        foreach (var character in new[] { "a", "ø", "€", "😀", ",", "\n" })
        {
            for (var length = 1; length <= 160; length++)
            {
                var title = string.Concat(Enumerable.Repeat(character, length)) + ".";
                Assert.StartsWith(title, First(new(title: title)).Text("SUMMARY"), StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void CalendarExport_ValuesThatCannotBe_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new CalendarExport(sequence: -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CalendarExport(stamp: Instant.FromUtc(0, 12, 31, 23, 59)));
        Assert.Throws<InvalidValueException>(() => new CalendarExport(alarms: [Duration.FromMilliseconds(1)]));
        Assert.All(
            ["", "a b", "a\r\nb", "ø", "a@b", new string('a', 51)],
            scope => Assert.Throws<InvalidValueException>(() => new CalendarExport(scope: scope))
        );
        Assert.Equal(50, new CalendarExport(scope: new string('a', 50)).Scope!.Length);
        Assert.Equal(new CalendarExport(alarms: [Duration.Zero]), new CalendarExport(alarms: [Duration.Zero]));
    }

    private static StrictICalendar.Component First(CalendarExport export) =>
        StrictICalendar
            .Read(ReportingCalendar.ForGrantYear(ReportingTerms.Of2024, 2024).ToICalendar(Language.English, export))
            .Components[0];

    private static string[] Uids(ReportingCalendar calendar, Language language, CalendarExport? export = null) =>
        [
            .. StrictICalendar
                .Read(calendar.ToICalendar(language, export))
                .Components.Select(entry => entry.Value("UID")),
        ];

    private static string Compact(LocalDate date) =>
        string.Create(CultureInfo.InvariantCulture, $"{date.Year:D4}{date.Month:D2}{date.Day:D2}");

    private static Arbitrary<string> Hostile() =>
        Gen.OneOf(
                Gen.Elements(Pieces),
                Gen.Choose(0, char.MaxValue).Select(code => ((char)code).ToString()),
                Gen.Choose(0x10000, 0x10FFFF).Select(char.ConvertFromUtf32)
            )
            .ListOf()
            .Select(string.Concat)
            .ToArbitrary();

    /// <summary>What of a foreign text can stand in a calendar, said once more and slowly.</summary>
    private static string Clean(string text)
    {
        foreach (var end in new[] { "\r\n", "\r", "\v", "\f", "\u0085", "\u2028", "\u2029" })
        {
            text = text.Replace(end, "\n", StringComparison.Ordinal);
        }

        var clean = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            // EnumerateRunes answers U+FFFD for half a surrogate pair.
            clean.Append(Rune.IsControl(rune) && rune.Value is not ('\n' or '\t') ? "\uFFFD" : rune.ToString());
        }

        return clean.ToString();
    }
}
