using System.Text.Json;

namespace EHelse.Domain.Tool.Tests.Reconcile;

public sealed class ReconcileCommandTests
{
    [Fact]
    public void Reconcile_Json_KeepsItsContract()
    {
        using var json = JsonDocument.Parse(ToolRun.Of("reconcile", "--format", "json").Output);
        var root = json.RootElement;

        Assert.Equal(
            (36_683_801, 36_683_802, 1),
            (
                root.GetProperty("statedTotal").GetInt64(),
                root.GetProperty("sumOfLines").GetInt64(),
                root.GetProperty("difference").GetInt64()
            )
        );
        Assert.Equal(
            4_734_461,
            root.GetProperty("lines")
                .EnumerateArray()
                .Single(line => line.GetProperty("code").ValueEquals("103974"))
                .GetProperty("corrected")
                .GetInt64()
        );
    }

    [Fact]
    public void Reconcile_Csv_HasOneLineForEachNetwork()
    {
        var lines = ToolRun.Of("reconcile", "--format", "csv").Output.Split('\n');

        Assert.Equal("code,name,published,computed,difference,corrected", lines[0]);
        Assert.Equal("103974,Viken,4734462,4781743,-47281,4734461", lines[11]);
    }

    [Fact]
    public void Reconcile_Table_SaysThatTheKeyDoesNotGiveTheTable() =>
        Assert.Contains(
            "does not give the published amounts: the lines differ by 1,098 to 47,281 kr.",
            ToolRun.Of("reconcile").Output,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("en", "2,937,520     +13,064")]
    [InlineData("nb", "2\u00A0937\u00A0520  +13\u00A0064")]
    public void Reconcile_Table_ShowsWhichWayTheDifferenceGoes(string language, string amounts) =>
        Assert.Contains(amounts, ToolRun.Of("reconcile", "--lang", language).Output, StringComparison.Ordinal);

    [Fact]
    public void Reconcile_WithoutCheck_Reports() => Assert.Equal(0, ToolRun.Of("reconcile").ExitCode);

    [Fact]
    public void Reconcile_Check_AnswersOneForATableThatDoesNotSum()
    {
        var run = ToolRun.Of("reconcile", "--check");

        Assert.Equal((1, ""), (run.ExitCode, run.Errors));
        Assert.NotEmpty(run.Output);
    }

    [Fact]
    public void Reconcile_Total_IsNoOption() => Assert.Equal(2, ToolRun.Of("reconcile", "--total", "5").ExitCode);
}
