using EHelse.Domain.Sources;

namespace EHelse.Domain.Spreadsheets;

/// <summary>The findings of an assessment as a CSV file.</summary>
/// <remarks>
/// Columns: <c>code,outcome,obligation,path,expected,actual,missing,section,locator</c>; paths of what is missing have spaces
/// between. The separator is <c>,</c>, lines end with <c>\n</c>, nothing depends on language, and cells are
/// <see cref="CsvCell.Neutralise">neutralised</see>.
/// </remarks>
public static class CsvAssessment
{
    /// <summary>Writes an assessment.</summary>
    /// <param name="writer">Where the text goes; not closed.</param>
    /// <param name="assessment">The findings, in their order.</param>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    public static void Write(TextWriter writer, Assessment assessment)
    {
        Guard.Against.Null(writer);
        Guard.Against.Null(assessment);
        using var csv = CsvOutput.To(writer);
        CsvOutput.Record(
            csv,
            ["code", "outcome", "obligation", "path", "expected", "actual", "missing", "section", "locator"]
        );
        foreach (var finding in assessment)
        {
            CsvOutput.Record(
                csv,
                [
                    finding.Code,
                    CsvOutput.Code(finding.Outcome),
                    CsvOutput.Code(finding.Obligation),
                    finding.Path,
                    finding.Expected,
                    finding.Actual,
                    string.Join(" ", finding.Missing),
                    finding.Citation.Section,
                    finding.Citation.Locator,
                ]
            );
        }
    }
}
