using EHelse.Domain.Allocation;

namespace EHelse.Domain.Spreadsheets.Workbooks.Cells;

/// <summary>Horizontal bars, one for each line of a table.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="Names">Where the names of the bars stand.</param>
/// <param name="Values">Where their lengths stand.</param>
/// <param name="Bars">Names and lengths as they are now.</param>
/// <param name="FirstColumn">The column where it begins.</param>
/// <param name="FirstRow">The row where it begins.</param>
/// <param name="LastColumn">The column where it ends.</param>
/// <param name="LastRow">The row where it ends.</param>
internal sealed record BarChart(
    string Title,
    string Names,
    string Values,
    IReadOnlyList<(string Name, Fraction Length)> Bars,
    int FirstColumn,
    int FirstRow,
    int LastColumn,
    int LastRow
);
