using System.Text;
using System.Text.Json;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Json.Format;

/// <summary>Reads a document into values that remember where they stand.</summary>
internal sealed class JsonTree
{
    /// <summary>The most bytes that a document may have: 16 MiB.</summary>
    public const int Longest = 16 * 1024 * 1024;

    /// <summary>The most values that may stand inside one another.</summary>
    public const int Deepest = 64;

    /// <summary>The most values that a document may have: more than fit into one when each has a name.</summary>
    public const int MostValues = 2_000_000;

    public static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    private readonly byte[] utf8;
    private int counted;
    private int values;
    private int line = 1;
    private int column = 1;

    private JsonTree(byte[] utf8) => this.utf8 = utf8;

    /// <exception cref="InvalidJsonException">The text is no JSON, too long, too deep, or not UTF-8.</exception>
    public static JsonNode Read(byte[] utf8)
    {
        if (utf8.Length > Longest)
        {
            throw Refuse("$", 1, 1, new("Dokumentet er større enn 16 MiB.", "The document is larger than 16 MiB."));
        }

        if (utf8.Length > 1 && ((utf8[0], utf8[1]) is (0xFF, 0xFE) or (0xFE, 0xFF)))
        {
            throw Refuse(
                "$",
                1,
                1,
                new("Dokumentet er UTF-16: lagre det som UTF-8.", "The document is UTF-16: save it as UTF-8.")
            );
        }

        var tree = new JsonTree(utf8);
        try
        {
            StrictUtf8.GetCharCount(utf8);
        }
        catch (DecoderFallbackException exception)
        {
            tree.counted = utf8.AsSpan().StartsWith(ByteOrderMark) ? ByteOrderMark.Length : 0;
            tree.MoveTo(exception.Index);
            throw Refuse(
                "$",
                tree.line,
                tree.column,
                new("Dokumentet er ikke gyldig UTF-8.", "The document is not valid UTF-8.")
            );
        }

        return tree.Read();
    }

    private JsonNode Read()
    {
        var start = utf8.AsSpan().StartsWith(ByteOrderMark) ? ByteOrderMark.Length : 0;
        counted = start;
        var reader = new Utf8JsonReader(
            utf8.AsSpan(start),
            new JsonReaderOptions { MaxDepth = Deepest, CommentHandling = JsonCommentHandling.Disallow }
        );
        try
        {
            reader.Read();
            var root = Value(ref reader, JsonPath.Root, start);
            // Whatever follows is an error, which the parser throws.
            reader.Read();
            return root;
        }
        catch (JsonException exception)
        {
            MoveTo(OffsetOf(start, exception.LineNumber ?? 0, exception.BytePositionInLine ?? 0));
            var detail = JsonFault.Of(exception);
            throw Refuse("$", line, column, new($"Ikke gyldig JSON: {detail}", $"Not valid JSON: {detail}"));
        }
        catch (InvalidOperationException)
        {
            // A string with half a surrogate pair is JSON but not text.
            throw Refuse("$", line, column, new("Teksten er ikke gyldig Unicode.", "The string is not valid Unicode."));
        }
    }

    private JsonNode Value(ref Utf8JsonReader reader, JsonPath path, int start)
    {
        MoveTo(start + (int)reader.TokenStartIndex);
        var (atLine, atColumn) = (line, column);
        if (++values > MostValues)
        {
            // Each takes some hundred times what it takes in the file.
            throw Refuse(
                "$",
                line,
                column,
                new("Dokumentet har mer enn 2 000 000 verdier.", "The document has more than 2 000 000 values.")
            );
        }

        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                var properties = new List<JsonNode.Property>();
                while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
                {
                    MoveTo(start + (int)reader.TokenStartIndex);
                    var (nameLine, nameColumn) = (line, column);
                    var name = reader.GetString()!;
                    reader.Read();
                    properties.Add(new(name, nameLine, nameColumn, Value(ref reader, path.Property(name), start)));
                }

                return new JsonNode.Object(path, atLine, atColumn, properties);
            case JsonTokenType.StartArray:
                var items = new List<JsonNode>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    items.Add(Value(ref reader, path.Item(items.Count), start));
                }

                return new JsonNode.Array(path, atLine, atColumn, items);
            case JsonTokenType.String:
                return new JsonNode.Text(path, atLine, atColumn, reader.GetString()!);
            case JsonTokenType.Number:
                return new JsonNode.Number(
                    path,
                    atLine,
                    atColumn,
                    Encoding.ASCII.GetString(reader.ValueSpan.ToArray())
                );
            case JsonTokenType.Null:
                return new JsonNode.Null(path, atLine, atColumn);
            default:
                return new JsonNode.Boolean(path, atLine, atColumn, reader.TokenType == JsonTokenType.True);
        }
    }

    // Places are asked for in ascending order, so each byte is counted once. A character counts at its first byte.
    private void MoveTo(int offset)
    {
        for (; counted < offset; counted++)
        {
            if (utf8[counted] == (byte)'\n')
            {
                line++;
                column = 1;
            }
            else if ((utf8[counted] & 0xC0) != 0x80)
            {
                column++;
            }
        }
    }

    private int OffsetOf(int start, long lines, long bytes)
    {
        var offset = start;
        for (; lines > 0; lines--)
        {
            offset = Array.IndexOf(utf8, (byte)'\n', offset) + 1;
        }

        return Math.Min(offset + (int)bytes, utf8.Length);
    }

    private static InvalidJsonException Refuse(string path, int line, int column, LocalizedText reason) =>
        new([new JsonError(path, line, column, reason)]);
}
