namespace EHelse.Domain.Spreadsheets.Workbooks.Cells;

/// <summary>What a cell's value is.</summary>
internal enum CellKind
{
    Empty,
    Text,
    Number,
}
