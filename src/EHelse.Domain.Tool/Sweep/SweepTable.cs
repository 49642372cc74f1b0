using System.Text;
using EHelse.Domain.Allocation;
using EHelse.Domain.Money;
using EHelse.Domain.Sources;
using EHelse.Domain.Tool.CommandLine;
using EHelse.Domain.Tool.Distribute;
using EHelse.Domain.Tool.Tables;

namespace EHelse.Domain.Tool.Sweep;

/// <summary>A sweep as tables for people: every recipient of a few keys, or one line for each of many.</summary>
internal static class SweepTable
{
    private const int Few = 5;
    private const int PercentDecimals = 2;

    public static string Of(Invocation call, Allocation.Sweep sweep, IReadOnlyList<SweepPoint> points)
    {
        var width = call.Surroundings.TerminalWidth;
        var text = new StringBuilder(Prose.Lines(Heading(sweep).In(call.Language), width));
        text.Append(Prose.Lines(DistributionTable.BasisOf(sweep.Baseline, call.Language), width));
        if (points.Count > Few)
        {
            // Keys have no sums, and so the line for them is blank.
            return text.Append('\n').Append(OfKeys(call, points).TrimEnd('\n')).Append('\n').ToString();
        }

        foreach (var point in points)
        {
            text.Append('\n').Append(Prose.Lines(point.Key.ToString(), width)).Append(OfRecipients(call, point));
        }

        return text.ToString();
    }

    private static LocalizedText Heading(Allocation.Sweep sweep)
    {
        var method = sweep.Baseline.Options.Method.Name;
        var (total, key) = (sweep.Baseline.Total, sweep.Baseline.Key);
        return new(
            $"{NumberText.Of(total, Language.NorwegianBokmal)} kr fordelt på nytt, mot {key} ({method.Norwegian}).",
            $"{NumberText.Of(total, Language.English)} kr distributed anew, against {key} ({method.English})."
        );
    }

    private static string OfRecipients(Invocation call, SweepPoint point)
    {
        var language = call.Language;
        SweepLine[] lines = [.. point.Lines];
        return TextTable.Of(
            call,
            new(
                new LocalizedText("Mottaker", "Recipient").In(language),
                [.. lines.Select(line => line.Recipient.Name)],
                "Sum",
                IsNumber: false
            ),
            [
                TextColumn.OfAmounts(new("Før", "Before"), lines.Select(line => line.Baseline), language),
                TextColumn.OfAmounts(new("Etter", "After"), lines.Select(line => line.Amount), language),
                TextColumn.OfAmounts(
                    new("Endring", "Change"),
                    lines.Select(line => line.Change),
                    language,
                    isDifference: true
                ),
                new("%", [.. lines.Select(line => Percent(line, language))], ""),
            ]
        );
    }

    private static string OfKeys(Invocation call, IReadOnlyList<SweepPoint> points)
    {
        var language = call.Language;
        SweepLine[] gains = [.. points.Select(point => point.Lines.MaxBy(line => line.Change)!)];
        SweepLine[] losses = [.. points.Select(point => point.Lines.MinBy(line => line.Change)!)];
        return TextTable.Of(
            call,
            new(
                new LocalizedText("Nøkkel", "Key").In(language),
                [.. points.Select(point => point.Key.ToString())],
                "",
                IsNumber: false
            ),
            [
                new(
                    new LocalizedText("Flyttet", "Moved").In(language),
                    [.. points.Select(point => NumberText.Of(point.Moved, language))],
                    ""
                ),
                .. Extremes(new("Vinner mest", "Gains most"), gains, language),
                .. Extremes(new("Taper mest", "Loses most"), losses, language),
            ]
        );
    }

    // Who it is, in kroner and in per cent; nobody where nothing changes.
    private static IEnumerable<TextColumn> Extremes(LocalizedText heading, SweepLine[] lines, Language language) =>
        [
            new(heading.In(language), Cells(lines, line => line.Recipient.Name), "", IsNumber: false),
            new("kr", Cells(lines, line => NumberText.Of(line.Change, language, isDifference: true)), ""),
            new("%", Cells(lines, line => Percent(line, language)), ""),
        ];

    private static string[] Cells(SweepLine[] lines, Func<SweepLine, string> text) =>
        [.. lines.Select(line => line.Change == Kroner.Zero ? "" : text(line))];

    private static string Percent(SweepLine line, Language language) =>
        PercentText.Of(line.Percent(PercentDecimals), language);
}
