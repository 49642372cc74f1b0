namespace EHelse.Domain.Json.Fixtures;

/// <summary>One answer by name, as text that does not depend on language.</summary>
internal sealed record FixtureFact(string Name, string Value);
