using System.Text.RegularExpressions;

namespace EHelse.Domain.Tests.Conventions;

/// <summary>The page about the house is true: its picture has the arrows, and every folder says what it holds.</summary>
public sealed partial class HouseTests
{
    private const string Page = "docs/house.md";
    private static readonly string[] TopLevel = ["src", "tests", "benchmarks", "docs", ".ci", ".github", ".config"];

    [Fact]
    public void Picture_OfTheArrows_IsUpToDate() => Recorded.Is("docs/images/house.svg", HousePicture.Draw());

    /// <summary>Who follows the drawn arrows comes to exactly those whom the table allows.</summary>
    [Fact]
    public void Picture_FollowedAlongItsArrows_ComesToWhatTheTableAllows()
    {
        var drawn = Arrow()
            .Matches(File.ReadAllText(Repository.At("docs", "images", "house.svg")))
            .ToLookup(match => match.Groups["from"].Value, match => match.Groups["to"].Value, StringComparer.Ordinal);
        foreach (var (name, allowed) in Arrows.OfProjects.Concat(Arrows.OfFolders))
        {
            if (name == Arrows.Root)
            {
                continue;
            }

            var reached = new HashSet<string>(StringComparer.Ordinal);
            var waiting = new Queue<string>(drawn[name]);
            while (waiting.TryDequeue(out var next))
            {
                if (reached.Add(next))
                {
                    foreach (var further in drawn[next])
                    {
                        waiting.Enqueue(further);
                    }
                }
            }

            Assert.Equal(allowed.Order(StringComparer.Ordinal), reached.Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Folders_OfTheRepository_HaveALineEach()
    {
        var lines = Lines();
        Violations.None(
            Folders()
                .Where(folder => !lines.Contains(folder) && !Mirrors(folder, lines))
                .Select(folder => $"{Page} has no line for {folder}/: say there what it holds.")
        );
    }

    [Fact]
    public void Lines_OfThePage_AreFoldersOfTheRepository()
    {
        var folders = Folders();
        Violations.None(
            Lines().Where(line => !folders.Contains(line)).Select(line => $"{Page}: there is no folder {line}/.")
        );
    }

    // A folder of tests that mirrors a folder of the sources holds its tests, and a line about it would say only that.
    private static bool Mirrors(string folder, HashSet<string> lines) =>
        folder.StartsWith("tests/", StringComparison.Ordinal)
        && lines.Contains(
            folder.Replace("tests/", "src/", StringComparison.Ordinal).Replace(".Tests/", "/", StringComparison.Ordinal)
        );

    private static HashSet<string> Folders()
    {
        var folders = new HashSet<string>(StringComparer.Ordinal);
        foreach (
            var path in LayoutTests
                .Tracked()
                .Where(path => TopLevel.Contains(path.Split('/')[0], StringComparer.Ordinal))
        )
        {
            for (var at = path.LastIndexOf('/'); at > 0; at = path.LastIndexOf('/', at - 1))
            {
                folders.Add(path[..at]);
            }
        }

        return folders;
    }

    /// <summary>The folders that the page and the list of samples have a line for.</summary>
    private static HashSet<string> Lines() =>
        [
            .. FolderLine()
                .Matches(File.ReadAllText(Repository.At(Page)))
                .Select(match => match.Groups["folder"].Value.TrimEnd('/')),
            .. SampleLine()
                .Matches(File.ReadAllText(Repository.At("docs", "samples", "README.md")))
                .Select(match => "docs/samples/" + match.Groups["folder"].Value),
        ];

    [GeneratedRegex(
        "id=\"(?<from>[A-Za-z.]+)-uses-(?<to>[A-Za-z.]+)\"",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10_000
    )]
    private static partial Regex Arrow();

    [GeneratedRegex(
        @"^\| `(?<folder>[\w./-]+/)` \|",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10_000
    )]
    private static partial Regex FolderLine();

    [GeneratedRegex(
        @"^\| \[(?<folder>[\w./-]+)\]",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10_000
    )]
    private static partial Regex SampleLine();
}
