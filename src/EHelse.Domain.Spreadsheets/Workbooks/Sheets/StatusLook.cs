using EHelse.Domain.Spreadsheets.Workbooks.Cells;

namespace EHelse.Domain.Spreadsheets.Workbooks.Sheets;

/// <summary>Answers are green when they begin with OK, red when they tell of a problem, and plain when they are a dash.</summary>
internal static class StatusLook
{
    public static void Add(Sheet sheet, string cells, string first)
    {
        sheet.Highlights.Add(new(cells, $"LEFT({first},2)=\"OK\"", HighlightLook.Good));
        sheet.Highlights.Add(new(cells, $"AND(LEFT({first},2)<>\"OK\",LEFT({first},1)<>\"–\")", HighlightLook.Problem));
    }
}
