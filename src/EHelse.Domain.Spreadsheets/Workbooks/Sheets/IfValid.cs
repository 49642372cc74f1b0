namespace EHelse.Domain.Spreadsheets.Workbooks.Sheets;

/// <summary>Formulas that show a dash instead of a wrong number while the input is not valid.</summary>
internal static class IfValid
{
    public static string Of(WorkbookPlan plan, string formula) =>
        $"IF({plan.Check.There(CheckPlan.ValidRow)}=1,{formula},\"–\")";
}
