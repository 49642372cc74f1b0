using System.Globalization;
using EHelse.Domain.Json;
using EHelse.Domain.Json.Letters;
using EHelse.Domain.Letters;

namespace EHelse.Domain.Tool.Letters;

/// <summary>The letters that the user names: by year, or as a file.</summary>
internal static class LetterInput
{
    private const int MostDigits = 4;

    public static AssignmentLetter Latest => AssignmentLetter.ForYear(AssignmentLetter.KnownYears[^1]);

    /// <summary>Reads a letter.</summary>
    /// <param name="text">A year, or the path of a letter file.</param>
    /// <param name="place">What stands before the message that a year is unknown: the option that gave it; else empty.</param>
    /// <exception cref="BadInputException">The year is unknown, or the file cannot be used.</exception>
    public static AssignmentLetter Read(string text, string place = "")
    {
        if (IsYear(text))
        {
            var year = int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
            var known = string.Join(", ", AssignmentLetter.KnownYears);
            return AssignmentLetter.TryForYear(year, out var letter)
                ? letter
                : throw new BadInputException(
                    new(
                        $"{place}oppdragsbrevet «{Quote.Of(text)}» er ukjent; kjente år er {known}, og andre brev gis som fil.",
                        $"{place}the assignment letter '{Quote.Of(text)}' is unknown; known years are {known}, and other letters are given as a file."
                    )
                );
        }

        return ReadFile(text);
    }

    /// <summary>Whether a letter is named by its year: digits alone, also when a file has that name. <c>./2025</c> is the file.</summary>
    public static bool IsYear(string text) => text.Length is > 0 and <= MostDigits && text.All(char.IsAsciiDigit);

    /// <summary>Reads a letter file.</summary>
    /// <exception cref="BadInputException">The file cannot be used.</exception>
    public static AssignmentLetter ReadFile(string path)
    {
        try
        {
            return JsonLetter.Read(InputFile.ReadAll(path));
        }
        catch (InvalidJsonException exception)
        {
            throw BadInputException.In(Quote.Whole(path), exception.Errors);
        }
    }
}
