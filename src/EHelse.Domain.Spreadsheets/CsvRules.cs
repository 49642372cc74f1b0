using EHelse.Domain.Sources;

namespace EHelse.Domain.Spreadsheets;

/// <summary>A catalogue of rules as a CSV file.</summary>
/// <remarks>
/// Columns: <c>code,obligation,title_nb,title_en,document,section,locator,fingerprint</c>; the last three are empty where they are not given. The separator is <c>,</c>, lines end
/// with <c>\n</c>, nothing depends on language, and cells are <see cref="CsvCell.Neutralise">neutralised</see>.
/// </remarks>
public static class CsvRules
{
    /// <summary>Writes a catalogue.</summary>
    /// <param name="writer">Where the text goes; not closed.</param>
    /// <param name="rules">The rules, in their order.</param>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    public static void Write(TextWriter writer, RuleCatalog rules)
    {
        Guard.Against.Null(writer);
        Guard.Against.Null(rules);
        using var csv = CsvOutput.To(writer);
        CsvOutput.Record(
            csv,
            ["code", "obligation", "title_nb", "title_en", "document", "section", "locator", "fingerprint"]
        );
        foreach (var rule in rules)
        {
            CsvOutput.Record(
                csv,
                [
                    rule.Code,
                    CsvOutput.Code(rule.Obligation),
                    rule.Title.Norwegian,
                    rule.Title.English,
                    rule.Citation.Document.Code,
                    rule.Citation.Section,
                    rule.Citation.Locator,
                    rule.Citation.Fingerprint?.ToString() ?? "",
                ]
            );
        }
    }
}
