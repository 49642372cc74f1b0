using System.Text;
using EHelse.Domain.Allocation;
using EHelse.Domain.Letters;
using EHelse.Domain.Money;
using EHelse.Domain.Sources;
using EHelse.Domain.Tool.CommandLine;
using EHelse.Domain.Tool.Tables;

namespace EHelse.Domain.Tool.Distribute;

/// <summary>A distribution as a table for people, with what must be said about it.</summary>
internal static class DistributionTable
{
    public static string Of(
        Invocation call,
        AssignmentLetter letter,
        Distribution distribution,
        PublishedTable? published,
        bool isExplained
    )
    {
        var language = call.Language;
        var text = new StringBuilder();
        var width = call.Surroundings.TerminalWidth;
        text.Append(Prose.Lines(Heading(distribution).In(language), width));
        text.Append(Prose.Lines(BasisOf(distribution, language), width)).Append('\n');
        text.Append(
            TextTable.Of(call, Recipients(letter, distribution, language), Columns(distribution, published, language))
        );
        foreach (var sentence in Sentences(distribution, published))
        {
            text.Append('\n').Append(Prose.Lines(sentence.In(language), width));
        }

        if (isExplained)
        {
            foreach (var line in distribution.Lines)
            {
                text.Append('\n').Append(Prose.Lines(line.Explanation.Text.In(language), width));
            }
        }

        return text.ToString();
    }

    private static LocalizedText Heading(Distribution distribution)
    {
        var method = distribution.Options.Method.Name;
        return new(
            $"{NumberText.Of(distribution.Total, Language.NorwegianBokmal)} kr fordelt etter {distribution.Key} ({method.Norwegian}).",
            $"{NumberText.Of(distribution.Total, Language.English)} kr distributed by {distribution.Key} ({method.English})."
        );
    }

    /// <summary>Where the figures of a distribution come from.</summary>
    public static string BasisOf(Distribution distribution, Language language)
    {
        var heading = new LocalizedText("Grunnlag", "Basis").In(language);
        return $"{heading}: {ProvenanceText.Of(distribution.Basis.Provenance, language)}.";
    }

    private static TextColumn Recipients(AssignmentLetter letter, Distribution distribution, Language language)
    {
        var heading = ReferenceEquals(distribution.Basis, letter.Basis)
            ? new LocalizedText("Nettverk", "Network")
            : new LocalizedText("Mottaker", "Recipient");
        return new(
            heading.In(language),
            [.. distribution.Lines.Select(line => line.Recipient.Name)],
            "Sum",
            IsNumber: false
        );
    }

    private static List<TextColumn> Columns(Distribution distribution, PublishedTable? published, Language language)
    {
        List<TextColumn> columns =
        [
            new(
                new LocalizedText("Eksakt andel", "Exact share").In(language),
                [.. distribution.Lines.Select(line => NumberText.Of(line.ExactShare, language))],
                NumberText.Of(Fraction.Sum(distribution.Lines.Select(line => line.ExactShare)), language)
            ),
        ];
        foreach (var pot in distribution.Breakdown.Pots)
        {
            columns.Add(
                TextColumn.OfAmounts(
                    pot.Criterion.Name,
                    distribution.Lines.Select(line => distribution.Breakdown.Cell(line.Recipient.Code, pot.Criterion)),
                    language
                )
            );
        }

        columns.AddRange(Limits(distribution, language));
        columns.Add(
            TextColumn.OfAmounts(new("Beløp", "Amount"), distribution.Lines.Select(line => line.Amount), language)
        );
        if (published is not null)
        {
            columns.Add(
                TextColumn.OfAmounts(
                    new("Publisert", "Published"),
                    distribution.Lines.Select(line => published.Find(line.Recipient.Code)!.Amount),
                    language
                )
            );
            columns.Add(
                TextColumn.OfAmounts(
                    new("Avvik", "Difference"),
                    distribution.Lines.Select(line => published.Find(line.Recipient.Code)!.Amount - line.Amount),
                    language,
                    isDifference: true
                )
            );
        }

        return columns;
    }

    /// <summary>What recipients get at least and at most; nothing for a side where nobody has a limit.</summary>
    public static IEnumerable<TextColumn> Limits(Distribution distribution, Language language)
    {
        // Their sums would be compared with the total although not everyone has a limit.
        if (distribution.Lines.Any(line => line.Minimum is not null))
        {
            yield return Column(new("Minst", "At least"), line => line.Minimum);
        }

        if (distribution.Lines.Any(line => line.Maximum is not null))
        {
            yield return Column(new("Høyst", "At most"), line => line.Maximum);
        }

        TextColumn Column(LocalizedText heading, Func<DistributionLine, Kroner?> limitOf) =>
            new(
                heading.In(language),
                [
                    .. distribution.Lines.Select(line =>
                        limitOf(line) is { } limit ? NumberText.Of(limit, language) : ""
                    ),
                ],
                ""
            );
    }

    private static IEnumerable<LocalizedText> Sentences(Distribution distribution, PublishedTable? published)
    {
        if (published is not null)
        {
            var finding = PublishedLinesSumToTheStatedTotal.Rule.Check(published).Text;
            yield return new(
                $"{finding.Norwegian} Beløpene her summerer nøyaktig til totalen.",
                $"{finding.English} The amounts here sum exactly to the total."
            );
        }

        if (distribution.Breakdown.WhyNot is { } whyNot)
        {
            yield return new($"Delene vises ikke. {whyNot.Norwegian}", $"The parts are not shown. {whyNot.English}");
        }

        foreach (var tie in distribution.Ties)
        {
            yield return TieText.Of(tie);
        }
    }
}
