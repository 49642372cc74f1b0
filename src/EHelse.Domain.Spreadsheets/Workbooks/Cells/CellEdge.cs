namespace EHelse.Domain.Spreadsheets.Workbooks.Cells;

/// <summary>The lines around a cell.</summary>
internal enum CellEdge
{
    None,
    Line,
    Box,
    Sum,
}
