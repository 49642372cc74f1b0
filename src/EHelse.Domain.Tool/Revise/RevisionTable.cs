using System.Globalization;
using System.Text;
using EHelse.Domain.Allocation;
using EHelse.Domain.Letters;
using EHelse.Domain.Sources;
using EHelse.Domain.Tool.CommandLine;
using EHelse.Domain.Tool.Distribute;
using EHelse.Domain.Tool.Tables;

namespace EHelse.Domain.Tool.Revise;

/// <summary>A revision as a table for people, with those marked who move against the total.</summary>
internal static class RevisionTable
{
    /// <param name="call">The call.</param>
    /// <param name="letter">The letter that the options name.</param>
    /// <param name="revision">The revision.</param>
    /// <param name="remedy">The option that lets nobody lose.</param>
    public static string Of(Invocation call, AssignmentLetter letter, Revision revision, string remedy)
    {
        var language = call.Language;
        var width = call.Surroundings.TerminalWidth;
        var lines = revision.Lines;
        var heading = ReferenceEquals(revision.Before.Basis, letter.Basis)
            ? new LocalizedText("Nettverk", "Network")
            : new LocalizedText("Mottaker", "Recipient");
        List<TextColumn> columns =
        [
            TextColumn.OfAmounts(new("Før", "Before"), lines.Select(line => line.Before), language),
            .. DistributionTable.Limits(revision.After, language),
            TextColumn.OfAmounts(new("Etter", "After"), lines.Select(line => line.After), language),
            TextColumn.OfAmounts(
                new("Endring", "Change"),
                lines.Select(line => line.Change),
                language,
                isDifference: true
            ),
        ];
        if (revision.AgainstTheTrend.Count > 0)
        {
            columns.Add(
                new(
                    new LocalizedText("Mot totalen", "Against the total").In(language),
                    [.. lines.Select(line => line.IsAgainstTheTrend ? Move(line).In(language) : "")],
                    "",
                    IsNumber: false
                )
            );
        }

        return new StringBuilder()
            .Append(
                Prose.Lines(
                    new LocalizedText(
                        Heading(revision, Language.NorwegianBokmal),
                        Heading(revision, Language.English)
                    ).In(language),
                    width
                )
            )
            .Append('\n')
            .Append(
                TextTable.Of(
                    call,
                    new(heading.In(language), [.. lines.Select(line => line.Recipient.Name)], "Sum", IsNumber: false),
                    columns
                )
            )
            .Append('\n')
            .Append(Prose.Lines(Verdict(revision, remedy).In(language), width))
            .ToString();
    }

    private static string Heading(Revision revision, Language language)
    {
        var (before, after) = (
            NumberText.Of(revision.Before.Total, language),
            NumberText.Of(revision.After.Total, language)
        );
        var method = revision.After.Options.Method.Name.In(language);
        return language == Language.NorwegianBokmal
            ? $"Fra {before} kr til {after} kr, fordelt etter {revision.After.Key} ({method}; {revision.Rule.Name.Norwegian})."
            : $"From {before} kr to {after} kr, distributed by {revision.After.Key} ({method}; {revision.Rule.Name.English}).";
    }

    private static LocalizedText Verdict(Revision revision, string remedy)
    {
        var trend = revision.After.Total.CompareTo(revision.Before.Total);
        if (revision.AgainstTheTrend.Count == 0)
        {
            return trend > 0 ? new("Ingen får mindre enn før.", "Nobody gets less than before.")
                : trend < 0 ? new("Ingen får mer enn før.", "Nobody gets more than before.")
                : new("Ingenting er endret.", "Nothing changes.");
        }

        var count = revision.AgainstTheTrend.Count.ToString(CultureInfo.InvariantCulture);
        var all = revision.Lines.Count.ToString(CultureInfo.InvariantCulture);
        var get = revision.AgainstTheTrend.Count == 1 ? "gets" : "get";
        var names = string.Join(", ", revision.AgainstTheTrend.Select(line => line.Recipient.Name));
        return trend > 0
            ? new(
                $"{count} av {all} får mindre enn før, selv om totalen øker: {names}. Med {remedy} gjør ingen det.",
                $"{count} of {all} {get} less than before although the total grows: {names}. With {remedy} nobody does."
            )
            : new(
                $"{count} av {all} får mer enn før, selv om totalen kuttes: {names}. Med {remedy} gjør ingen det.",
                $"{count} of {all} {get} more than before although the total is cut: {names}. With {remedy} nobody does."
            );
    }

    private static LocalizedText Move(RevisionLine line) =>
        line.After < line.Before ? new("får mindre", "gets less") : new("får mer", "gets more");
}
