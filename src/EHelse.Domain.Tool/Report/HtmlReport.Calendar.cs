using EHelse.Domain.Sources;
using NodaTime;
using NodaTime.Text;

namespace EHelse.Domain.Tool.Report;

// What is due when, and where it all comes from.
internal sealed partial class HtmlReport
{
    private void WriteCalendar()
    {
        page.Markup("<section>\n")
            .Element(
                "h2",
                In(
                    $"Frister for tilskuddsåret {Count(calendar.Year)}",
                    $"Deadlines of grant year {Count(calendar.Year)}"
                )
            )
            .Markup("\n<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"")
            .Text(In("Tabell over frister", "Table of deadlines"))
            .Markup("\">\n<table>\n")
            .Element("caption", In("Hva som skal leveres når", "What is due when"))
            .Markup("\n<thead><tr>");
        Head(In("Frist", "Due"), isNumber: false);
        Head(In("Hva", "What"), isNumber: false);
        Head(In("Styrke", "Obligation"), isNumber: false);
        Head(In("Hjemmel", "Clause"), isNumber: false);
        page.Markup("</tr></thead>\n<tbody>\n");
        foreach (var deadline in calendar)
        {
            var iso = LocalDatePattern.Iso.Format(deadline.DueOn);
            page.Markup($"<tr><th scope=\"row\"><time datetime=\"{iso}\">")
                .Text(Date(deadline.DueOn))
                .Markup("</time></th>");
            page.Element(
                "td",
                deadline.Duty.Name.In(language)
                    + (deadline.IsBeforeTheLetter ? In(" (før brevet)", " (before the letter)") : "")
            );
            page.Element("td", ObligationText.Of(deadline.Duty.Obligation).In(language));
            page.Element(
                "td",
                deadline.Duty.Citation.HasClause
                    ? $"{deadline.Duty.Citation.Section}, {deadline.Duty.Citation.LocatorIn(language)}"
                    : "–"
            );
            page.Markup("</tr>\n");
        }

        page.Markup("</tbody>\n</table>\n</div>\n</section>\n");
    }

    private void WriteSources()
    {
        page.Markup("<footer>\n")
            .Element("h2", In("Kilder", "Sources"))
            .Markup("\n")
            .Element("p", In("Grunnlag: ", "Basis: ") + ProvenanceText.Of(distribution.Basis.Provenance, language))
            .Markup("\n");
        foreach (var citation in letter.Citations)
        {
            page.Element("p", citation.In(language)).Markup("\n");
        }

        page.Element(
                "p",
                In(
                    "Laget med EHelse.Domain, som er uoffisielt: verken KS eller noen myndighet har gitt det ut eller godkjent det.",
                    "Made with EHelse.Domain, which is unofficial: neither KS nor any authority publishes or has approved it."
                )
            )
            .Markup("\n</footer>\n");
    }

    private string Date(LocalDate date) => In(DateText.Norwegian(date), DateText.English(date));
}
