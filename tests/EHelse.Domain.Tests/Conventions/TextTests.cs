using System.Text;
using System.Text.RegularExpressions;

namespace EHelse.Domain.Tests.Conventions;

/// <summary>What is written in the repository: links that lead somewhere, and nothing of the machine it was written on.</summary>
public sealed partial class TextTests
{
    private static readonly string[] Binary = [".png", ".xlsx", ".ods", ".pdf", ".csv"];

    [Fact]
    public void Links_InPages_LeadToFilesAndHeadings()
    {
        var broken = new List<string>();
        foreach (var page in LayoutTests.Tracked().Where(path => path.EndsWith(".md", StringComparison.Ordinal)))
        {
            var text = Code().Replace(File.ReadAllText(Repository.At(page)), "");
            foreach (var target in Link().Matches(text).Select(match => match.Groups["target"].Value))
            {
                if (
                    target.Contains("://", StringComparison.Ordinal)
                    || target.StartsWith("mailto:", StringComparison.Ordinal)
                )
                {
                    continue;
                }

                var parts = target.Split('#', 2);
                var file =
                    parts[0].Length == 0
                        ? Repository.At(page)
                        : Path.GetFullPath(
                            Path.Combine(Path.GetDirectoryName(Repository.At(page))!, Uri.UnescapeDataString(parts[0]))
                        );
                if (!Path.Exists(file))
                {
                    broken.Add($"{page}: {target} is not there.");
                }
                else if (parts.Length == 2 && !Anchors(file).Contains(parts[1]))
                {
                    broken.Add($"{page}: {target} names a heading that is not there.");
                }
            }
        }

        Violations.None(broken);
    }

    [Fact]
    public void Files_NameNoRegistryHostAndNoPathOfAMachine()
    {
        var found = new List<string>();
        foreach (var path in LayoutTests.Tracked().Where(IsText))
        {
            var lines = File.ReadAllLines(Repository.At(path));
            found.AddRange(
                lines
                    .Select((line, at) => (line, at))
                    .Where(entry => HostOrMachinePath().IsMatch(entry.line))
                    .Select(entry => $"{path}:{entry.at + 1}: {entry.line.Trim()}")
            );
        }

        Violations.None(found);
    }

    [Fact]
    public void Tests_AreNeverSkipped()
    {
        var skipped = Repository
            .Files("tests", "*.cs")
            .Where(file => SkippedTest().IsMatch(File.ReadAllText(file)))
            .Select(Repository.Name);
        Violations.None(skipped);
    }

    [Fact]
    public void Files_EndTheirLinesWithLineFeeds()
    {
        var wrong = LayoutTests
            .Tracked()
            .Where(IsText)
            .Where(path => File.ReadAllText(Repository.At(path)).Contains('\r', StringComparison.Ordinal));
        Violations.None(wrong);
    }

    private static bool IsText(string path) => !Binary.Contains(Path.GetExtension(path), StringComparer.Ordinal);

    // As the hosting sites make an anchor of a heading: lower case, without punctuation, hyphens for spaces.
    private static HashSet<string> Anchors(string page) =>
        [
            .. Heading()
                .Matches(Code().Replace(File.ReadAllText(page), ""))
                .Select(match =>
                {
                    var anchor = new StringBuilder();
                    foreach (var character in match.Groups["text"].Value.Trim().ToLowerInvariant())
                    {
                        if (char.IsLetterOrDigit(character) || character is '-' or '_')
                        {
                            anchor.Append(character);
                        }
                        else if (character == ' ')
                        {
                            anchor.Append('-');
                        }
                    }

                    return anchor.ToString();
                }),
        ];

    [GeneratedRegex(
        @"^\s*```.*?^\s*```\s*$|`[^`\n]*`",
        RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10_000
    )]
    private static partial Regex Code();

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Link();

    [GeneratedRegex(
        @"^#{1,6} (?<text>.+)$",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10_000
    )]
    private static partial Regex Heading();

    // Written with brackets so that this line does not match itself.
    [GeneratedRegex(
        @"nuget[.]org|npmjs[.]|pypi[.]|deb[.]debian|pkgs[.]dev|(^|[\s""'=(:])/(tmp|work|home|root|Users|opt)/|[A-Z]:\\[Uu]sers",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10_000
    )]
    private static partial Regex HostOrMachinePath();

    [GeneratedRegex(
        @"\[(Fact|Theory|InlineData)\([^\]]*\bSkip(Unless|When)?\s*=",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10_000
    )]
    private static partial Regex SkippedTest();
}
