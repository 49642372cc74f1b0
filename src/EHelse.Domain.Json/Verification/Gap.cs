using EHelse.Domain.Sources;

namespace EHelse.Domain.Json.Verification;

/// <summary>What a law cannot be checked without.</summary>
/// <param name="Path">Where it is missing, or what makes it unusable.</param>
/// <param name="Text">Why that stops the check.</param>
internal sealed record Gap(string Path, LocalizedText Text);
