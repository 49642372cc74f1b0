using System.Text;
using EHelse.Domain.Json.Fixtures;
using EHelse.Domain.Letters;
using EHelse.Domain.Sources;
using EHelse.Domain.Tool.CommandLine;
using EHelse.Domain.Tool.Tables;
using NodaTime;
using NodaTime.Text;

namespace EHelse.Domain.Tool.Letters;

/// <summary>What changes from one letter to another, for people: kroner as a table, the rest as lines.</summary>
internal static class LetterDifferenceTable
{
    private const int PercentDecimals = 2;

    public static string Of(Invocation call, LetterDifference difference, IReadOnlyList<FixtureChange> fixtures)
    {
        var text = new StringBuilder();
        if (difference.NoAmounts is { } reason)
        {
            text.Append(Prose.Lines(reason.In(call.Language), call.Surroundings.TerminalWidth));
        }
        else
        {
            text.Append(Amounts(call, difference));
        }

        Append(call, text, new("Opplysninger", "Facts"), difference.Facts.Select(fact => Line(fact, call.Language)));
        Append(
            call,
            text,
            new("Frister", "Deadlines"),
            difference.Deadlines.Select(deadline => Line(deadline, call.Language))
        );
        Append(call, text, new("Regler", "Rules"), difference.Rules.Select(rule => Line(rule, call.Language)));
        Append(
            call,
            text,
            new("Tilfeller med andre svar", "Fixtures with other answers"),
            fixtures.Select(change =>
                $"{change.Fixture}: {change.Name}: {change.Before ?? "–"} → {change.After ?? "–"}"
            )
        );
        if (difference.IsEmpty)
        {
            text.Append('\n')
                .Append(new LocalizedText("Ingenting er endret.", "Nothing changes.").In(call.Language))
                .Append('\n');
        }

        return text.ToString();
    }

    /// <summary>The fixtures as a part of the difference's Markdown; nothing when none changes.</summary>
    public static string FixturesAsMarkdown(Invocation call, IReadOnlyList<FixtureChange> fixtures)
    {
        if (fixtures.Count == 0)
        {
            return "";
        }

        var text = new StringBuilder("\n## ")
            .Append(new LocalizedText("Tilfeller med andre svar", "Fixtures with other answers").In(call.Language))
            .Append("\n\n");
        foreach (var change in fixtures)
        {
            text.Append("- ")
                .Append(
                    MarkdownText.Of($"{change.Fixture}: {change.Name}: {change.Before ?? "–"} → {change.After ?? "–"}")
                )
                .Append('\n');
        }

        return text.ToString();
    }

    private static string Amounts(Invocation call, LetterDifference difference)
    {
        var language = call.Language;
        var amounts = difference.Amounts;
        return TextTable.Of(
            call,
            new(
                new LocalizedText("Nettverk", "Network").In(language),
                [.. amounts.Select(amount => $"{amount.Recipient.Code} {amount.Recipient.Name}")],
                "Sum",
                IsNumber: false
            ),
            [
                TextColumn.OfAmounts(new("Før", "Before"), amounts.Select(amount => amount.Before), language),
                TextColumn.OfAmounts(new("Etter", "After"), amounts.Select(amount => amount.After), language),
                TextColumn.OfAmounts(
                    new("Endring", "Change"),
                    amounts.Select(amount => amount.Change),
                    language,
                    isDifference: true
                ),
                new(
                    new LocalizedText("Prosent", "Per cent").In(language),
                    [.. amounts.Select(amount => PercentText.Of(amount.Percent(PercentDecimals), language))],
                    ""
                ),
            ]
        );
    }

    private static void Append(Invocation call, StringBuilder text, LocalizedText heading, IEnumerable<string> lines)
    {
        var all = lines.ToList();
        if (all.Count == 0)
        {
            return;
        }

        text.Append('\n').Append(heading.In(call.Language)).Append('\n');
        foreach (var line in all)
        {
            text.Append(Prose.Lines("  " + line, call.Surroundings.TerminalWidth));
        }
    }

    private static string Line(FactChange fact, Language language) =>
        $"{fact.Name.In(language)} ({fact.Path}): {fact.Before ?? "–"} → {fact.After ?? "–"}";

    private static string Line(DeadlineChange deadline, Language language) =>
        $"{deadline.Name.In(language)} ({deadline.Code}): {Text(deadline.Before, deadline.DatesBefore)} → {Text(deadline.After, deadline.DatesAfter)}";

    private static string Text(AnnualDate? day, IReadOnlyList<LocalDate> dates) =>
        day is null ? "–" : string.Join(", ", dates.Select(LocalDatePattern.Iso.Format));

    private static string Line(RuleChange rule, Language language)
    {
        List<LocalizedText> ways = [];
        if (rule.Kind == ChangeKind.Added)
        {
            ways.Add(new("ny", "added"));
        }
        else if (rule.Kind == ChangeKind.Removed)
        {
            ways.Add(new("utgår", "removed"));
        }
        else
        {
            if (rule.IsBoundDifferently)
            {
                ways.Add(new("annen styrke", "bound differently"));
            }

            if (rule.IsReworded)
            {
                ways.Add(new("omformulert", "reworded"));
            }

            if (rule.RestsOnAnotherClause)
            {
                ways.Add(new("hviler på en annen klausul", "rests on another clause"));
            }
        }

        return $"{rule.Code} {(rule.After ?? rule.Before)!.Title.In(language)}: {string.Join("; ", ways.Select(way => way.In(language)))}";
    }
}
