using System.Text.Json;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Tool.Verify;

/// <summary>Other documents that <c>ehelse</c> writes, known by a property that no distribution has.</summary>
internal static class OtherDocument
{
    private static readonly (string Property, LocalizedText Text)[] Kinds =
    [
        (
            "againstTheTrend",
            new(
                "er en revisjon, som ikke har alt som trengs for å kontrollere den. Lag et dokument av hver fordeling med distribute --format json, og kontroller det.",
                "is a revision, which has not all that is needed to check it. Make a document of each distribution with distribute --format json, and verify that."
            )
        ),
        (
            "points",
            new(
                "er svaret fra sweep og ikke en fordeling. Lag et dokument med distribute --key … --format json, og kontroller det.",
                "is what sweep answers and not a distribution. Make a document with distribute --key … --format json, and verify that."
            )
        ),
        (
            "computedTotal",
            new(
                "er en avstemming og ikke en fordeling. Kontroller det distribute --format json skriver.",
                "is a reconciliation and not a distribution. Verify what distribute --format json writes."
            )
        ),
    ];

    /// <summary>What a document is, and what to verify instead; null when it is none of them.</summary>
    public static LocalizedText? Find(byte[] utf8)
    {
        try
        {
            using var document = JsonDocument.Parse(utf8);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? Array.Find(Kinds, kind => document.RootElement.TryGetProperty(kind.Property, out _)).Text
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
