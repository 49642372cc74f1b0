using EHelse.Domain.Allocation;
using EHelse.Domain.Spreadsheets.Workbooks.Cells;

namespace EHelse.Domain.Spreadsheets.Workbooks.Sheets;

/// <summary>The letter's table held against its stated total and against the distribution.</summary>
internal static class ReconciliationSheet
{
    private const int Code = 1;
    private const int Name = 2;
    private const int Published = 3;
    private const int Computed = 4;
    private const int Difference = 5;
    private const int Corrected = 6;
    private const int StatedRow = 4;
    private const int SumRow = 5;
    private const int DifferenceRow = 6;
    private const int HeadingRow = 10;

    public static Sheet Of(WorkbookPlan plan, PublishedTable table)
    {
        var words = plan.Words;
        var sheet = new Sheet(words.Reconciliation)
        {
            FrozenColumns = Name,
            FrozenRows = HeadingRow,
            HeadingRow = HeadingRow,
        };
        sheet.Width(Code, ColumnWidth.Of(plan.Lines.Select(line => line.Recipient.Code), 12));
        sheet.Width(Name, ColumnWidth.Of(plan.Lines.Select(line => line.Recipient.Name), 24));
        for (var column = Published; column <= Corrected; column++)
        {
            sheet.Width(column, 18);
        }

        sheet.Text(
            Code,
            1,
            words.In("Avstemming mot den publiserte tabellen", "Reconciliation with the published table"),
            CellLook.Title
        );
        sheet.Height(1, 24);
        sheet.Text(Code, 2, words.In("Kilde: ", "Source: ") + WorkbookTitle.TableOf(plan), CellLook.Note);
        Totals(sheet, plan, table);
        sheet.Prose(
            8,
            Corrected,
            words.In(
                "Beregnet og avvik følger grunnlaget og nøkkelen i arbeidsboken. Rettet er den oppgitte totalen fordelt etter de publiserte beløpene, som verdier fra biblioteket.",
                "Computed and difference follow the basis and key of this workbook. Corrected is the stated total distributed by the published amounts, as values from the library."
            ),
            CellLook.WrappedNote,
            lines: 2
        );
        Table(sheet, plan, table);
        return sheet;
    }

    private static void Totals(Sheet sheet, WorkbookPlan plan, PublishedTable table)
    {
        var words = plan.Words;
        var bold = CellLook.Number with { IsBold = true };
        var at = (int row) => Place.Cell(Published, row);
        var last = HeadingRow + plan.Lines.Count;
        sheet.Text(Code, StatedRow, words.In("Oppgitt total (kr)", "Stated total (kr)"), CellLook.Label);
        sheet.Number(Published, StatedRow, WorkbookPlan.Kroner(table.StatedTotal), bold);
        sheet.Text(
            Code,
            SumRow,
            words.In("Sum av de publiserte linjene (kr)", "Sum of the published lines (kr)"),
            CellLook.Label
        );
        sheet.Formula(
            Published,
            SumRow,
            $"SUM({Place.Range(Published, HeadingRow + 1, Published, last)})",
            WorkbookPlan.Kroner(table.SumOfLines),
            bold
        );
        sheet.Text(
            Code,
            DifferenceRow,
            words.In("Linjene minus oppgitt total (kr)", "Lines minus stated total (kr)"),
            CellLook.Label
        );
        sheet.Formula(
            Published,
            DifferenceRow,
            $"{at(SumRow)}-{at(StatedRow)}",
            WorkbookPlan.Kroner(table.SumOfLines) - WorkbookPlan.Kroner(table.StatedTotal),
            bold
        );
        var good = words.In("OK: linjene summerer til totalen", "OK: the lines sum to the total");
        var problem = words.In(
            "AVVIK: tabellen summerer ikke til totalen den oppgir",
            "DISCREPANCY: the table does not sum to the total it states"
        );
        sheet.Formula(
            Computed,
            DifferenceRow,
            $"IF({at(DifferenceRow)}=0,\"{good}\",\"{problem}\")",
            table.SumOfLines == table.StatedTotal ? good : problem,
            CellLook.Status.AfterNumber()
        );
        StatusLook.Add(
            sheet,
            Place.Range(Computed, DifferenceRow, Corrected, DifferenceRow),
            Place.Fixed(Computed, DifferenceRow)
        );
    }

    private static void Table(Sheet sheet, WorkbookPlan plan, PublishedTable table)
    {
        var words = plan.Words;
        sheet.Height(HeadingRow, 32);
        sheet.Text(Code, HeadingRow, words.RecipientCode, CellLook.Heading);
        sheet.Text(Name, HeadingRow, words.Recipient, CellLook.Heading);
        sheet.Text(Published, HeadingRow, words.In("Publisert (kr)", "Published (kr)"), CellLook.NumberHeading);
        sheet.Text(Computed, HeadingRow, words.In("Beregnet (kr)", "Computed (kr)"), CellLook.NumberHeading);
        sheet.Text(
            Difference,
            HeadingRow,
            words.In("Publisert − beregnet", "Published − computed"),
            CellLook.NumberHeading
        );
        sheet.Text(Corrected, HeadingRow, words.In("Rettet (kr)", "Corrected (kr)"), CellLook.NumberHeading);
        var number = CellLook.Number.InTable();
        var corrected = table.Corrected();
        for (var line = 0; line < plan.Lines.Count; line++)
        {
            var row = HeadingRow + 1 + line;
            var recipient = plan.Lines[line].Recipient;
            var published = WorkbookPlan.Kroner(table.Find(recipient.Code)!.Amount);
            var computed = WorkbookPlan.Kroner(plan.Lines[line].Amount);
            sheet.Text(Code, row, recipient.Code, CellLook.Text.InTable());
            sheet.Text(Name, row, recipient.Name, CellLook.Text.InTable());
            sheet.Number(Published, row, published, number);
            sheet.Formula(Computed, row, plan.AmountCell(line), computed, number);
            sheet.Formula(
                Difference,
                row,
                IfValid.Of(plan, Place.Cell(Published, row) + "-" + Place.Cell(Computed, row)),
                published - computed,
                number
            );
            sheet.Number(Corrected, row, WorkbookPlan.Kroner(corrected[recipient.Code].Amount), number);
        }

        var sumRow = HeadingRow + plan.Lines.Count + 1;
        sheet.Text(Code, sumRow, words.Sum, CellLook.Text.AsSum());
        sheet.Empty(Name, sumRow, CellLook.Text.AsSum());
        var lines = WorkbookPlan.Kroner(table.SumOfLines);
        foreach (
            var (column, sum) in new[]
            {
                (Published, lines),
                (Computed, plan.Total),
                (Difference, lines - plan.Total),
                (Corrected, WorkbookPlan.Kroner(table.StatedTotal)),
            }
        )
        {
            sheet.Formula(
                column,
                sumRow,
                $"SUM({Place.Range(column, HeadingRow + 1, column, sumRow - 1)})",
                sum,
                CellLook.Number.AsSum()
            );
        }
    }
}
