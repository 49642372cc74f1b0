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

    /// <summary>Whether codes of a type can be read; those of a document that is read for several letters cannot, until it is read for one.</summary>
    public bool CanParse<T>()
        where T : class => parsers.ContainsKey(typeof(T));

    public T Parse<T>(Code<T> code)
        where T : class => (T)parsers[typeof(T)](code.Text);
}
