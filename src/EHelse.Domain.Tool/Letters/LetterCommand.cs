using EHelse.Domain.Json;
using EHelse.Domain.Json.Fixtures;
using EHelse.Domain.Json.Letters;
using EHelse.Domain.Letters;
using EHelse.Domain.Spreadsheets;
using EHelse.Domain.Tool.CommandLine;
using EHelse.Domain.Tool.Fixtures;

namespace EHelse.Domain.Tool.Letters;

/// <summary><c>ehelse letter show|validate|diff</c>: letters, what is missing in one, and what changes to another.</summary>
internal static class LetterCommand
{
    private static readonly string[] Actions = ["show", "validate", "diff", "schema"];

    public static ToolCommand Create()
    {
        var format = OutputFormats.WithMarkdown.Option();
        return new(
            "letter",
            new(
                "Vis et oppdragsbrev, kontroller det, eller se hva som endres fra ett til et annet.",
                "Show an assignment letter, check it, or see what changes from one to another."
            ),
            [
                new(
                    "Et brev er et år (2024) eller en brevfil. letter show 2024 --format json gir filen å begynne med, letter schema JSON-skjemaet til den.",
                    "A letter is a year (2024) or a letter file. letter show 2024 --format json gives the file to start from, letter schema its JSON schema."
                ),
                new(
                    "letter validate svarer 1 når noe mangler eller er i strid med noe annet. letter diff A B tar også filer med tilfeller (FIXTURES) og viser hvilke svar som endres; markdown finnes bare der.",
                    "letter validate ends with 1 when something is missing or contradicts something else. letter diff A B also takes files of fixtures and shows which answers change; markdown exists there only."
                ),
            ],
            [string.Join("|", Actions), "A", "B", "FIXTURES…"],
            [format],
            call => Run(call, OutputFormats.WithMarkdown.Read(call, format))
        );
    }

    private static int Run(Invocation call, OutputFormat layout) =>
        call.Arguments switch
        {
            ["show"] => Show(call, NotMarkdown(layout), LetterInput.Latest),
            ["show", var one] => Show(call, NotMarkdown(layout), LetterInput.Read(one)),
            ["validate"] => Validate(call, NotMarkdown(layout), LetterInput.Latest),
            ["validate", var one] => Validate(call, NotMarkdown(layout), LetterInput.Read(one)),
            ["diff", var before, var after, .. var fixtures] => Diff(call, layout, before, after, fixtures),
            ["schema"] => Schema(call),
            [var action, ..] when !Actions.Contains(action, StringComparer.Ordinal) => throw new BadInputException(
                Names.Unknown(
                    $"«{Quote.Of(action)}» er ikke {string.Join("|", Actions)}.",
                    $"'{Quote.Of(action)}' is not {string.Join("|", Actions)}.",
                    action,
                    Actions
                )
            ),
            _ => throw new BadInputException(
                new(
                    "skriv letter show [A], letter validate [A], letter diff A B [FIXTURES…] eller letter schema.",
                    "write letter show [A], letter validate [A], letter diff A B [FIXTURES…] or letter schema."
                )
            ),
        };

    private static OutputFormat NotMarkdown(OutputFormat layout) =>
        layout != OutputFormat.Markdown
            ? layout
            : throw new BadInputException(
                new(
                    "--format: markdown finnes bare for letter diff.",
                    "--format: markdown exists for letter diff only."
                )
            );

    private static int Show(Invocation call, OutputFormat layout, AssignmentLetter letter)
    {
        WholeOutput.Write(
            call,
            layout,
            json => JsonLetter.Write(json, letter),
            csv => CsvDistribution.Write(csv, letter.Distribute(), letter.PublishedTable),
            () => LetterTable.Of(call, letter)
        );
        return ExitCode.Done;
    }

    private static int Validate(Invocation call, OutputFormat layout, AssignmentLetter letter)
    {
        var gaps = letter.FindGaps();
        WholeOutput.Write(
            call,
            layout,
            json => JsonLetterGaps.Write(json, gaps),
            csv => CsvLetterGaps.Write(csv, gaps),
            () => LetterTable.OfGaps(call, letter, gaps)
        );
        return gaps.Count == 0 ? ExitCode.Done : ExitCode.DoesNotHold;
    }

    private static int Diff(Invocation call, OutputFormat layout, string before, string after, string[] fixtures)
    {
        var difference = LetterDifference.Between(LetterInput.Read(before), LetterInput.Read(after));
        // CSV holds the amounts only: without them a file of headings would look as if nothing changed.
        if (layout == OutputFormat.Csv && difference.NoAmounts is { } reason)
        {
            throw new BadInputException(reason);
        }

        FixtureChange[] changes =
        [
            .. fixtures
                .SelectMany(file => FixtureInput.Read(file).Fixtures)
                .SelectMany(fixture => fixture.Compare(difference.Before, difference.After)),
        ];
        WholeOutput.Write(
            call,
            layout,
            json => JsonLetterDifference.Write(json, difference, changes),
            csv => CsvLetterDifference.Write(csv, difference),
            () =>
                layout == OutputFormat.Markdown
                    ? difference.ToMarkdown(call.Language) + LetterDifferenceTable.FixturesAsMarkdown(call, changes)
                    : LetterDifferenceTable.Of(call, difference, changes)
        );
        return ExitCode.Done;
    }

    private static int Schema(Invocation call)
    {
        call.Surroundings.Output.Write(JsonLetter.SchemaToUtf8());
        call.Surroundings.Output.Flush();
        return ExitCode.Done;
    }
}
