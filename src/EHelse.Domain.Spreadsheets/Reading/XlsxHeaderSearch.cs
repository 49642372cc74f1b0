using System.Globalization;

namespace EHelse.Domain.Spreadsheets.Reading;

/// <summary>Finds the sheet and the row that name the columns of a basis.</summary>
internal static class XlsxHeaderSearch
{
    /// <summary>The last row that is looked at when no row is chosen.</summary>
    public const int LastRow = 50;

    /// <summary>The sheet and row of the header; a row that has only one of the two names when none has both.</summary>
    /// <param name="workbook">The workbook.</param>
    /// <param name="options">What the caller chose.</param>
    /// <param name="looksAt">Is told the name of each sheet before it is looked at, and null after the last.</param>
    /// <exception cref="XlsxFault">There is no such sheet, or no header in it.</exception>
    public static (XlsxSheet Sheet, int Row) In(
        XlsxWorkbook workbook,
        XlsxBasisOptions options,
        Action<string?> looksAt
    )
    {
        XlsxSheet[] sheets = options.Sheet is { } wanted
            ? [Chosen(workbook, wanted)]
            : [.. workbook.Sheets.Where(sheet => !sheet.IsHidden && sheet.Part is not null)];
        (XlsxSheet, int)? nearest = null;
        foreach (var sheet in sheets)
        {
            looksAt(sheet.Name);
            var (both, either) = Look(workbook, sheet, options.HeaderRow);
            if (both > 0)
            {
                return (sheet, both);
            }

            nearest ??= either > 0 ? (sheet, either) : null;
        }

        looksAt(null);
        if (nearest is { } found)
        {
            return found;
        }

        if (options.HeaderRow is { } row && sheets.Length > 0)
        {
            return (sheets[0], row);
        }

        var names = NamesOf(sheets);
        throw new XlsxFault(
            sheets.Length == 0
                ? new("Arbeidsboken har ingen synlige ark.", "The workbook has no visible sheets.")
                : new(
                    $"Ingen av de første {LastRow} radene har overskriftene code og name; sett på: {names}.",
                    $"None of the first {LastRow} rows has the headers code and name; looked at: {names}."
                )
        );
    }

    private static XlsxSheet Chosen(XlsxWorkbook workbook, string wanted)
    {
        var sheet =
            workbook.Sheets.FirstOrDefault(sheet => Names.Comparer.Equals(Names.Key(sheet.Name), Names.Key(wanted)))
            ?? (
                int.TryParse(wanted, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                && number >= 1
                && number <= workbook.Sheets.Count
                    ? workbook.Sheets[number - 1]
                    : throw new XlsxFault(
                        Names.Unknown(
                            $"Arbeidsboken har ikke noe ark «{Quote.Of(wanted)}»; arkene er {NamesOf(workbook.Sheets)}.",
                            $"The workbook has no sheet '{Quote.Of(wanted)}'; the sheets are {NamesOf(workbook.Sheets)}.",
                            wanted,
                            workbook.Sheets.Select(sheet => sheet.Name)
                        )
                    )
            );
        return sheet.Part is null
            ? throw new XlsxFault(
                new(
                    $"Arket «{Quote.Of(sheet.Name)}» er et diagram eller en dialog, uten celler.",
                    $"The sheet '{Quote.Of(sheet.Name)}' is a chart or a dialog, without cells."
                )
            )
            : sheet;
    }

    // The first row with both names and the first with one of them; 0 for none.
    private static (int Both, int Either) Look(XlsxWorkbook workbook, XlsxSheet sheet, int? chosen)
    {
        var nearest = 0;
        using var rows = workbook.Open(sheet);
        while (rows.ReadRow() && rows.Number <= (chosen ?? LastRow))
        {
            if (chosen is not null && rows.Number != chosen)
            {
                continue;
            }

            var (hasCode, hasName) = (Has(rows, CsvHeader.Code), Has(rows, CsvHeader.Name));
            if (hasCode && hasName)
            {
                return (rows.Number, nearest);
            }

            nearest = nearest == 0 && (hasCode || hasName) ? rows.Number : nearest;
        }

        return (0, nearest);
    }

    private static bool Has(XlsxRows rows, string name) =>
        rows.Cells.Any(cell =>
            cell.Holds == XlsxCell.Kind.Text && string.Equals(cell.Content, name, StringComparison.OrdinalIgnoreCase)
        );

    // Enough to see what there is; a workbook may have hundreds.
    private static string NamesOf(IReadOnlyList<XlsxSheet> sheets) =>
        string.Join(", ", sheets.Take(20).Select(sheet => Quote.Of(sheet.Name))) + (sheets.Count > 20 ? ", …" : "");
}
