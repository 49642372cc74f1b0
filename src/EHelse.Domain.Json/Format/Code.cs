namespace EHelse.Domain.Json.Format;

/// <summary>The code of a value that a letter may bring itself, as it stands in a document; what it may be is said on reading.</summary>
/// <typeparam name="T">What the code stands for.</typeparam>
internal readonly record struct Code<T>(string Text)
    where T : class;
