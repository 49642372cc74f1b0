using EHelse.Domain.Spreadsheets.Workbooks.Cells;

namespace EHelse.Domain.Spreadsheets.Workbooks.Sheets;

/// <summary>The checks, and the steps of the calculation for whoever wants to follow it.</summary>
internal static class CheckSheet
{
    /// <summary>The columns that a page has room for in a size that can be read.</summary>
    private const int PageColumns = 12;

    private const int Code = 1;
    private const int Name = 2;

    public static Sheet Of(WorkbookPlan plan)
    {
        var words = plan.Words;
        var sheet = new Sheet(words.Check) { FrozenColumns = Name, TabColor = "548235" };
        sheet.Width(Code, ColumnWidth.Of(plan.Lines.Select(line => line.Recipient.Code), 14));
        sheet.Width(Name, ColumnWidth.Of(plan.Lines.Select(line => line.Recipient.Name), 34));
        for (var column = CheckPlan.OrderColumn; column <= plan.Check.DistanceColumn; column++)
        {
            sheet.Width(column, 17);
        }

        sheet.HeadingRow = plan.Check.LinesHeadingRow;
        sheet.PagesWide = 1 + (plan.Check.DistanceColumn / PageColumns);

        sheet.Text(Code, 1, words.In("Kontroll og mellomregning", "Checks and steps"), CellLook.Title);
        sheet.Height(1, 24);
        sheet.Text(
            Code,
            2,
            words.In(
                "Største rest: hver andel rundes ned til hele enheter, og enhetene som er igjen, går én hver til de største restene. Ved likhet: størst andel, så koden.",
                "Largest remainder: each share is rounded down to whole units, and the units left go one each to the largest remainders. Ties: larger share, then the code."
            ),
            CellLook.Note
        );
        Band(sheet, CheckPlan.NumbersRow - 1, words.In("Kontroller", "Checks"), 8);
        foreach (var (row, label, formula, now) in CheckAnswers.All(plan))
        {
            sheet.Text(CheckPlan.LabelColumn, row, label);
            sheet.Formula(CheckPlan.AnswerColumn, row, formula, now, CellLook.Status);
            StatusLook.Add(
                sheet,
                Place.Range(CheckPlan.AnswerColumn, row, 8, row),
                Place.Fixed(CheckPlan.AnswerColumn, row)
            );
        }

        CheckNumbers.Write(sheet, plan);
        CheckSteps.Write(sheet, plan);
        return sheet;
    }

    /// <summary>A heading across the sheet.</summary>
    public static void Band(Sheet sheet, int row, string title, int last)
    {
        for (var column = 1; column <= last; column++)
        {
            sheet.Empty(column, row, CellLook.GroupHeading);
        }

        sheet.Text(1, row, title, CellLook.GroupHeading with { IsCentered = false });
    }
}
