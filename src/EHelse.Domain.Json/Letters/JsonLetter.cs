using EHelse.Domain.Json.Format;
using EHelse.Domain.Json.Forms;
using EHelse.Domain.Letters;

namespace EHelse.Domain.Json.Letters;

/// <summary>An assignment letter as a file, so that next year's letter needs no programmer.</summary>
/// <remarks>
/// The file holds all that <see cref="AssignmentLetter"/> does: start from the letter that is known (<c>ehelse letter show 2024 --format json</c>), change what is
/// new, and check it. Properties that are unknown, stand twice, are missing or of the wrong type are refused, all at once. A rule that says the same as the
/// library's own is that rule; any other is a <see cref="EHelse.Domain.Sources.StatedRule"/>.
/// </remarks>
/// <example>
/// <code><![CDATA[
/// var letter = AssignmentLetter.ForYear(2024);
/// var file = JsonLetter.ToUtf8(letter);
/// Console.WriteLine(JsonLetter.Read(file) == letter);
/// // True
/// ]]></code>
/// </example>
public static class JsonLetter
{
    /// <summary>What the property <c>format</c> of a letter file says: the kind of file and its version.</summary>
    public const string Format = LetterDocument.Version;

    private static readonly JsonFormat<LetterDocument> Letters = new(
        JsonDocuments.Readable.LetterDocument,
        LetterDocument.Version
    );

    /// <summary>Reads a letter file.</summary>
    /// <param name="utf8">The file as UTF-8, with or without a byte order mark; at most 16 MiB and 64 levels deep.</param>
    /// <returns>The letter; one that was read from a file or comes with the library is written and read back as an equal value. Names of recipients are those of the networks.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is null.</exception>
    /// <exception cref="InvalidJsonException">The file has errors: all of its form, or, when the form holds, what the library refuses: of each part that is made in one piece, the first.</exception>
    public static AssignmentLetter Read(byte[] utf8) =>
        Letters.Read<AssignmentLetter>(Guard.Against.Null(utf8), LetterReading.Make);

    /// <summary>Makes the file of a letter.</summary>
    /// <param name="letter">The letter.</param>
    /// <returns>The file as UTF-8: indented, with <c>\n</c> as line end, the same everywhere.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="letter"/> is null.</exception>
    public static byte[] ToUtf8(AssignmentLetter letter) =>
        Letters.ToUtf8(LetterWriting.Of(Guard.Against.Null(letter)));

    /// <summary>Writes the file of a letter.</summary>
    /// <param name="stream">Where the file goes; not closed.</param>
    /// <param name="letter">The letter.</param>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(Stream stream, AssignmentLetter letter)
    {
        Guard.Against.Null(stream);
        var utf8 = ToUtf8(letter);
        stream.Write(utf8, 0, utf8.Length);
    }

    /// <summary>Makes the JSON Schema of letter files, by which editors complete and check them.</summary>
    /// <returns>The schema (draft 2020-12) as UTF-8, the same everywhere.</returns>
    public static byte[] SchemaToUtf8() =>
        JsonSchema.Of(Letters.Type, LetterDocument.Version, "Assignment letter", LetterMeanings.Of);
}
