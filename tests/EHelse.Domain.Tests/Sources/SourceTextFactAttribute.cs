namespace EHelse.Domain.Tests.Sources;

/// <summary>
/// A test that needs the source documents themselves. Their words are not part of the project, so it runs where the
/// environment variable <c>EHELSE_SOURCES</c> names a folder with their texts (<c>*.txt</c>, UTF-8), and elsewhere it is
/// reported as not run, with the reason.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SourceTextFactAttribute : FactAttribute
{
    private const string Variable = "EHELSE_SOURCES";
    private const string Reason = $"The texts of the source documents are not at hand: set {Variable} to their folder.";

    public SourceTextFactAttribute()
    {
        if (string.IsNullOrEmpty(Environment.GetEnvironmentVariable(Variable)))
        {
            Skip = Reason;
        }
    }

    /// <summary>All texts of the folder; a folder without any fails the test.</summary>
    public static IReadOnlyList<string> ReadAll()
    {
        var folder = Environment.GetEnvironmentVariable(Variable)!;
        string[] texts = [.. Directory.EnumerateFiles(folder, "*.txt").Select(File.ReadAllText)];
        Assert.True(texts.Length > 0, $"No text (*.txt) in the folder that {Variable} names.");
        return texts;
    }
}
