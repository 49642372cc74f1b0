using EHelse.Domain.Json.Verification;
using EHelse.Domain.Spreadsheets;

namespace EHelse.Domain.Tool.Verify;

/// <summary>Findings as CSV: <c>file,law,outcome,path,expected,actual</c>, the same in every language.</summary>
internal static class VerificationCsv
{
    public static void Write(TextWriter writer, IReadOnlyList<VerifiedDocument> documents)
    {
        using var csv = CsvOutput.To(writer);
        CsvOutput.Record(csv, ["file", "law", "outcome", "path", "expected", "actual"]);
        foreach (var document in documents)
        {
            foreach (var finding in document.Verification.Findings)
            {
                CsvOutput.Record(
                    csv,
                    [
                        document.FileName,
                        finding.Law.Code,
                        CsvOutput.Code(finding.Outcome),
                        finding.Path,
                        finding.Expected,
                        finding.Actual,
                    ]
                );
            }
        }
    }
}
