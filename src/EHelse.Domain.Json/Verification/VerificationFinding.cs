using EHelse.Domain.Sources;

namespace EHelse.Domain.Json.Verification;

/// <summary>What one law says of one place of a document.</summary>
/// <remarks>Findings are equal when all they say is equal.</remarks>
public sealed record VerificationFinding
{
    internal VerificationFinding(
        VerificationLaw law,
        Outcome outcome,
        LocalizedText text,
        string path = "",
        string expected = "",
        string actual = ""
    )
    {
        Law = law;
        Outcome = outcome;
        Text = text;
        Path = path;
        Expected = expected;
        Actual = actual;
    }

    /// <summary>The law.</summary>
    public VerificationLaw Law { get; }

    /// <summary>Whether the document keeps it.</summary>
    public Outcome Outcome { get; }

    /// <summary>Where in the document, such as <c>lines[3].amount</c>: what is wrong, or what is missing; empty when it is no single place.</summary>
    public string Path { get; }

    /// <summary>What must stand there, as text that does not depend on language: a number, a fraction <c>n/d</c>, or from and to with <c>..</c> between; else empty.</summary>
    public string Expected { get; }

    /// <summary>What stands there, as text that does not depend on language; empty when nothing is wrong.</summary>
    public string Actual { get; }

    /// <summary>The finding as a sentence.</summary>
    public LocalizedText Text { get; }

    /// <summary>Law, outcome, path and the English sentence.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() => $"{Law} {Outcome} {Path}: {Text.English}";
}
