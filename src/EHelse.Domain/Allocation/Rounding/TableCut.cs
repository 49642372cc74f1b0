namespace EHelse.Domain.Allocation.Rounding;

/// <summary>Rows and columns that together show why a table does not exist.</summary>
internal sealed class TableCut
{
    private TableCut(bool[] rows, bool[] columns)
    {
        Rows = rows;
        Columns = columns;
    }

    /// <summary>For each row whether it is one of them.</summary>
    public bool[] Rows { get; }

    /// <summary>For each column whether it is one of them.</summary>
    public bool[] Columns { get; }

    public static TableCut Of(int rowCount, int columnCount, Func<int, bool> hasRow, Func<int, bool> hasColumn)
    {
        var rows = new bool[rowCount];
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = hasRow(i);
        }

        var columns = new bool[columnCount];
        for (var j = 0; j < columns.Length; j++)
        {
            columns[j] = hasColumn(j);
        }

        return new TableCut(rows, columns);
    }
}
