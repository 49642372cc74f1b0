using System.Numerics;
using EHelse.Domain.Allocation;
using EHelse.Domain.Json.Format;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Json.Verification;

/// <summary>Whether the steps that an explanation tells are those of largest remainder.</summary>
internal static class RoundingCheck
{
    private static readonly VerificationLaw Law = VerificationLaw.ExplanationsFollow;
    private static readonly LocalizedText Step = new("tallet", "the figure");

    public static void Check(Evidence evidence, RemainderStepRecord? stated, int index, FindingList findings)
    {
        if (evidence.Record.Method is not { } method)
        {
            return;
        }

        if (method.IsDivisorMethod != (stated is null))
        {
            findings.NotMet(
                Law,
                () => Place.Line(index, "explanation.rounding"),
                () => stated is null ? "" : "null",
                () => stated is null ? "null" : "{…}",
                new("avrundingen", "the rounding")
            );
        }
        else if (stated is not null && evidence.Steps is { } steps)
        {
            CheckNumbers(evidence, steps, stated, index, findings);
            CheckRemainders(steps, stated, index, findings);
            CheckClaims(steps, stated, index, findings);
        }
    }

    private static void CheckNumbers(
        Evidence evidence,
        RemainderSteps steps,
        RemainderStepRecord stated,
        int index,
        FindingList findings
    )
    {
        Differs("roundedDown", evidence.Amount(steps.Floors[index]), stated.RoundedDown);
        Differs("rank", steps.Ranks[index], stated.Rank);
        Differs("recipients", evidence.Count, stated.Recipients);
        Differs("unitsLeft", steps.Left, stated.UnitsLeft);

        void Differs(string property, BigInteger expected, BigInteger actual) =>
            findings.Differs(Law, () => At(index, property), expected, actual, Step);
    }

    private static void CheckRemainders(
        RemainderSteps steps,
        RemainderStepRecord stated,
        int index,
        FindingList findings
    )
    {
        var remainder = steps.Remainder(index);
        Differs("remainder", remainder, stated.Remainder);
        Differs("cutOff", steps.CutOff, stated.CutOff);
        Differs("distanceToCutOff", remainder - steps.CutOff, stated.DistanceToCutOff);

        void Differs(string property, BigInteger? expected, Fraction? actual)
        {
            if (expected is { } above && actual is { } given)
            {
                findings.Differs(Law, () => At(index, property), (above, steps.Denominator), given, Step);
            }
            else if (expected is not null || actual is not null)
            {
                findings.NotMet(
                    Law,
                    () => At(index, property),
                    () => expected is { } known ? ExactJson.Text(Fraction.Of(known, steps.Denominator)) : "null",
                    () => actual is { } given ? ExactJson.Text(given) : "null",
                    Step
                );
            }
        }
    }

    private static void CheckClaims(RemainderSteps steps, RemainderStepRecord stated, int index, FindingList findings)
    {
        Differs("gotUnit", steps.GetsUnit(index), stated.GotUnit);
        Differs("isTied", steps.IsTied(index), stated.IsTied);

        void Differs(string property, bool expected, bool actual)
        {
            if (expected != actual)
            {
                findings.NotMet(
                    Law,
                    () => At(index, property),
                    () => expected ? "true" : "false",
                    () => actual ? "true" : "false",
                    new("svaret", "the answer")
                );
            }
        }
    }

    private static string At(int index, string property) => Place.Line(index, "explanation.rounding." + property);
}
