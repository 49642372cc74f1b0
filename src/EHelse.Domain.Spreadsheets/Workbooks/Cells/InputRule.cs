namespace EHelse.Domain.Spreadsheets.Workbooks.Cells;

/// <summary>What may be typed into input cells.</summary>
/// <param name="Cells">The cells, such as <c>B4:B9</c>.</param>
/// <param name="Kind">How the formulas are read.</param>
/// <param name="First">The least number, or the condition.</param>
/// <param name="Second">The greatest number; null for none.</param>
/// <param name="Title">What the message is called.</param>
/// <param name="Message">What may be typed, shown beside the cell and when something else is typed.</param>
internal sealed record InputRule(
    string Cells,
    InputKind Kind,
    string First,
    string? Second,
    string Title,
    string Message
);
