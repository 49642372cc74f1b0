using EHelse.Domain.Json;
using EHelse.Domain.Json.Fixtures;
using EHelse.Domain.Letters;
using EHelse.Domain.Tool.Letters;

namespace EHelse.Domain.Tool.Fixtures;

/// <summary>The files of fixtures that the user names, and the letters that they name.</summary>
internal sealed class FixtureInput
{
    private readonly Dictionary<string, AssignmentLetter> letters = new(StringComparer.Ordinal);

    /// <summary>Reads a file of fixtures.</summary>
    /// <exception cref="BadInputException">The file cannot be used.</exception>
    public static FixtureFile Read(string path)
    {
        try
        {
            return FixtureFile.Read(InputFile.ReadAll(path), path);
        }
        catch (InvalidJsonException exception)
        {
            throw BadInputException.In(Quote.Whole(path), exception.Errors);
        }
    }

    /// <summary>The letter of a fixture; a letter file is found from the fixture's own, and read once.</summary>
    /// <exception cref="BadInputException">The letter file cannot be used.</exception>
    public AssignmentLetter LetterOf(Fixture fixture)
    {
        if (fixture.Letter.Year is { } year)
        {
            return AssignmentLetter.ForYear(year);
        }

        var path = Path.Combine(Path.GetDirectoryName(fixture.FileName) ?? "", fixture.Letter.File!);
        if (!letters.TryGetValue(path, out var letter))
        {
            letter = LetterInput.ReadFile(path);
            letters.Add(path, letter);
        }

        return letter;
    }
}
