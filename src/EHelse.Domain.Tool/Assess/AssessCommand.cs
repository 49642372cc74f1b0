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
        ["invoice"] = (json, letter) =>
        {
            var document = InvoiceDocument.Read(json, letter);
            return (document.Assess(letter), document.Invoice.Expenses);
        },
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
                new(
                    "En linje om én utgift eller gruppe sier hvilken: expenses[0] er den første i filen.",
                    "A line about one expense or group says which: expenses[0] is the first in the file."
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
                    () =>
                        (costs is null ? "" : CostTable.Of(call, costs) + "\n")
                        + Report(call, source, assessment, costs)
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

    private static string Report(Invocation call, AssignmentLetter letter, Assessment assessment, CostStatement? costs)
    {
        var report = new StringBuilder();
        var ids = (costs?.Lines ?? [])
            .Select((line, at) => (Path: FormattableString.Invariant($"expenses[{at}]"), line.Expense.Id))
            .ToDictionary(entry => entry.Path, entry => entry.Id, StringComparer.Ordinal);
        foreach (var finding in assessment)
        {
            var missing =
                finding.Missing.Count == 0 ? ""
                : call.Language == Language.NorwegianBokmal ? $" Mangler: {string.Join(", ", finding.Missing)}."
                : $" Missing: {string.Join(", ", finding.Missing)}.";
            report.Append(
                Prose.Lines(
                    $"{NameOf(finding.Outcome).In(call.Language), -15} {finding.Code} {ObligationText.Of(finding.Obligation).In(call.Language)}: {Item(finding, ids)}{finding.Text.In(call.Language)}{missing} ({Place(finding.Citation).In(call.Language)})",
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

    // What a finding is about when that is one item of a list; nothing when it is the whole document.
    private static string Item(Finding finding, Dictionary<string, string> ids)
    {
        var path = finding.Path[..(finding.Path.LastIndexOf(']') + 1)];
        return path.Length == 0 ? ""
            : ids.TryGetValue(path, out var id) ? $"{path}, id {Quote.Of(id)}: "
            : $"{path}: ";
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
