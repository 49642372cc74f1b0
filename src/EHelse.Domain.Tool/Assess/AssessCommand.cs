using System.Text;
using EHelse.Domain.Costs;
using EHelse.Domain.Json;
using EHelse.Domain.Letters;
using EHelse.Domain.Sources;
using EHelse.Domain.Spreadsheets;
using EHelse.Domain.Tool.CommandLine;
using EHelse.Domain.Tool.Tables;

namespace EHelse.Domain.Tool.Assess;

/// <summary><c>ehelse assess SUBJECT FILE</c>: what the rules find in a document.</summary>
internal static class AssessCommand
{
    private static readonly Dictionary<
        string,
        Func<byte[], AssignmentLetter, (Assessment Assessment, CostStatement? Costs)>
    > Subjects = new(StringComparer.Ordinal)
    {
        ["group"] = (json, letter) => (GroupsDocument.Read(json, letter).Assess(letter), null),
        ["expenses"] = (json, letter) =>
        {
            var document = ExpensesDocument.Read(json, letter);
            return (document.Assess(letter), document.Statement);
        },
        ["invoice"] = (json, letter) => (InvoiceDocument.Read(json, letter).Assess(letter), null),
        ["confirmation"] = (json, letter) => (ConfirmationDocument.Read(json, letter).Assess(letter), null),
    };

    /// <summary>How the codes of a subject's rules begin.</summary>
    private static readonly Dictionary<string, string> Prefixes = new(StringComparer.Ordinal)
    {
        ["group"] = "GROUP-",
        ["expenses"] = "COST-",
        ["invoice"] = "INV-",
        ["confirmation"] = "AGR-",
    };

    public static ToolCommand Create()
    {
        var letter = LetterOption.Create();
        var format = OutputFormats.Usual.Option();
        return new(
            "assess",
            new(
                "Vurder en regional gruppe, utgifter, en faktura eller en bekreftelse etter reglene.",
                "Assess a regional group, expenses, an invoice or a confirmation by the rules."
            ),
            [
                new(
                    "Filen er JSON; eksempler ligger i docs/samples/assess. Svar 1 når noe som skal være oppfylt, ikke er det eller ikke kan avgjøres.",
                    "The file is JSON; there are examples in docs/samples/assess. Exit code 1 when a must is not met or cannot be determined."
                ),
            ],
            [string.Join("|", Subjects.Keys), "FILE"],
            [letter, format],
            call =>
            {
                var layout = OutputFormats.Usual.Read(call, format);
                var source = LetterOption.Read(call, letter);
                var (assessment, costs) = Read(call, source);
                WholeOutput.Write(
                    call,
                    layout,
                    json => JsonAssessment.Write(json, assessment),
                    csv => CsvAssessment.Write(csv, assessment),
                    () => (costs is null ? "" : CostTable.Of(call, costs) + "\n") + Report(call, source, assessment)
                );
                return assessment.HoldsAllMusts && HasRules(call, source) ? ExitCode.Done : ExitCode.DoesNotHold;
            }
        );
    }

    private static (Assessment Assessment, CostStatement? Costs) Read(Invocation call, AssignmentLetter letter)
    {
        var known = string.Join("|", Subjects.Keys);
        if (call.Arguments is not [var subject, var path])
        {
            throw new BadInputException(new($"skriv assess {known} FILE.", $"write assess {known} FILE."));
        }

        if (!Subjects.TryGetValue(subject, out var assess))
        {
            throw new BadInputException(
                Names.Unknown(
                    $"«{Quote.Of(subject)}» er ikke {known}.",
                    $"'{Quote.Of(subject)}' is not {known}.",
                    subject,
                    Subjects.Keys
                )
            );
        }

        try
        {
            return assess(InputFile.ReadAll(path), letter);
        }
        catch (InvalidJsonException exception)
        {
            throw BadInputException.In(Quote.Whole(path), exception.Errors);
        }
    }

    // A letter file can be without the rules of a subject. That nothing is broken then says nothing.
    private static bool HasRules(Invocation call, AssignmentLetter letter) =>
        letter.Rules.Any(rule => rule.Code.StartsWith(Prefixes[call.Arguments[0]], StringComparison.Ordinal));

    private static string Report(Invocation call, AssignmentLetter letter, Assessment assessment)
    {
        var report = new StringBuilder();
        foreach (var finding in assessment)
        {
            var missing =
                finding.Missing.Count == 0 ? ""
                : call.Language == Language.NorwegianBokmal ? $" Mangler: {string.Join(", ", finding.Missing)}."
                : $" Missing: {string.Join(", ", finding.Missing)}.";
            report.Append(
                Prose.Lines(
                    $"{NameOf(finding.Outcome).In(call.Language), -15} {finding.Code} {ObligationText.Of(finding.Obligation).In(call.Language)}: {finding.Text.In(call.Language)}{missing} ({Place(finding.Citation).In(call.Language)})",
                    call.Surroundings.TerminalWidth
                )
            );
        }

        return report
            .Append('\n')
            .Append(
                (
                    !HasRules(call, letter)
                        ? new LocalizedText(
                            "Brevet har ingen regler om dette, så ingenting er vurdert.",
                            "The letter has no rules about this, so nothing is judged."
                        )
                    : assessment.HoldsAllMusts ? new("Alt som skal være oppfylt, er oppfylt.", "Every must is met.")
                    : new(
                        "Ikke alt som skal være oppfylt, er oppfylt og avgjort.",
                        "Not every must is met and determined."
                    )
                ).In(call.Language)
            )
            .Append('\n')
            .ToString();
    }

    private static LocalizedText Place(Citation citation) =>
        citation.HasClause
            ? new(
                $"{citation.Section}, {citation.LocatorIn(Language.NorwegianBokmal)}",
                $"{citation.Section}, {citation.Locator}"
            )
            : new("ingen klausul oppgitt", "no clause given");

    private static LocalizedText NameOf(Outcome outcome) =>
        outcome switch
        {
            Outcome.Met => new("oppfylt", "met"),
            Outcome.NotMet => new("IKKE OPPFYLT", "NOT MET"),
            Outcome.Undetermined => new("uavgjort", "undetermined"),
            _ => new("gjelder ikke", "not applicable"),
        };
}
