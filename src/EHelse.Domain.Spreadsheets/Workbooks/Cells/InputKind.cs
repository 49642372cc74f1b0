namespace EHelse.Domain.Spreadsheets.Workbooks.Cells;

/// <summary>How the formulas of an <see cref="InputRule"/> are read.</summary>
internal enum InputKind
{
    AtLeast,
    MoreThan,
    Between,
    Condition,
}
