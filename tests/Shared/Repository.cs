namespace EHelse.Domain.Tests;

/// <summary>Where the sources are that the convention tests read.</summary>
internal static class Repository
{
    /// <summary>The folder that holds <c>EHelse.Domain.sln</c>.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>A path below <see cref="Root"/>.</summary>
    public static string At(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>A path as the messages show it: from <see cref="Root"/>, with slashes.</summary>
    public static string Name(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    /// <summary>The files below a folder, without what a build puts there, in ordinal order.</summary>
    public static IReadOnlyList<string> Files(string folder, string pattern) =>
        Directory.Exists(At(folder))
            ?
            [
                .. Directory
                    .EnumerateFiles(At(folder), pattern, SearchOption.AllDirectories)
                    .Where(file => !Name(file).Split('/').Any(part => part is "bin" or "obj" or "artifacts"))
                    .Order(StringComparer.Ordinal),
            ]
            : [];

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "EHelse.Domain.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No EHelse.Domain.sln above {AppContext.BaseDirectory}.");
    }
}
