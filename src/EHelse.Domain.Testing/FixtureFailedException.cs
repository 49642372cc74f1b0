using EHelse.Domain.Json.Fixtures;
using EHelse.Domain.Letters;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Testing;

/// <summary>A fixture does not hold.</summary>
/// <remarks>The message has a line for each thing that differs, <c>fixtures.json:12: the corrected table: …</c>, and at last the letter.</remarks>
public sealed class FixtureFailedException : Exception, IExplainedError
{
    internal FixtureFailedException(FixtureResult result, AssignmentLetter letter)
        : this(
            result,
            letter,
            new(
                result.ToText(Language.NorwegianBokmal) + "\nBrev: " + Quote.Of(letter.Document.Title.Norwegian),
                result.ToText(Language.English) + "\nLetter: " + Quote.Of(letter.Document.Title.English)
            )
        ) { }

    private FixtureFailedException(FixtureResult result, AssignmentLetter letter, LocalizedText reason)
        : base(reason.English)
    {
        Result = result;
        Letter = letter;
        Reason = reason;
    }

    /// <summary>The fixture and all that differs; at least one.</summary>
    public FixtureResult Result { get; }

    /// <summary>The letter that the fixture was tried on.</summary>
    public AssignmentLetter Letter { get; }

    /// <inheritdoc/>
    public LocalizedText Reason { get; }
}
