namespace EHelse.Domain.Json.Tests.Verification;

/// <summary>A right document made wrong in one place.</summary>
/// <param name="Name">What was done, for when the change is not found.</param>
/// <param name="Json">The document.</param>
internal sealed record Mutation(string Name, string Json);
