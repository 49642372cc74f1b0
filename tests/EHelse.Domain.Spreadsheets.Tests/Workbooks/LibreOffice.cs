using System.Diagnostics;

namespace EHelse.Domain.Spreadsheets.Tests.Workbooks;

/// <summary>LibreOffice without a window, calculating workbooks anew.</summary>
internal static class LibreOffice
{
    private const int Processes = 2;

    // Without this it trusts the values that stand in the file, and the test would compare the library with itself.
    private const string CalculateAlways = """
        <?xml version="1.0" encoding="UTF-8"?>
        <oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
          <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
        </oor:items>
        """;

    /// <summary>The program, or null where it is not installed.</summary>
    public static string? Program { get; } =
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? "soffice.exe" : "soffice"))
            .FirstOrDefault(File.Exists);

    /// <summary>The workbooks with every formula calculated anew, in order.</summary>
    public static IReadOnlyList<WorkbookCells> Recalculate(IReadOnlyList<byte[]> workbooks)
    {
        var folder = Directory.CreateTempSubdirectory("ehelse-workbooks");
        try
        {
            var output = folder.CreateSubdirectory("out");
            var names = workbooks.Select((_, place) => FormattableString.Invariant($"{place:D5}.xlsx")).ToArray();
            for (var place = 0; place < names.Length; place++)
            {
                File.WriteAllBytes(Path.Combine(folder.FullName, names[place]), workbooks[place]);
            }

            // Each process has a profile of its own: two share one only by turns.
            Parallel.ForEach(
                names.Chunk((names.Length + Processes - 1) / Processes).Select((chunk, place) => (chunk, place)),
                part => Run(folder.FullName, ProfileIn(folder, part.place), output.FullName, part.chunk)
            );
            return [.. names.Select(name => new WorkbookCells(File.ReadAllBytes(Path.Combine(output.FullName, name))))];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string ProfileIn(DirectoryInfo folder, int place)
    {
        var profile = folder.CreateSubdirectory(FormattableString.Invariant($"profile-{place}"));
        File.WriteAllText(
            Path.Combine(profile.CreateSubdirectory("user").FullName, "registrymodifications.xcu"),
            CalculateAlways
        );
        return profile.FullName;
    }

    private static void Run(string folder, string profile, string output, string[] names)
    {
        var start = new ProcessStartInfo(Program!)
        {
            UseShellExecute = false,
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        string[] arguments =
        [
            "-env:UserInstallation=" + new Uri(profile).AbsoluteUri,
            "--headless",
            "--convert-to",
            "xlsx",
            "--outdir",
            output,
            .. names,
        ];
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var text = process.StandardOutput.ReadToEnd();
        if (!process.WaitForExit(TimeSpan.FromMinutes(10)))
        {
            process.Kill(entireProcessTree: true);
        }

        Assert.True(process.ExitCode == 0, text + errors.Result);
    }
}
