using EHelse.Domain.Sources;

namespace EHelse.Domain.Json;

/// <summary>A JSON document cannot be read as what was asked for; all its errors are told at once.</summary>
public sealed class InvalidJsonException : FormatException, IExplainedError
{
    internal InvalidJsonException(IReadOnlyList<JsonError> errors)
        : base(string.Join("\n", errors)) => Errors = errors;

    /// <summary>The errors, in the order of the document; at least one.</summary>
    public IReadOnlyList<JsonError> Errors { get; }

    /// <inheritdoc/>
    public LocalizedText Reason =>
        new(
            string.Join("\n", Errors.Select(error => error.In(Language.NorwegianBokmal))),
            string.Join("\n", Errors.Select(error => error.In(Language.English)))
        );
}
