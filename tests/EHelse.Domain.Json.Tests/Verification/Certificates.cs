using System.Text;
using EHelse.Domain.Allocation;
using EHelse.Domain.Json.Verification;
using EHelse.Domain.Money;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Json.Tests.Verification;

/// <summary>Documents of distributions with all that they can hold, and what verification says of them.</summary>
internal static class Certificates
{
    /// <summary>The document with explanations, and with a published table of half of each amount and an øre when the total is not negative.</summary>
    public static string Whole(Distribution distribution) =>
        JsonDistribution.ToJson(distribution, Halves(distribution), explain: true);

    public static DistributionVerification Verify(string json) =>
        JsonDistribution.Read(Encoding.UTF8.GetBytes(json)).Verify();

    /// <summary>Verifies a document that must hold.</summary>
    public static void Holds(string json)
    {
        var verification = Verify(json);
        Assert.True(
            verification.Holds,
            string.Join("\n", verification.Findings.Where(finding => finding.Outcome is not Outcome.Met)) + "\n" + json
        );
    }

    private static PublishedTable? Halves(Distribution distribution) =>
        distribution.Total < Kroner.Zero
            ? null
            : new(
                new Provenance("test", null),
                distribution.Lines.Select(line => new PublishedLine(
                    line.Recipient,
                    Kroner.OfOre((line.Amount.ToOre() / 2) + 1)
                )),
                Kroner.OfOre(distribution.Total.ToOre() / 2)
            );
}
