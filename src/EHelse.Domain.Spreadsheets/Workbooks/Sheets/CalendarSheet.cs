using EHelse.Domain.Reporting;
using EHelse.Domain.Spreadsheets.Workbooks.Cells;

namespace EHelse.Domain.Spreadsheets.Workbooks.Sheets;

/// <summary>The deadlines of the grant year.</summary>
internal static class CalendarSheet
{
    private const int Due = 1;
    private const int Weight = 2;
    private const int What = 3;
    private const int Note = 4;
    private const int Source = 5;
    private const int HeadingRow = 4;

    public static Sheet Of(WorkbookPlan plan)
    {
        var words = plan.Words;
        var sheet = new Sheet(words.Calendar)
        {
            FrozenRows = HeadingRow,
            HeadingRow = HeadingRow,
            IsProtected = false,
        };
        sheet.Width(Due, 14);
        sheet.Width(Weight, 11);
        sheet.Width(What, 52);
        sheet.Width(Note, 18);
        sheet.Width(Source, 62);
        var year = Place.Number(plan.Letter.Year);
        sheet.Text(
            Due,
            1,
            words.In("Frister i tilskuddsåret " + year, "Deadlines of the grant year " + year),
            CellLook.Title
        );
        sheet.Height(1, 24);
        sheet.Text(
            Due,
            2,
            words.In(
                "Datoene er de som brevet nevner, også når de faller på en fridag.",
                "The dates are those that the letter names, also when they fall on a day off."
            ),
            CellLook.Note
        );
        sheet.Text(Due, HeadingRow, words.In("Frist", "Due"), CellLook.Heading);
        sheet.Text(Weight, HeadingRow, words.In("Styrke", "Obligation"), CellLook.Heading);
        sheet.Text(What, HeadingRow, words.In("Hva", "What"), CellLook.Heading);
        sheet.Text(Note, HeadingRow, words.In("Merknad", "Note"), CellLook.Heading);
        sheet.Text(Source, HeadingRow, words.In("Kilde", "Source"), CellLook.Heading);
        var row = HeadingRow;
        foreach (var deadline in ReportingCalendar.ForGrantYear(plan.Letter.ReportingTerms, plan.Letter.Year))
        {
            row++;
            Line(sheet, row, deadline, words);
        }

        return sheet;
    }

    private static void Line(Sheet sheet, int row, ReportingDeadline deadline, WorkbookWords words)
    {
        if (WorkbookDate.CanBeNumber(deadline.DueOn))
        {
            sheet.Number(
                Due,
                row,
                WorkbookDate.Number(deadline.DueOn),
                CellLook.Top.InTable() with
                {
                    Format = words.DateFormat,
                    IsStart = true,
                }
            );
        }
        else
        {
            sheet.Text(Due, row, WorkbookDate.Text(deadline.DueOn, words), CellLook.Top.InTable());
        }

        sheet.Text(Weight, row, words.Of(deadline.Duty.Obligation), CellLook.Top.InTable());
        sheet.Text(What, row, words.In(deadline.Duty.Name), CellLook.Wrapped.InTable());
        sheet.Text(
            Note,
            row,
            deadline.IsBeforeTheLetter ? words.In("før brevet", "before the letter") : "",
            CellLook.Top.InTable()
        );
        sheet.Text(Source, row, deadline.Duty.Citation.In(words.Language), CellLook.Wrapped.InTable());
    }
}
