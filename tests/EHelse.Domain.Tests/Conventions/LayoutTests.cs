using System.Diagnostics;
using System.Text.RegularExpressions;

namespace EHelse.Domain.Tests.Conventions;

/// <summary>Where things are: the top level, folders and namespaces, files and types.</summary>
public sealed partial class LayoutTests
{
    private static readonly string[] TopLevel =
    [
        "src",
        "tests",
        "benchmarks",
        "docs",
        "EHelse.Domain.sln",
        "Directory.Build.props",
        "Directory.Packages.props",
        "README.md",
        "CHANGELOG.md",
        "LICENSE",
        "global.json",
    ];

    /// <summary>Folders of tests that mirror no folder of the sources.</summary>
    private static readonly string[] TestsOnly = ["Conventions"];

    [Fact]
    public void TopLevel_HoldsOnlyWhatTheDesignLists()
    {
        var unknown = Tracked()
            .Select(path => path.Split('/')[0])
            .Distinct(StringComparer.Ordinal)
            .Where(entry => !entry.StartsWith('.') && !TopLevel.Contains(entry, StringComparer.Ordinal));
        Violations.None(unknown);
    }

    [Fact]
    public void Projects_AllButConsumersOfThePackages_AreInTheSolution()
    {
        var solution = File.ReadAllText(Repository.At("EHelse.Domain.sln")).Replace('\\', '/');
        Violations.None(
            Tracked()
                .Where(path => path.EndsWith(".csproj", StringComparison.Ordinal))
                .Where(path => !path.StartsWith('.') && !path.Contains("/package-", StringComparison.Ordinal))
                .Where(path => !solution.Contains($"\"{path}\"", StringComparison.Ordinal))
        );
    }

    [Theory]
    [InlineData("src")]
    [InlineData("tests")]
    public void Namespaces_AreTheFoldersOfTheirFiles(string top)
    {
        var wrong = new List<string>();
        foreach (var file in Repository.Files(top, "*.cs"))
        {
            // top/Project/Folder/…/File.cs
            var parts = Repository.Name(file).Split('/');
            if (parts[1] == "Shared" || parts.Contains("Polyfills", StringComparer.Ordinal))
            {
                continue;
            }

            var expected = string.Join('.', parts[1..^1]);
            var found = Namespace()
                .Matches(File.ReadAllText(file))
                .Select(match => match.Groups["name"].Value)
                .ToList();
            if (found is not [] && found is not [var only] || found is [var one] && one != expected)
            {
                wrong.Add($"{Repository.Name(file)} is in {string.Join(", ", found)} instead of {expected}.");
            }
        }

        Violations.None(wrong);
    }

    [Fact]
    public void TestFolders_AreFoldersOfTheSources()
    {
        var unknown = Directory
            .EnumerateDirectories(Repository.At("tests"), "*.Tests")
            .SelectMany(Directory.EnumerateDirectories)
            .Where(folder => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Any())
            .Select(Repository.Name)
            .Where(folder => !TestsOnly.Contains(folder.Split('/')[^1], StringComparer.Ordinal))
            .Where(folder =>
                !Directory.Exists(
                    Repository.At(
                        folder
                            .Replace("tests/", "src/", StringComparison.Ordinal)
                            .Replace(".Tests/", "/", StringComparison.Ordinal)
                    )
                )
            );
        Violations.None(unknown);
    }

    [Fact]
    public void Files_HoldAtMostOnePublicType_AndAreNamedAfterIt()
    {
        var wrong = new List<string>();
        foreach (var file in Repository.Files("src", "*.cs"))
        {
            var types = PublicType()
                .Matches(File.ReadAllText(file))
                .Select(match => match.Groups["name"].Value)
                .ToList();
            var name = Path.GetFileName(file).Split('.')[0];
            if (types.Count > 1 || types.Any(type => type != name))
            {
                wrong.Add($"{Repository.Name(file)} holds {string.Join(" and ", types)}.");
            }
        }

        Violations.None(wrong);
    }

    /// <summary>What git knows; of a copy without git, what is there and not made by a build.</summary>
    internal static IReadOnlyList<string> Tracked()
    {
        if (Path.Exists(Repository.At(".git")))
        {
            var start = new ProcessStartInfo("git", ["-c", "core.quotePath=false", "ls-files"])
            {
                WorkingDirectory = Repository.Root,
                RedirectStandardOutput = true,
                UseShellExecute = false,
            };
            using var git = Process.Start(start)!;
            var listed = git.StandardOutput.ReadToEnd();
            git.WaitForExit();
            Assert.Equal(0, git.ExitCode);
            return
            [
                .. listed
                    .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                    .Where(path => File.Exists(Repository.At(path))),
            ];
        }

        return
        [
            .. Repository
                .Files(".", "*")
                .Select(Repository.Name)
                .Where(path => !path.Contains("TestResults/", StringComparison.Ordinal)),
        ];
    }

    [GeneratedRegex(
        @"^namespace (?<name>[\w.]+)",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10_000
    )]
    private static partial Regex Namespace();

    // The formatter puts a type of a file-scoped namespace at the start of its line, and a nested one not.
    [GeneratedRegex(
        @"^public (?:(?:static|sealed|abstract|readonly|partial|ref) )*(?:class|struct|interface|enum|record(?: struct| class)?|delegate \S+) (?<name>\w+)",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10_000
    )]
    private static partial Regex PublicType();
}
