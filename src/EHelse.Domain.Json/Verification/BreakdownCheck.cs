using System.Numerics;
using EHelse.Domain.Allocation;

namespace EHelse.Domain.Json.Verification;

/// <summary>Whether the breakdown sums in rows and columns, and is made of rounded exact values.</summary>
internal static class BreakdownCheck
{
    public static void Check(Evidence evidence, FindingList findings)
    {
        var record = evidence.Record;
        if (record.Lines.All(line => line.Breakdown is null) && !(record.Pots ?? []).Any(pot => pot.Amount is not null))
        {
            foreach (var law in new[] { VerificationLaw.BreakdownSums, VerificationLaw.BreakdownStaysWithinQuota })
            {
                findings.NotApplicable(law, new("Dokumentet har ingen oppdeling.", "The document has no breakdown."));
            }

            return;
        }

        Dictionary<Criterion, BigInteger>[] rows =
        [
            .. record.Lines.Select(line =>
                (line.Breakdown ?? []).ToDictionary(cell => cell.Criterion, cell => cell.Amount)
            ),
        ];
        CheckRows(record, rows, findings);
        CheckColumns(record, rows, findings);
        if (evidence.Figures is { } figures && evidence.Gap is null)
        {
            CheckCells(evidence, figures, rows, findings);
            CheckPots(evidence, figures, findings);
        }
        else
        {
            findings.Undetermined(VerificationLaw.BreakdownStaysWithinQuota, evidence.Gap ?? evidence.WeightGap!);
        }
    }

    private static void CheckRows(
        DistributionRecord record,
        Dictionary<Criterion, BigInteger>[] rows,
        FindingList findings
    )
    {
        for (var i = 0; i < rows.Length; i++)
        {
            var place = i;
            findings.Differs(
                VerificationLaw.BreakdownSums,
                () => Place.Line(place, "breakdown"),
                record.Lines[i].Amount,
                record.Lines[i].Breakdown is null
                    ? null
                    : rows[i].Values.Aggregate(BigInteger.Zero, (sum, cell) => sum + cell),
                Place.Of(record.Lines[i], "summen av delene", "sum of the parts")
            );
        }
    }

    private static void CheckColumns(
        DistributionRecord record,
        Dictionary<Criterion, BigInteger>[] rows,
        FindingList findings
    )
    {
        var law = VerificationLaw.BreakdownSums;
        if (record.Pots is not { } pots)
        {
            findings.Undetermined(law, new("pots", new("Pottene mangler.", "The pots are missing.")));
            return;
        }

        var sums = new Dictionary<Criterion, BigInteger>();
        foreach (var cell in rows.SelectMany(row => row))
        {
            sums[cell.Key] = sums.TryGetValue(cell.Key, out var sum) ? sum + cell.Value : cell.Value;
        }

        for (var c = 0; c < pots.Count; c++)
        {
            var place = c;
            sums.TryGetValue(pots[c].Criterion, out var sum);
            sums.Remove(pots[c].Criterion);
            findings.Differs(law, () => Place.Pot(place, "amount"), sum, pots[c].Amount, new("potten", "the pot"));
        }

        foreach (var more in sums.Where(column => !column.Value.IsZero))
        {
            findings.NotMet(
                law,
                () => "pots",
                () => more.Key.Code,
                () => "",
                new("kriteriet til en potte", "the criterion of a pot")
            );
        }

        var together = pots.Aggregate(BigInteger.Zero, (sum, pot) => sum + (pot.Amount ?? BigInteger.Zero));
        findings.Differs(law, () => "pots", record.Total, together, new("summen av pottene", "the sum of the pots"));
    }

    private static void CheckCells(
        Evidence evidence,
        KeyFigures figures,
        Dictionary<Criterion, BigInteger>[] rows,
        FindingList findings
    )
    {
        for (var i = 0; i < rows.Length; i++)
        {
            for (var c = 0; c < figures.Columns.Length; c++)
            {
                var (line, criterion) = (i, figures.Key.Parts[c].Criterion);
                Rounded(
                    evidence,
                    findings,
                    () => Place.Line(line, "breakdown", criterion),
                    (evidence.Size * figures.Cell(i, c), figures.Denominator),
                    rows[i].TryGetValue(criterion, out var cell) ? cell : default(BigInteger?)
                );
                rows[i].Remove(criterion);
            }

            foreach (var more in rows[i].Keys)
            {
                var line = i;
                findings.NotMet(
                    VerificationLaw.BreakdownStaysWithinQuota,
                    () => Place.Line(line, "breakdown", more),
                    () => "",
                    () => more.Code,
                    new("kriteriet, som nøkkelen ikke har,", "the criterion, which the key has not,")
                );
            }
        }
    }

    private static void CheckPots(Evidence evidence, KeyFigures figures, FindingList findings)
    {
        var shares = figures.Key.Parts.ToDictionary(part => part.Criterion, part => part.Share.Value);
        for (var c = 0; c < evidence.Record.Pots?.Count; c++)
        {
            var (place, pot) = (c, evidence.Record.Pots[c]);
            if (shares.TryGetValue(pot.Criterion, out var share))
            {
                Rounded(
                    evidence,
                    findings,
                    () => Place.Pot(place, "amount"),
                    (evidence.Size * share.Numerator, share.Denominator),
                    pot.Amount
                );
            }
        }
    }

    private static void Rounded(
        Evidence evidence,
        FindingList findings,
        Func<string> path,
        (BigInteger Above, BigInteger Below) exact,
        BigInteger? stated
    )
    {
        var floor = BigInteger.DivRem(exact.Above, exact.Below, out var rest);
        var ceiling = floor + (rest.IsZero ? 0 : 1);
        if (stated != evidence.Amount(floor) && stated != evidence.Amount(ceiling))
        {
            findings.NotMet(
                VerificationLaw.BreakdownStaysWithinQuota,
                path,
                () => evidence.Range(floor, ceiling),
                () => FindingList.Text(stated),
                new("delen", "the part")
            );
        }
    }
}
