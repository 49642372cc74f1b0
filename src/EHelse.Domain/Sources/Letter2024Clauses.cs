namespace EHelse.Domain.Sources;

/// <summary>The clauses of the assignment letter of 2024 that rules and figures cite. Only fingerprints, none of their words.</summary>
internal static class Letter2024Clauses
{
    private const string FinancialFrames = "Finansielle rammer for oppdraget i 2024";

    /// <summary>Who adopted the key and when, and that 15 counties share through 11 networks.</summary>
    public static Citation KeyDecision { get; } =
        Clause(FinancialFrames, "paragraph 1", "367:bd3bb25ed7e4f4e2666770b48b6253258eb19e8c40ea2ebfdd2f5aa135545f9a");

    /// <summary>The total to distribute.</summary>
    public static Citation TotalToDistribute { get; } =
        Clause(FinancialFrames, "paragraph 2", "156:02b6b750c8a850c03e4c6104c3fdb053ae77fa5026c810f2e35d3545522be6a9");

    /// <summary>What part of the total is flat and what part is weighted, and by what.</summary>
    public static Citation KeySplit { get; } =
        Clause(FinancialFrames, "paragraph 3", "149:efb4e28bbef194e3940fd38e3d93d8910be4bbbb5811093b7e564110615e5db4");

    /// <summary>The published table: project numbers, networks and amounts.</summary>
    public static Citation Table1 { get; } =
        Clause(FinancialFrames, "table 1", "314:83cc62a0c53c3cc390083e582642a07cc1f01238ea952a1fe5a989a10b59aee2");

    /// <summary>The networks by their full names.</summary>
    public static Citation Recipients { get; } =
        Clause("Mottakere", "list", "184:f97fe3b8a2700b3bb93b7b7e40455ce0bf1a11cb39bd6ffb6c88d0bb5f84e70f");

    private static Citation Clause(string section, string locator, string fingerprint) =>
        new(SourceDocument.Letter2024, section, locator, ClauseFingerprint.Parse(fingerprint));
}
