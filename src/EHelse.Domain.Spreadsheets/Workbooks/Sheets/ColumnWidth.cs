namespace EHelse.Domain.Spreadsheets.Workbooks.Sheets;

/// <summary>Columns that fit what stands in them.</summary>
internal static class ColumnWidth
{
    private const int Widest = 60;

    public static int Of(IEnumerable<string> texts, int least) =>
        Math.Min(Widest, texts.Select(text => text.Length + 2).Append(least).Max());
}
