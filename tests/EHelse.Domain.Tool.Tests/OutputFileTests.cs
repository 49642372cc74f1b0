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
        var file = Path.Combine(folder, "old.html");
        File.WriteAllText(file, "old");

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
}
