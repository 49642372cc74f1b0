using EHelse.Domain.Allocation;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Spreadsheets.Reading;

/// <summary>What the columns of a basis hold, from its first line.</summary>
internal sealed class CsvHeader
{
    public const string Code = "code";
    public const string Name = "name";

    /// <summary>The most columns of a file: those of a sheet, A to XFD.</summary>
    public const int MostColumns = XlsxReference.LastColumn;

    private static readonly string[] Known = [Code, Name, Criterion.Municipalities.Code, Criterion.Population.Code];

    private readonly List<(int Column, Criterion Criterion)> figures = [];

    // The known columns that misspelt ones were taken to mean.
    private readonly HashSet<string> meant = new(StringComparer.Ordinal);

    private CsvHeader(int count) => Count = count;

    /// <summary>The number of columns up to the last one with a name.</summary>
    public int Count { get; }

    /// <summary>The column of codes, from 0; −1 when it is missing.</summary>
    public int CodeColumn { get; private set; } = -1;

    /// <summary>The column of names, from 0; −1 when it is missing.</summary>
    public int NameColumn { get; private set; } = -1;

    /// <summary>The columns of figures.</summary>
    public IReadOnlyList<(int Column, Criterion Criterion)> Figures => figures;

    /// <summary>Reads the cells of the first line; faults are told with the cell they stand in.</summary>
    public static CsvHeader Of(IReadOnlyList<string> cells, Action<int, LocalizedText> fault)
    {
        var count = cells.Count;
        while (count > 0 && cells[count - 1].Length == 0)
        {
            count--;
        }

        var header = new CsvHeader(count);
        if (count == 1 && cells[0].Split('\t').Length > 1)
        {
            fault(
                0,
                new("Cellene er skilt med tabulator: bruk , eller ;.", "The cells are separated by tabs: use , or ;.")
            );
            return header;
        }

        var columns = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var column = 0; column < count; column++)
        {
            if (columns.TryGetValue(cells[column], out var other) && cells[column].Length > 0)
            {
                fault(
                    column,
                    new(
                        $"Kolonnen «{Quote.Of(cells[column])}» står to ganger: som nummer {other + 1} og {column + 1}.",
                        $"The column '{Quote.Of(cells[column])}' stands twice: as number {other + 1} and {column + 1}."
                    )
                );
            }
            else
            {
                columns[cells[column]] = column;
            }
        }

        for (var column = 0; column < count; column++)
        {
            var isFirst = cells[column].Length == 0 || columns[cells[column]] == column;
            if (isFirst && header.Take(column, cells[column], columns) is { } wrong)
            {
                fault(column, wrong);
            }
        }

        foreach (
            var name in new[] { Code, Name }.Where(name => !columns.ContainsKey(name) && !header.meant.Contains(name))
        )
        {
            fault(
                0,
                new(
                    $"Kolonnen «{name}» mangler; overskriften skal være code,name,municipalities,population.",
                    $"The column '{name}' is missing; the header must be code,name,municipalities,population."
                )
            );
        }

        return header;
    }

    /// <summary>The names of the columns of a basis.</summary>
    public static string[] Writable(IReadOnlyList<Criterion> criteria) =>
        criteria.Count + 2 > MostColumns
            ? throw new InvalidValueException(
                new(
                    "Grunnlaget kan ikke skrives til CSV: det gir mer enn 16 384 kolonner.",
                    "The basis cannot be written as CSV: it makes more than 16 384 columns."
                ),
                nameof(criteria)
            )
            : [Code, Name, .. criteria.Select(Writable)];

    /// <summary>The header of a criterion's column, which must not be taken for something else when it is read.</summary>
    public static string Writable(Criterion criterion) =>
        Known.Contains(criterion.Code, StringComparer.OrdinalIgnoreCase)
        && criterion != Criterion.Municipalities
        && criterion != Criterion.Population
            ? throw new InvalidValueException(
                new(
                    $"Kriteriet «{criterion}» kan ikke skrives til CSV: kolonnen har en annen betydning.",
                    $"The criterion '{criterion}' cannot be written as CSV: the column means something else."
                ),
                nameof(criterion)
            )
            : CsvCellText.Writable(criterion.Code);

    /// <summary>What is wrong with a figure for its criterion: flat is 1 for everyone.</summary>
    public static LocalizedText? FaultOf(Criterion criterion, Fraction value) =>
        criterion == Criterion.Flat && value != Fraction.One
            ? new(
                $"Det flate er 1 for alle, ikke {value}. Bruk et annet navn på kolonnen.",
                $"Flat is 1 for everyone, not {value}. Use another name for the column."
            )
            : null;

    private LocalizedText? Take(int column, string name, Dictionary<string, int> columns)
    {
        if (string.Equals(name, Code, StringComparison.OrdinalIgnoreCase))
        {
            CodeColumn = column;
            return null;
        }

        if (string.Equals(name, Name, StringComparison.OrdinalIgnoreCase))
        {
            NameColumn = column;
            return null;
        }

        if (name.Length == 0)
        {
            return new($"Kolonne {column + 1} har ikke noe navn.", $"Column {column + 1} has no name.");
        }

        if (string.Equals(name, Criterion.Flat.Code, StringComparison.OrdinalIgnoreCase))
        {
            // A workbook shows what everyone has alike; it says nothing, as long as it says 1.
            figures.Add((column, Criterion.Flat));
            return null;
        }

        var known = Known.FirstOrDefault(known => string.Equals(known, name, StringComparison.OrdinalIgnoreCase));
        var code = CsvCell.Restore(known ?? name);
        if (!Criterion.TryParse(code, out var criterion))
        {
            return new(
                $"«{Quote.Of(code)}» kan ikke være et kriterium: 1 til 100 tegn uten = , ; \" %.",
                $"'{Quote.Of(code)}' cannot be a criterion: 1 to 100 characters without = , ; \" %."
            );
        }

        figures.Add((column, criterion));
        if (
            known is not null
            || Suggestion.For(name, Known.Where(candidate => !columns.ContainsKey(candidate))) is not { } nearest
        )
        {
            return null;
        }

        meant.Add(nearest);
        return new(
            $"Kolonnen «{Quote.Of(name)}» er ukjent. Mente du {nearest}?",
            $"The column '{Quote.Of(name)}' is unknown. Did you mean {nearest}?"
        );
    }
}
