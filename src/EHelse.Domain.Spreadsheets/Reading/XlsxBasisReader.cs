using EHelse.Domain.Allocation;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Spreadsheets.Reading;

/// <summary>Turns the rows of a sheet into a basis, and goes on after each error to find all of them.</summary>
internal sealed class XlsxBasisReader
{
    private readonly string file;
    private readonly FileErrors<XlsxError> errors;
    private readonly Dictionary<string, string> cellOfCode = new(StringComparer.Ordinal);
    private readonly List<int> filledRows = [];
    private readonly List<BasisLine> lines = [];

    // The columns with a name, and what they hold in the row that is being read.
    private int[] columns = [];
    private XlsxCell?[] values = [];
    private CsvHeader? header;
    private string? sheet;

    private XlsxBasisReader(string file, FileErrors<XlsxError> errors)
    {
        this.file = file;
        this.errors = errors;
    }

    /// <summary>Reads a basis; null when there is an error, which is added.</summary>
    public static AllocationBasis? Read(
        Stream stream,
        string file,
        XlsxBasisOptions options,
        FileErrors<XlsxError> errors
    )
    {
        var reader = new XlsxBasisReader(file, errors);
        try
        {
            using var package = XlsxFile.Open(stream);
            reader.ReadAll(new XlsxWorkbook(package), options);
        }
        catch (XlsxFault fault)
        {
            errors.Add(new XlsxError(file, reader.sheet, fault.Cell, fault.Text));
        }

        return errors.Count == 0
            ? new AllocationBasis(options.Provenance ?? new Provenance(BasisSource.Of(file), null), reader.lines)
            : null;
    }

    private void ReadAll(XlsxWorkbook workbook, XlsxBasisOptions options)
    {
        var place = XlsxHeaderSearch.In(workbook, options, name => sheet = name);
        sheet = place.Sheet.Name;
        using var rows = workbook.Open(place.Sheet);
        while (rows.ReadRow())
        {
            if (rows.Number == place.Row)
            {
                header = ReadHeader(rows.Cells);
                if (header.CodeColumn < 0 || header.NameColumn < 0)
                {
                    // Without them no cell can be told from another.
                    return;
                }
            }
            else if (header is not null && rows.Cells.Count > 0)
            {
                ReadLine(header, rows);
            }
        }

        if (header is null)
        {
            throw new XlsxFault(
                new(
                    $"Rad {place.Row} er tom; den skal ha overskriftene code,name,municipalities,population.",
                    $"Row {place.Row} is blank; it must be the header code,name,municipalities,population."
                )
            );
        }

        if (filledRows.Count == 0)
        {
            Fault(
                null,
                new(
                    $"Arket har ingen mottakere etter rad {place.Row}.",
                    $"The sheet has no recipients after row {place.Row}."
                )
            );
        }

        filledRows.Insert(0, place.Row);
        while (rows.ReadMerged() is { } range)
        {
            CheckMerged(range);
        }
    }

    private CsvHeader ReadHeader(IReadOnlyList<XlsxCell> cells)
    {
        var named = cells.OrderBy(cell => cell.Column).ToArray();
        columns = [.. named.Select(cell => cell.Column)];
        values = new XlsxCell?[columns.Length];
        var names = named.Select(cell => TextOf(cell, "header", out var text) ? text : "").ToArray();
        var isRead = errors.Count == 0;
        return CsvHeader.Of(
            names,
            (column, fault) =>
            {
                // A cell without readable text is told of already.
                if (isRead || names[column].Length > 0)
                {
                    Fault(named.Length == 0 ? null : named[column].Reference, fault);
                }
            }
        );
    }

    private void ReadLine(CsvHeader columnsOf, XlsxRows rows)
    {
        Array.Clear(values, 0, values.Length);
        var hasNamed = false;
        foreach (var cell in rows.Cells)
        {
            var place = Array.BinarySearch(columns, cell.Column);
            if (place >= 0)
            {
                (values[place], hasNamed) = (cell, true);
                continue;
            }

            Fault(
                cell.Reference,
                new(
                    $"Cellen har innhold, men kolonne {XlsxReference.ColumnName(cell.Column)} har ingen overskrift.",
                    $"The cell has content, but column {XlsxReference.ColumnName(cell.Column)} has no header."
                )
            );
        }

        if (!hasNamed)
        {
            return;
        }

        filledRows.Add(rows.Number);
        if (filledRows.Count > XlsxBasis.MostRecipients)
        {
            throw new XlsxFault(
                new(
                    "Arket har mer enn 100 000 mottakere; CSV har plass til flere.",
                    "The sheet has more than 100 000 recipients; CSV has room for more."
                )
            );
        }

        if (IsSum(values[columnsOf.CodeColumn], values[columnsOf.NameColumn]))
        {
            Fault(
                XlsxReference.Of(columns[columnsOf.CodeColumn], rows.Number),
                new(
                    "Raden har tall uten kode, som en sumrad. Et grunnlag har bare mottakere: fjern raden, eller gi den en kode.",
                    "The row has figures without a code, as a row of sums has. A basis has recipients only: remove the row, or give it a code."
                )
            );
            return;
        }

        ReadRecipient(columnsOf, rows.Number);
    }

    private void ReadRecipient(CsvHeader columnsOf, int row)
    {
        var code = ReadText(columnsOf.CodeColumn, CsvHeader.Code, row);
        var name = ReadText(columnsOf.NameColumn, CsvHeader.Name, row);
        if (code is not null)
        {
            var reference = XlsxReference.Of(columns[columnsOf.CodeColumn], row);
            if (cellOfCode.TryGetValue(code, out var other))
            {
                Fault(
                    reference,
                    new(
                        $"Koden «{Quote.Of(code)}» står allerede i {other}.",
                        $"The code '{Quote.Of(code)}' already stands in {other}."
                    )
                );
            }
            else
            {
                cellOfCode.Add(code, reference);
            }
        }

        var figures = new List<KeyValuePair<Criterion, Fraction>>(columnsOf.Figures.Count);
        foreach (var (column, criterion) in columnsOf.Figures)
        {
            if ((Figure(values[column], criterion, out var value) ?? CsvHeader.FaultOf(criterion, value)) is { } fault)
            {
                Fault(XlsxReference.Of(columns[column], row), fault);
            }

            if (criterion != Criterion.Flat)
            {
                figures.Add(new(criterion, value));
            }
        }

        // With an error there is no basis, and the lines need not be kept.
        if (errors.Count == 0)
        {
            var line = new BasisLine(new Recipient(code!, name!), figures);
            if (SumRow.Is(line, lines))
            {
                Fault(XlsxReference.Of(columns[columnsOf.CodeColumn], row), SumRow.Fault);
            }

            lines.Add(line);
        }
    }

    // A total below the table has no code; some put the word for it where the code or the name would stand.
    private static bool IsSum(XlsxCell? code, XlsxCell? name) =>
        code is null ? name is null || IsSumWord(name.Value) : name is null && IsSumWord(code.Value);

    private static bool IsSumWord(XlsxCell cell) => cell.Holds == XlsxCell.Kind.Text && SumRow.IsWord(cell.Content);

    private string? ReadText(int column, string name, int row)
    {
        if (values[column] is not { } cell)
        {
            Fault(XlsxReference.Of(columns[column], row), new($"«{name}» mangler.", $"The {name} is missing."));
            return null;
        }

        return TextOf(cell, name, out var text) ? text : null;
    }

    // What a cell says as text; whole numbers are the digits that the sheet shows.
    private bool TextOf(XlsxCell cell, string what, out string text)
    {
        text = cell.Content;
        var fault = cell.Holds switch
        {
            XlsxCell.Kind.Text => CsvCellText.HasUnsafe(text)
                ? new LocalizedText(
                    $"«{what}» har linjeskift eller andre kontrolltegn: «{Quote.Of(text)}».",
                    $"The {what} has line breaks or other control characters: '{Quote.Of(text)}'."
                )
                : null,
            XlsxCell.Kind.Number => XlsxNumber.Read(text, out var number) == XlsxNumber.Outcome.Read
            && number.IsWhole
            && number.Sign >= 0
                ? null
                : new(
                    $"«{what}» er tallet {Quote.Of(text)}: skriv det som tekst.",
                    $"The {what} is the number {Quote.Of(text)}: write it as text."
                ),
            _ => NeitherTextNorNumber(cell),
        };
        if (fault is not null)
        {
            Fault(cell.Reference, fault);
            return false;
        }

        if (cell.Holds == XlsxCell.Kind.Number)
        {
            XlsxNumber.Read(text, out var number);
            text = CsvNumber.Of(number.Numerator).PadLeft(cell.Digits, '0');
        }

        return true;
    }

    private static LocalizedText? Figure(XlsxCell? cell, Criterion criterion, out Fraction value)
    {
        value = Fraction.Zero;
        if (cell is not { } filled)
        {
            return CsvNumber.Read("", criterion, out value);
        }

        if (filled.Holds == XlsxCell.Kind.Text)
        {
            return CsvNumber.Read(filled.Content, criterion, out value);
        }

        if (filled.Holds != XlsxCell.Kind.Number)
        {
            return NeitherTextNorNumber(filled);
        }

        var text = Quote.Of(filled.Content);
        return XlsxNumber.Read(filled.Content, out value) switch
        {
            XlsxNumber.Outcome.TooLarge => new(
                $"{text} for «{criterion}» har mer enn 15 siffer, og regneark husker bare 15: skriv det som tekst.",
                $"{text} for '{criterion}' has more than 15 digits, and spreadsheets keep 15: write it as text."
            ),
            XlsxNumber.Outcome.NotANumber => new(
                $"«{text}» for «{criterion}» er ikke et tall.",
                $"'{text}' for '{criterion}' is not a number."
            ),
            _ when value.Sign < 0 => new(
                $"«{text}» for «{criterion}» er negativt: et grunnlag kan ikke være det.",
                $"'{text}' for '{criterion}' is negative: a basis cannot be."
            ),
            _ => null,
        };
    }

    private static LocalizedText NeitherTextNorNumber(XlsxCell cell) =>
        cell.Holds switch
        {
            XlsxCell.Kind.Date => new(
                "Cellen er en dato eller et klokkeslett, ikke et tall. Er tallet rett, gi cellen tallformat.",
                "The cell is a date or a time, not a number. If the number is right, give the cell a number format."
            ),
            XlsxCell.Kind.Boolean => new(
                "Cellen er sann eller usann, ikke et tall.",
                "The cell is true or false, not a number."
            ),
            XlsxCell.Kind.Error => new(
                $"Cellen er feilverdien {Quote.Of(cell.Content)}.",
                $"The cell is the error value {Quote.Of(cell.Content)}."
            ),
            XlsxCell.Kind.Uncomputed => new(
                "Formelen har ikke noe lagret svar: åpne filen i et regneark og lagre den.",
                "The formula has no stored result: open the file in a spreadsheet and save it."
            ),
            XlsxCell.Kind.TooLong => new(
                "Cellen har mer enn 32 767 tegn.",
                "The cell has more than 32 767 characters."
            ),
            _ => new(
                $"Cellen er ødelagt: «{Quote.Of(cell.Content)}» finnes ikke i arbeidsboken.",
                $"The cell is broken: '{Quote.Of(cell.Content)}' is not in the workbook."
            ),
        };

    private void CheckMerged(string range)
    {
        var ends = range.Split(':');
        if (
            !XlsxReference.TryParse(ends[0], out var left, out var top)
            || !XlsxReference.TryParse(ends[ends.Length - 1], out var right, out var bottom)
            || ends.Length > 2
        )
        {
            throw new XlsxFault(
                new(
                    $"Arket er ødelagt: «{Quote.Of(range)}» er ikke et område av celler.",
                    $"The sheet is broken: '{Quote.Of(range)}' is not a range of cells."
                )
            );
        }

        var isOneCell = left == right && top == bottom;
        if (!isOneCell && AnyIn(filledRows, top, bottom) && AnyIn(columns, left, right))
        {
            Fault(
                range,
                new(
                    "Cellene er slått sammen: del dem, så hver celle har sin verdi.",
                    "The cells are merged: split them, so that each cell has its own value."
                )
            );
        }
    }

    private static bool AnyIn(IReadOnlyList<int> ascending, int from, int to)
    {
        var (low, high) = (0, ascending.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = ascending[middle] < from ? (middle + 1, high) : (low, middle);
        }

        return low < ascending.Count && ascending[low] <= to;
    }

    private void Fault(string? cell, LocalizedText fault) => errors.Add(new XlsxError(file, sheet, cell, fault));
}
