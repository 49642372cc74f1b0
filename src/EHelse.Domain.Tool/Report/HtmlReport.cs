using System.Globalization;
using EHelse.Domain.Allocation;
using EHelse.Domain.Letters;
using EHelse.Domain.Money;
using EHelse.Domain.Reporting;
using EHelse.Domain.Sources;
using EHelse.Domain.Tool.Distribute;

namespace EHelse.Domain.Tool.Report;

/// <summary>A distribution as one web page that needs nothing from elsewhere: who gets what, of which parts, why, and what is due when.</summary>
internal sealed partial class HtmlReport
{
    /// <summary>So many criteria have a colour of their own; more begin again.</summary>
    private const int Colours = 8;

    private readonly HtmlText page = new();
    private readonly AssignmentLetter letter;
    private readonly Distribution distribution;
    private readonly PublishedTable? published;
    private readonly ReportingCalendar calendar;
    private readonly Language language;

    private HtmlReport(
        AssignmentLetter letter,
        Distribution distribution,
        PublishedTable? published,
        ReportingCalendar calendar,
        Language language
    )
    {
        this.letter = letter;
        this.distribution = distribution;
        this.published = published;
        this.calendar = calendar;
        this.language = language;
    }

    /// <summary>Makes the page.</summary>
    /// <param name="letter">The letter whose deadlines and rules are shown; the source of the distribution when it is its own.</param>
    /// <param name="distribution">The distribution.</param>
    /// <param name="published">The published table to show beside it, of the same recipients; null for none.</param>
    /// <param name="calendar">The deadlines to show.</param>
    /// <param name="language">The language of all texts.</param>
    /// <returns>An HTML document, the same everywhere.</returns>
    public static string Of(
        AssignmentLetter letter,
        Distribution distribution,
        PublishedTable? published,
        ReportingCalendar calendar,
        Language language
    ) => new HtmlReport(letter, distribution, published, calendar, language).Page();

    private string Page()
    {
        var code = language == Language.NorwegianBokmal ? "nb" : "en";
        var title = In("Fordeling av ", "Distribution of ") + Amount(distribution.Total) + " kr";
        page.Markup($"<!DOCTYPE html>\n<html lang=\"{code}\">\n<head>\n<meta charset=\"utf-8\" />\n")
            .Markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\n")
            .Markup("<meta name=\"color-scheme\" content=\"light dark\" />\n")
            .Markup(
                "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\" />\n"
            )
            .Element("title", $"{title} – {Source()}")
            .Markup("\n<style>\n")
            .Markup(ReportStyle.Sheet)
            .Markup("</style>\n</head>\n<body>\n<header>\n")
            .Element("p", Source(), "class=\"letter\"")
            .Markup("\n")
            .Element("h1", title)
            .Markup("\n");
        WriteSummary();
        page.Markup("</header>\n<main>\n");
        WriteAmounts();
        WriteBars();
        WriteExplanations();
        WriteCalendar();
        page.Markup("</main>\n");
        WriteSources();
        return page.Markup("</body>\n</html>\n").ToString();
    }

    private void WriteSummary()
    {
        page.Element(
                "p",
                In(
                    $"{Count(distribution.Lines.Count)} mottakere, fordelt etter {KeyInWords()} ({distribution.Options.Method.Name.Norwegian}). Beløpene summerer til {Amount(distribution.Sum)} kr, nøyaktig totalen.",
                    $"{Count(distribution.Lines.Count)} recipients, by {KeyInWords()} ({distribution.Options.Method.Name.English}). The amounts sum to {Amount(distribution.Sum)} kr, exactly the total."
                ),
                "class=\"lead\""
            )
            .Markup("\n");
        if (letter.IsWhatIf)
        {
            Note(
                In(
                    "Brevet er tenkt ut for å se hva som ville følge. Ingen har sendt det.",
                    "The letter is thought up to see what would follow. Nobody sent it."
                )
            );
        }

        if (published is not null)
        {
            Note(PublishedLinesSumToTheStatedTotal.Rule.Check(published).Text.In(language));
        }

        if (distribution.Breakdown.WhyNot is { } whyNot)
        {
            Note(whyNot.In(language));
        }

        foreach (var tie in distribution.Ties)
        {
            Note(TieText.Of(tie).In(language));
        }
    }

    private void WriteAmounts()
    {
        page.Markup("<section>\n").Element("h2", In("Hvem får hva", "Who gets what")).Markup("\n");
        page.Markup("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"")
            .Text(In("Tabell over beløp", "Table of amounts"))
            .Markup("\">\n<table>\n")
            .Element("caption", In("Beløp i kroner", "Amounts in kroner"))
            .Markup("\n<thead><tr>");
        Head(In("Mottaker", "Recipient"), isNumber: false);
        Head(In("Beløp", "Amount"));
        Head(In("Eksakt andel", "Exact share"));
        var pots = distribution.Breakdown.Pots;
        foreach (var pot in pots)
        {
            Head(pot.Criterion.Name.In(language));
        }

        if (published is not null)
        {
            Head(In("Publisert", "Published"));
            Head(In("Avvik", "Difference"));
        }

        page.Markup("</tr></thead>\n<tbody>\n");
        foreach (var line in distribution.Lines)
        {
            page.Markup("<tr>").Element("th", line.Recipient.Name, "scope=\"row\"");
            Number(Amount(line.Amount), "class=\"amount\"");
            Number(NumberText.Of(line.ExactShare, language));
            foreach (var pot in pots)
            {
                Number(Amount(distribution.Breakdown.Cell(line.Recipient.Code, pot.Criterion) ?? Kroner.Zero));
            }

            if (published is not null)
            {
                var amount = published.Find(line.Recipient.Code)!.Amount;
                Number(Amount(amount));
                Number(Signed(amount - line.Amount));
            }

            page.Markup("</tr>\n");
        }

        page.Markup("</tbody>\n<tfoot><tr>").Element("th", "Sum", "scope=\"row\"");
        Number(Amount(distribution.Sum), "class=\"amount\"");
        Number(Amount(distribution.Total));
        foreach (var pot in pots)
        {
            Number(Amount(pot.Amount));
        }

        if (published is not null)
        {
            Number(Amount(published.SumOfLines));
            Number(Signed(published.SumOfLines - distribution.Sum));
        }

        page.Markup("</tr></tfoot>\n</table>\n</div>\n</section>\n");
    }

    /// <summary>The bars show the exact parts; those who cannot see them have the same in the table.</summary>
    private void WriteBars()
    {
        var largest = distribution
            .Lines.Select(line => line.ExactShare)
            .Where(share => share.Sign > 0)
            .DefaultIfEmpty(Fraction.One)
            .Max();
        page.Markup("<section class=\"bars\" aria-hidden=\"true\">\n")
            .Element("h2", In("Delene av hvert beløp", "The parts of each amount"))
            .Markup("\n<p class=\"legend\">");
        for (var place = 0; place < distribution.Key.Parts.Count; place++)
        {
            var part = distribution.Key.Parts[place];
            page.Markup($"<span><i class=\"c{Count(place % Colours)}\"></i>")
                .Text($"{part.Criterion.Name.In(language)} {Percent(part.Share)}")
                .Markup("</span> ");
        }

        page.Markup("</p>\n");
        foreach (var line in distribution.Lines)
        {
            page.Markup("<div class=\"row\">").Element("span", line.Recipient.Name, "class=\"name\"");
            page.Markup("<span class=\"bar\">");
            var parts = line.Explanation.Parts;
            for (var place = 0; place < parts.Count; place++)
            {
                if (parts[place].Exact.Sign > 0)
                {
                    page.Markup(
                        $"<i class=\"c{Count(place % Colours)}\" style=\"width:{Width(parts[place].Exact, largest)}%\"></i>"
                    );
                }
            }

            page.Markup("</span>").Element("span", Amount(line.Amount), "class=\"sum\"").Markup("</div>\n");
        }

        page.Markup("</section>\n");
    }

    private void WriteExplanations()
    {
        page.Markup("<section>\n")
            .Element("h2", In("Hvorfor nettopp dette beløpet", "Why just this amount"))
            .Markup("\n");
        foreach (var line in distribution.Lines)
        {
            page.Markup("<details>")
                .Markup("<summary>")
                .Element("span", line.Recipient.Name)
                .Text(" ")
                .Element("span", Amount(line.Amount) + " kr", "class=\"amount\"")
                .Markup("</summary>\n")
                .Element("p", line.Explanation.Text.In(language))
                .Markup("\n</details>\n");
        }

        page.Markup("</section>\n");
    }

    private void Note(string text) => page.Element("p", text, "class=\"note\"").Markup("\n");

    private void Head(string text, bool isNumber = true) =>
        page.Element("th", text, isNumber ? "scope=\"col\" class=\"number\"" : "scope=\"col\"");

    private void Number(string text, string attributes = "") =>
        page.Element(
            "td",
            text,
            attributes.Length == 0
                ? "class=\"number\""
                : attributes.Replace("class=\"", "class=\"number ", StringComparison.Ordinal)
        );

    // The letter, when it is the letter's distribution; else where the basis is from.
    private string Source() =>
        letter.IsSourceOf(distribution)
            ? letter.Document.Title.In(language)
                + (letter.Document.Status == SourceStatus.Draft ? In(" (utkast)", " (draft)") : "")
            : ProvenanceText.SourceOf(distribution.Basis.Provenance, language);

    private string KeyInWords() =>
        string.Join(
            ", ",
            distribution.Key.Parts.Select(part => $"{part.Criterion.Name.In(language)} {Percent(part.Share)}")
        );

    private string Percent(Share share) =>
        language == Language.NorwegianBokmal
            ? share.ToString().Replace("%", "\u00A0%", StringComparison.Ordinal).Replace('.', ',')
            : share.ToString();

    private static string Width(Fraction part, Fraction largest)
    {
        const int Decimals = 3;
        const int Hundred = 100;
        return (part / largest * Fraction.Of(Hundred)).ToDecimalString(Decimals).TrimEnd('…');
    }

    private string Amount(Kroner amount) => NumberText.Of(amount, language);

    private string Signed(Kroner amount) => NumberText.Of(amount, language, isDifference: true);

    private static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);

    private string In(string norwegian, string english) => language == Language.NorwegianBokmal ? norwegian : english;
}
