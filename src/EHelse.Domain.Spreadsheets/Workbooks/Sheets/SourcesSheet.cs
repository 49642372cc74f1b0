using System.Reflection;
using EHelse.Domain.Spreadsheets.Workbooks.Cells;

namespace EHelse.Domain.Spreadsheets.Workbooks.Sheets;

/// <summary>What the workbook rests on: how it was made, readings, and the rules with their clauses.</summary>
internal static class SourcesSheet
{
    private const int Code = 1;
    private const int Title = 2;
    private const int Weight = 3;
    private const int Document = 4;
    private const int Section = 5;
    private const int Locator = 6;

    public static Sheet Of(WorkbookPlan plan)
    {
        var words = plan.Words;
        var sheet = new Sheet(words.Sources) { IsProtected = false };
        foreach (
            var (column, width) in new[]
            {
                (Code, 16),
                (Title, 58),
                (Weight, 13),
                (Document, 26),
                (Section, 58),
                (Locator, 28),
            }
        )
        {
            sheet.Width(column, width);
        }

        sheet.Text(Code, 1, words.In("Kilder og forbehold", "Sources and reservations"), CellLook.Title);
        sheet.Height(1, 24);
        var row = 3;
        foreach (var (label, text, lines) in Facts(plan))
        {
            sheet.Text(Code, row, label, CellLook.Label with { Vertical = VerticalPlace.Top });
            sheet.Text(Title, row, text, CellLook.Wrapped);
            sheet.Merged.Add(Place.Range(Title, row, Locator, row));
            sheet.Height(row, 15 * lines);
            row++;
        }

        Rules(sheet, plan, row + 1);
        return sheet;
    }

    private static IEnumerable<(string Label, string Text, int Lines)> Facts(WorkbookPlan plan)
    {
        var words = plan.Words;
        yield return (words.In("Brev", "Letter"), words.In(plan.Letter.Document.Title), 1);
        yield return (
            words.Basis,
            words.SourceOf(plan.Distribution.Basis.Provenance)
                + (plan.Distribution.Basis.Provenance.AsOf is { } date ? ", " + WorkbookDate.Text(date, words) : ""),
            1
        );
        yield return (words.Key, plan.Distribution.Key.ToString(), 1);
        yield return (
            words.In("Metode", "Method"),
            words.In(
                "Største rest (Hamilton). Ved likhet går enheten til den største andelen, så til den første koden i ordinal rekkefølge.",
                "Largest remainder (Hamilton). In a tie the unit goes to the larger share, then to the first code in ordinal order."
            ),
            1
        );
        if (plan.HasKeyOf2024)
        {
            yield return (
                words.In("Lesning R2", "Reading R2"),
                words.In(
                    "Brevet for 2024 sier ikke hvordan den vektede delen deles på kommuner og innbyggere, hvilken dato folketallet har, eller hva den flate delen gjelder. Nøkkelen med 60 % flatt per nettverk, 20 % kommuner og 20 % innbyggere er vår lesning, og den gir ikke de publiserte beløpene.",
                    "The letter for 2024 does not say how the weighted part is split on municipalities and population, what date the population has, or what gets the flat part. The key of 60% flat per network, 20% municipalities and 20% population is our reading, and it does not give the published amounts."
                ),
                2
            );
        }

        yield return (
            words.In("Laget av", "Made by"),
            words.In(
                $"EHelse.Domain.Spreadsheets {Version()}. Pakken er uoffisiell: den er ikke laget eller godkjent av KS eller staten.",
                $"EHelse.Domain.Spreadsheets {Version()}. The package is unofficial: neither made nor approved by KS or the state."
            ),
            1
        );
    }

    private static void Rules(Sheet sheet, WorkbookPlan plan, int headingRow)
    {
        var words = plan.Words;
        sheet.HeadingRow = headingRow;
        sheet.FrozenRows = 0;
        sheet.Text(Code, headingRow, words.In("Regel", "Rule"), CellLook.Heading);
        sheet.Text(
            Title,
            headingRow,
            words.In("Hva den sier, med våre ord", "What it says, in our words"),
            CellLook.Heading
        );
        sheet.Text(Weight, headingRow, words.In("Styrke", "Obligation"), CellLook.Heading);
        sheet.Text(Document, headingRow, words.In("Dokument", "Document"), CellLook.Heading);
        sheet.Text(Section, headingRow, words.In("Overskrift", "Section"), CellLook.Heading);
        sheet.Text(Locator, headingRow, words.In("Sted", "Place"), CellLook.Heading);
        var row = headingRow;
        foreach (var rule in plan.Letter.Rules)
        {
            row++;
            sheet.Text(Code, row, rule.Code, CellLook.Top.InTable());
            sheet.Text(Title, row, words.In(rule.Title), CellLook.Wrapped.InTable());
            sheet.Text(Weight, row, words.Of(rule.Obligation), CellLook.Top.InTable());
            sheet.Text(Document, row, rule.Citation.Document.In(words.Language), CellLook.Wrapped.InTable());
            sheet.Text(Section, row, rule.Citation.Section, CellLook.Wrapped.InTable());
            sheet.Text(Locator, row, rule.Citation.LocatorIn(words.Language), CellLook.Wrapped.InTable());
        }
    }

    // Without what a build adds after +, which differs between builds of one version.
    private static string Version() =>
        typeof(SourcesSheet)
            .Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()
            ?.InformationalVersion.Split('+')[0]
        ?? "";
}
