using EHelse.Domain.Allocation;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Spreadsheets.Workbooks.Cells;

/// <summary>A sheet while it is filled. Columns and rows count from 1.</summary>
internal sealed class Sheet(string name)
{
    private const int LineHeight = 15;

    private readonly SortedDictionary<int, SortedDictionary<int, SheetCell>> rows = [];
    private readonly SortedDictionary<int, int> widths = [];
    private readonly Dictionary<int, int> heights = [];

    public string Name { get; } = name;

    public IEnumerable<KeyValuePair<int, SortedDictionary<int, SheetCell>>> Rows => rows;

    /// <summary>The widths of columns, in characters.</summary>
    public IReadOnlyDictionary<int, int> Widths => widths;

    public List<string> Merged { get; } = [];

    public List<InputRule> InputRules { get; } = [];

    public List<Highlight> Highlights { get; } = [];

    /// <summary>The columns that stay when the sheet is scrolled.</summary>
    public int FrozenColumns { get; set; }

    /// <summary>The rows that stay when the sheet is scrolled, and the last of those that are printed on every page.</summary>
    public int FrozenRows { get; set; }

    /// <summary>The heading row, printed on every page; 0 for none.</summary>
    public int HeadingRow { get; set; }

    /// <summary>How many pages the sheet is wide on paper.</summary>
    public int PagesWide { get; set; } = 1;

    /// <summary>Whether only input cells can be changed, until the user lifts the protection.</summary>
    public bool IsProtected { get; set; } = true;

    /// <summary>The colour of the tab: RGB, six digits; empty for none.</summary>
    public string TabColor { get; set; } = "";

    public BarChart? Chart { get; set; }

    public void Text(int column, int row, string text, CellLook? style = null)
    {
        var look = style ?? CellLook.Text;
        if (text.Length > CellText.Longest)
        {
            throw new InvalidValueException(
                new(
                    $"«{Quote.Of(text)}» er for lang for en celle: høyst 32 767 tegn.",
                    $"'{Quote.Of(text)}' is too long for a cell: at most 32 767 characters."
                ),
                nameof(text)
            );
        }

        Put(
            column,
            row,
            new(CellKind.Text, text, null, CellText.LooksLikeFormula(text) ? look with { IsQuoted = true } : look)
        );
    }

    /// <summary>A number; one that decimals cannot write stands as a formula that divides.</summary>
    public void Number(int column, int row, Fraction value, CellLook style) =>
        Put(
            column,
            row,
            new(CellKind.Number, CellNumber.Of(value), CellNumber.IsExact(value) ? null : value.ToString(), style)
        );

    public void Formula(int column, int row, string formula, Fraction value, CellLook style) =>
        Put(column, row, new(CellKind.Number, CellNumber.Of(value), formula, style));

    public void Formula(int column, int row, string formula, string value, CellLook style) =>
        Put(column, row, new(CellKind.Text, value, formula, style));

    public void Empty(int column, int row, CellLook style) => Put(column, row, new(CellKind.Empty, "", null, style));

    /// <summary>A text over several columns, in lines.</summary>
    public void Prose(int row, int lastColumn, string text, CellLook style, int lines = 1)
    {
        Text(1, row, text, style);
        Merged.Add(Place.Range(1, row, lastColumn, row));
        heights[row] = lines * LineHeight;
    }

    /// <summary>The height of a row in points when it does not follow from one line of text; not every viewer finds it.</summary>
    public int? HeightOf(int row)
    {
        if (heights.TryGetValue(row, out var height))
        {
            return height;
        }

        var lines = rows[row]
            .Where(cell => cell.Value.Style.IsWrapped && widths.ContainsKey(cell.Key))
            .Select(cell => Lines(cell.Value.Value, widths[cell.Key]))
            .Append(1)
            .Max();
        return lines == 1 ? null : lines * LineHeight;
    }

    public void Width(int column, int characters) => widths[column] = characters;

    public void Height(int row, int points) => heights[row] = points;

    // Words do not break, so that lines are seldom full.
    private static int Lines(string text, int width) =>
        text.Length <= width ? 1 : 1 + (text.Length / Math.Max(1, width - (width / 10)));

    private void Put(int column, int row, SheetCell cell)
    {
        if (!rows.TryGetValue(row, out var cells))
        {
            rows.Add(row, cells = []);
        }

        cells[column] = cell;
    }
}
