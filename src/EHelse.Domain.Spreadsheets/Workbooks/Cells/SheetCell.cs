namespace EHelse.Domain.Spreadsheets.Workbooks.Cells;

/// <summary>What stands in a cell: a text, a number, or a formula with the value that it has.</summary>
/// <param name="Kind">Whether <paramref name="Value"/> is text or a number.</param>
/// <param name="Value">The text, or the number as files have it.</param>
/// <param name="Formula">The formula without <c>=</c>, or null.</param>
/// <param name="Style">How it looks.</param>
internal sealed record SheetCell(CellKind Kind, string Value, string? Formula, CellLook Style);
