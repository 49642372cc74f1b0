using EHelse.Domain.Allocation;
using EHelse.Domain.Spreadsheets.Reading;
using EHelse.Domain.Spreadsheets.Workbooks.Cells;

namespace EHelse.Domain.Spreadsheets.Workbooks.Sheets;

/// <summary>The figures that the total is shared out by: cells to change.</summary>
internal static class BasisSheet
{
    private const int Code = 1;
    private const int Name = 2;
    private const int First = WorkbookPlan.BasisFirstColumn;

    // The row of codes stands between the headings and the figures, so that the sheet can be read as a basis: see XlsxBasis.
    private const int CodeRow = WorkbookPlan.BasisFirstRow - 1;
    private const int HeadingRow = CodeRow - 1;

    // Above the table, where it is no recipient's row.
    private const int SumRow = HeadingRow - 1;

    public static Sheet Of(WorkbookPlan plan)
    {
        var words = plan.Words;
        var sheet = new Sheet(words.Basis)
        {
            FrozenColumns = Name,
            FrozenRows = CodeRow,
            HeadingRow = HeadingRow,
            TabColor = "BF9000",
        };
        sheet.Width(Code, ColumnWidth.Of(plan.Lines.Select(line => line.Recipient.Code), 15));
        sheet.Width(Name, ColumnWidth.Of(plan.Lines.Select(line => line.Recipient.Name), 24));
        sheet.Text(Code, 1, words.In("Fordelingsgrunnlag", "Allocation basis"), CellLook.Title);
        sheet.Height(1, 24);
        InputLegend.Write(sheet, words, 2);
        sheet.Text(
            Code,
            3,
            words.In("Kilde: ", "Source: ") + words.SourceOf(plan.Distribution.Basis.Provenance) + AsOf(plan),
            CellLook.Note
        );
        sheet.Text(
            Code,
            4,
            words.In(
                "En mottaker mer eller mindre krever en ny arbeidsbok. Arket kan leses av ehelse distribute --basis.",
                "One recipient more or less takes a new workbook. The sheet can be read by ehelse distribute --basis."
            ),
            CellLook.Note
        );
        sheet.Height(HeadingRow, 32);
        sheet.Text(Code, HeadingRow, words.RecipientCode, CellLook.Heading);
        sheet.Text(Name, HeadingRow, words.Recipient, CellLook.Heading);
        sheet.Text(Code, CodeRow, CsvHeader.Code, CellLook.Note);
        sheet.Text(Name, CodeRow, CsvHeader.Name, CellLook.Note);
        sheet.Text(Code, SumRow, words.Sum, CellLook.Text.AsSum());
        sheet.Empty(Name, SumRow, CellLook.Text.AsSum());
        for (var line = 0; line < plan.Lines.Count; line++)
        {
            var row = WorkbookPlan.BasisFirstRow + line;
            sheet.Text(Code, row, plan.Lines[line].Recipient.Code, CellLook.Text.InTable());
            sheet.Text(Name, row, plan.Lines[line].Recipient.Name, CellLook.Text.InTable());
        }

        for (var part = 0; part < plan.Parts.Count; part++)
        {
            Figures(sheet, plan, part);
        }

        return sheet;
    }

    private static void Figures(Sheet sheet, WorkbookPlan plan, int part)
    {
        var words = plan.Words;
        var column = First + part;
        var criterion = plan.Parts[part].Criterion;
        sheet.Width(column, ColumnWidth.Of([words.In(criterion.Name)], 16));
        sheet.Text(column, HeadingRow, words.In(criterion.Name), CellLook.NumberHeading);
        sheet.Text(column, CodeRow, criterion.Code, CellLook.Note with { IsToTheRight = true });
        var values = Enumerable.Range(0, plan.Lines.Count).Select(line => plan.ValueOf(part, line)).ToArray();
        var number = values.All(value => value.IsWhole)
            ? CellLook.Number
            : CellLook.Number with
            {
                Format = "#,##0.######",
            };
        // The flat part is the same to each: nothing to change.
        var look = criterion == Criterion.Flat ? number.InTable() : number.AsInput();
        for (var line = 0; line < values.Length; line++)
        {
            sheet.Number(column, WorkbookPlan.BasisFirstRow + line, values[line], look);
        }

        var figures = Place.Range(column, WorkbookPlan.BasisFirstRow, column, plan.BasisLastRow);
        sheet.Formula(column, SumRow, $"SUM({figures})", Fraction.Sum(values), number.AsSum());
        if (criterion != Criterion.Flat)
        {
            sheet.InputRules.Add(
                new(
                    figures,
                    InputKind.AtLeast,
                    "0",
                    null,
                    // Titles hold 32 characters.
                    words.Basis,
                    words.In("Et tall, null eller mer.", "A number, zero or more.")
                )
            );
        }
    }

    private static string AsOf(WorkbookPlan plan) =>
        plan.Distribution.Basis.Provenance.AsOf is { } date
            ? plan.Words.In(", per ", ", as of ") + WorkbookDate.Text(date, plan.Words)
            : "";
}
