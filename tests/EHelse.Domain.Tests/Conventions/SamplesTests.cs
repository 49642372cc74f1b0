using System.Reflection;
using System.Text.RegularExpressions;

namespace EHelse.Domain.Tests.Conventions;

/// <summary>What the README and the docs show as C# is a program that runs and prints what it should.</summary>
[Collection(nameof(WritesToTheConsole))]
public sealed partial class SamplesTests
{
    public static TheoryData<string> Programs =>
        [
            .. Repository
                .Files("docs/samples", "*.csproj")
                .Select(project => Path.GetFileNameWithoutExtension(project))
                // Users of the packages, which .ci/samples and .ci/package build and run.
                .Where(name => !name.StartsWith("package-", StringComparison.Ordinal))
                .Where(name => File.Exists(Repository.At("docs", "samples", name, "Program.cs"))),
        ];

    [Theory]
    [MemberData(nameof(Programs))]
    public void Program_WhenRun_PrintsWhatIsExpected(string name)
    {
        var expected = File.ReadAllText(Repository.At("docs", "samples", name, "expected.txt"));
        Assert.Equal(expected.ReplaceLineEndings("\n"), Run(name).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Blocks_OfCSharpInPages_AreSamples()
    {
        var samples = Repository
            .Files("docs/samples", "*.cs")
            .ToDictionary(Repository.Name, file => Lines(File.ReadAllText(file)), StringComparer.Ordinal);
        var unknown = new List<string>();
        foreach (var page in LayoutTests.Tracked().Where(path => path.EndsWith(".md", StringComparison.Ordinal)))
        {
            foreach (Match block in Block().Matches(File.ReadAllText(Repository.At(page)).ReplaceLineEndings("\n")))
            {
                // The README shows whole programs; a page of the docs may show some lines of one.
                var lines = Lines(block.Groups["code"].Value);
                var isSample = samples.Values.Any(sample =>
                    page == "README.md" ? sample == lines : sample.Contains(lines, StringComparison.Ordinal)
                );
                if (!isSample)
                {
                    var nearest = samples
                        .Select(sample => (sample.Key, Difference: TextDifference.Between(sample.Value, lines)))
                        .MinBy(sample => sample.Difference.Length);
                    unknown.Add(
                        $"{page} shows C# that no file under docs/samples has. To {nearest.Key} it differs by:\n{nearest.Difference}"
                    );
                }
            }
        }

        Assert.True(unknown.Count == 0, string.Join("\n", unknown));
    }

    [Fact]
    public void Readme_ShowsTheExampleThatThePackageConsumersRun()
    {
        var readme = File.ReadAllText(Repository.At("README.md")).ReplaceLineEndings("\n");
        var example = File.ReadAllText(Repository.At("docs", "samples", "distribute", "Program.cs"));
        Assert.Contains($"```csharp\n{example.ReplaceLineEndings("\n")}```", readme, StringComparison.Ordinal);
        foreach (
            var consumer in new[]
            {
                "package-net8.0/package-net8.0.csproj",
                "package-netstandard2.0/Example/Example.csproj",
            }
        )
        {
            Assert.Contains(
                "distribute/Program.cs",
                File.ReadAllText(Repository.At("docs", "samples", consumer)),
                StringComparison.Ordinal
            );
        }
    }

    [Fact]
    public void Readme_HasTheTestCommandThatTheChecksRun()
    {
        Assert.Matches(@"(?m)^dotnet test$", File.ReadAllText(Repository.At("README.md")));
        Assert.Matches(@"(?m)^tests ""tests"" dotnet test$", File.ReadAllText(Repository.At(".ci", "run")));
    }

    // A program prints to the console and reads files from its own folder, as `dotnet run` there lets it. There is one
    // console and one current folder: so one at a time, and nothing else runs beside it.
    private static string Run(string name)
    {
        var (before, folder) = (Console.Out, Environment.CurrentDirectory);
        using var output = new StringWriter();
        try
        {
            Console.SetOut(output);
            Environment.CurrentDirectory = Repository.At("docs", "samples", name);
            var entry = Assembly.Load(name).EntryPoint!;
            entry.Invoke(null, entry.GetParameters().Length == 0 ? null : [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(before);
            Environment.CurrentDirectory = folder;
        }

        return output.ToString();
    }

    private static string Lines(string code) =>
        string.Join(
            '\n',
            code.ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)
        ) + "\n";

    [GeneratedRegex(
        @"^ *```(csharp|cs|c#)(?![a-z])[^\n]*\n(?<code>.*?)^ *```",
        RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10_000
    )]
    private static partial Regex Block();
}
