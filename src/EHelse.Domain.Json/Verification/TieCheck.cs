using System.Numerics;
using EHelse.Domain.Allocation;
using EHelse.Domain.Json.Format;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Json.Verification;

/// <summary>Whether the ties listed are those there are.</summary>
/// <remarks>There is at most one: those whose claims to the last units are equal, when some of them got one and some did not.</remarks>
internal static class TieCheck
{
    public static void Check(Evidence evidence, FindingList findings)
    {
        var law = VerificationLaw.TiesAreListed;
        var stated = evidence.Record.Ties;
        if (Expected(evidence) is not var (tied, favoured, remainder))
        {
            findings.Undetermined(law, DivisorCheck.GapOf(evidence));
            return;
        }

        BigInteger count = tied.Length == 0 ? 0 : 1;
        findings.Differs(law, () => "ties", count, stated.Count, new("antall likheter", "the number of ties"));
        if (count.IsZero || stated.Count == 0)
        {
            return;
        }

        Codes(evidence, "ties[0].recipients", tied, stated[0].Recipients, findings);
        Codes(evidence, "ties[0].favoured", favoured, stated[0].Favoured, findings);
        if (remainder != stated[0].Remainder)
        {
            findings.NotMet(
                law,
                () => "ties[0].remainder",
                () => remainder is { } rest ? ExactJson.Text(rest) : "null",
                () => stated[0].Remainder is { } rest ? ExactJson.Text(rest) : "null",
                new("resten", "the remainder")
            );
        }
    }

    private static (int[] Tied, int[] Favoured, Fraction? Remainder)? Expected(Evidence evidence)
    {
        if (evidence.Steps is { } steps)
        {
            return (
                steps.Tied,
                [.. steps.Tied.Where(steps.GetsUnit)],
                steps.CutOff is { } cutOff ? Fraction.Of(cutOff, steps.Denominator) : null
            );
        }

        if (UnitClaims.Of(evidence) is not { } claims)
        {
            return null;
        }

        var last = UnitClaims.Pick(claims.Last, first: false);
        var next = UnitClaims.Pick(claims.Next, first: true);
        if (last is null || next is null || last.Order(next) != 0)
        {
            return ([], [], null);
        }

        int[] got = [.. claims.Last.Where(claim => claim.Order(last) == 0).Select(claim => claim.Line)];
        var without = claims.Next.Where(claim => claim.Order(last) == 0).Select(claim => claim.Line);
        return ([.. got.Union(without)], got, null);
    }

    // In any order: the order says nothing.
    private static void Codes(
        Evidence evidence,
        string path,
        int[] expected,
        IReadOnlyList<string> stated,
        FindingList findings
    )
    {
        string[] codes =
        [
            .. expected.Select(i => evidence.Record.Lines[i].Code).OrderBy(code => code, StringComparer.Ordinal),
        ];
        if (!codes.SequenceEqual(stated.OrderBy(code => code, StringComparer.Ordinal), StringComparer.Ordinal))
        {
            findings.NotMet(
                VerificationLaw.TiesAreListed,
                () => path,
                () => string.Join(" ", codes),
                () => string.Join(" ", stated),
                new LocalizedText("mottakerne", "the recipients")
            );
        }
    }
}
