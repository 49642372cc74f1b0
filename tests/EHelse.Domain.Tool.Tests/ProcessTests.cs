using System.Diagnostics;

namespace EHelse.Domain.Tool.Tests;

/// <summary>What only a real process shows: exit codes, pipes, and answers that do not wait for more requests.</summary>
public sealed class ProcessTests
{
    private const string Request = """{"total":10,"weights":[47000,16000,15900,12000,6000,3100]}""";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Theory]
    [InlineData(0, "distribute")]
    [InlineData(1, "reconcile", "--check")]
    [InlineData(2, "distribute", "--total", "x")]
    public async Task Process_Command_AnswersTheShell(int exitCode, params string[] args)
    {
        using var process = Start(args);
        process.StandardInput.Close();
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync().WaitAsync(Patience);

        Assert.Equal(exitCode, process.ExitCode);
        Assert.Equal(exitCode == 2, output.Length == 0);
        Assert.Equal(exitCode == 2, (await errors).Length > 0);
    }

    [Fact]
    public async Task Process_CoProcess_AnswersEachRequestBeforeTheNext()
    {
        using var process = Start("apportion", "--jsonl");
        for (var request = 0; request < 3; request++)
        {
            await process.StandardInput.WriteAsync(Request + "\n");
            await process.StandardInput.FlushAsync();

            Assert.Equal(
                """{"amounts":["5","2","1","1","1","0"],"tied":[]}""",
                await process.StandardOutput.ReadLineAsync().WaitAsync(Patience)
            );
        }

        process.StandardInput.Close();
        await process.WaitForExitAsync().WaitAsync(Patience);
        Assert.Equal(0, process.ExitCode);
    }

    [Fact]
    public async Task Process_ReaderThatGoesAway_EndsItQuietly()
    {
        using var process = Start("apportion", "--jsonl");
        var errors = process.StandardError.ReadToEndAsync();
        var requests = Task.Run(() =>
        {
            try
            {
                for (var request = 0; request < 10_000_000; request++)
                {
                    process.StandardInput.Write(Request + "\n");
                }
            }
            catch (IOException)
            {
                // The tool has ended, as it should.
            }
        });
        await process.StandardOutput.ReadLineAsync().WaitAsync(Patience);
        process.StandardOutput.Close();

        await process.WaitForExitAsync().WaitAsync(Patience);
        await requests.WaitAsync(Patience);
        Assert.Equal((0, ""), (process.ExitCode, await errors));
    }

    private static Process Start(params string[] args)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "ehelse.dll"));
        foreach (var arg in args)
        {
            start.ArgumentList.Add(arg);
        }

        return Process.Start(start)!;
    }
}
