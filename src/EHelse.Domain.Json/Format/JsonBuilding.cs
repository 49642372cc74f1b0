using EHelse.Domain.Sources;

namespace EHelse.Domain.Json.Format;

/// <summary>Makes values of the library from a document whose form was checked, and gathers what the library refuses.</summary>
internal sealed class JsonBuilding(IReadOnlyDictionary<string, JsonNode> places)
{
    private readonly List<JsonError> errors = [];

    public bool IsClean => errors.Count == 0;

    /// <summary>The errors, in the order of the document.</summary>
    public IReadOnlyList<JsonError> Errors => [.. errors.OrderBy(error => error.Line).ThenBy(error => error.Column)];

    /// <summary>The line of a value of the document.</summary>
    public int LineOf(string path) => places[path].Line;

    /// <summary>Makes a value; a refusal of the library becomes an error at the path, and the answer is null.</summary>
    public T? Try<T>(string path, Func<T> make)
        where T : class
    {
        try
        {
            return make();
        }
        catch (Exception exception) when (exception is IExplainedError)
        {
            Fail(path, ((IExplainedError)exception).Reason);
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
        errors.Add(new JsonError(path, node.Line, node.Column, reason));
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
        return whole.Length == made.Length ? whole : null;
    }

    public static string At(string path, int index) => FormattableString.Invariant($"{path}[{index}]");
}
