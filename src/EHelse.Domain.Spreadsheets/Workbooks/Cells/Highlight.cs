namespace EHelse.Domain.Spreadsheets.Workbooks.Cells;

/// <summary>Cells that look different when a condition holds.</summary>
/// <param name="Cells">The cells, such as <c>B4:B9</c>.</param>
/// <param name="Condition">A formula without <c>=</c>, as it stands for the first cell.</param>
/// <param name="Look">How they look then.</param>
internal sealed record Highlight(string Cells, string Condition, HighlightLook Look);
