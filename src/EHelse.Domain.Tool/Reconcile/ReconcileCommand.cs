using EHelse.Domain.Allocation;
using EHelse.Domain.Json;
using EHelse.Domain.Spreadsheets;
using EHelse.Domain.Tool.CommandLine;
using EHelse.Domain.Tool.Distribute;

namespace EHelse.Domain.Tool.Reconcile;

/// <summary><c>ehelse reconcile</c>: the published table held against its stated total and against the key.</summary>
internal static class ReconcileCommand
{
    public static ToolCommand Create()
    {
        var input = new DistributionOptionSet();
        var format = OutputFormats.Usual.Option();
        var check = new ToolOption(
            "--check",
            null,
            new(
                "Svar 1 når de publiserte linjene ikke summerer til den oppgitte totalen.",
                "Exit with 1 when the published lines do not sum to the stated total."
            )
        );
        return new(
            "reconcile",
            new(
                "Hold den publiserte tabellen mot den oppgitte totalen og mot det nøkkelen gir.",
                "Hold the published table against its stated total and against what the key gives."
            ),
            [
                new(
                    "Avvik er publisert minus beregnet. Rettet er den oppgitte totalen fordelt etter de publiserte beløpene.",
                    "Difference is published minus computed. Corrected is the stated total distributed by the published amounts."
                ),
            ],
            [],
            [.. input.WithoutTotal, check, format],
            call =>
            {
                var layout = OutputFormats.Usual.Read(call, format);
                var (letter, distribution) = input.Read(call);
                var reconciliation = Reconciliation.Of(
                    letter.PublishedTable
                        ?? throw new BadInputException(
                            new(
                                $"{letter.Document.Title.Norwegian} har ingen publisert tabell å avstemme mot.",
                                $"{letter.Document.Title.English} has no published table to reconcile."
                            )
                        ),
                    distribution
                );
                WholeOutput.Write(
                    call,
                    layout,
                    json => JsonReconciliation.Write(json, reconciliation),
                    csv => CsvReconciliation.Write(csv, reconciliation),
                    () => ReconciliationTable.Of(call, reconciliation)
                );
                return call.Has(check) && !reconciliation.Assessment.HoldsAllMusts
                    ? ExitCode.DoesNotHold
                    : ExitCode.Done;
            }
        );
    }
}
