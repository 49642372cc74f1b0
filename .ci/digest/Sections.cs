using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using EHelse.Domain.Allocation;
using EHelse.Domain.Json;
using EHelse.Domain.Json.Fixtures;
using EHelse.Domain.Json.Letters;
using EHelse.Domain.Letters;
using EHelse.Domain.Money;
using EHelse.Domain.Reporting;
using EHelse.Domain.Sources;
using EHelse.Domain.Spreadsheets;
using EHelse.Domain.Spreadsheets.Workbooks;

namespace Digest;

/// <summary>What is asked, by subject.</summary>
internal static class Sections
{
    private static readonly Language[] Languages = [Language.NorwegianBokmal, Language.English];

    private static AssignmentLetter Letter => AssignmentLetter.ForYear(2024);

    public static IReadOnlyList<(string Name, Action<Section> Write)> All { get; } =
    [
        ("apportionments", Apportionments),
        ("limits", Limits),
        ("longs", Longs),
        ("explanations", Explanations),
        ("json", Json),
        ("csv", Csv),
        ("revisions", Revisions),
        ("instalments", Instalments),
        ("tables", Tables),
        ("requests", ReadRequests),
        ("numbers", Numbers),
        ("letter-json", LetterJson),
        ("letter-csv", LetterCsv),
        ("sweep", Sweeps),
        ("calendar", Calendar),
        ("rules", Rules),
        ("schemas", Schemas),
        ("workbook-parts", WorkbookParts),
        // Last: the parts are the same everywhere, and the bytes wherever the runtime compresses the same way.
        ("workbook-bytes", WorkbookBytes),
    ];

    private static void Apportionments(Section section)
    {
        foreach (var method in ApportionmentMethod.All)
        {
            var requests = new Requests(1);
            for (var number = 0; number < 1_000; number++)
            {
                var weights = requests.Weights(requests.Count(number % 50 == 0 ? 200 : 12));
                var total = requests.Signed(10);
                section.Add(() => Text(Apportionment.Of(total, weights, method)));
            }
        }
    }

    private static void Limits(Section section)
    {
        foreach (var method in ApportionmentMethod.All)
        {
            var requests = new Requests(2);
            for (var number = 0; number < 300; number++)
            {
                var weights = requests.Weights(requests.Count(8));
                var total = requests.Number(5);
                var least = requests.Limits(weights.Length, 3);
                var most = requests.Limits(weights.Length, 5);
                section.Add(() => Text(Apportionment.Of(total, weights, method, least)));
                section.Add(() => Text(Apportionment.Of(total, weights, method, null, most)));
                section.Add(() => Text(Apportionment.Of(total, weights, method, least, most)));
            }
        }
    }

    private static void Longs(Section section)
    {
        foreach (var method in ApportionmentMethod.All)
        {
            var requests = new Requests(3);
            for (var number = 0; number < 1_000; number++)
            {
                var weights = requests.Longs(requests.Count(number % 50 == 0 ? 500 : 12));
                var total = (long)System.Numerics.BigInteger.Min(requests.Number(8), long.MaxValue);
                section.Add(() => Joined(Apportionment.Divide(total, weights, method)));
            }
        }
    }

    private static void Explanations(Section section) =>
        ForEachDistribution(
            4,
            100,
            ask =>
                section.Add(() =>
                {
                    var distribution = ask();
                    var text = new StringBuilder()
                        .Append(distribution)
                        .Append('\n')
                        .Append(distribution.Options)
                        .Append('\n')
                        .Append(distribution.Breakdown.WhyNot?.Norwegian)
                        .Append('\n');
                    foreach (var line in distribution.Lines)
                    {
                        text.Append($"{line}; {line.ExactShare}; {line.ExactShare.ToDecimalString(9)}\n")
                            .Append(line.Explanation.Text.Norwegian)
                            .Append('\n')
                            .Append(line.Explanation.Text.English)
                            .Append('\n');
                        foreach (var part in distribution.Key.Parts)
                        {
                            text.Append(distribution.Breakdown.Cell(line.Recipient.Code, part.Criterion)).Append(' ');
                        }
                    }

                    foreach (var tie in distribution.Ties)
                    {
                        text.Append($"{Joined(tie.Recipients)}; {Joined(tie.Favoured)}; {tie.Remainder}\n");
                    }

                    return text.ToString();
                })
        );

    private static void Json(Section section) =>
        ForEachDistribution(5, 100, ask => section.Add(() => JsonDistribution.ToJson(ask(), explain: true)));

    private static void Csv(Section section) =>
        ForEachDistribution(
            6,
            100,
            ask =>
            {
                section.AddWriter(writer => CsvDistribution.Write(writer, ask(), explain: true));
                section.AddWriter(writer => CsvBasis.Write(writer, ask().Basis));
            }
        );

    private static void Revisions(Section section) =>
        ForEachDistribution(
            7,
            50,
            ask =>
            {
                foreach (var rule in RevisionRule.All)
                {
                    section.Add(() =>
                    {
                        var before = ask();
                        return JsonRevision.ToJson(before.Revise(before.Total + (before.Options.Unit * 3), rule));
                    });
                }
            }
        );

    private static void Instalments(Section section) =>
        ForEachDistribution(8, 50, ask => section.Add(() => Joined(ask().Over(Instalment.Months(2024)).Lines)));

    private static void Tables(Section section)
    {
        var requests = new Requests(9);
        for (var number = 0; number < 500; number++)
        {
            var table = requests.Table();
            section.Add(() =>
            {
                var rounded = RoundedTable.Of(table);
                return $"{string.Join("; ", rounded.Cells.Select(Joined))}: {Joined(rounded.RowTotals)}, {Joined(rounded.ColumnTotals)}";
            });
            var rows = table.Select(_ => requests.Number(3)).ToArray();
            section.Add(() => RoundedTable.Of(table, rows).Conflict?.ToString() ?? "none");
        }
    }

    private static void ReadRequests(Section section)
    {
        var requests = new Requests(10);
        for (var number = 0; number < 500; number++)
        {
            var weights = string.Join(",", requests.Weights(requests.Count(6)).Select(weight => $"\"{weight}\""));
            var method = ApportionmentMethod.All[number % ApportionmentMethod.All.Count].Code;
            var total = requests.Signed(10);
            Answer($$"""{"total":"{{total}}","weights":[{{weights}}],"method":"{{method}}"}""");
            Answer($$"""{"total":{{total}},"weights":[{{weights}}],"min":{{requests.Number(2)}}}""");
            // Cut off, so that it is refused with a place.
            Answer($$"""{"total":"{{total}}","weights":[{{weights}}""");
        }

        void Answer(string request) =>
            section.AddStream(stream =>
            {
                using var json = new Utf8JsonWriter(stream, JsonApportionment.WriterOptions);
                if (ApportionmentRequest.TryParse(Encoding.UTF8.GetBytes(request), out var read, out var error))
                {
                    JsonApportionment.Write(json, read.Apportion());
                }
                else
                {
                    JsonApportionment.WriteError(json, error);
                }
            });
    }

    private static void Numbers(Section section)
    {
        var requests = new Requests(11);
        for (var number = 0; number < 1_000; number++)
        {
            var ore = requests.Signed(8);
            var fraction = requests.Figure();
            section.Add(() =>
                $"{Kroner.OfOre(ore)} {Kroner.OfOre(ore).ToNorwegianString()} {Kroner.Parse(Kroner.OfOre(ore).ToString())}"
            );
            section.Add(() =>
                $"{fraction} {fraction.ToDecimalString(12)} {Fraction.Parse(fraction.ToString())} {fraction.Floor()} {fraction.Ceiling()}"
            );
        }

        foreach (
            var text in new[]
            {
                "",
                " ",
                "1,5",
                "1.5",
                "1 000",
                "−1",
                "-1",
                "٣",
                "۳",
                "1e3",
                "+1",
                "0x1",
                "1/0",
                "1/3",
                "½",
                "999999999999999999999999",
            }
        )
        {
            section.Add(() => Kroner.Parse(text).ToString());
            section.Add(() => Fraction.Parse(text).ToString());
            section.Add(() => Share.Parse(text).ToString());
            section.Add(() => AllocationKey.Parse("flat=" + text).ToString());
            section.Add(() => Criterion.Parse("I" + text).ToString());
        }
    }

    private static void LetterJson(Section section)
    {
        section.Add(() => JsonDistribution.ToJson(Letter.Distribute(), Letter.PublishedTable, explain: true, Letter));
        section.Add(() => JsonReconciliation.ToJson(Letter.Reconcile()));
        section.Add(() => Encoding.UTF8.GetString(JsonLetter.ToUtf8(Letter)));
        section.Add(() => Encoding.UTF8.GetString(JsonLetter.ToUtf8(JsonLetter.Read(JsonLetter.ToUtf8(Letter)))));
        section.Add(() => JsonLetterDifference.ToJson(Difference()));
        section.AddStream(stream => JsonLetterGaps.Write(stream, Letter.FindGaps()));
    }

    private static void LetterCsv(Section section)
    {
        section.AddWriter(writer =>
            CsvDistribution.Write(writer, Letter.Distribute(), Letter.PublishedTable, explain: true)
        );
        section.AddWriter(writer => CsvReconciliation.Write(writer, Letter.Reconcile()));
        section.AddWriter(writer => CsvLetterDifference.Write(writer, Difference()));
        section.AddWriter(writer => CsvLetterGaps.Write(writer, Letter.FindGaps()));
        foreach (var language in Languages)
        {
            section.Add(() => Difference().ToMarkdown(language));
        }
    }

    private static void Sweeps(Section section)
    {
        var grid = KeyGrid.Parse("flat=40%..80%,municipalities,population", Share.Percent(2));
        var sweep = Sweep.From(Letter.Distribute());
        section.AddWriter(writer => CsvSweep.Write(writer, sweep, sweep.Over(grid.Keys)));
        section.AddStream(stream => JsonSweep.Write(stream, sweep, sweep.Over(grid.Keys)));
    }

    private static void Calendar(Section section)
    {
        for (var year = 2024; year < 2064; year++)
        {
            var calendar = ReportingCalendar.ForGrantYear(Letter.ReportingTerms, year, RollPolicy.NextWorkingDay);
            section.AddStream(stream => JsonCalendar.Write(stream, calendar));
            section.AddWriter(writer => CsvCalendar.Write(writer, calendar));
            foreach (var language in Languages)
            {
                section.Add(() => calendar.ToICalendar(language));
            }
        }
    }

    private static void Rules(Section section)
    {
        section.AddStream(stream => JsonRules.Write(stream, Letter.Rules));
        section.AddWriter(writer => CsvRules.Write(writer, Letter.Rules));
    }

    private static void Schemas(Section section)
    {
        section.Add(() => Encoding.UTF8.GetString(JsonLetter.SchemaToUtf8()));
        section.Add(() => Encoding.UTF8.GetString(FixtureFile.SchemaToUtf8()));
    }

    private static void WorkbookParts(Section section)
    {
        foreach (var language in Languages)
        {
            using var stream = new MemoryStream(DistributionWorkbook.Of(Letter, language).ToBytes());
            using var archive = new ZipArchive(stream);
            foreach (var entry in archive.Entries)
            {
                section.Add(() =>
                {
                    using var reader = new StreamReader(entry.Open());
                    var text = reader.ReadToEnd();
                    return $"{entry.FullName} {entry.LastWriteTime:yyyy-MM-dd HH:mm} {(IsOfThePackage(entry) ? InOrder(text) : text)}";
                });
            }
        }
    }

    // Which parts there are and how they belong together is written by the runtime's own library for packages.
    private static bool IsOfThePackage(ZipArchiveEntry entry) =>
        entry.FullName == "[Content_Types].xml" || entry.FullName.EndsWith(".rels", StringComparison.Ordinal);

    // That of Mono writes the same elements and attributes in another order, which means nothing there.
    private static string InOrder(string xml) =>
        string.Join(
            "\n",
            XDocument
                .Parse(xml)
                .Root!.Elements()
                .Select(element =>
                    $"{element.Name.LocalName} "
                    + string.Join(
                        " ",
                        element
                            .Attributes()
                            .Select(attribute => $"{attribute}")
                            .OrderBy(text => text, StringComparer.Ordinal)
                    )
                )
                .OrderBy(text => text, StringComparer.Ordinal)
        );

    private static void WorkbookBytes(Section section)
    {
        foreach (var language in Languages)
        {
            section.Add(() => Section.Hash(DistributionWorkbook.Of(Letter, language).ToBytes()));
        }
    }

    private static LetterDifference Difference() =>
        LetterDifference.Between(
            Letter,
            Letter.WithKey(AllocationKey.Parse("flat=50%,municipalities=25%,population=25%"))
        );

    private static void ForEachDistribution(ulong seed, int count, Action<Func<Distribution>> answer)
    {
        foreach (var method in ApportionmentMethod.All)
        {
            for (var number = 0; number < count; number++)
            {
                var own = (seed * 1_000_000) + (ulong)number;
                answer(() => new Requests(own).Distribution(method));
            }
        }
    }

    private static string Text(Apportionment apportionment) =>
        $"{Joined(apportionment.Amounts)}; {Joined(apportionment.ExactShares)}; {Joined(apportionment.Tied)}; {Joined(apportionment.Favoured)}";

    private static string Joined<T>(IEnumerable<T> values) => string.Join(" ", values);
}
