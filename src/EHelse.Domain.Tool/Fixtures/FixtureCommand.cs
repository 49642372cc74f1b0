using System.Globalization;
using System.Text;
using EHelse.Domain.Json.Fixtures;
using EHelse.Domain.Sources;
using EHelse.Domain.Tool.CommandLine;
using EHelse.Domain.Tool.Tables;

namespace EHelse.Domain.Tool.Fixtures;

/// <summary><c>ehelse fixture verify FILE…</c>: whether cases still come out as they were decided.</summary>
internal static class FixtureCommand
{
    private static readonly string[] Actions = ["verify", "schema"];

    public static ToolCommand Create()
    {
        var letter = LetterOption.Create();
        var format = OutputFormats.WithJUnit.Option();
        return new(
            "fixture",
            new(
                "Kontroller tilfeller fra filer: inndata, og hva som skal komme ut.",
                "Verify fixtures from files: inputs, and what must come of them."
            ),
            [
                new(
                    "Eksempel: ehelse fixture verify tilfeller.json --format junit",
                    "Example: ehelse fixture verify cases.json --format junit"
                ),
                new(
                    """Filen er JSON: {"format":"fixtures/1","source":"Vedtak 1. mai","letter":2024,"fixtures":[{"name":"Oslo","distribution":{},"expect":{"someAmounts":{"103975":2970220}}}]}""",
                    """The file is JSON: {"format":"fixtures/1","source":"Decision of 1 May","letter":2024,"fixtures":[{"name":"Oslo","distribution":{},"expect":{"someAmounts":{"103975":2970220}}}]}"""
                ),
                new(
                    "Hvert tilfelle prøves på brevet det selv nevner, eller på --letter når det er gitt. Svar 1 når et tilfelle ikke holder.",
                    "Each fixture is tried on the letter it names, or on --letter when that is given. Exit code 1 when a fixture does not hold."
                ),
                new(
                    "junit er XML som byggetjenere leser. fixture schema skriver JSON-skjemaet til filene.",
                    "junit is XML that build servers read. fixture schema writes the JSON schema of the files."
                ),
            ],
            [string.Join("|", Actions), "FILE…"],
            [letter, format],
            call => Run(call, letter, OutputFormats.WithJUnit.Read(call, format))
        );
    }

    private static int Run(Invocation call, ToolOption letter, OutputFormat layout)
    {
        switch (call.Arguments)
        {
            case ["verify", var first, .. var rest]:
                var results = Verify(call, letter, [first, .. rest]);
                WholeOutput.Write(
                    call,
                    layout,
                    json => JsonFixtureResults.Write(json, results),
                    _ => { },
                    () => layout == OutputFormat.JUnit ? JUnitReport.Of(results) : Report(call, results)
                );
                return results.TrueForAll(result => result.Holds) ? ExitCode.Done : ExitCode.DoesNotHold;
            case ["schema"]:
                call.Surroundings.Output.Write(FixtureFile.SchemaToUtf8());
                call.Surroundings.Output.Flush();
                return ExitCode.Done;
            case [var action, ..] when !Actions.Contains(action, StringComparer.Ordinal):
                throw new BadInputException(
                    Names.Unknown(
                        $"«{Quote.Of(action)}» er ikke {string.Join("|", Actions)}.",
                        $"'{Quote.Of(action)}' is not {string.Join("|", Actions)}.",
                        action,
                        Actions
                    )
                );
            default:
                throw new BadInputException(
                    new(
                        "skriv fixture verify FILE… eller fixture schema.",
                        "write fixture verify FILE… or fixture schema."
                    )
                );
        }
    }

    // Every file and letter is read before the first fixture is tried: a run that cannot be whole does not begin.
    private static List<FixtureResult> Verify(Invocation call, ToolOption letter, string[] files)
    {
        var input = new FixtureInput();
        var chosen = call.ValueOf(letter) is null ? null : LetterOption.Read(call, letter);
        var cases = files
            .SelectMany(file => FixtureInput.Read(file).Fixtures)
            .Select(fixture => (Fixture: fixture, Letter: chosen ?? input.LetterOf(fixture)))
            .ToList();
        var results = new List<FixtureResult>(cases.Count);
        using var progress = new Progress(call.Surroundings, cases.Count);
        foreach (var (fixture, on) in cases)
        {
            results.Add(fixture.Verify(on));
            progress.Advance();
        }

        return results;
    }

    private static string Report(Invocation call, List<FixtureResult> results)
    {
        var report = new StringBuilder();
        foreach (
            var line in results
                .Where(result => !result.Holds)
                .SelectMany(result => result.ToText(call.Language).Split('\n'))
        )
        {
            report.Append(Prose.Lines(line, call.Surroundings.TerminalWidth));
        }

        var failed = results.Count(result => !result.Holds).ToString(CultureInfo.InvariantCulture);
        var all = results.Count.ToString(CultureInfo.InvariantCulture);
        var sum =
            failed == "0"
                ? new LocalizedText(
                    all == "1" ? "Tilfellet holder." : $"Alle {all} tilfeller holder.",
                    all == "1" ? "The fixture holds." : $"All {all} fixtures hold."
                )
                : new LocalizedText(
                    $"{failed} av {all} tilfeller holder ikke.",
                    $"{failed} of {all} fixtures do not hold."
                );
        return report.Append(sum.In(call.Language)).Append('\n').ToString();
    }
}
