using System.Text;
using EHelse.Domain.Allocation;
using EHelse.Domain.Json.Letters;
using EHelse.Domain.Letters;

namespace EHelse.Domain.Testing.Tests;

public sealed class FixtureCasesTests
{
    private const string Holds = """
        {
          "format": "fixtures/1", "source": "test",
          "fixtures": [
            { "name": "the corrected table", "correctedTable": {}, "expect": { "total": 36683801 } },
            { "name": "a tie", "apportionment": { "total": 1, "weights": [1, 1] }, "expect": { "units": [1, 0] } }
          ]
        }
        """;

    private const string Fails = """
        {
          "format": "fixtures/1", "source": "test",
          "fixtures": [
            {
              "name": "the key",
              "distribution": {},
              "expect": {
                "total": 1,
                "someAmounts": {
                  "103974": 4781744
                }
              }
            }
          ]
        }
        """;

    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    [Fact]
    public void In_FileWithFixtures_HasACaseForEach() =>
        Assert.Equal(
            ["holds.json: the corrected table", "holds.json: a tie"],
            Cases(Write("holds.json", Holds)).Select(Name)
        );

    [Fact]
    public void In_Folder_TakesItsJsonFilesInOrder()
    {
        Write("b.json", Holds);
        Write("a.json", Fails);
        Write("c.txt", "no fixtures");
        Assert.Equal(["a.json: the key", "b.json: the corrected table", "b.json: a tie"], Cases(folder).Select(Name));
    }

    [Fact]
    public void In_Pattern_TakesWhatMatches()
    {
        Write("b.json", Holds);
        Write("a.json", Fails);
        Assert.Equal(["a.json: the key"], Cases(Path.Combine(folder, "a*.json")).Select(Name));
    }

    [Fact]
    public void In_RelativePath_IsFoundFromTheTestProgram()
    {
        var name = Path.GetRandomFileName();
        var file = Path.Combine(AppContext.BaseDirectory, name);
        File.WriteAllText(file, Holds);
        try
        {
            Assert.Equal($"{name}: the corrected table", Cases(name)[0].ToString());
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void In_NoFiles_IsRefused() => Assert.Equal("No files of fixtures are named.", Refusal());

    [Fact]
    public void In_EmptyFolder_IsRefused() => Assert.Equal(": has no files.", AfterFolder(Refusal(folder)));

    [Fact]
    public void In_PatternWithoutMatch_IsRefused() =>
        Assert.Equal("/*.json: has no files.", AfterFolder(Refusal(folder + "/*.json")));

    [Fact]
    public void In_PatternInAMissingFolder_IsRefused() =>
        Assert.Contains(": cannot be read: ", Refusal(folder + "/no/*.json"), StringComparison.Ordinal);

    [Fact]
    public void In_EmptyName_IsRefused() => Assert.NotEmpty(Refusal(""));

    [Fact]
    public void In_SeveralBrokenFiles_TellsAllTheirErrorsWithTheirPlaces()
    {
        var none = Write("none.json", """{ "format": "fixtures/1", "fixtures": [] }""");
        var misspelt = Write("misspelt.json", "{ \"format\": \"fixtures/1\",\n  \"fixturs\": [] }");
        var whole = Write("whole.json", Holds);
        Assert.Equal(
            [
                ".json: does not exist.",
                ".json:1:39: $.fixtures: The file has no fixtures.",
                ".json:1:1: $: The property 'fixtures' is missing.",
                ".json:2:3: $.fixturs: The property 'fixturs' is unknown. Did you mean fixtures?",
            ],
            Refusal(folder + "/missing.json", none, whole, misspelt)
                .Split('\n')
                .Select(line => line[line.IndexOf(".json", StringComparison.Ordinal)..])
        );
    }

    [Fact]
    public void In_FixtureWithALetterFile_FindsItFromTheFixturesFile()
    {
        var key = AllocationKey.Parse("flat=100%");
        File.WriteAllBytes(Path.Combine(folder, "flat.json"), JsonLetter.ToUtf8(AssignmentLetter.Of2024.WithKey(key)));
        var file = Write(
            "holds.json",
            Holds.Replace("\"name\": \"a", "\"letter\": \"flat.json\", \"name\": \"a", StringComparison.Ordinal)
        );
        Assert.Equal([AssignmentLetter.Of2024.Key, key], Cases(file).Select(one => one.Letter.Key));
    }

    [Fact]
    public void In_LetterFileThatIsBroken_IsRefusedOnceWithItsPlace()
    {
        Write("letter.json", "{\n}");
        var file = Write(
            "holds.json",
            Holds.Replace("\"source\"", "\"letter\": \"letter.json\", \"source\"", StringComparison.Ordinal)
        );
        var lines = Refusal(file).Split('\n');
        Assert.Equal(lines.Distinct().Count(), lines.Length);
        Assert.All(lines, line => Assert.Contains("letter.json:1:1: $: ", line, StringComparison.Ordinal));
    }

    [Fact]
    public void In_WithALetter_TriesAllOnIt()
    {
        var letter = AssignmentLetter.Of2024.WithKey(AllocationKey.Parse("flat=100%"));
        var file = Write(
            "holds.json",
            Holds.Replace("\"source\"", "\"letter\": \"missing.json\", \"source\"", StringComparison.Ordinal)
        );
        Assert.All(
            FixtureCases.In([file], letter).Select(arguments => Assert.IsType<FixtureCase>(Assert.Single(arguments))),
            one => Assert.Same(letter, one.Letter)
        );
    }

    [Fact]
    public void In_Null_IsRefused()
    {
        Assert.Throws<ArgumentNullException>(() => FixtureCases.In(null!));
        Assert.Throws<ArgumentNullException>(() => FixtureCases.In([null!]));
        Assert.Throws<ArgumentNullException>(() => FixtureCases.In(["x"], null!));
    }

    [Fact]
    public void Verify_FixtureThatHolds_IsSilent() => Cases(Write("holds.json", Holds)).ForEach(one => one.Verify());

    [Fact]
    public void Verify_FixtureThatDoesNotHold_TellsEachDifferenceWithFileLineAndName()
    {
        var file = Write("fails.json", Fails);
        var failed = Assert.Throws<FixtureFailedException>(() => Cases(file)[0].Verify());
        var lines = failed.Message.Split('\n');
        Assert.Equal(3, lines.Length);
        Assert.StartsWith($"{file}:8: the key: ", lines[0], StringComparison.Ordinal);
        Assert.StartsWith($"{file}:10: the key: ", lines[1], StringComparison.Ordinal);
        Assert.Contains("4781744", lines[1], StringComparison.Ordinal);
        Assert.Equal("Letter: Assignment letter 2024", lines[2]);
        Assert.EndsWith("Brev: Oppdragsbrev 2024", failed.Reason.Norwegian, StringComparison.Ordinal);
        Assert.Equal(2, failed.Result.Mismatches.Count);
    }

    [Fact]
    public void Verify_OnAnotherLetter_AnswersForThat()
    {
        var right = Cases(
            Write(
                "right.json",
                Fails
                    .Replace("\"total\": 1,", "", StringComparison.Ordinal)
                    .Replace("4781744", "4781743", StringComparison.Ordinal)
            )
        )[0];
        right.Verify();
        var letter = AssignmentLetter.Of2024.WithKey(AllocationKey.Parse("flat=61%,municipalities=19%,population=20%"));
        Assert.Same(letter, Assert.Throws<FixtureFailedException>(() => right.Verify(letter)).Letter);
    }

    private static List<FixtureCase> Cases(params string[] files) =>
        [.. FixtureCases.In(files).Select(arguments => Assert.IsType<FixtureCase>(Assert.Single(arguments)))];

    private static string Refusal(params string[] files)
    {
        var refused = Assert.Throws<UnusableFixturesException>(() => FixtureCases.In(files));
        Assert.Equal(refused.Reason.English, refused.Message);
        return refused.Message;
    }

    private static string Name(FixtureCase one) => Path.GetFileName(one.ToString());

    private string AfterFolder(string message) => message[Math.Min(folder.Length, message.Length)..];

    private string Write(string name, string text)
    {
        var file = Path.Combine(folder, name);
        File.WriteAllText(file, text, new UTF8Encoding(false));
        return file;
    }
}
