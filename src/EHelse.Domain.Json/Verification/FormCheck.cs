using System.Numerics;

namespace EHelse.Domain.Json.Verification;

/// <summary>What holds for every distribution, however it was made: recipients, sums and whole units.</summary>
internal static class FormCheck
{
    public static void Check(DistributionRecord record, FindingList findings)
    {
        CheckRecipients(record, findings);
        CheckSums(record, findings);
        CheckUnits(record, findings);
    }

    private static void CheckRecipients(DistributionRecord record, FindingList findings)
    {
        var law = VerificationLaw.EachRecipientOnce;
        if (record.Lines.Count == 0)
        {
            findings.NotMet(
                law,
                () => "lines",
                () => "1..",
                () => "0",
                new("antall mottakere", "the number of recipients")
            );
        }

        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < record.Lines.Count; i++)
        {
            var (place, code) = (i, record.Lines[i].Code);
            if (first.TryGetValue(code, out var other))
            {
                findings.NotMet(
                    law,
                    () => Place.Line(place, "code"),
                    () => "",
                    () => code,
                    new(
                        $"koden, som {Place.Line(other, "code")} også er,",
                        $"the code, which {Place.Line(other, "code")} is as well,"
                    )
                );
            }
            else
            {
                first.Add(code, i);
            }
        }
    }

    private static void CheckSums(DistributionRecord record, FindingList findings)
    {
        var law = VerificationLaw.SumsToTheTotal;
        var sum = record.Lines.Aggregate(BigInteger.Zero, (sum, line) => sum + line.Amount);
        findings.Differs(law, () => "lines", record.Total, sum, new("summen av beløpene", "the sum of the amounts"));
        findings.Differs(law, () => "sum", record.Total, record.Sum, new("summen som står der,", "the stated sum"));
    }

    private static void CheckUnits(DistributionRecord record, FindingList findings)
    {
        var law = VerificationLaw.WholeUnits;
        if (record.Unit.Sign <= 0)
        {
            findings.NotMet(
                law,
                () => "unit",
                () => "1..",
                () => FindingList.Text(record.Unit),
                new("enheten", "the unit")
            );
            return;
        }

        Multiple(() => "total", record.Total);
        for (var i = 0; i < record.Lines.Count; i++)
        {
            var place = i;
            Multiple(() => Place.Line(place, "amount"), record.Lines[i].Amount);
        }

        void Multiple(Func<string> path, BigInteger amount)
        {
            if (!(amount % record.Unit).IsZero)
            {
                findings.NotMet(
                    law,
                    path,
                    () => FindingList.Text(record.Unit) + FindingList.Times,
                    () => FindingList.Text(amount),
                    new("beløpet", "the amount")
                );
            }
        }
    }
}
