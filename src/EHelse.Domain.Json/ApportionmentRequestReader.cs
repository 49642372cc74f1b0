using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Json;
using EHelse.Domain.Allocation;
using EHelse.Domain.Json.Format;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Json;

/// <summary>Reads one request strictly, weights or a table: each property once, each number from its digits.</summary>
internal ref partial struct ApportionmentRequestReader
{
    // As long as a fraction may be; the time to read digits grows with the square of their number.
    private const int LongestNumber = 1000;

    // Every number of this many digits fits a long.
    private const int DigitsOfLong = 18;

    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    private const int FirstOfTable = 5;

    private static readonly string[] Properties =
    [
        "total",
        "weights",
        "method",
        "min",
        "max",
        "table",
        "rowTotals",
        "columnTotals",
    ];

    private readonly ReadOnlySpan<byte> json;
    private readonly bool isTable;
    private Utf8JsonReader reader;
    private LocalizedText? error;

    private BigInteger? total;
    private List<Fraction>? weights;
    private ApportionmentMethod? method;
    private Limits min;
    private Limits max;
    private List<IReadOnlyList<Fraction>>? table;
    private List<BigInteger>? rowTotals;
    private List<BigInteger>? columnTotals;

    private ApportionmentRequestReader(ReadOnlySpan<byte> json, bool isTable)
    {
        this.json = json;
        this.isTable = isTable;
        reader = new Utf8JsonReader(json);
    }

    /// <summary>The bytes of a request given as text; false, with the reason, when the text is not valid Unicode.</summary>
    public static bool TryGetUtf8(
        string json,
        [NotNullWhen(true)] out byte[]? utf8,
        [NotNullWhen(false)] out LocalizedText? error
    )
    {
        (utf8, error) = (null, null);
        try
        {
            utf8 = StrictUtf8.GetBytes(json);
            return true;
        }
        catch (ArgumentException)
        {
            error = new("Teksten er ikke gyldig Unicode.", "The text is not valid Unicode.");
            return false;
        }
    }

    /// <summary>Reads a request to divide a total.</summary>
    public static ApportionmentRequest? Read(ReadOnlySpan<byte> json, out LocalizedText? error) =>
        Read(json, isTable: false, out error) as ApportionmentRequest;

    private static object? Read(ReadOnlySpan<byte> json, bool isTable, out LocalizedText? error)
    {
        var request = new ApportionmentRequestReader(json, isTable);
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
            var detail = JsonFault.Of(exception);
            request.FailAt(request.reader.BytesConsumed, $"ikke gyldig JSON: {detail}", $"not valid JSON: {detail}");
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

    private object? Read()
    {
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            Fail(
                isTable ? "ventet et objekt med table." : "ventet et objekt med total og weights.",
                isTable ? "expected an object with table." : "expected an object with total and weights."
            );
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
            else if (property >= FirstOfTable != isTable)
            {
                Misplaced(property, seen);
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

        return error is null ? Made() : null;
    }

    private object? Made()
    {
        if (isTable ? table is null : total is null || weights is null)
        {
            var missing =
                isTable ? Properties[FirstOfTable]
                : total is null ? Properties[0]
                : Properties[1];
            Fail($"egenskapen «{missing}» mangler.", $"the property '{missing}' is missing.");
            return null;
        }

        // Whatever follows the object is an error, which the parser throws.
        reader.Read();
        return isTable ? MadeTable() : MadeDivision();
    }

    private ApportionmentRequest? MadeDivision()
    {
        if (DenominatorLimit.IsPassedBy(weights!, weights!.Count))
        {
            FailOnDenominators("weights");
            return null;
        }

        return new ApportionmentRequest(
            total!.Value,
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
        : reader.ValueTextEquals("table"u8) ? FirstOfTable
        : reader.ValueTextEquals("rowTotals"u8) ? FirstOfTable + 1
        : reader.ValueTextEquals("columnTotals"u8) ? FirstOfTable + 2
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
            case 4:
                max = ReadLimits("max");
                break;
            case FirstOfTable:
                ReadTable();
                break;
            case FirstOfTable + 1:
                rowTotals = ReadTotals("rowTotals");
                break;
            default:
                columnTotals = ReadTotals("columnTotals");
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
            weights.Add(ReadNumber("weights", "en liste av tall", "an array of numbers"));
        }
    }

    private Fraction ReadNumber(string name, string norwegianType, string englishType)
    {
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.Number))
        {
            FailOnType(name, norwegianType, englishType);
            return Fraction.Zero;
        }

        if (TryReadSmall(out var small))
        {
            return Fraction.Of(small);
        }

        if (!Fraction.TryParse(NumberText(), out var number))
        {
            FailOnNumber(
                name,
                "et tall, for eksempel 3, 0.25 eller \"1/3\"",
                "a number, for instance 3, 0.25 or \"1/3\""
            );
        }

        return number;
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

    private BigInteger? ReadInteger(
        string name,
        string norwegianType = "et helt tall",
        string englishType = "a whole number"
    )
    {
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.Number))
        {
            FailOnType(name, norwegianType, englishType);
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

    /// <summary>Bounds as the request has them: one for all, or one for each weight.</summary>
    private readonly struct Limits(BigInteger? all, List<BigInteger?>? each)
    {
        public List<BigInteger?>? For(int count) => each ?? (all is null ? null : [.. Enumerable.Repeat(all, count)]);
    }
}
