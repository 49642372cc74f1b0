using System.Numerics;

namespace EHelse.Domain.Json.Verification;

/// <summary>What holds for weights by every method: more never gets less, equals get the same but for one unit, zero gets nothing.</summary>
internal static class WeightCheck
{
    public static void Check(Evidence evidence, FindingList findings)
    {
        if (WeightsOf(evidence) is not { } weights)
        {
            foreach (
                var law in new[]
                {
                    VerificationLaw.LargerWeightNeverGetsLess,
                    VerificationLaw.EqualWeightsDifferByAtMostOneUnit,
                    VerificationLaw.ZeroWeightGetsNothing,
                }
            )
            {
                findings.Undetermined(law, evidence.Gap ?? evidence.WeightGap!);
            }

            return;
        }

        // Limits of its own may give a larger weight less.
        foreach (
            var group in Enumerable
                .Range(0, evidence.Count)
                .GroupBy(i => (evidence.Limits!.Lower[i], evidence.Limits.Upper[i]))
        )
        {
            CheckGroup(evidence, weights, [.. group], findings);
        }

        for (var i = 0; i < evidence.Count; i++)
        {
            if (weights[i].IsZero)
            {
                var place = i;
                findings.Differs(
                    VerificationLaw.ZeroWeightGetsNothing,
                    () => Place.Line(place, "amount"),
                    evidence.Amount(evidence.Limits!.Lower[i]),
                    evidence.Record.Lines[i].Amount,
                    Place.Of(evidence.Record.Lines[i], "beløpet", "amount")
                );
            }
        }
    }

    // Exact shares stand in for weights that are not known, where shares that are equal have weights that are.
    private static BigInteger[]? WeightsOf(Evidence evidence) =>
        evidence.Limits is null ? null
        : evidence.Figures is { } figures ? figures.Weights
        : evidence.Steps is not null || !evidence.Limits.HasAny ? evidence.Shares?.Numerators
        : null;

    private static void CheckGroup(Evidence evidence, BigInteger[] weights, int[] lines, FindingList findings)
    {
        var (amounts, record) = (evidence.Amounts, evidence.Record);
        var most = -1;
        foreach (var equal in lines.GroupBy(i => weights[i]).OrderBy(equal => equal.Key))
        {
            int[] ascending = [.. equal.OrderBy(i => amounts[i])];
            var (low, high) = (ascending[0], ascending[ascending.Length - 1]);
            if (most >= 0 && amounts[low] < amounts[most])
            {
                var (poor, rich) = (record.Lines[low], record.Lines[most]);
                findings.NotMet(
                    VerificationLaw.LargerWeightNeverGetsLess,
                    () => Place.Line(low, "amount"),
                    () => FindingList.Text(rich.Amount) + "..",
                    () => FindingList.Text(poor.Amount),
                    new(
                        $"beløpet til «{Quote.Of(poor.Name)}», som har større vekt enn «{Quote.Of(rich.Name)}»,",
                        $"the amount of '{Quote.Of(poor.Name)}', which has a larger weight than '{Quote.Of(rich.Name)}',"
                    )
                );
            }

            if (amounts[high] - amounts[low] > BigInteger.One)
            {
                findings.NotMet(
                    VerificationLaw.EqualWeightsDifferByAtMostOneUnit,
                    () => Place.Line(high, "amount"),
                    () => evidence.Range(amounts[low], amounts[low] + 1),
                    () => FindingList.Text(record.Lines[high].Amount),
                    Place.Of(record.Lines[high], "beløpet", "amount")
                );
            }

            most = most < 0 || amounts[high] > amounts[most] ? high : most;
        }
    }
}
