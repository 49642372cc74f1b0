using EHelse.Domain.Allocation;
using EHelse.Domain.Json.Format;

namespace EHelse.Domain.Json.Forms;

/// <summary>An allocation key, as documents have it.</summary>
internal sealed class KeyDocument
{
    public required KeyDocumentPart[] Parts { get; init; }

    public static KeyDocumentPart[] PartsOf(AllocationKey key) =>
        [.. key.Parts.Select(part => new KeyDocumentPart { Criterion = part.Criterion, Share = part.Share })];

    public static AllocationKey? Make(JsonBuilding building, string path, KeyDocumentPart[] parts) =>
        building.Try(path, () => AllocationKey.Of([.. parts.Select(part => new KeyPart(part.Criterion, part.Share))]));

    /// <summary>A criterion and how much it decides.</summary>
    public sealed class KeyDocumentPart
    {
        public required Criterion Criterion { get; init; }

        public required Share Share { get; init; }
    }
}
