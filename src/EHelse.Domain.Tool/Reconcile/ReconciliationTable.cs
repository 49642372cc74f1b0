using System.Text;
using EHelse.Domain.Allocation;
using EHelse.Domain.Money;
using EHelse.Domain.Sources;
using EHelse.Domain.Tool.CommandLine;
using EHelse.Domain.Tool.Tables;

namespace EHelse.Domain.Tool.Reconcile;

/// <summary>A reconciliation as a table for people, with what the rules say.</summary>
internal static class ReconciliationTable
{
    public static string Of(Invocation call, Reconciliation reconciliation)
    {
        var language = call.Language;
        var lines = reconciliation.Lines;
        var text = new StringBuilder(
            TextTable.Of(
                call,
                new(
                    new LocalizedText("Nettverk", "Network").In(language),
                    [.. lines.Select(line => line.Recipient.Name)],
                    "Sum",
                    IsNumber: false
                ),
                [
                    TextColumn.OfAmounts(new("Publisert", "Published"), lines.Select(line => line.Published), language),
                    TextColumn.OfAmounts(new("Beregnet", "Computed"), lines.Select(line => line.Computed), language),
                    TextColumn.OfAmounts(
                        new("Avvik", "Difference"),
                        lines.Select(line => line.Difference),
                        language,
                        isDifference: true
                    ),
                    TextColumn.OfAmounts(new("Rettet", "Corrected"), lines.Select(line => line.Corrected), language),
                ]
            )
        );
        foreach (
            var sentence in reconciliation.Assessment.Select(finding => finding.Text).Append(OfTheKey(reconciliation))
        )
        {
            text.Append('\n').Append(Prose.Lines(sentence.In(language), call.Surroundings.TerminalWidth));
        }

        return text.ToString();
    }

    private static LocalizedText OfTheKey(Reconciliation reconciliation)
    {
        var sizes = reconciliation
            .Lines.Select(line => line.Difference < Kroner.Zero ? -line.Difference : line.Difference)
            .ToArray();
        var key = reconciliation.Distribution.Key;
        return sizes.Max() == Kroner.Zero
            ? new($"Nøkkelen {key} gir de publiserte beløpene.", $"The key {key} gives the published amounts.")
            : new(In(Language.NorwegianBokmal), In(Language.English));

        string In(Language language)
        {
            var (least, most) = (NumberText.Of(sizes.Min(), language), NumberText.Of(sizes.Max(), language));
            return language == Language.NorwegianBokmal
                ? $"Nøkkelen {key} gir ikke de publiserte beløpene: linjene avviker med {least} til {most} kr."
                : $"The key {key} does not give the published amounts: the lines differ by {least} to {most} kr.";
        }
    }
}
