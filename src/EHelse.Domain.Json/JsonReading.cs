using System.Globalization;
using System.Numerics;
using EHelse.Domain.Json.Format;
using EHelse.Domain.Sources;
using NodaTime;
using NodaTime.Text;

namespace EHelse.Domain.Json;

/// <summary>Reads the values of a document as types of the library, and gathers every error on the way.</summary>
/// <remarks>Each method answers null for a value that is wrong, after it noted the error: reading goes on.</remarks>
internal sealed class JsonReading
{
    private readonly List<JsonError> errors = [];

    /// <summary>Reads a document.</summary>
    /// <exception cref="InvalidJsonException">The document has errors: all of them, in its order.</exception>
    public static T Document<T>(byte[] utf8, Func<JsonReading, JsonNode, T?> read)
        where T : class
    {
        var reading = new JsonReading();
        var value = read(reading, JsonTree.Read(utf8));
        return reading.errors.Count == 0 && value is not null
            ? value
            : throw new InvalidJsonException([
                .. reading.errors.OrderBy(error => error.Line).ThenBy(error => error.Column),
            ]);
    }

    public void Fail(JsonNode at, string norwegian, string english) =>
        Fail(at.Path, at.Line, at.Column, new(norwegian, english));

    public void Fail(string path, int line, int column, LocalizedText reason) =>
        errors.Add(new JsonError(path, line, column, reason));

    /// <summary>An object, whose properties are then asked for by name.</summary>
    public JsonObjectReading? Object(JsonNode node) =>
        node is JsonNode.Object found
            ? new JsonObjectReading(this, found)
            : Wrong<JsonObjectReading>(node, "et objekt", "an object");

    public string? Text(JsonNode node)
    {
        if (node is not JsonNode.Text text)
        {
            return Wrong<string>(node, "en tekst", "a string");
        }

        if (!string.IsNullOrWhiteSpace(text.Value))
        {
            return text.Value;
        }

        Fail(node, "Teksten er tom.", "The text is empty.");
        return null;
    }

    /// <summary>A text that may be empty: known to be none.</summary>
    public string? AnyText(JsonNode node) =>
        node is JsonNode.Text text ? text.Value : Wrong<string>(node, "en tekst", "a string");

    public bool? Boolean(JsonNode node)
    {
        if (node is JsonNode.Boolean value)
        {
            return value.Value;
        }

        Fail(
            node,
            $"Ventet true eller false, fant {node.Name.Norwegian}.",
            $"Expected true or false, found {node.Name.English}."
        );
        return null;
    }

    public BigInteger? Integer(JsonNode node)
    {
        const int MostDigits = 1000;
        if (
            node is JsonNode.Number { Digits.Length: <= MostDigits } number
            && BigInteger.TryParse(
                number.Digits,
                NumberStyles.AllowLeadingSign,
                CultureInfo.InvariantCulture,
                out var value
            )
        )
        {
            return value;
        }

        Fail(
            node,
            $"Ventet et helt tall, fant {node.Name.Norwegian}.",
            $"Expected a whole number, found {node.Name.English}."
        );
        return null;
    }

    /// <summary>A year from 1 to 9998.</summary>
    public int? Year(JsonNode node) => Between(node, 1, 9998);

    /// <summary>A whole number from 0 to 100.</summary>
    public int? Percent(JsonNode node) => Between(node, 0, 100);

    /// <summary>A date as ISO text: <c>2024-12-31</c>.</summary>
    public LocalDate? Date(JsonNode node)
    {
        if (Text(node) is not { } text)
        {
            return null;
        }

        var parsed = LocalDatePattern.Iso.Parse(text);
        if (parsed.Success)
        {
            return parsed.Value;
        }

        Fail(
            node,
            $"«{Quote.Of(text)}» er ikke en dato: skriv for eksempel 2024-12-31.",
            $"'{Quote.Of(text)}' is not a date: write for instance 2024-12-31."
        );
        return null;
    }

    /// <summary>A text that the library reads with <c>Parse</c>.</summary>
    public T? Parsed<T>(JsonNode node, Func<string, T> parse)
        where T : class => Text(node) is { } text ? Try(node, () => parse(text)) : null;

    /// <summary>A list; an item that is wrong is left out, after its error was noted.</summary>
    public IReadOnlyList<T>? List<T>(JsonNode node, Func<JsonNode, T?> read)
        where T : class
    {
        if (node is not JsonNode.Array array)
        {
            return Wrong<IReadOnlyList<T>>(node, "en liste", "an array");
        }

        return [.. array.Items.Select(read).OfType<T>()];
    }

    /// <summary>Makes a value of what was read; a refusal of the library becomes an error at the node.</summary>
    public T? Try<T>(JsonNode node, Func<T> make)
        where T : class
    {
        try
        {
            return make();
        }
        catch (Exception exception) when (exception is IExplainedError)
        {
            Fail(node.Path, node.Line, node.Column, ((IExplainedError)exception).Reason);
            return null;
        }
    }

    /// <summary>Whether nothing was wrong so far: only then may a value be made of what was read.</summary>
    public bool IsClean => errors.Count == 0;

    private int? Between(JsonNode node, int from, int to)
    {
        if (Integer(node) is not { } value)
        {
            return null;
        }

        if (value >= from && value <= to)
        {
            return (int)value;
        }

        Fail(
            node,
            FormattableString.Invariant($"Ventet et tall fra {from} til {to}."),
            FormattableString.Invariant($"Expected a number from {from} to {to}.")
        );
        return null;
    }

    private T? Wrong<T>(JsonNode node, string norwegian, string english)
        where T : class
    {
        var found = node.Name;
        Fail(node, $"Ventet {norwegian}, fant {found.Norwegian}.", $"Expected {english}, found {found.English}.");
        return null;
    }
}
