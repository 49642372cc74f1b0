using EHelse.Domain.Allocation;
using EHelse.Domain.Spreadsheets.Workbooks.Cells;

namespace EHelse.Domain.Spreadsheets.Workbooks.Sheets;

/// <summary>The total, the unit and the key: cells to change.</summary>
internal static class KeySheet
{
    private const int Name = 1;
    private const int Share = WorkbookPlan.KeyShareColumn;
    private const int Pot = 3;
    private const int Code = 4;
    private const int Last = 6;
    private const int HeadingRow = WorkbookPlan.KeyFirstRow - 1;

    public static Sheet Of(WorkbookPlan plan)
    {
        var words = plan.Words;
        var sheet = new Sheet(words.Key) { FrozenRows = HeadingRow, TabColor = "BF9000" };
        sheet.Width(Name, ColumnWidth.Of(plan.Parts.Select(part => words.In(part.Criterion.Name)), 30));
        sheet.Width(Share, 20);
        sheet.Width(Pot, 22);
        sheet.Width(Code, ColumnWidth.Of(plan.Parts.Select(part => part.Criterion.Code), 20));
        sheet.Width(Last - 1, 14);
        sheet.Width(Last, 14);
        sheet.Text(Name, 1, words.In("Total og fordelingsnøkkel", "Total and allocation key"), CellLook.Title);
        sheet.Height(1, 24);
        InputLegend.Write(sheet, words, 2);
        TotalAndUnit(sheet, plan);
        sheet.Text(Name, HeadingRow, words.In("Kriterium", "Criterion"), CellLook.Heading);
        sheet.Text(Share, HeadingRow, words.In("Andel av totalen", "Share of the total"), CellLook.NumberHeading);
        sheet.Text(Pot, HeadingRow, words.In("Pott, eksakt (kr)", "Pot, exact (kr)"), CellLook.NumberHeading);
        sheet.Text(Code, HeadingRow, words.RecipientCode, CellLook.Heading.AfterNumber());
        Shares(sheet, plan);
        sheet.Text(
            Name,
            plan.KeyLastRow + 3,
            words.In("Andelene må summere til nøyaktig 100 %.", "The shares must sum to exactly 100%."),
            CellLook.Note
        );
        if (plan.HasKeyOf2024)
        {
            sheet.Prose(
                plan.KeyLastRow + 4,
                Last,
                words.In(
                    "Brevet for 2024 sier 60 % flatt og 40 % vektet; delingen av de 40 på kommuner og innbyggere er vår lesning (R2), og den gir ikke den publiserte tabellen.",
                    "The letter for 2024 says 60% flat and 40% weighted; how the 40 are split on municipalities and population is our reading (R2), and it does not give the published table."
                ),
                CellLook.WrappedNote,
                lines: 2
            );
        }

        return sheet;
    }

    private static void TotalAndUnit(Sheet sheet, WorkbookPlan plan)
    {
        var words = plan.Words;
        var total = Place.Cell(Share, WorkbookPlan.KeyTotalRow);
        var unit = Place.Cell(Share, WorkbookPlan.KeyUnitRow);
        sheet.Text(
            Name,
            WorkbookPlan.KeyTotalRow,
            words.In("Nasjonal total (kr)", "National total (kr)"),
            CellLook.Label
        );
        sheet.Number(
            Share,
            WorkbookPlan.KeyTotalRow,
            plan.Total,
            (plan.Total.IsWhole ? CellLook.Number : CellLook.Number with { Format = "#,##0.00" }).AsInput()
        );
        sheet.Text(Name, WorkbookPlan.KeyUnitRow, words.In("Enhet (kr)", "Unit (kr)"), CellLook.Label);
        sheet.Number(Share, WorkbookPlan.KeyUnitRow, plan.Unit, CellLook.General.AsInput());
        sheet.Text(
            Pot,
            WorkbookPlan.KeyUnitRow,
            words.In(
                "Alle beløp er hele enheter: 1, 0,01, 100 eller 1000 kr.",
                "All amounts are whole units: 1, 0.01, 100 or 1000 kr."
            ),
            CellLook.Note.AfterNumber()
        );
        sheet.InputRules.Add(
            new(
                total,
                InputKind.Condition,
                $"AND(ISNUMBER({total}),{total}>=0,ABS(ROUND({total}/{unit},0)*{unit}-{total})<{unit}*0.000001)",
                null,
                words.In("Nasjonal total", "National total"),
                words.In(
                    "Et tall i kroner, null eller mer, som er et multiplum av enheten.",
                    "A number of kroner, zero or more, that is a multiple of the unit."
                )
            )
        );
        sheet.InputRules.Add(
            new(
                unit,
                InputKind.MoreThan,
                "0",
                null,
                words.In("Enhet", "Unit"),
                words.In(
                    "Et tall i kroner over null, for eksempel 1.",
                    "A number of kroner above zero, for instance 1."
                )
            )
        );
    }

    private static void Shares(Sheet sheet, WorkbookPlan plan)
    {
        var words = plan.Words;
        // Hundredths of a per cent are enough for most keys; others show more.
        var format = plan.Parts.All(part => (part.Share.Value * Fraction.Of(10_000)).IsWhole) ? "0.00%" : "0.000000%";
        var percent = CellLook.Percent with { Format = format };
        for (var part = 0; part < plan.Parts.Count; part++)
        {
            var row = WorkbookPlan.KeyFirstRow + part;
            var share = plan.Parts[part].Share.Value;
            sheet.Text(Name, row, words.In(plan.Parts[part].Criterion.Name), CellLook.Text.InTable());
            sheet.Number(Share, row, share, percent.AsInput());
            sheet.Formula(
                Pot,
                row,
                IfValid.Of(plan, $"{Place.Fixed(Share, WorkbookPlan.KeyTotalRow)}*{Place.Cell(Share, row)}"),
                plan.Total * share,
                CellLook.Exact.InTable()
            );
            sheet.Text(Code, row, plan.Parts[part].Criterion.Code, CellLook.Note.InTable().AfterNumber());
        }

        var sumRow = plan.KeyLastRow + 1;
        var of = (int column) => $"SUM({Place.Range(column, WorkbookPlan.KeyFirstRow, column, plan.KeyLastRow)})";
        sheet.Text(Name, sumRow, words.Sum, CellLook.Text.AsSum());
        sheet.Formula(Share, sumRow, of(Share), Fraction.One, percent.AsSum());
        sheet.Formula(Pot, sumRow, IfValid.Of(plan, of(Pot)), plan.Total, CellLook.Exact.AsSum());
        sheet.Formula(Code, sumRow, plan.Check.There(CheckPlan.SharesRow), "OK", CellLook.Status.AfterNumber());
        StatusLook.Add(sheet, Place.Cell(Code, sumRow), Place.Fixed(Code, sumRow));
        sheet.InputRules.Add(
            new(
                Place.Range(Share, WorkbookPlan.KeyFirstRow, Share, plan.KeyLastRow),
                InputKind.Between,
                "0",
                "1",
                words.In("Andel", "Share"),
                words.In("Fra 0 % til 100 %. Til sammen 100 %.", "From 0% to 100%. Together 100%.")
            )
        );
    }
}
