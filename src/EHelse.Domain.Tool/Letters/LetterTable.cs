using System.Globalization;
using System.Text;
using EHelse.Domain.Allocation;
using EHelse.Domain.Letters;
using EHelse.Domain.Money;
using EHelse.Domain.Networks;
using EHelse.Domain.Sources;
using EHelse.Domain.Tool.CommandLine;
using EHelse.Domain.Tool.Tables;
using NodaTime;
using NodaTime.Text;

namespace EHelse.Domain.Tool.Letters;

/// <summary>A letter for people: what it says in lines, and its networks as a table.</summary>
internal static class LetterTable
{
    public static string Of(Invocation call, AssignmentLetter letter)
    {
        var text = new StringBuilder();
        foreach (var (name, value) in Facts(letter))
        {
            text.Append(
                Prose.Lines($"{name.In(call.Language)}: {value.In(call.Language)}", call.Surroundings.TerminalWidth)
            );
        }

        return text.Append('\n').Append(Networks(call, letter)).ToString();
    }

    public static string OfGaps(Invocation call, AssignmentLetter letter, IReadOnlyList<LetterGap> gaps)
    {
        var text = new StringBuilder();
        foreach (var gap in gaps)
        {
            text.Append(
                Prose.Lines($"{gap.Code} {gap.Path}: {gap.Text.In(call.Language)}", call.Surroundings.TerminalWidth)
            );
        }

        var title = letter.Document.Title;
        var count = Text(gaps.Count);
        var sum = gaps.Count switch
        {
            0 => new LocalizedText($"{title.Norwegian}: ingen mangler.", $"{title.English}: no gaps."),
            1 => new($"{title.Norwegian}: 1 mangel.", $"{title.English}: 1 gap."),
            _ => new($"{title.Norwegian}: {count} mangler.", $"{title.English}: {count} gaps."),
        };
        return text.Append(Prose.Lines(sum.In(call.Language), call.Surroundings.TerminalWidth)).ToString();
    }

    private static IEnumerable<(LocalizedText Name, LocalizedText Value)> Facts(AssignmentLetter letter)
    {
        yield return (
            new("Brev", "Letter"),
            letter.IsWhatIf
                ? new($"{letter.Document.Title.Norwegian} (tenkt)", $"{letter.Document.Title.English} (what-if)")
                : letter.Document.Title
        );
        yield return (new("Tilskuddsår", "Grant year"), LocalizedText.Same(Text(letter.Year)));
        yield return (
            new("Total", "Total"),
            new(Amount(letter.Total, Language.NorwegianBokmal) + " kr", Amount(letter.Total, Language.English) + " kr")
        );
        yield return (
            new("Nøkkel", "Key"),
            new(
                $"{letter.Key}, vedtatt {Text(letter.KeyDecidedOn)}",
                $"{letter.Key}, adopted {Text(letter.KeyDecidedOn)}"
            )
        );
        var basis = letter.Basis.Provenance;
        yield return (
            new("Grunnlag", "Basis"),
            new(ProvenanceText.Of(basis, Language.NorwegianBokmal), ProvenanceText.Of(basis, Language.English))
        );
        yield return (
            new("Avtale", "Agreement"),
            new(
                $"{letter.Agreement.Document.Title.Norwegian}, til {Text(letter.Agreement.LastDay)}",
                $"{letter.Agreement.Document.Title.English}, until {Text(letter.Agreement.LastDay)}"
            )
        );
        yield return (
            new("Frister", "Deadlines"),
            LocalizedText.Same(
                string.Join(
                    ", ",
                    letter.ReportingTerms.Duties.Select(duty =>
                        $"{duty.Code} {AnnualDatePattern.Iso.Format(duty.DueOn)}"
                    )
                )
            )
        );
        var notChecked = letter.Rules.Count(rule => AssignmentLetter.Of2024.Rules.Find(rule.Code) is null);
        yield return (
            new("Regler", "Rules"),
            new(
                $"{Text(letter.Rules.Count)}, hvorav biblioteket ikke kan prøve {Text(notChecked)}",
                $"{Text(letter.Rules.Count)}, of which the library cannot check {Text(notChecked)}"
            )
        );
    }

    private static string Networks(Invocation call, AssignmentLetter letter)
    {
        var language = call.Language;
        var lines = letter.Networks.ToList();
        var distribution = LetterDifference.Between(letter, letter).NoAmounts is null ? letter.Distribute() : null;
        List<TextColumn> columns =
        [
            new(
                new LocalizedText("Nummer", "Number").In(language),
                [.. lines.Select(network => network.ProjectNumber.ToString())],
                "",
                IsNumber: false
            ),
            new(
                new LocalizedText("Fylker", "Counties").In(language),
                [.. lines.Select(network => string.Join(" ", network.Counties))],
                "",
                IsNumber: false
            ),
        ];
        if (letter.PublishedTable is { } table)
        {
            columns.Add(
                TextColumn.OfAmounts(
                    new("Publisert", "Published"),
                    lines.Select(network => table.Find(network.ProjectNumber.ToString())?.Amount ?? Kroner.Zero),
                    language
                )
            );
        }

        if (distribution is not null)
        {
            columns.Add(
                TextColumn.OfAmounts(
                    new("Etter nøkkelen", "By the key"),
                    lines.Select(network => AmountOf(distribution, network)),
                    language
                )
            );
        }

        return TextTable.Of(
            call,
            new(
                new LocalizedText("Nettverk", "Network").In(language),
                [.. lines.Select(network => network.Name)],
                "Sum",
                IsNumber: false
            ),
            columns
        );
    }

    private static Kroner AmountOf(Distribution distribution, DigiNetwork network) =>
        distribution.Find(network.ProjectNumber.ToString())?.Amount ?? Kroner.Zero;

    private static string Amount(Kroner amount, Language language) => NumberText.Of(amount, language);

    private static string Text(LocalDate date) => LocalDatePattern.Iso.Format(date);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
