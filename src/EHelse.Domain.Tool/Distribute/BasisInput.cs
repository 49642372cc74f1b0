using System.Globalization;
using EHelse.Domain.Allocation;
using EHelse.Domain.Json;
using EHelse.Domain.Sources;
using EHelse.Domain.Spreadsheets;
using EHelse.Domain.Tool.CommandLine;

namespace EHelse.Domain.Tool.Distribute;

/// <summary>The options that name a file with a basis, and the basis in it: CSV, .xlsx or JSON, told apart by what the file holds.</summary>
internal sealed class BasisInput
{
    private readonly ToolOption basis = new(
        "--basis",
        "FILE",
        new(
            "Grunnlaget som CSV eller .xlsx: code,name og en kolonne for hvert kriterium; eller som JSON.",
            "The basis as CSV or .xlsx: code,name and a column for each criterion; or as JSON."
        )
    );

    private readonly ToolOption sheet = new(
        "--sheet",
        "NAME|N",
        new(
            "Arket i en .xlsx: navn eller nummer; ellers det første synlige med overskriftene code og name.",
            "The sheet of an .xlsx: name or number; else the first visible one with the headers code and name."
        )
    );

    private readonly ToolOption headerRow = new(
        "--header-row",
        "N",
        new(
            "Raden med overskriftene i en .xlsx; ellers den første med code og name blant de 50 første.",
            "The row with the headers in an .xlsx; else the first with code and name among the first 50."
        )
    );

    public IReadOnlyList<ToolOption> All => [basis, sheet, headerRow];

    /// <summary>The file that was named, or null.</summary>
    public string? FileOf(Invocation call) => call.ValueOf(basis);

    /// <summary>The basis in the file, or null when none was named.</summary>
    /// <exception cref="BadInputException">The file or an option cannot be used.</exception>
    public AllocationBasis? Read(Invocation call)
    {
        var name = call.ValueOf(sheet, SheetName);
        var row = call.AmountOf(headerRow, Row);
        var given =
            name is not null ? sheet
            : row is not null ? headerRow
            : null;
        if (FileOf(call) is not { } file)
        {
            return given is null
                ? null
                : throw new BadInputException(
                    new($"{given.Name} gjelder bare sammen med {basis.Name}.", $"{given.Name} needs {basis.Name}.")
                );
        }

        return Read(file, given, name, row);
    }

    // Apart, so that a call without a file loads no reader of files.
    private static AllocationBasis Read(string file, ToolOption? given, string? sheet, int? headerRow)
    {
        using var stream = new PeekedStream(InputFile.Open(file));
        try
        {
            var kind = KindOf(stream.Peek());
            if (given is not null && kind != Kind.Workbook)
            {
                var found = kind == Kind.Json ? "JSON" : "CSV";
                throw new BadInputException(
                    new(
                        $"{given.Name} gjelder bare .xlsx; {Quote.Of(file)} er {found}.",
                        $"{given.Name} is for .xlsx only; {Quote.Of(file)} is {found}."
                    )
                );
            }

            return kind switch
            {
                Kind.Workbook => XlsxBasis.TryRead(
                    stream,
                    file,
                    out var read,
                    out var errors,
                    new() { Sheet = sheet, HeaderRow = headerRow }
                )
                    ? read
                    : throw BadInputException.In(errors),
                Kind.Json => OfJson(stream, file),
                _ => CsvBasis.TryRead(stream, file, out var read, out var errors)
                    ? read
                    : throw BadInputException.In(errors),
            };
        }
        catch (IOException exception)
        {
            throw InputFile.Unreadable(file, exception);
        }
    }

    private static AllocationBasis OfJson(Stream stream, string file)
    {
        try
        {
            return JsonBasis.Read(InputFile.ReadAll(stream, file));
        }
        catch (InvalidJsonException exception)
        {
            throw BadInputException.In(Quote.Of(file), exception.Errors);
        }
    }

    // By what the file holds: names lie, and a pipe has none.
    private static Kind KindOf(ReadOnlySpan<byte> start)
    {
        if (
            start.StartsWith("PK\u0003\u0004"u8)
            || start.StartsWith("PK\u0005\u0006"u8)
            || start.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0])
        )
        {
            return Kind.Workbook;
        }

        var text = start.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? start[3..] : start;
        return text.TrimStart(" \t\r\n"u8).StartsWith("{"u8) ? Kind.Json : Kind.Csv;
    }

    private static string SheetName(string text) => new XlsxBasisOptions { Sheet = text }.Sheet!;

    private static int Row(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var row)
            ? new XlsxBasisOptions { HeaderRow = row }
                .HeaderRow!
                .Value
            : throw new InvalidTextException(
                new($"«{Quote.Of(text)}» er ikke en rad.", $"'{Quote.Of(text)}' is not a row.")
            );

    private enum Kind
    {
        Csv = 1,
        Json,
        Workbook,
    }
}
