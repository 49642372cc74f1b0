namespace EHelse.Domain.Tests;

/// <summary>How much a check has tried, for the log of the checks and <c>docs/testing.md</c>.</summary>
internal static class Figures
{
    private static readonly Lock Gate = new();

    /// <summary>Adds a line to what <c>.ci/run</c> prints of a check.</summary>
    public static void Report(string check, string line)
    {
        var folder = Repository.At("artifacts", "ci", "figures");
        lock (Gate)
        {
            Directory.CreateDirectory(folder);
            File.AppendAllText(Path.Combine(folder, check + ".txt"), line + "\n");
        }
    }
}
