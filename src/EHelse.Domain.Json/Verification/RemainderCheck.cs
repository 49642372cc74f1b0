using EHelse.Domain.Sources;

namespace EHelse.Domain.Json.Verification;

/// <summary>Whether largest remainder gave each line what it is due.</summary>
internal static class RemainderCheck
{
    private static readonly LocalizedText NotThisMethod = new(
        "Bare største rest holder denne loven.",
        "Only largest remainder keeps this law."
    );

    public static Gap NoMethod { get; } = new("method", new("Metoden mangler.", "The method is missing."));

    public static void Check(Evidence evidence, FindingList findings)
    {
        var method = evidence.Record.Method;
        foreach (var law in new[] { VerificationLaw.StaysWithinQuota, VerificationLaw.LargestRemaindersFirst })
        {
            if (method is { IsDivisorMethod: true })
            {
                findings.NotApplicable(law, NotThisMethod);
            }
            else if (evidence.Steps is null)
            {
                findings.Undetermined(law, method is null ? NoMethod : evidence.Gap!);
            }
        }

        for (var i = 0; i < evidence.Count && evidence.Steps is not null; i++)
        {
            CheckLine(evidence, evidence.Steps, i, findings);
        }
    }

    private static void CheckLine(Evidence evidence, RemainderSteps steps, int index, FindingList findings)
    {
        var (line, amount) = (evidence.Record.Lines[index], evidence.Amounts[index]);
        var floor = steps.Floors[index];
        var ceiling = floor + (steps.Remainder(index).IsZero ? 0 : 1);
        if (amount < floor || amount > ceiling)
        {
            findings.NotMet(
                VerificationLaw.StaysWithinQuota,
                () => Place.Line(index, "amount"),
                () => evidence.Range(floor, ceiling),
                () => FindingList.Text(line.Amount),
                Place.Of(line, "beløpet", "amount")
            );
        }

        findings.Differs(
            VerificationLaw.LargestRemaindersFirst,
            () => Place.Line(index, "amount"),
            evidence.Amount(steps.Amount(index)),
            line.Amount,
            new(
                FormattableString.Invariant(
                    $"beløpet til «{Quote.Of(line.Name)}», nummer {steps.Ranks[index]} av {evidence.Count} til {steps.Left} enheter,"
                ),
                FormattableString.Invariant(
                    $"the amount of '{Quote.Of(line.Name)}', number {steps.Ranks[index]} of {evidence.Count} for {steps.Left} units,"
                )
            )
        );
    }
}
