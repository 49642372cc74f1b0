using System.Diagnostics;

namespace EHelse.Domain.Tool.Tests;

/// <summary>Files that the user names for results: when writing fails, what was there before stays.</summary>
public sealed class OutputFileTests
{
    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    [Fact]
    public void Output_Null_IsWrittenToAndStaysADevice()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var run = ToolRun.Of("report", "-o", "/dev/null");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal(0, new FileInfo("/dev/null").Length);
        Assert.Empty(Directory.GetFiles("/dev", "null.*.part"));
    }

    [Fact]
    public void Output_FullDisk_IsAnError()
    {
        if (!File.Exists("/dev/full"))
        {
            return;
        }

        var run = ToolRun.Of("workbook", "-o", "/dev/full");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("/dev/full: cannot be written", run.Errors, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles("/dev", "full.*.part"));
    }

    [Fact]
    public void Output_FolderThatTakesNoFile_KeepsTheOldFile()
    {
        const string Kept = "/proc/version";
        if (!File.Exists(Kept))
        {
            return;
        }

        var before = File.ReadAllText(Kept);
        var run = ToolRun.Of("report", "-o", Kept);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"ehelse: {Kept}: cannot be written: ", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain(".part", run.Errors, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(Kept));
    }

    [Fact]
    public void Output_ReadOnlyFolder_KeepsTheOldFileAndLeavesNoOther()
    {
        // Whoever may do anything may also write to a folder that nobody may write to.
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
        {
            return;
        }

        var file = OldFile();
        File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        try
        {
            var run = ToolRun.Of("report", "-o", file);

            Assert.Equal(2, run.ExitCode);
            Assert.Contains("cannot be written", run.Errors, StringComparison.Ordinal);
            Assert.Equal("old", File.ReadAllText(file));
            Assert.Equal([file], Directory.GetFiles(folder));
        }
        finally
        {
            File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Fact]
    public void Output_NoRoomLeft_KeepsTheOldFileAndLeavesNoOther()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        foreach (var command in new[] { "report", "workbook" })
        {
            var file = OldFile();
            var (exitCode, errors) = WithRoomForLittle("trap '' XFSZ", command, file);

            Assert.Equal((2, $"ehelse: {file}: cannot be written: the file gets too large.\n"), (exitCode, errors));
            Assert.Equal("old", File.ReadAllText(file));
            Assert.Equal([file], Directory.GetFiles(folder));
        }
    }

    [Fact]
    public void Output_KilledWhileItWrites_KeepsTheOldFile()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var file = OldFile();
        var (exitCode, _) = WithRoomForLittle("true", "report", file);

        // The system ends the process at the byte too many, as sudden as a power cut: it cannot clean up.
        Assert.True(exitCode > 128, $"{exitCode}");
        Assert.Equal("old", File.ReadAllText(file));
    }

    [Fact]
    public void Output_Directory_IsAnErrorAndStays()
    {
        var run = ToolRun.Of("report", "-o", folder);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("it is a directory", run.Errors, StringComparison.Ordinal);
        Assert.True(Directory.Exists(folder));
    }

    [Fact]
    public void Output_BadInput_KeepsTheOldFileAndLeavesNoOther()
    {
        var file = OldFile();

        var run = ToolRun.Of("report", "-o", file, "--total", "x");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("old", File.ReadAllText(file));
        Assert.Equal([file], Directory.GetFiles(folder));
    }

    [Fact]
    public void Report_NameThatTurnsTheDirection_IsShownWithoutIt()
    {
        var basis = Path.Combine(folder, "basis.json");
        var file = Path.Combine(folder, "report.html");
        File.WriteAllText(
            basis,
            """{"source":"s","lines":[{"code":"1","name":"A\u202e\u001b[31m</style><script>","values":{"beds":1}}]}"""
        );

        var run = ToolRun.Of("report", "-o", file, "--basis", basis, "--key", "beds=100%", "--total", "5");

        var html = File.ReadAllText(file);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.DoesNotContain('\u202E', html);
        Assert.DoesNotContain('\u001B', html);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Table_NameWithEscapes_IsShownWithoutThem()
    {
        var basis = Path.Combine(folder, "basis.json");
        File.WriteAllText(
            basis,
            """{"source":"s","lines":[{"code":"1","name":"A\u202e\u001b[31m\u009b","values":{"beds":1}}]}"""
        );
        foreach (var width in new int?[] { null, 60 })
        {
            string[] args = ["distribute", "--basis", basis, "--key", "beds=100%", "--total", "5"];
            var run = width is { } columns ? ToolRun.OnTerminal(columns, args) : ToolRun.Of(args);

            Assert.Equal((0, ""), (run.ExitCode, run.Errors));
            Assert.DoesNotContain("\u001B[31m", run.Output, StringComparison.Ordinal);
            Assert.DoesNotContain('\u202E', run.Output);
            Assert.DoesNotContain('\u009B', run.Output);
        }
    }

    private string OldFile()
    {
        var file = Path.Combine(folder, "old.html");
        File.WriteAllText(file, "old");
        return file;
    }

    // In a process of its own, whose files may have 4 KiB: half of what a command writes does not fit.
    private static (int ExitCode, string Errors) WithRoomForLittle(string before, string command, string file)
    {
        var start = new ProcessStartInfo("bash") { RedirectStandardError = true, UseShellExecute = false };
        // Else the runtime itself needs a larger file.
        start.Environment["DOTNET_EnableWriteXorExecute"] = "0";
        start.Environment["LANG"] = "C";
        start.Environment["LC_ALL"] = "C";
        string[] arguments =
        [
            "-c",
            before + "; ulimit -c 0; ulimit -f 4; exec \"$@\"",
            "bash",
            Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet",
            Path.Combine(AppContext.BaseDirectory, "ehelse.dll"),
            command,
            "--lang",
            "en",
            "-o",
            file,
        ];
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEnd();
        Assert.True(process.WaitForExit(TimeSpan.FromSeconds(60)), "The command hangs.");
        return (process.ExitCode, errors);
    }
}
