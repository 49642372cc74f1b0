using EHelse.Domain.Allocation;
using EHelse.Domain.Json.Format;
using EHelse.Domain.Json.Forms;

namespace EHelse.Domain.Json;

/// <summary>An allocation basis as one JSON document.</summary>
/// <remarks>
/// <code>
/// { "source": "Statistics Norway, table 01222", "asOf": "2024-01-01",
///   "lines": [ { "code": "103972", "name": "Agder", "values": { "municipalities": 25, "population": 319850 } } ] }
/// </code>
/// <para>Values are exact: JSON numbers, or strings such as <c>"1/3"</c>. Only <c>asOf</c> may be left out.</para>
/// </remarks>
public static class JsonBasis
{
    private static readonly JsonFormat<BasisDocument> Bases = new(JsonDocuments.Readable.BasisDocument, version: null);

    /// <summary>Reads a basis.</summary>
    /// <param name="utf8">The document as UTF-8; at most 16 MiB.</param>
    /// <returns>The basis.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is null.</exception>
    /// <exception cref="InvalidJsonException">The document has errors: all of them.</exception>
    public static AllocationBasis Read(byte[] utf8) =>
        Bases.Read(Guard.Against.Null(utf8), (building, document) => document.Make(building, "$", _ => null));

    /// <summary>Makes the document of a basis.</summary>
    /// <param name="basis">The basis.</param>
    /// <returns>The document as UTF-8, indented; <see cref="Read"/> reads it back as an equal value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="basis"/> is null.</exception>
    public static byte[] ToUtf8(AllocationBasis basis) =>
        Bases.ToUtf8(BasisDocument.Of(Guard.Against.Null(basis), withNames: true));
}
