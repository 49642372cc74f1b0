using CsvHelper;

namespace EHelse.Domain.Spreadsheets;

/// <summary>How all CSV files of the library are written: <c>,</c> between cells, <c>\n</c> after lines, cells neutralised.</summary>
internal static class CsvOutput
{
    public static CsvWriter To(TextWriter writer) =>
        CsvWriter.Create(writer, CsvWriterOptions.Default with { NewLine = "\n" }, leaveOpen: true);

    /// <summary>A case as JSON has it: <c>notMet</c>.</summary>
    public static string Code(Enum value)
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name.Substring(1);
    }

    public static void Record(CsvWriter csv, IEnumerable<string> cells)
    {
        foreach (var cell in cells)
        {
            csv.WriteField(CsvCell.Neutralise(cell));
        }

        csv.EndRecord();
    }
}
