using System.Buffers.Text;
using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Json;
using EHelse.Domain.Allocation;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Json;

/// <summary>Reads one request strictly: each property once, each number from its digits.</summary>
internal ref struct ApportionmentRequestReader
{
    // As long as a fraction may be; the time to read digits grows with the square of their number.
    private const int LongestNumber = 1000;

    // Every number of this many digits fits a long.
    private const int DigitsOfLong = 18;

    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    private static readonly string[] Properties = ["total", "weights", "method", "min", "max"];

    private readonly ReadOnlySpan<byte> json;
    private Utf8JsonReader reader;
    private LocalizedText? error;

    private BigInteger? total;
    private List<Fraction>? weights;
    private ApportionmentMethod? method;
    private Limits min;
    private Limits max;

    private ApportionmentRequestReader(ReadOnlySpan<byte> json)
    {
        this.json = json;
        reader = new Utf8JsonReader(json);
    }

    public static ApportionmentRequest? Read(ReadOnlySpan<byte> json, out LocalizedText? error)
    {
        var request = new ApportionmentRequestReader(json);
        if (FirstInvalid(json) is { } invalid)
        {
            request.FailAt(invalid, "ikke gyldig UTF-8.", "not valid UTF-8.");
            error = request.error;
            return null;
        }

        try
        {
            var read = request.Read();
            error = request.error;
            return error is null ? read : null;
        }
        catch (JsonException exception)
        {
            // What the parser says stands before its own way of telling the place.
            var detail = exception.Message;
            var place = detail.IndexOf(" LineNumber:", StringComparison.Ordinal);
            request.FailAt(
                request.reader.BytesConsumed,
                "ikke gyldig JSON.",
                "not valid JSON: " + (place < 0 ? detail : detail.Substring(0, place))
            );
            error = request.error;
            return null;
        }
        catch (InvalidOperationException)
        {
            // A string with half a surrogate pair, which is JSON but not text.
            request.Fail("teksten er ikke gyldig Unicode.", "the string is not valid Unicode.");
            error = request.error;
            return null;
        }
    }

    private ApportionmentRequest? Read()
    {
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            Fail("ventet et objekt med total og weights.", "expected an object with total and weights.");
            return null;
        }

        var seen = 0;
        while (error is null && reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var property = PropertyAt();
            if (property < 0)
            {
                UnknownProperty();
            }
            else if ((seen & (1 << property)) != 0)
            {
                Fail(
                    $"egenskapen «{Properties[property]}» står to ganger.",
                    $"the property '{Properties[property]}' stands twice."
                );
            }
            else
            {
                seen |= 1 << property;
                reader.Read();
                ReadProperty(property);
            }
        }

        if (error is not null)
        {
            return null;
        }

        if (total is null || weights is null)
        {
            var missing = total is null ? Properties[0] : Properties[1];
            Fail($"egenskapen «{missing}» mangler.", $"the property '{missing}' is missing.");
            return null;
        }

        // Whatever follows the object is an error, which the parser throws.
        reader.Read();
        return new ApportionmentRequest(
            total.Value,
            weights,
            method ?? ApportionmentMethod.LargestRemainder,
            min.For(weights.Count),
            max.For(weights.Count)
        );
    }

    private readonly int PropertyAt() =>
        reader.ValueTextEquals("total"u8) ? 0
        : reader.ValueTextEquals("weights"u8) ? 1
        : reader.ValueTextEquals("method"u8) ? 2
        : reader.ValueTextEquals("min"u8) ? 3
        : reader.ValueTextEquals("max"u8) ? 4
        : -1;

    private void ReadProperty(int property)
    {
        switch (property)
        {
            case 0:
                total = ReadInteger("total");
                break;
            case 1:
                ReadWeights();
                break;
            case 2:
                ReadMethod();
                break;
            case 3:
                min = ReadLimits("min");
                break;
            default:
                max = ReadLimits("max");
                break;
        }
    }

    private void ReadWeights()
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            Fail("«weights» må være en liste.", "'weights' must be an array.");
            return;
        }

        weights = [];
        while (error is null && reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            weights.Add(ReadWeight());
        }
    }

    private Fraction ReadWeight()
    {
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.Number))
        {
            FailOnType("weights", "en liste av tall", "an array of numbers");
            return Fraction.Zero;
        }

        if (TryReadSmall(out var small))
        {
            return Fraction.Of(small);
        }

        if (!Fraction.TryParse(NumberText(), out var weight))
        {
            FailOnNumber(
                "weights",
                "et tall, for eksempel 3, 0.25 eller \"1/3\"",
                "a number, for instance 3, 0.25 or \"1/3\""
            );
        }

        return weight;
    }

    private void ReadMethod()
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return;
        }

        if (reader.TokenType != JsonTokenType.String)
        {
            FailOnType("method", "en tekst", "a string");
            return;
        }

        try
        {
            method = ApportionmentMethod.Parse(reader.GetString()!);
        }
        catch (InvalidTextException exception)
        {
            Fail(exception.Reason.Norwegian, exception.Reason.English);
        }
    }

    private Limits ReadLimits(string name)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return default;
        }

        if (reader.TokenType != JsonTokenType.StartArray)
        {
            return new Limits(ReadInteger(name), null);
        }

        var each = new List<BigInteger?>();
        while (error is null && reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            each.Add(reader.TokenType == JsonTokenType.Null ? null : ReadInteger(name));
        }

        return new Limits(null, each);
    }

    private BigInteger? ReadInteger(string name)
    {
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.Number))
        {
            FailOnType(name, "et helt tall", "a whole number");
            return null;
        }

        if (TryReadSmall(out var small))
        {
            return small;
        }

        var text = NumberText();
        var digits = text.Length > 0 && text[0] == '-' ? text.Substring(1) : text;
        if (digits.Length is 0 or > LongestNumber || !digits.All(character => character is >= '0' and <= '9'))
        {
            FailOnNumber(name, "et helt tall, for eksempel 36683801", "a whole number, for instance 36683801");
            return null;
        }

        return BigInteger.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
    }

    // Most numbers are short and plain: no string is made of them.
    private readonly bool TryReadSmall(out long value)
    {
        var text = reader.ValueSpan;
        value = 0;
        return !reader.ValueIsEscaped
            && text.Length is > 0 and <= DigitsOfLong
            && text[0] is (byte)'-' or (>= (byte)'0' and <= (byte)'9')
            && Utf8Parser.TryParse(text, out value, out var consumed)
            && consumed == text.Length;
    }

    private readonly string NumberText() =>
        reader.TokenType == JsonTokenType.String ? reader.GetString()! : Text(reader.ValueSpan);

    private void UnknownProperty()
    {
        var name = reader.GetString()!;
        var text = Names.Unknown(
            $"egenskapen «{Quote.Of(name)}» er ukjent.",
            $"the property '{Quote.Of(name)}' is unknown.",
            name,
            Properties
        );
        Fail(text.Norwegian, text.English);
    }

    private void FailOnType(string name, string norwegian, string english)
    {
        Fail($"«{name}» må være {norwegian}.", $"'{name}' must be {english}.");
    }

    private void FailOnNumber(string name, string norwegian, string english)
    {
        var text = Quote.Of(NumberText());
        Fail($"«{text}» i «{name}» er ikke {norwegian}.", $"'{text}' in '{name}' is not {english}.");
    }

    private void Fail(string norwegian, string english) => FailAt(reader.TokenStartIndex, norwegian, english);

    private void FailAt(long offset, string norwegian, string english)
    {
        var column = 1;
        foreach (var value in json.Slice(0, (int)Math.Min(offset, json.Length)))
        {
            column += (value & 0xC0) == 0x80 ? 0 : 1;
        }

        var place = column.ToString(CultureInfo.InvariantCulture);
        error ??= new LocalizedText($"kolonne {place}: {norwegian}", $"column {place}: {english}");
    }

    // The parser looks at the bytes of a string only when someone asks for it.
    private static int? FirstInvalid(ReadOnlySpan<byte> utf8)
    {
#if !NETSTANDARD2_0
        if (System.Text.Unicode.Utf8.IsValid(utf8))
        {
            return null;
        }
#endif
        try
        {
            StrictUtf8.GetCharCount(utf8.ToArray());
            return null;
        }
        catch (DecoderFallbackException exception)
        {
            return Math.Max(exception.Index, 0);
        }
    }

#if NETSTANDARD2_0
    private static string Text(ReadOnlySpan<byte> utf8) => Encoding.UTF8.GetString(utf8.ToArray());
#else
    private static string Text(ReadOnlySpan<byte> utf8) => Encoding.UTF8.GetString(utf8);
#endif

    /// <summary>Bounds as the request has them: one for all, or one for each weight.</summary>
    private readonly struct Limits(BigInteger? all, List<BigInteger?>? each)
    {
        public List<BigInteger?>? For(int count) => each ?? (all is null ? null : [.. Enumerable.Repeat(all, count)]);
    }
}
