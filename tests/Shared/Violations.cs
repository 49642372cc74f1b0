namespace EHelse.Domain.Tests;

/// <summary>A convention holds when nothing breaks it; otherwise the message lists everything that does, a line each.</summary>
internal static class Violations
{
    public static void None(IEnumerable<string> violations)
    {
        var all = violations.ToList();
        Assert.True(all.Count == 0, "\n" + string.Join('\n', all));
    }
}
