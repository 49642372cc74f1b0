using System.Numerics;

namespace EHelse.Domain.Json.Verification;

/// <summary>Whether the differences to a published table are right, and the sums of the table.</summary>
internal static class PublishedCheck
{
    public static void Check(DistributionRecord record, FindingList findings)
    {
        var law = VerificationLaw.PublishedDifferences;
        if (
            record.PublishedTable is null
            && record.Lines.All(line => line.Published is null && line.Difference is null)
        )
        {
            findings.NotApplicable(
                law,
                new("Dokumentet har ingen publisert tabell.", "The document has no published table.")
            );
            return;
        }

        var sum = CheckLines(record, findings);
        if (record.PublishedTable is not { } table)
        {
            findings.NotMet(
                law,
                () => "publishedTable",
                () => "",
                () => "null",
                new("den publiserte tabellen", "the published table")
            );
            return;
        }

        if (sum is { } known)
        {
            findings.Differs(
                law,
                () => "publishedTable.sumOfLines",
                known,
                table.SumOfLines,
                new("summen av linjene", "the sum of the lines")
            );
        }

        findings.Differs(
            law,
            () => "publishedTable.difference",
            table.SumOfLines - table.StatedTotal,
            table.Difference,
            new("avviket", "the difference")
        );
    }

    // The sum of the published amounts; null when one is missing.
    private static BigInteger? CheckLines(DistributionRecord record, FindingList findings)
    {
        var law = VerificationLaw.PublishedDifferences;
        BigInteger? sum = BigInteger.Zero;
        for (var i = 0; i < record.Lines.Count; i++)
        {
            var (place, line) = (i, record.Lines[i]);
            sum += line.Published;
            if (line.Published is not { } published)
            {
                findings.NotMet(
                    law,
                    () => Place.Line(place, "published"),
                    () => "",
                    () => "null",
                    Place.Of(line, "det publiserte beløpet", "published amount")
                );
            }
            else
            {
                findings.Differs(
                    law,
                    () => Place.Line(place, "difference"),
                    published - line.Amount,
                    line.Difference,
                    Place.Of(line, "avviket", "difference")
                );
            }
        }

        return sum;
    }
}
