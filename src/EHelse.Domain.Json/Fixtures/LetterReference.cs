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
        const int MostDigits = 4;
        if (string.IsNullOrWhiteSpace(Guard.Against.Null(text)))
        {
            throw new InvalidTextException(new("Oppdragsbrevet mangler.", "The letter is missing."));
        }

        if (text.Length > MostDigits || !text.All(character => character is >= '0' and <= '9'))
        {
            return new(null, text);
        }

        var year = int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
        var known = string.Join(", ", AssignmentLetter.KnownYears);
        return AssignmentLetter.TryForYear(year, out _)
            ? new(year, null)
            : throw new InvalidTextException(
                new(
                    $"Oppdragsbrevet {text} er ukjent; kjente år er {known}.",
                    $"The letter {text} is unknown; known years are {known}."
                )
            );
    }

    /// <summary>The year or the path. <see cref="Parse"/> reads it back.</summary>
    /// <returns>The same text in every culture.</returns>
    public override string ToString() => File ?? Year!.Value.ToString(CultureInfo.InvariantCulture);
}
