using EHelse.Domain.Sources;

namespace EHelse.Domain.Testing;

/// <summary>Files of fixtures, or letter files that they name, cannot be used; all errors of all files are told at once.</summary>
/// <remarks>The message has a line for each error: <c>fixtures.json:3:14: $.fixtures[0].nam: …</c>, or <c>fixtures.json: does not exist.</c></remarks>
public sealed class UnusableFixturesException : Exception, IExplainedError
{
    internal UnusableFixturesException(IReadOnlyList<LocalizedText> errors)
        : base(string.Join("\n", errors.Select(error => error.English))) => Errors = Array.AsReadOnly([.. errors]);

    /// <summary>The errors, in the order of the files; at least one, each with its file and, where there is one, line, column and JSON path.</summary>
    public IReadOnlyList<LocalizedText> Errors { get; }

    /// <inheritdoc/>
    public LocalizedText Reason =>
        new(
            string.Join("\n", Errors.Select(error => error.Norwegian)),
            string.Join("\n", Errors.Select(error => error.English))
        );
}
