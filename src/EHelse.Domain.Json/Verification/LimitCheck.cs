using System.Numerics;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Json.Verification;

/// <summary>Whether amounts keep the limits of their lines, and these lines the limits that the document gives first.</summary>
internal static class LimitCheck
{
    public static void Check(Evidence evidence, FindingList findings)
    {
        var law = VerificationLaw.StaysWithinLimits;
        var own = CheckOwn(evidence.Record, findings);
        foreach (var (line, index) in evidence.Record.Lines.Select((line, index) => (line, index)))
        {
            own.TryGetValue(line.Code, out var limit);
            CheckLine(line, index, limit?.Minimum ?? evidence.Record.Minimum, isMinimum: true, findings);
            CheckLine(line, index, limit?.Maximum ?? evidence.Record.Maximum, isMinimum: false, findings);
        }

        if (evidence.Limits is null)
        {
            if (evidence.ImpossibleLimits is { } limits)
            {
                CheckImpossible(evidence, limits, findings);
            }

            findings.Undetermined(law, evidence.Gap!);
            return;
        }

        for (var i = 0; i < evidence.Count; i++)
        {
            var (place, lower, upper) = (i, evidence.Limits.Lower[i], evidence.Limits.Upper[i]);
            if (evidence.Amounts[i] < lower || evidence.Amounts[i] > upper)
            {
                findings.NotMet(
                    law,
                    () => Place.Line(place, "amount"),
                    () => evidence.Range(lower, upper),
                    () => FindingList.Text(evidence.Record.Lines[place].Amount),
                    Place.Of(evidence.Record.Lines[i], "beløpet", "amount")
                );
            }
        }
    }

    // Nothing fits: some limits cross, or all of them together are too low or too high.
    private static void CheckImpossible(Evidence evidence, StatedLimits limits, FindingList findings)
    {
        var law = VerificationLaw.StaysWithinLimits;
        for (var i = 0; i < evidence.Count; i++)
        {
            var (place, lower) = (i, limits.Lower[i]);
            if (limits.Upper[i] is { } upper && upper < lower)
            {
                var limit = FindingList.Text(evidence.Amount(upper));
                findings.NotMet(
                    law,
                    () => Place.Line(place, "minimum"),
                    () => evidence.Sign < 0 ? limit + ".." : ".." + limit,
                    () => evidence.Range(lower, lower),
                    Place.Of(evidence.Record.Lines[i], "det minste hele beløpet", "least whole amount")
                );
            }
        }

        if (!limits.IsCrossed)
        {
            findings.NotMet(
                law,
                () => "lines",
                () => FindingList.Text(evidence.Record.Total),
                () => evidence.Range(limits.Least, limits.Most),
                new("summen av beløp innenfor grensene", "the sum of amounts within the limits")
            );
        }
    }

    // What a revision holds may be tighter than what the document gives first, and never looser.
    private static void CheckLine(
        DistributionLineRecord line,
        int index,
        BigInteger? given,
        bool isMinimum,
        FindingList findings
    )
    {
        var stated = isMinimum ? line.Minimum : line.Maximum;
        if (isMinimum ? stated < given : stated > given)
        {
            findings.NotMet(
                VerificationLaw.StaysWithinLimits,
                () => Place.Line(index, isMinimum ? "minimum" : "maximum"),
                () => isMinimum ? FindingList.Text(given) + ".." : ".." + FindingList.Text(given),
                () => FindingList.Text(stated),
                Place.Of(line, "grensen", "limit")
            );
        }
    }

    private static Dictionary<string, DistributionLimitRecord> CheckOwn(DistributionRecord record, FindingList findings)
    {
        var own = StatedLimits.OwnLimits(record);
        var codes = new HashSet<string>(record.Lines.Select(line => line.Code), StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (limit, index) in record.Limits.Select((limit, index) => (limit, index)))
        {
            if (!codes.Contains(limit.Code) || !seen.Add(limit.Code))
            {
                findings.NotMet(
                    VerificationLaw.StaysWithinLimits,
                    () => FormattableString.Invariant($"limits[{index}].code"),
                    () => "",
                    () => limit.Code,
                    new LocalizedText(
                        "koden, som ingen mottaker eller en annen grense har,",
                        "the code, which no recipient or another limit has,"
                    )
                );
            }
        }

        return own;
    }
}
