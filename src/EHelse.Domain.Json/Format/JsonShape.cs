namespace EHelse.Domain.Json.Format;

/// <summary>What a JSON schema says of a value that is no object and no list.</summary>
/// <param name="Type">The JSON type, such as <c>string</c>; several with <c>|</c> between.</param>
/// <param name="Pattern">A regular expression that a string must match; null for any.</param>
/// <param name="Values">The only strings there are; null for any.</param>
/// <param name="Minimum">The smallest number; null for any.</param>
/// <param name="Maximum">The largest number; null for any.</param>
/// <param name="Format">The format by its name in the JSON Schema standard, such as <c>date</c>; null for none.</param>
internal sealed record JsonShape(
    string Type,
    string? Pattern = null,
    IReadOnlyList<string>? Values = null,
    int? Minimum = null,
    int? Maximum = null,
    string? Format = null
);
