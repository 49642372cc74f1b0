using EHelse.Domain.Allocation;

namespace EHelse.Domain.Json.Verification;

/// <summary>Whether each exact share is what total, key, values and limits give.</summary>
internal static class ShareCheck
{
    public static void Check(Evidence evidence, FindingList findings)
    {
        var law = VerificationLaw.ExactShares;
        var lines = evidence.Record.Lines;
        if (evidence.Figures is null || evidence.Shares is null)
        {
            // Also without figures the shares are parts of one whole.
            if (evidence.Count > 0 && evidence.Shares is null && evidence.Limits is not null)
            {
                CheckSum(evidence, findings);
            }

            findings.Undetermined(law, evidence.Gap ?? evidence.WeightGap!);
            return;
        }

        for (var i = 0; i < evidence.Count; i++)
        {
            var place = i;
            findings.Differs(
                law,
                () => Place.Line(place, "exact"),
                (evidence.Amount(evidence.Shares.Numerators[i]), evidence.Shares.Denominator),
                lines[i].Exact,
                Place.Of(lines[i], "den nøyaktige andelen", "exact share")
            );
        }
    }

    private static void CheckSum(Evidence evidence, FindingList findings)
    {
        var longest = evidence.Record.Lines.Sum(line => (long)line.Exact.Denominator.ToByteArray().Length) * 8;
        if (longest > Evidence.MostBits)
        {
            return;
        }

        findings.Differs(
            VerificationLaw.ExactShares,
            () => "lines",
            Fraction.Of(evidence.Record.Total),
            Fraction.Sum(evidence.Record.Lines.Select(line => line.Exact)),
            new("summen av de nøyaktige andelene", "the sum of the exact shares")
        );
    }
}
