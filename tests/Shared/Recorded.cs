namespace EHelse.Domain.Tests;

/// <summary>Files that the tests make from the library and people review. <c>EHELSE_ACCEPT=1</c> rewrites them.</summary>
internal static class Recorded
{
    /// <summary>The file says what the library says.</summary>
    /// <param name="file">The path from <see cref="Repository.Root"/>, with slashes.</param>
    /// <param name="content">What the library says; lines end with line feeds.</param>
    public static void Is(string file, string content)
    {
        var path = Repository.At(file.Split('/'));
        if (Environment.GetEnvironmentVariable("EHELSE_ACCEPT") == "1")
        {
            File.WriteAllText(path, content);
        }

        var expected = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
        if (content != expected)
        {
            Assert.Fail(
                $"""
                {file} is not what the library says:

                {TextDifference.Between(expected, content)}
                If the change is meant, rewrite the file and commit it: EHELSE_ACCEPT=1 dotnet test
                """
            );
        }
    }
}
