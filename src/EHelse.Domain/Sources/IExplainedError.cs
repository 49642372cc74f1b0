namespace EHelse.Domain.Sources;

/// <summary>An exception that can say in Norwegian and in English what is wrong and where.</summary>
/// <remarks>
/// For programs that show errors to people: <see cref="Reason"/> is the bare sentence, while
/// <see cref="Exception.Message"/> is English and may carry the framework's mention of the parameter.
/// </remarks>
public interface IExplainedError
{
    /// <summary>What is wrong, in both languages. Never holds the name of a person.</summary>
    LocalizedText Reason { get; }
}
