using System.Text;
using System.Text.Json;
using EHelse.Domain.Json;
using EHelse.Domain.Letters;

namespace EHelse.Domain.Tool.Tests;

/// <summary>What the command alone reads, given what somebody broke: requests a line, keys a line.</summary>
public sealed class HostileInputTests
{
    private static readonly string[] Requests =
    [
        """{"total":"10","weights":["47000","1/2",3],"method":"webster","min":0,"max":[null,"5",null]}""",
        """{"total":-36683801,"weights":[47000,16000,15900,0,0.25,3100],"method":"huntington-hill"}""",
        """{"total":7,"weights":["1/3","1/3","1/3"],"max":[3,3,3],"min":[0,1,null]}""",
        """{"table":[["1/3","2/3"],["2/3","1/3"]],"rowTotals":[1,1],"columnTotals":["1",1]}""",
        """{"table":[[1.5,"2/7",0],[0.25,0,"-1/3"],[3,3,3]]}""",
        "{\"total\":1,\"weights\":[1]}\r\n\n{\"total\":2,\"weights\":[1,1]}\n",
    ];

    private static readonly string[] Keys =
    [
        "flat=60%,municipalities=20%,population=20%\n",
        "# keys\n\nflat=1/3,population=2/3\r\npopulation=100%\n",
        "flat=0.5,municipalities=0.25,population=0.25",
    ];

    [Fact]
    public void Apportion_ChangedRequests_AnswersEachLineWithALine() =>
        Hostile.Bytes(
            "apportion --jsonl",
            [.. Requests.Select(Encoding.UTF8.GetBytes)],
            bytes =>
            {
                var run = ToolRun.With(bytes, "apportion", "--jsonl");
                var failed = 0;
                foreach (var line in run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries))
                {
                    using var answer = JsonDocument.Parse(line);
                    failed += answer.RootElement.TryGetProperty("error", out _) ? 1 : 0;
                    Hostile.CanBeShown(line);
                }

                Assert.Equal(failed == 0 ? 0 : 2, run.ExitCode);
                Assert.Equal(failed == 0, run.Errors.Length == 0);
                Hostile.CanBeShown(run.Errors);
                return failed == 0;
            }
        );

    [Fact]
    public void Sweep_ChangedKeys_AnswersOrTellsTheLines() =>
        Hostile.Bytes(
            "sweep --keys",
            [.. Keys.Select(Encoding.UTF8.GetBytes)],
            bytes => IsDone(ToolRun.With(bytes, "sweep", "--keys", "-", "--format", "csv"))
        );

    [Fact]
    public void Verify_ChangedCertificates_AnswersOrTellsThePlaces() =>
        Hostile.Bytes(
            "verify",
            [Encoding.UTF8.GetBytes(JsonDistribution.ToJson(AssignmentLetter.Of2024.Distribute()))],
            bytes => IsDone(ToolRun.With(bytes, "verify", "-"))
        );

    // Results or errors, not both, and nothing that a terminal would obey.
    private static bool IsDone(ToolRun run)
    {
        Assert.InRange(run.ExitCode, 0, 2);
        Assert.Equal(run.ExitCode == 2, run.Output.Length == 0);
        Assert.Equal(run.ExitCode == 2, run.Errors.Length > 0);
        Assert.DoesNotContain("unexpected error", run.Errors, StringComparison.Ordinal);
        Hostile.CanBeShown(run.Output);
        Hostile.CanBeShown(run.Errors);
        return run.ExitCode != 2;
    }
}
