using System.Globalization;
using System.Text;
using EHelse.Domain.Allocation;
using EHelse.Domain.Money;
using EHelse.Domain.Sources;
using NodaTime;

namespace EHelse.Domain.Letters;

public sealed partial class LetterDifference
{
    private const int PercentDecimals = 2;

    /// <summary>The difference as a Markdown document with tables: kroner for each network with a line of sums, facts, deadlines and rules.</summary>
    /// <param name="language">The language of headings, names and amounts.</param>
    /// <returns>
    /// The document, its lines ending with <c>\n</c>. A letter that is thought up is marked as such at the top; parts without content are left out; a
    /// difference that is empty says so. Text of the letters is escaped: it cannot become marks, cells or HTML.
    /// </returns>
    /// <remarks>New figures for the population of many municipalities are one line with their number; <see cref="Facts"/> has them one by one.</remarks>
    public string ToMarkdown(Language language)
    {
        var text = new StringBuilder();
        var (before, after) = (Title(Before, language), Title(After, language));
        text.Append(
            new LocalizedText($"# Fra «{before}» til «{after}»\n", $"# From '{before}' to '{after}'\n").In(language)
        );
        AppendWhatIf(text, Before, before, language);
        AppendWhatIf(text, After, after, language);
        if (IsEmpty)
        {
            text.Append('\n')
                .Append(new LocalizedText("Ingenting er endret.", "Nothing changes.").In(language))
                .Append('\n');
        }

        AppendAmounts(text, language);
        AppendFacts(text, language);
        AppendDeadlines(text, language);
        AppendRules(text, language);
        return text.ToString();
    }

    private static string Title(AssignmentLetter letter, Language language) =>
        MarkdownText.Of(letter.Document.In(language));

    private static void AppendWhatIf(StringBuilder text, AssignmentLetter letter, string title, Language language)
    {
        if (letter.IsWhatIf)
        {
            text.Append('\n')
                .Append(
                    new LocalizedText(
                        $"> **Tenkt brev:** «{title}» er tenkt ut for å se hva som ville følge. Ingen har sendt det.\n",
                        $"> **What-if letter:** '{title}' is thought up to see what would follow. Nobody sent it.\n"
                    ).In(language)
                );
        }
    }

    private void AppendAmounts(StringBuilder text, Language language)
    {
        if (NoAmounts is { } reason)
        {
            Heading(text, "Kroner per nettverk", "Kroner for each network", language);
            text.Append(MarkdownText.Of(reason.In(language))).Append('\n');
            return;
        }

        if (IsEmpty)
        {
            return;
        }

        Heading(text, "Kroner per nettverk", "Kroner for each network", language);
        text.Append(
            new LocalizedText(
                MarkdownText.Row("Nettverk", "Før", "Etter", "Endring", "Prosent"),
                MarkdownText.Row("Network", "Before", "After", "Change", "Per cent")
            ).In(language)
        );
        text.Append("| --- | ---: | ---: | ---: | ---: |\n");
        foreach (var amount in Amounts)
        {
            text.Append(
                MarkdownText.Row(
                    MarkdownText.Of($"{amount.Recipient.Code} {amount.Recipient.Name}"),
                    Text(amount.Before, language),
                    Text(amount.After, language),
                    Text(amount.Change, language),
                    PercentText(amount.Percent(PercentDecimals), language)
                )
            );
        }

        var all = new AmountChange(
            new Recipient("sum", "sum"),
            Kroner.Sum(Amounts.Select(amount => amount.Before ?? Kroner.Zero)),
            Kroner.Sum(Amounts.Select(amount => amount.After ?? Kroner.Zero))
        );
        text.Append(
            MarkdownText.Row(
                "**Sum**",
                $"**{Text(all.Before, language)}**",
                $"**{Text(all.After, language)}**",
                $"**{Text(Kroner.Sum(Amounts.Select(amount => amount.Change)), language)}**",
                all.Percent(PercentDecimals) is { } percent ? $"**{PercentText(percent, language)}**" : ""
            )
        );
    }

    private void AppendFacts(StringBuilder text, Language language)
    {
        if (Facts.Count == 0)
        {
            return;
        }

        Heading(text, "Opplysninger", "Facts", language);
        Columns(text, "Hva", "What", language);
        var populations = Facts.Where(IsPopulation).ToArray();
        var isMany = populations.Length > 1;
        foreach (var fact in Facts)
        {
            if (!isMany || !IsPopulation(fact))
            {
                text.Append(
                    MarkdownText.Row(
                        MarkdownText.Of(fact.Name.In(language)),
                        Cell(fact.Path, fact.Before, language),
                        Cell(fact.Path, fact.After, language)
                    )
                );
            }
            else if (ReferenceEquals(fact, populations[0]))
            {
                var count = populations.Length.ToString(CultureInfo.InvariantCulture);
                text.Append(
                    MarkdownText.Row(
                        new LocalizedText($"Innbyggere i {count} kommuner", $"Population of {count} municipalities").In(
                            language
                        ),
                        "",
                        new LocalizedText("andre tall", "other figures").In(language)
                    )
                );
            }
        }
    }

    private void AppendDeadlines(StringBuilder text, Language language)
    {
        if (Deadlines.Count == 0)
        {
            return;
        }

        Heading(text, "Frister", "Deadlines", language);
        Columns(text, "Frist", "Deadline", language);
        foreach (var deadline in Deadlines)
        {
            text.Append(
                MarkdownText.Row(
                    MarkdownText.Of(deadline.Name.In(language)),
                    Text(deadline.Before, deadline.DatesBefore, language),
                    Text(deadline.After, deadline.DatesAfter, language)
                )
            );
        }
    }

    private void AppendRules(StringBuilder text, Language language)
    {
        if (Rules.Count == 0)
        {
            return;
        }

        Heading(text, "Regler", "Rules", language);
        foreach (var rule in Rules)
        {
            var title = MarkdownText.Of((rule.After ?? rule.Before)!.Title.In(language));
            text.Append("- **")
                .Append(MarkdownText.Of(rule.Code))
                .Append("** ")
                .Append(title)
                .Append(": ")
                .Append(string.Join("; ", WaysOf(rule).Select(way => MarkdownText.Of(way.In(language)))))
                .Append('\n');
        }
    }

    private static IEnumerable<LocalizedText> WaysOf(RuleChange rule)
    {
        if (rule.Before is not { } before || rule.After is not { } after)
        {
            yield return rule.Before is null ? new("ny", "added") : new("utgår", "removed");
            yield break;
        }

        if (rule.IsBoundDifferently)
        {
            var (old, young) = (ObligationText.Of(before.Obligation), ObligationText.Of(after.Obligation));
            yield return new(
                $"styrke {old.Norwegian} → {young.Norwegian}",
                $"strength {old.English} → {young.English}"
            );
        }

        if (rule.IsReworded)
        {
            yield return new("omformulert", "reworded");
        }

        if (rule.RestsOnAnotherClause)
        {
            yield return new(
                $"hviler på en annen klausul, {after.Citation.In(Language.NorwegianBokmal)}",
                $"rests on another clause, {after.Citation}"
            );
        }
    }

    private static bool IsPopulation(FactChange fact) =>
        fact.Path.StartsWith("division.municipalities.", StringComparison.Ordinal)
        && fact.Path.EndsWith(".population", StringComparison.Ordinal);

    private static void Heading(StringBuilder text, string norwegian, string english, Language language) =>
        text.Append("\n## ").Append(new LocalizedText(norwegian, english).In(language)).Append("\n\n");

    private static void Columns(StringBuilder text, string norwegian, string english, Language language) =>
        text.Append(
                new LocalizedText(
                    MarkdownText.Row(norwegian, "Før", "Etter"),
                    MarkdownText.Row(english, "Before", "After")
                ).In(language)
            )
            .Append("| --- | --- | --- |\n");

    private static string Cell(string path, string? value, Language language) =>
        value is null ? "–"
        : IsAmount(path) && Kroner.TryParse(value, out var amount) ? Text(amount, language)
        : MarkdownText.Of(value);

    private static bool IsAmount(string path) =>
        path is "total" or "publishedTable" or "publishedTable.statedTotal"
        || path.StartsWith("publishedTable.lines.", StringComparison.Ordinal);

    private static string Text(AnnualDate? day, IReadOnlyList<LocalDate> dates, Language language)
    {
        if (day is not { } known)
        {
            return "–";
        }

        var own = string.Join(", ", dates.Select(LetterFacts.Text));
        var everyYear = new LocalizedText(
            FormattableString.Invariant($"{known.Day}.{known.Month}. hvert år"),
            $"{LetterFacts.Text(known)} each year"
        ).In(language);
        return own.Length == 0 ? everyYear : $"{everyYear} ({own})";
    }

    private static string Text(Kroner? amount, Language language) => amount is { } known ? Text(known, language) : "–";

    // kr 1 000,50 in Norwegian and 1,000.50 kr in English.
    private static string Text(Kroner amount, Language language)
    {
        const char NoBreakSpace = '\u00A0';
        var norwegian = amount.ToNorwegianString();
        return language == Language.NorwegianBokmal
            ? norwegian
            : norwegian.Substring("kr ".Length).Replace(',', '.').Replace(NoBreakSpace, ',').Replace('\u2212', '-')
                + " kr";
    }

    private static string PercentText(string? percent, Language language) =>
        percent is null ? "–"
        : language == Language.NorwegianBokmal ? percent.Replace('.', ',').Replace('-', '\u2212') + " %"
        : percent + "%";
}
