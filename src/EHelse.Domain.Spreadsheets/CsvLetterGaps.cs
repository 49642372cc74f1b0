using EHelse.Domain.Letters;

namespace EHelse.Domain.Spreadsheets;

/// <summary>What is missing or contradictory in a letter as a CSV file.</summary>
/// <remarks>
/// Columns: <c>code,path,text_nb,text_en</c>. The separator is <c>,</c>, lines end with <c>\n</c>, nothing depends on language, and cells are
/// <see cref="CsvCell.Neutralise">neutralised</see>.
/// </remarks>
public static class CsvLetterGaps
{
    /// <summary>Writes the gaps.</summary>
    /// <param name="writer">Where the text goes; not closed.</param>
    /// <param name="gaps">The gaps, in their order.</param>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    public static void Write(TextWriter writer, IReadOnlyList<LetterGap> gaps)
    {
        Guard.Against.Null(writer);
        Guard.Against.Null(gaps);
        using var csv = CsvOutput.To(writer);
        CsvOutput.Record(csv, ["code", "path", "text_nb", "text_en"]);
        foreach (var gap in gaps)
        {
            CsvOutput.Record(csv, [gap.Code, gap.Path, gap.Text.Norwegian, gap.Text.English]);
        }
    }
}
