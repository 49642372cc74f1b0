using EHelse.Domain.Spreadsheets.Workbooks.Cells;

namespace EHelse.Domain.Spreadsheets.Workbooks.Sheets;

/// <summary>The line that tells which cells can be changed.</summary>
internal static class InputLegend
{
    public static void Write(Sheet sheet, WorkbookWords words, int row)
    {
        sheet.Text(1, row, words.In("Gule celler", "Yellow cells"), CellLook.Text.AsInput() with { IsInput = false });
        sheet.Text(
            2,
            row,
            words.In(
                "kan endres. Alt annet er formler og regnes om. Arket er låst uten passord.",
                "can be changed. All else is formulas and follows. The sheet is locked without a password."
            ),
            CellLook.Note.AfterNumber()
        );
    }
}
