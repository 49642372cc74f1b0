using CsvHelper;
using EHelse.Domain.Allocation;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Spreadsheets.Reading;

/// <summary>Turns the lines of a CSV file into a basis, and goes on after each error to find all of them.</summary>
internal sealed class CsvBasisReader
{
    private readonly CsvText text;
    private readonly string file;
    private readonly FileErrors<CsvError> errors;
    private readonly CsvReader records;

    // Quoting faults by the line of their record: the parser tells of them while it reads ahead.
    private readonly Dictionary<long, (CsvMalformedReason Reason, long Offset)> faults = [];
    private readonly Dictionary<string, long> lineOfCode = new(StringComparer.Ordinal);
    private readonly List<BasisLine> lines = [];
    private readonly char separator;

    private CsvBasisReader(CsvText text, string file, FileErrors<CsvError> errors)
    {
        this.text = text;
        this.file = file;
        this.errors = errors;
        separator = SeparatorOf(text.Utf8.Span);
        records = CsvReader.Create(
            text.Utf8,
            CsvReaderOptions.Default with
            {
                Separator = separator,
                HasHeader = false,
                TrackLineNumbers = true,
                OnMalformedRecord = record => faults[record.LineNumber] = (record.Reason, record.ByteOffset),
            }
        );
    }

    /// <summary>Reads a basis; null when there is an error, which is added.</summary>
    public static AllocationBasis? Read(CsvText? text, string file, Provenance? provenance, FileErrors<CsvError> errors)
    {
        if (text is null)
        {
            return null;
        }

        var reader = new CsvBasisReader(text, file, errors);
        using (reader.records)
        {
            reader.ReadAll();
        }

        return errors.Count == 0
            ? new AllocationBasis(provenance ?? new Provenance(BasisSource.Of(file), null), reader.lines)
            : null;
    }

    private void ReadAll()
    {
        if (!NextRecord(skipSeparatorHint: true))
        {
            Fault(1, 1, new("Filen er tom.", "The file is empty."));
            return;
        }

        var header = ReadHeader();
        if (header is not { CodeColumn: >= 0, NameColumn: >= 0 })
        {
            // Without them no cell can be told from another.
            return;
        }

        var (anyLine, lastLine) = (false, records.LineNumber);
        while (NextRecord(skipSeparatorHint: false))
        {
            (anyLine, lastLine) = (true, records.LineNumber);
            ReadLine(header);
        }

        if (!anyLine)
        {
            Fault(
                lastLine,
                1,
                new("Filen har ingen mottakere etter første linje.", "The file has no recipients after the first line.")
            );
        }
    }

    // The next record that has something in it.
    private bool NextRecord(bool skipSeparatorHint)
    {
        while (records.Read())
        {
            if (skipSeparatorHint && IsSeparatorHint(records.RawRecord))
            {
                continue;
            }

            if (faults.ContainsKey(records.LineNumber))
            {
                return true;
            }

            for (var column = 0; column < records.FieldCount; column++)
            {
                if (!IsBlank(records.GetRawSpan(column)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // Null when there are too many cells to look at.
    private CsvHeader? ReadHeader()
    {
        ReportQuoting();
        if (records.FieldCount > CsvHeader.MostColumns)
        {
            FaultIn(
                CsvHeader.MostColumns,
                new(
                    $"Første linje har {records.FieldCount} celler; et ark har høyst 16 384 kolonner.",
                    $"The first line has {records.FieldCount} cells; a sheet has at most 16 384 columns."
                )
            );
            return null;
        }

        var cells = new string[records.FieldCount];
        for (var column = 0; column < cells.Length; column++)
        {
            cells[column] = CellText(column);
        }

        return CsvHeader.Of(cells, FaultIn);
    }

    private void ReadLine(CsvHeader header)
    {
        if (ReportQuoting() || !HasTheColumnsOf(header))
        {
            return;
        }

        var code = ReadText(header.CodeColumn, CsvHeader.Code);
        var name = ReadText(header.NameColumn, CsvHeader.Name);
        if (code is not null)
        {
            if (lineOfCode.TryGetValue(code, out var other))
            {
                FaultIn(
                    header.CodeColumn,
                    new(
                        $"Koden «{Quote.Of(code)}» står allerede på linje {other}.",
                        $"The code '{Quote.Of(code)}' already stands on line {other}."
                    )
                );
            }
            else
            {
                lineOfCode.Add(code, records.LineNumber);
            }
        }

        var figures = new List<KeyValuePair<Criterion, Fraction>>(header.Figures.Count);
        foreach (var (column, criterion) in header.Figures)
        {
            if (
                (CsvNumber.Read(CellText(column), criterion, out var value) ?? CsvHeader.FaultOf(criterion, value)) is
                { } fault
            )
            {
                FaultIn(column, fault);
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
                FaultIn(header.CodeColumn, SumRow.Fault);
            }

            lines.Add(line);
        }
    }

    private string? ReadText(int column, string name)
    {
        var cell = CsvCell.Restore(CellText(column));
        var fault =
            cell.Trim().Length == 0 ? new LocalizedText($"«{name}» mangler.", $"The {name} is missing.")
            : CsvCellText.HasUnsafe(cell)
                ? new(
                    $"«{name}» har linjeskift eller andre kontrolltegn: «{Quote.Of(cell)}».",
                    $"The {name} has line breaks or other control characters: '{Quote.Of(cell)}'."
                )
            : null;
        if (fault is not null)
        {
            FaultIn(column, fault);
        }

        return fault is null ? cell : null;
    }

    private bool HasTheColumnsOf(CsvHeader header)
    {
        for (var column = 0; column < records.FieldCount; column++)
        {
            if (records.GetRawSpan(column).Length > CsvCellText.Longest)
            {
                FaultIn(column, new("Cellen har mer enn 32 767 byte.", "The cell has more than 32 767 bytes."));
                return false;
            }
        }

        var count = records.FieldCount;
        while (count > header.Count && IsBlank(records.GetRawSpan(count - 1)))
        {
            count--;
        }

        if (count == header.Count)
        {
            return true;
        }

        var clue = WhyOtherColumns(count, header.Count);
        FaultIn(
            Math.Min(count, header.Count),
            new(
                $"Linjen har {count} {(count == 1 ? "celle" : "celler")}, første linje har {header.Count}.{clue?.Norwegian}",
                $"The line has {ShortText.Count(count, "cell")}, the first line has {header.Count}.{clue?.English}"
            )
        );
        return false;
    }

    private LocalizedText? WhyOtherColumns(int count, int expected)
    {
        if (count > expected)
        {
            return separator == ','
                ? new(
                    " Et desimalkomma må stå i anførselstegn når komma skiller cellene.",
                    " A decimal comma must stand in quotes when commas separate the cells."
                )
                : null;
        }

        // With the other separator it would be as wide as the first line.
        var (commas, semicolons) = Separators(records.RawRecord);
        var (own, other) = separator == ';' ? (semicolons, commas) : (commas, semicolons);
        return other <= own || other + 1 < expected ? null
            : separator == ';'
                ? new(
                    " Cellene ser ut til å være skilt med komma; i første linje er de skilt med semikolon.",
                    " Its cells seem to be separated by commas; those of the first line are separated by semicolons."
                )
            : new(
                " Cellene ser ut til å være skilt med semikolon; i første linje er de skilt med komma.",
                " Its cells seem to be separated by semicolons; those of the first line are separated by commas."
            );
    }

    private bool ReportQuoting()
    {
        if (!faults.TryGetValue(records.LineNumber, out var fault))
        {
            return false;
        }

        faults.Remove(records.LineNumber);
        // An open quote is found at the end of the file; its cell is the record's last.
        var offset =
            fault.Reason == CsvMalformedReason.UnterminatedQuote ? OffsetOf(records.FieldCount - 1) : fault.Offset;
        var (line, column) = text.PlaceOf(offset, records.ByteOffset, records.LineNumber);
        Fault(
            line,
            column,
            fault.Reason switch
            {
                CsvMalformedReason.UnterminatedQuote => new(
                    "Anførselstegnet som åpner cellen, blir aldri lukket.",
                    "The quote that opens the cell is never closed."
                ),
                CsvMalformedReason.TextAfterClosingQuote => new(
                    "Det står tekst etter anførselstegnet som lukker cellen.",
                    "There is text after the quote that closes the cell."
                ),
                _ => new(
                    "Et anførselstegn står midt i en celle uten anførselstegn rundt: sett hele cellen i anførselstegn, og skriv det doble.",
                    "A quote stands inside a cell without quotes around it: put the whole cell in quotes, and double it."
                ),
            }
        );
        return true;
    }

    private string CellText(int column)
    {
        // A giant cell is told of elsewhere; it is not made a string.
        return records.GetRawSpan(column).Length > CsvCellText.Longest ? "" : records.GetString(column).Trim();
    }

    private void FaultIn(int column, LocalizedText fault)
    {
        // Finding a place takes time by the length of the line, and of errors that are only counted nobody sees it.
        var (line, character) = errors.IsFull
            ? (records.LineNumber, 1L)
            : text.PlaceOf(OffsetOf(column), records.ByteOffset, records.LineNumber);
        Fault(line, character, fault);
    }

    private long OffsetOf(int column)
    {
        var offset = records.ByteOffset;
        for (var before = 0; before < column && before < records.FieldCount; before++)
        {
            offset += records.GetRawSpan(before).Length + (before < records.FieldCount - 1 ? 1 : 0);
        }

        return offset;
    }

    private void Fault(long line, long column, LocalizedText fault) =>
        errors.Add(new CsvError(file, line, column, fault));

    private static bool IsSeparatorHint(ReadOnlySpan<byte> record) =>
        record.Length == 5 && record.Slice(0, 4).SequenceEqual("sep="u8);

    private static bool IsBlank(ReadOnlySpan<byte> cell)
    {
        foreach (var value in cell)
        {
            if (value is not ((byte)' ' or (byte)'\t' or (byte)'"'))
            {
                return false;
            }
        }

        return true;
    }

    // What the first line that is not blank has more of, outside quotes; or what it says after "sep=".
    private static char SeparatorOf(ReadOnlySpan<byte> text)
    {
        var start = 0;
        while (start < text.Length && text[start] is (byte)'\r' or (byte)'\n' or (byte)' ')
        {
            start++;
        }

        var line = text.Slice(start);
        if (line.Length > 4 && line.StartsWith("sep="u8) && line[4] is (byte)',' or (byte)';')
        {
            return (char)line[4];
        }

        var (commas, semicolons) = Separators(line);
        return semicolons > commas ? ';' : ',';
    }

    // How many of each stand outside quotes, up to the end of the line.
    private static (int Commas, int Semicolons) Separators(ReadOnlySpan<byte> line)
    {
        var (commas, semicolons, quoted) = (0, 0, false);
        foreach (var value in line)
        {
            if (value is (byte)'\r' or (byte)'\n' && !quoted)
            {
                break;
            }

            quoted ^= value == '"';
            commas += value == ',' && !quoted ? 1 : 0;
            semicolons += value == ';' && !quoted ? 1 : 0;
        }

        return (commas, semicolons);
    }
}
