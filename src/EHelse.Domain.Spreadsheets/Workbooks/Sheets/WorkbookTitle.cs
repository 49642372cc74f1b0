using EHelse.Domain.Spreadsheets.Workbooks.Cells;

namespace EHelse.Domain.Spreadsheets.Workbooks.Sheets;

/// <summary>What the workbook is called.</summary>
internal static class WorkbookTitle
{
    public static string Of(WorkbookPlan plan)
    {
        var year = Place.Number(plan.Letter.Year);
        return plan.Words.In("Fordeling av tilskuddet " + year, "Distribution of the grant " + year);
    }

    public static string Source(WorkbookPlan plan) =>
        plan.Words.In("Kilde: ", "Source: ")
        + plan.Words.In(plan.Letter.Document.Title)
        + (plan.Letter.IsWhatIf ? plan.Words.In(" (et tenkt brev)", " (a letter thought up)") : "");

    /// <summary>Where the published table stands.</summary>
    public static string TableOf(WorkbookPlan plan) => plan.Words.In(plan.Letter.Document.Title);
}
