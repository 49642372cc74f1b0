using System.Text.Json;

namespace EHelse.Domain.Json.Format;

/// <summary>What the parser says of text that is no JSON.</summary>
internal static class JsonFault
{
    private const int Longest = 120;

    // Behind it stands what the document has there, which may be a name without quotes around it.
    private const string Literal = "is an invalid JSON literal.";

    /// <summary>One short sentence in English that repeats no more of the document than a character.</summary>
    public static string Of(JsonException exception)
    {
        // What follows the first sentence is a place, or advice about the parser's settings.
        var message = exception.Message;
        var end = message.IndexOf(". ", StringComparison.Ordinal);
        var sentence = end < 0 ? message : message.Substring(0, end + 1);
        return message.Contains(Literal) ? "A word stands where a value must be: a text needs quotes."
            : sentence.Length > Longest ? Quote.Of(sentence)
            : Quote.Whole(sentence);
    }
}
