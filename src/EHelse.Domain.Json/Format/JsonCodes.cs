namespace EHelse.Domain.Json.Format;

/// <summary>How the codes of a document are read, when that depends on the letter.</summary>
internal sealed class JsonCodes
{
    private readonly Dictionary<Type, Func<string, object>> parsers = [];

    /// <summary>Says how codes of a type are read. Returns the same value, to say more.</summary>
    public JsonCodes With<T>(Func<string, T> parse)
        where T : class
    {
        parsers.Add(typeof(T), parse);
        return this;
    }

    public T Parse<T>(Code<T> code)
        where T : class => (T)parsers[typeof(T)](code.Text);
}
