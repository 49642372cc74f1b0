using System.Text.RegularExpressions;

namespace EHelse.Domain.Tests.Conventions;

/// <summary>The folders of the library depend one way, and the projects do as well.</summary>
public sealed partial class ArrowsTests
{
    private const string Root = Arrows.Root;

    [Fact]
    public void Folders_OfTheLibrary_UseOnlyWhatTheTableAllows()
    {
        var wrong = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var (folder, used, file) in Used())
        {
            if (!Arrows.OfFolders.TryGetValue(folder, out var allowed))
            {
                wrong.Add($"The folder {folder} is not in the table: decide whom it may use.");
            }
            else if (used != folder && !allowed.Contains(used, StringComparer.Ordinal))
            {
                wrong.Add($"{(folder == Root ? "The root" : folder)} must not use {used}: {file}");
            }
        }

        Violations.None(wrong);
    }

    [Fact]
    public void Folders_OfTheTable_HaveNoCircle()
    {
        // The root's messages are used by Sources and use it back: they are one layer.
        foreach (var (folder, allowed) in Arrows.OfFolders.Where(entry => entry.Key != Root))
        {
            Assert.DoesNotContain(folder, allowed);
            Assert.All(allowed, other => Assert.DoesNotContain(folder, Arrows.OfFolders[other]));
        }
    }

    [Fact]
    public void Usings_ThatHoldForAWholeProject_DoNotHideArrows()
    {
        var hidden = Repository
            .Files("src", "*.cs*")
            .Where(file => GlobalUsing().IsMatch(File.ReadAllText(file)))
            .Select(Repository.Name);
        Violations.None(hidden);
    }

    [Fact]
    public void Projects_ReferOnlyToWhatTheTableAllows()
    {
        var wrong = new List<string>();
        foreach (var file in Repository.Files("src", "*.csproj"))
        {
            var project = Path.GetFileNameWithoutExtension(file);
            var used = ProjectReference()
                .Matches(File.ReadAllText(file))
                .Select(match => match.Groups["project"].Value);
            wrong.AddRange(
                Arrows.OfProjects.TryGetValue(project, out var allowed)
                    ? used.Except(allowed, StringComparer.Ordinal)
                        .Select(other => $"{project} must not refer to {other}.")
                    : [$"{project} is not in the table: decide what it may refer to."]
            );
        }

        Violations.None(wrong);
    }

    private static IEnumerable<(string Folder, string Used, string File)> Used()
    {
        var library = Repository.At("src", "EHelse.Domain");
        var files = Repository.Files("src/EHelse.Domain", "*.cs");

        // A type of another folder can be named without a using, as Money.Kroner: so folder and type are looked for.
        var types = files
            .GroupBy(FolderOf, StringComparer.Ordinal)
            .Where(group => group.Key.Length > 0)
            .ToDictionary(
                group => group.Key,
                group => group.Select(file => Path.GetFileName(file).Split('.')[0]).ToHashSet(StringComparer.Ordinal),
                StringComparer.Ordinal
            );

        foreach (var file in files)
        {
            var folder = FolderOf(file);
            var code = Comment().Replace(File.ReadAllText(file), "");
            yield return (folder, folder, Repository.Name(file));
            foreach (Match match in Qualified().Matches(code))
            {
                yield return (folder, match.Groups["folder"].Value, Repository.Name(file));
            }

            foreach (Match match in Relative().Matches(code))
            {
                if (
                    types.TryGetValue(match.Groups["folder"].Value, out var names)
                    && names.Contains(match.Groups["type"].Value)
                )
                {
                    yield return (folder, match.Groups["folder"].Value, Repository.Name(file));
                }
            }
        }

        string FolderOf(string file)
        {
            var parts = Path.GetRelativePath(library, file).Split(Path.DirectorySeparatorChar);
            return parts.Length > 1 ? parts[0] : Root;
        }
    }

    [GeneratedRegex(@"//.*$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Comment();

    [GeneratedRegex(
        @"\bEHelse\.Domain\.(?<folder>[A-Z]\w*)",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10_000
    )]
    private static partial Regex Qualified();

    [GeneratedRegex(
        @"(?<![\w.])(?<folder>[A-Z]\w*)\.(?<type>[A-Z]\w*)",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10_000
    )]
    private static partial Regex Relative();

    [GeneratedRegex(
        @"global\s+using\s+(static\s+)?EHelse|<Using\s+Include=""EHelse",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10_000
    )]
    private static partial Regex GlobalUsing();

    [GeneratedRegex(
        @"<ProjectReference\s+Include=""[^""]*?(?<project>[^/\\""]+)\.csproj""",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10_000
    )]
    private static partial Regex ProjectReference();
}
