namespace EHelse.Domain.Json.Verification;

/// <summary>Whether a divisor method gave each unit to the best claim: if nobody who got one would have to give it up, nobody would.</summary>
/// <remarks>Amounts are those of a divisor method exactly when no move of a single unit goes to a better claim, within the limits.</remarks>
internal static class DivisorCheck
{
    public static void Check(Evidence evidence, FindingList findings)
    {
        var law = VerificationLaw.BestClaimsFirst;
        if (evidence.Record.Method is { IsDivisorMethod: false })
        {
            findings.NotApplicable(
                law,
                new("Bare divisormetoder holder denne loven.", "Only divisor methods keep this law.")
            );
            return;
        }

        if (UnitClaims.Of(evidence) is not { } claims)
        {
            findings.Undetermined(law, GapOf(evidence));
            return;
        }

        if (
            UnitClaims.Pick(claims.Last, first: false) is { } last
            && UnitClaims.Pick(claims.Next, first: true) is { } next
            && next.GoesBefore(last)
        )
        {
            var (poor, rich) = (evidence.Record.Lines[next.Line], Quote.Of(evidence.Record.Lines[last.Line].Name));
            findings.Differs(
                law,
                () => Place.Line(next.Line, "amount"),
                evidence.Amount(evidence.Amounts[next.Line] + 1),
                poor.Amount,
                new(
                    $"beløpet til «{Quote.Of(poor.Name)}», som har bedre krav på en enhet enn «{rich}»,",
                    $"the amount of '{Quote.Of(poor.Name)}', which has a better claim to a unit than '{rich}',"
                )
            );
        }
    }

    public static Gap GapOf(Evidence evidence) =>
        evidence.Record.Method is null
            ? RemainderCheck.NoMethod
            : evidence.Gap
                ?? evidence.WeightGap
                ?? new Gap("method", new("Metoden er ukjent for kontrollen.", "The check does not know the method."));
}
