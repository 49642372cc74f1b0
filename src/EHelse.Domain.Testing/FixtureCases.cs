using System.Collections.ObjectModel;
using EHelse.Domain.Json;
using EHelse.Domain.Json.Fixtures;
using EHelse.Domain.Json.Letters;
using EHelse.Domain.Letters;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Testing;

/// <summary>Files of fixtures as the cases of a test with data: one test for each fixture.</summary>
/// <remarks>
/// <code>
/// public static IEnumerable&lt;object[]&gt; Decisions =&gt; FixtureCases.In("fixtures.json");
///
/// [Theory, MemberData(nameof(Decisions))]
/// public void Decision_UnderTheRulesOfToday_Stands(FixtureCase decision) =&gt; decision.Verify();
/// </code>
/// There are never none: what cannot be read, and what names no file, is an error at once. The form of the cases, a list of
/// arguments for each, is that of xunit's <c>MemberData</c>, NUnit's <c>TestCaseSource</c> and MSTest's <c>DynamicData</c>.
/// </remarks>
/// <example>
/// <code><![CDATA[
/// foreach (var arguments in FixtureCases.In("fixtures.json"))
/// {
///     var fixture = (FixtureCase)arguments[0];
///     fixture.Verify();
///     Console.WriteLine(fixture);
/// }
///
/// // fixtures.json: Oslo's part
/// ]]></code>
/// </example>
public static class FixtureCases
{
    /// <summary>The fixtures of files, each with the letter that it names.</summary>
    /// <param name="files">
    /// At least one: a file, a folder (its <c>*.json</c>), or a pattern such as <c>fixtures/*.json</c>. Relative to the folder of the test program
    /// (<see cref="AppContext.BaseDirectory"/>), where a project's files with <c>CopyToOutputDirectory</c> are.
    /// </param>
    /// <returns>A <see cref="FixtureCase"/> alone in each list of arguments, in the order of the files; those of a folder or pattern in ordinal order. At least one.</returns>
    /// <exception cref="ArgumentNullException">The list or a file is null.</exception>
    /// <exception cref="UnusableFixturesException">No file is named, or a file of fixtures or a letter file cannot be used: the message has all errors of all files.</exception>
    public static IReadOnlyList<object[]> In(params string[] files) => Read(Guard.Against.Null(files), null);

    /// <summary>The fixtures of files, all of them under one letter, whichever they name: to see what next year's letter does with this year's decisions.</summary>
    /// <param name="files">At least one file, folder or pattern, as <see cref="In(string[])"/> takes them.</param>
    /// <param name="letter">The letter.</param>
    /// <returns>A <see cref="FixtureCase"/> alone in each list of arguments, in the order of the files. At least one.</returns>
    /// <exception cref="ArgumentNullException">A reference or a file is null.</exception>
    /// <exception cref="UnusableFixturesException">No file is named, or a file of fixtures cannot be used: the message has all errors of all files.</exception>
    public static IReadOnlyList<object[]> In(IReadOnlyList<string> files, AssignmentLetter letter) =>
        Read(Guard.Against.Null(files), Guard.Against.Null(letter));

    private static ReadOnlyCollection<object[]> Read(IReadOnlyList<string> files, AssignmentLetter? letter)
    {
        var errors = new List<LocalizedText>();
        if (files.Count == 0)
        {
            errors.Add(new("Ingen filer med tilfeller er nevnt.", "No files of fixtures are named."));
        }

        var letters = new Dictionary<string, AssignmentLetter?>(StringComparer.Ordinal);
        var cases = new List<FixtureCase>();
        foreach (var path in files.SelectMany(file => Matching(Guard.Against.Null(file, nameof(files)), errors)))
        {
            var file = TryRead(path, utf8 => FixtureFile.Read(utf8, path), errors);
            foreach (var fixture in file?.Fixtures ?? [])
            {
                if ((letter ?? LetterOf(fixture, letters, errors)) is { } its)
                {
                    cases.Add(new FixtureCase(fixture, its));
                }
            }
        }

        return errors.Count == 0
            ? Array.AsReadOnly([.. cases.Select(one => new object[] { one })])
            : throw new UnusableFixturesException(errors);
    }

    // As the file was named, so that messages show what the test's author wrote.
    private static string[] Matching(string file, List<LocalizedText> errors)
    {
        var name = Path.GetFileName(file);
        var isPattern = name.Contains('*') || name.Contains('?');
        if (!isPattern && !Directory.Exists(Absolute(file)))
        {
            return [file];
        }

        var folder = isPattern ? Path.GetDirectoryName(file) ?? "" : file;
        try
        {
            string[] found =
            [
                .. Directory
                    .EnumerateFiles(Absolute(folder), isPattern ? name : "*.json")
                    .Select(path => Path.Combine(folder, Path.GetFileName(path)))
                    .OrderBy(path => path, StringComparer.Ordinal),
            ];
            if (found.Length == 0)
            {
                errors.Add(Error(file, "har ingen filer.", "has no files."));
            }

            return found;
        }
        catch (Exception exception) when (IsOfTheFile(exception))
        {
            errors.Add(Unreadable(file, exception));
            return [];
        }
    }

    // A letter file is found from the fixture's own, read once, and its errors are told once.
    private static AssignmentLetter? LetterOf(
        Fixture fixture,
        Dictionary<string, AssignmentLetter?> letters,
        List<LocalizedText> errors
    )
    {
        if (fixture.Letter.Year is { } year)
        {
            return AssignmentLetter.ForYear(year);
        }

        var path = Path.Combine(Path.GetDirectoryName(fixture.FileName) ?? "", fixture.Letter.File!);
        if (!letters.TryGetValue(path, out var letter))
        {
            letter = TryRead(path, JsonLetter.Read, errors);
            letters.Add(path, letter);
        }

        return letter;
    }

    private static T? TryRead<T>(string path, Func<byte[], T> read, List<LocalizedText> errors)
        where T : class
    {
        try
        {
            return read(File.ReadAllBytes(Absolute(path)));
        }
        catch (InvalidJsonException exception)
        {
            var name = Shown(path);
            errors.AddRange(
                exception.Errors.Select(error => new LocalizedText(
                    $"{name}:{error.In(Language.NorwegianBokmal)}",
                    $"{name}:{error.In(Language.English)}"
                ))
            );
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            errors.Add(Error(path, "finnes ikke.", "does not exist."));
        }
        catch (Exception exception) when (IsOfTheFile(exception))
        {
            errors.Add(Unreadable(path, exception));
        }

        return null;
    }

    private static bool IsOfTheFile(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException;

    private static string Absolute(string path) => Path.Combine(AppContext.BaseDirectory, path);

    private static LocalizedText Unreadable(string path, Exception exception) =>
        Error(path, $"kan ikke leses: {exception.Message}", $"cannot be read: {exception.Message}");

    private static LocalizedText Error(string path, string norwegian, string english) =>
        new($"{Shown(path)}: {norwegian}", $"{Shown(path)}: {english}");

    // Whole, unlike other foreign text: its end tells which file it is.
    private static string Shown(string path) =>
        string.Concat(path.Select(character => char.IsControl(character) ? '\uFFFD' : character));
}
