using DocumentFormat.OpenXml.Packaging;

namespace EHelse.Domain.Spreadsheets.Reading;

/// <summary>A sheet of a workbook.</summary>
/// <param name="Name">The name on its tab.</param>
/// <param name="IsHidden">Whether the tab is hidden.</param>
/// <param name="Part">The cells; null for a sheet that is a chart or a dialog.</param>
internal sealed record XlsxSheet(string Name, bool IsHidden, WorksheetPart? Part);
