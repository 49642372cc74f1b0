namespace EHelse.Domain.Spreadsheets.Workbooks.Cells;

/// <summary>How highlighted cells look. The numbers are the places of the looks in the style sheet.</summary>
internal enum HighlightLook
{
    Good = 0,
    Problem = 1,
    Ore = 2,
}
