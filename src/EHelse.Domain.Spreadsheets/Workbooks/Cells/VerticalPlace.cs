namespace EHelse.Domain.Spreadsheets.Workbooks.Cells;

/// <summary>Where the text stands in a high cell.</summary>
internal enum VerticalPlace
{
    Bottom,
    Top,
    Center,
}
