using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using EHelse.Domain.Letters;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Json.Fixtures;

/// <summary>The letter that a fixture is about: one that the library knows by its year, or a letter file.</summary>
/// <remarks>References are equal when year and file are.</remarks>
public sealed record LetterReference
{
    private LetterReference(int? year, string? file) => (Year, File) = (year, file);

    /// <summary>The year of a letter that the library knows; null for a file.</summary>
    public int? Year { get; }

    /// <summary>The path of a letter file as the fixture has it, relative to the fixture's own file; null for a year.</summary>
    public string? File { get; }

    /// <summary>Reads a year or a path.</summary>
    /// <param name="text">Four digits or fewer for a year; else the path of a file.</param>
    /// <returns>The reference.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="InvalidTextException"><paramref name="text"/> is empty, or a year whose letter the library does not know.</exception>
    public static LetterReference Parse(string text)
    {
        if (TryParse(Guard.Against.Null(text), out var reference))
        {
            return reference;
        }

        var (quoted, known) = (Quote.Of(text), string.Join(", ", AssignmentLetter.KnownYears));
        throw new InvalidTextException(
            string.IsNullOrWhiteSpace(text)
                ? new("Oppdragsbrevet mangler.", "The letter is missing.")
                : new(
                    $"Oppdragsbrevet {quoted} er ukjent; kjente år er {known}.",
                    $"The letter {quoted} is unknown; known years are {known}."
                )
        );
    }

    /// <summary>Reads a year or a path, without throwing.</summary>
    /// <param name="text">Four digits or fewer for a year; else the path of a file.</param>
    /// <param name="reference">The reference, or null.</param>
    /// <returns>Whether the text is a path, or a year whose letter the library knows.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out LetterReference? reference)
    {
        const int MostDigits = 4;
        reference =
            text is null || string.IsNullOrWhiteSpace(text) ? null
            : text.Length > MostDigits || !text.All(character => character is >= '0' and <= '9') ? new(null, text)
            : int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture) is var year
            && AssignmentLetter.TryForYear(year, out _)
                ? new(year, null)
            : null;
        return reference is not null;
    }

    /// <summary>The year or the path. <see cref="Parse"/> reads it back.</summary>
    /// <returns>The same text in every culture.</returns>
    public override string ToString() => File ?? Year!.Value.ToString(CultureInfo.InvariantCulture);
}
