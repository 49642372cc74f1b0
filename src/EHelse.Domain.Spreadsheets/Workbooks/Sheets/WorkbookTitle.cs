using EHelse.Domain.Spreadsheets.Workbooks.Cells;

namespace EHelse.Domain.Spreadsheets.Workbooks.Sheets;

/// <summary>What the workbook is called.</summary>
internal static class WorkbookTitle
{
    public static string Of(WorkbookPlan plan)
    {
        if (!plan.Letter.IsSourceOf(plan.Distribution))
        {
            return plan.Words.In("Fordeling", "Distribution");
        }

        var year = Place.Number(plan.Letter.Year);
        return plan.Words.In("Fordeling av tilskuddet " + year, "Distribution of the grant " + year);
    }

    /// <summary>The letter, when it is the letter's distribution; else where the basis is from.</summary>
    public static string Source(WorkbookPlan plan) =>
        plan.Words.In("Kilde: ", "Source: ")
        + (
            plan.Letter.IsSourceOf(plan.Distribution)
                ? plan.Words.In(plan.Letter.Document.Title)
                    + (plan.Letter.IsWhatIf ? plan.Words.In(" (et tenkt brev)", " (a letter thought up)") : "")
                : plan.Words.SourceOf(plan.Distribution.Basis.Provenance)
        );

    /// <summary>Where the published table stands.</summary>
    public static string TableOf(WorkbookPlan plan) => plan.Words.In(plan.Letter.Document.Title);
}
