using EHelse.Domain.Sources;

namespace EHelse.Domain.Json.Format;

/// <summary>Makes values of the library from a document whose form was checked, and gathers what the library refuses.</summary>
internal sealed class JsonBuilding(IReadOnlyDictionary<string, JsonNode> places, JsonCodes codes)
{
    private readonly JsonErrorList errors = new();
    private int count;

    public bool IsClean => count == 0;

    /// <summary>How many errors there are so far.</summary>
    public int ErrorCount => count;

    /// <summary>The errors, in the order of the document.</summary>
    public IReadOnlyList<JsonError> Errors => errors.Sorted();

    /// <summary>The line of a value of the document.</summary>
    public int LineOf(string path) => places[path].Line;

    /// <summary>What a code stands for; that it is one was checked with the form.</summary>
    public T Parse<T>(Code<T> code)
        where T : class => codes.Parse(code);

    /// <summary>Makes a value; a refusal of the library becomes an error, and the answer is null.</summary>
    /// <remarks>The error stands at the path, or at the property below it that has the name of the parameter refused.</remarks>
    /// <param name="path">Where the value stands.</param>
    /// <param name="make">Makes it.</param>
    /// <param name="propertyOf">The property that a parameter comes from; null when all have the parameters' names.</param>
    public T? Try<T>(string path, Func<T> make, Func<string, string>? propertyOf = null)
        where T : class
    {
        try
        {
            return make();
        }
        catch (Exception exception) when (exception is IExplainedError)
        {
            var parameter = (exception as ArgumentException)?.ParamName ?? "";
            var property = path + "." + (propertyOf is null ? parameter : propertyOf(parameter));
            Fail(places.ContainsKey(property) ? property : path, ((IExplainedError)exception).Reason);
        }
        catch (OverflowException)
        {
            Fail(path, new("Beløpene er for store.", "The amounts are too large."));
        }

        return null;
    }

    public void Fail(string path, LocalizedText reason)
    {
        var node = places[path];
        count++;
        errors.Add(() => new JsonError(path, node.Line, node.Column, reason));
    }

    /// <summary>Makes a value of each item of a list; null when one is refused, after every item was tried.</summary>
    public static IReadOnlyList<TValue>? Each<TItem, TValue>(
        string path,
        IReadOnlyList<TItem> items,
        Func<string, TItem, TValue?> make
    )
        where TValue : class
    {
        TValue?[] made = [.. items.Select((item, index) => make(At(path, index), item))];
        TValue[] whole = [.. made.OfType<TValue>()];
        return whole.Length == made.Length ? Array.AsReadOnly(whole) : null;
    }

    public static string At(string path, int index) => FormattableString.Invariant($"{path}[{index}]");
}
