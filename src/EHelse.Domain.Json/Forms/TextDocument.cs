using EHelse.Domain.Sources;

namespace EHelse.Domain.Json.Forms;

/// <summary>A text in both languages, as documents have it.</summary>
internal sealed class TextDocument
{
    public required string Nb { get; init; }

    public required string En { get; init; }

    public static TextDocument Of(LocalizedText text) => new() { Nb = text.Norwegian, En = text.English };

    public LocalizedText ToText() => new(Nb, En);
}
