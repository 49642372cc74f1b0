namespace EHelse.Domain.Tool.Tests.Distribute;

public sealed class LimitOptionsTests
{
    [Fact]
    public void Distribute_FixedAmountAndMinimum_ShowsThemInTheTable()
    {
        var run = ToolRun.Of(
            "distribute",
            "--fixed",
            "103974=4000000",
            "--min",
            "103972=3000000",
            "--min",
            "1000000",
            "--total",
            "36000000"
        );

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        var lines = run.Output.Split('\n');
        Assert.Contains("Network                   Exact share   At least    At most      Amount", lines);
        Assert.Contains("Agder                       3,000,000  3,000,000              3,000,000", lines);
        Assert.Contains("Viken                       4,000,000  4,000,000  4,000,000   4,000,000", lines);
        Assert.Contains(
            lines,
            line => line.StartsWith("Oslo ", StringComparison.Ordinal) && line.Contains("  1,000,000  ")
        );
    }

    [Fact]
    public void Distribute_MinimumAndMaximumForOne_ExplainsWhichHolds()
    {
        var run = ToolRun.Of([
            "distribute",
            "--explain",
            "--min",
            "103972=3000000",
            "--max",
            "103972=3100000",
            "--fixed",
            "103974=1",
        ]);

        Assert.Contains("The amount is fixed.", run.Output, StringComparison.Ordinal);
        Assert.Contains("The maximum holds the share at 3,100,000 kr.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Distribute_WithoutLimits_HasNoColumnsOfThem()
    {
        var run = ToolRun.Of("distribute", "--lang", "nb");

        Assert.DoesNotContain("Minst", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Høyst", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Distribute_CodeWithAnEqualsSign_IsReadToTheLastOne()
    {
        var run = ToolRun.Of("distribute", "--fixed", "a=b=5");

        Assert.Contains("There is a limit for 'a=b'", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--fixed 1", "--fixed is for one recipient: write CODE=N.")]
    [InlineData("--fixed =1", "--fixed: '=1' has no code before the equals sign.")]
    [InlineData("--fixed", "--fixed needs a value: --fixed CODE=N")]
    [InlineData("--min 1 --min", "--min needs a value: --min [CODE=]N")]
    [InlineData("--min 1 --min 2", "--min stands twice.")]
    [InlineData("--max 103972=1 --max 103972=2", "--max stands twice for '103972'.")]
    [InlineData("--max 103972=x", "--max: 'x' is not an amount")]
    [InlineData("--fixed 103972=1 --min 103972=1", "'103972' has both --fixed and --min.")]
    [InlineData("--fixed 103972=1 --max 103972=1", "'103972' has both --fixed and --max.")]
    [InlineData("--min 103972=2 --max 103972=1", "The minimum 2 kr of '103972' is above the maximum 1 kr.")]
    [InlineData("--fixed 10397=1", "no recipient has that code. Did you mean 103967?")]
    [InlineData("--fixed 103972=40000000", "The fixed amounts sum to 40000000 kr, more than the total 36683801 kr.")]
    [InlineData(
        "--fixed 103972=1500 --unit 1000 --total 36000000",
        "The fixed amount 1500 kr of 103972 Agder is not a multiple of the unit 1000 kr."
    )]
    public void Distribute_WrongLimits_AreToldAndNothingIsWritten(string args, string error)
    {
        var run = ToolRun.Of(["distribute", .. args.Split(' ')]);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(error, run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--fixed 103972=1 --min 103972=1", "«103972» har både --fixed og --min.")]
    [InlineData("--max 103972=1 --max 103972=2", "--max står to ganger for «103972».")]
    public void Distribute_WrongLimitsInNorwegian_AreToldInNorwegian(string args, string error) =>
        Assert.Contains(
            error,
            ToolRun.Of(["distribute", "--lang", "nb", .. args.Split(' ')]).Errors,
            StringComparison.Ordinal
        );
}
