using System.Globalization;
using System.Text;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Spreadsheets.Reading;

/// <summary>The text of a CSV file as UTF-8, whatever it was stored as.</summary>
internal sealed class CsvText
{
    // 256 MiB: a million recipients with a dozen figures. More is no basis, but something like /dev/zero.
    private const int LargestFile = 256 * 1024 * 1024;

    private static readonly Encoding StrictUtf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);

    private readonly byte[] utf8;

    private CsvText(byte[] utf8, int start)
    {
        this.utf8 = utf8;
        Start = start;
    }

    /// <summary>The text, without byte order mark.</summary>
    public ReadOnlyMemory<byte> Utf8 => utf8.AsMemory(Start);

    private int Start { get; }

    /// <summary>Reads a stream; null when it has an error, which is added.</summary>
    public static CsvText? Of(Stream stream, string file, FileErrors<CsvError> errors)
    {
        using var content = new MemoryStream();
        var buffer = new byte[81_920];
        for (int count; (count = stream.Read(buffer, 0, buffer.Length)) > 0; )
        {
            content.Write(buffer, 0, count);
            if (content.Length > LargestFile)
            {
                errors.Add(TooLarge(file));
                return null;
            }
        }

        var bytes = content.ToArray();
        return StartsWith(bytes, 0xFF, 0xFE) ? OfUtf16(bytes, bigEndian: false, file, errors)
            : StartsWith(bytes, 0xFE, 0xFF) ? OfUtf16(bytes, bigEndian: true, file, errors)
            : OfBytes(bytes, StartsWith(bytes, 0xEF, 0xBB, 0xBF), file, errors);
    }

    /// <summary>Reads text; null when it has an error, which is added.</summary>
    public static CsvText? Of(TextReader reader, string file, FileErrors<CsvError> errors)
    {
        var content = new StringBuilder();
        var buffer = new char[16_384];
        for (int count; (count = reader.Read(buffer, 0, buffer.Length)) > 0; )
        {
            content.Append(buffer, 0, count);
            if (content.Length > LargestFile)
            {
                errors.Add(TooLarge(file));
                return null;
            }
        }

        return OfText(content.ToString(), file, errors);
    }

    /// <summary>Where a byte of <see cref="Utf8"/> stands: line and character, both from 1.</summary>
    public (long Line, long Column) PlaceOf(long offset, long knownOffset, long knownLine)
    {
        var text = Utf8.Span;
        var line = knownLine;
        var lineStart = (int)knownOffset;
        for (var place = (int)knownOffset; place < offset; place++)
        {
            if (text[place] == '\n' || (text[place] == '\r' && (place + 1 >= text.Length || text[place + 1] != '\n')))
            {
                line++;
                lineStart = place + 1;
            }
        }

        return (line, 1 + Characters(text.Slice(lineStart, (int)offset - lineStart)));
    }

    private static CsvText? OfUtf16(byte[] bytes, bool bigEndian, string file, FileErrors<CsvError> errors)
    {
        try
        {
            var utf16 = new UnicodeEncoding(bigEndian, byteOrderMark: true, throwOnInvalidBytes: true);
            return OfText(utf16.GetString(bytes, 2, bytes.Length - 2), file, errors);
        }
        catch (ArgumentException)
        {
            errors.Add(
                new(
                    file,
                    1,
                    1,
                    new(
                        "Filen er ikke gyldig UTF-16, som den sier at den er.",
                        "The file is not valid UTF-16, as it says it is."
                    )
                )
            );
            return null;
        }
    }

    private static CsvText? OfText(string text, string file, FileErrors<CsvError> errors)
    {
        try
        {
            var bytes = StrictUtf8.GetBytes(text);
            return OfBytes(bytes, StartsWith(bytes, 0xEF, 0xBB, 0xBF), file, errors);
        }
        catch (ArgumentException)
        {
            errors.Add(new(file, 1, 1, new("Teksten er ikke gyldig Unicode.", "The text is not valid Unicode.")));
            return null;
        }
    }

    private static CsvText? OfBytes(byte[] bytes, bool hasMark, string file, FileErrors<CsvError> errors)
    {
        var start = hasMark ? 3 : 0;
        if (Array.IndexOf(bytes, (byte)0, start) is >= 0 and var nul)
        {
            errors.Add(
                ErrorAt(
                    bytes,
                    nul,
                    file,
                    new(
                        "Filen er ikke tekst: den har en nullbyte her.",
                        "The file is not text: it has a NUL byte here."
                    )
                )
            );
            return null;
        }

        var invalid = FirstInvalid(bytes, start, out var hasLetters);
        if (invalid < 0)
        {
            return new CsvText(bytes, start);
        }

        if (hasMark || hasLetters)
        {
            errors.Add(
                ErrorAt(
                    bytes,
                    invalid,
                    file,
                    new(
                        "Filen er ellers UTF-8, men ikke her: lagre den som UTF-8.",
                        "The file is UTF-8 elsewhere, but not here: save it as UTF-8."
                    )
                )
            );
            return null;
        }

        var undefined = Array.FindIndex(bytes, Windows1252.IsUndefined);
        if (undefined >= 0)
        {
            var value = bytes[undefined].ToString("X2", CultureInfo.InvariantCulture);
            errors.Add(
                ErrorAt(
                    bytes,
                    undefined,
                    file,
                    new(
                        $"Byten {value} er verken UTF-8 eller Windows-1252: lagre filen som UTF-8.",
                        $"The byte {value} is neither UTF-8 nor Windows-1252: save the file as UTF-8."
                    )
                )
            );
            return null;
        }

        return new CsvText(StrictUtf8.GetBytes(Windows1252.Decode(bytes)), 0);
    }

    // The first byte that is not UTF-8, or -1; and whether letters outside ASCII stand as UTF-8 somewhere. A file with
    // both was put together of two encodings, and read as either it would show wrong names.
    private static int FirstInvalid(byte[] bytes, int start, out bool hasLetters)
    {
        hasLetters = false;
        var invalid = -1;
        for (var place = start; place < bytes.Length; )
        {
            var length = LengthAt(bytes, place);
            if (length == 0)
            {
                invalid = invalid < 0 ? place : invalid;
                length = 1;
            }
            else
            {
                hasLetters |= length > 1;
            }

            place += length;
        }

        return invalid;
    }

    // How many bytes the character takes, or 0 when it is none.
    private static int LengthAt(byte[] bytes, int place)
    {
        var first = bytes[place];
        var length =
            first < 0x80 ? 1
            : first is >= 0xC2 and <= 0xDF ? 2
            : first is >= 0xE0 and <= 0xEF ? 3
            : first is >= 0xF0 and <= 0xF4 ? 4
            : 0;
        if (length < 2 || place + length > bytes.Length)
        {
            return length < 2 ? length : 0;
        }

        // Not longer than need be, no surrogate, not above U+10FFFF.
        var (from, to) = first switch
        {
            0xE0 => (0xA0, 0xBF),
            0xED => (0x80, 0x9F),
            0xF0 => (0x90, 0xBF),
            0xF4 => (0x80, 0x8F),
            _ => (0x80, 0xBF),
        };
        if (bytes[place + 1] < from || bytes[place + 1] > to)
        {
            return 0;
        }

        for (var next = 2; next < length; next++)
        {
            if (bytes[place + next] is < 0x80 or > 0xBF)
            {
                return 0;
            }
        }

        return length;
    }

    private static CsvError ErrorAt(byte[] bytes, int offset, string file, LocalizedText text)
    {
        var (line, column) = new CsvText(bytes, 0).PlaceOf(offset, 0, 1);
        return new(file, line, column, text);
    }

    private static CsvError TooLarge(string file) =>
        new(file, 1, 1, new("Filen er større enn 256 MiB.", "The file is larger than 256 MiB."));

    private static bool StartsWith(byte[] bytes, params byte[] mark) => bytes.AsSpan().StartsWith(mark);

    private static long Characters(ReadOnlySpan<byte> utf8)
    {
        var count = 0L;
        foreach (var value in utf8)
        {
            count += (value & 0xC0) == 0x80 ? 0 : 1;
        }

        return count;
    }
}
