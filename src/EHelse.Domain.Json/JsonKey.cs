using EHelse.Domain.Allocation;
using EHelse.Domain.Json.Format;
using EHelse.Domain.Json.Forms;

namespace EHelse.Domain.Json;

/// <summary>An allocation key as one JSON document.</summary>
/// <remarks>
/// <code>
/// { "parts": [ { "criterion": "flat", "share": "60%" }, { "criterion": "municipalities", "share": "1/5" }, … ] }
/// </code>
/// </remarks>
/// <example>
/// <code><![CDATA[
/// var key = AllocationKey.Parse("flat=1/3,population=2/3");
/// var file = JsonKey.ToUtf8(key);
/// Console.WriteLine(JsonKey.Read(file) == key);
/// // True
/// ]]></code>
/// </example>
public static class JsonKey
{
    private static readonly JsonFormat<KeyDocument> Keys = new(JsonDocuments.Readable.KeyDocument, version: null);

    /// <summary>Reads a key.</summary>
    /// <param name="utf8">The document as UTF-8; at most 16 MiB.</param>
    /// <returns>The key.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is null.</exception>
    /// <exception cref="InvalidJsonException">The document has errors: all of them.</exception>
    public static AllocationKey Read(byte[] utf8) =>
        Keys.Read(
            Guard.Against.Null(utf8),
            (building, document) => KeyDocument.Make(building, "$.parts", document.Parts)
        );

    /// <summary>Makes the document of a key.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The document as UTF-8, indented; <see cref="Read"/> reads it back as an equal value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    public static byte[] ToUtf8(AllocationKey key) =>
        Keys.ToUtf8(new() { Parts = KeyDocument.PartsOf(Guard.Against.Null(key)) });
}
