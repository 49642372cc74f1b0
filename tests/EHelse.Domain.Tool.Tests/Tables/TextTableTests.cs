using System.Text;

namespace EHelse.Domain.Tool.Tests.Tables;

/// <summary>A table that goes elsewhere than to a terminal, held against the one that the library for terminals lays out.</summary>
public sealed class TextTableTests : IDisposable
{
    private readonly string file = Path.GetTempFileName();

    public void Dispose() => File.Delete(file);

    [Theory]
    [InlineData("distribute")]
    [InlineData("distribute", "--lang", "nb", "--min", "3000000")]
    [InlineData("reconcile")]
    [InlineData("calendar", "--year", "2025")]
    public void Table_NotOnATerminal_IsLaidOutAsOnAWideOne(params string[] args) =>
        Assert.Equal(LinesOf(OnTerminal(args)), LinesOf(ToolRun.Of(args)));

    [Fact]
    public void Table_NamesOfCombiningMarks_AreAlignedAsOnATerminal()
    {
        File.WriteAllText(
            file,
            "code,name,population\n1,Åse,3\n2,Bø og Båtsfjord,2\n3,Åse,1\n".Normalize(NormalizationForm.FormD)
        );
        string[] args = ["distribute", "--basis", file, "--total", "1000", "--key", "population=100%"];

        Assert.Equal(LinesOf(OnTerminal(args)), LinesOf(ToolRun.Of(args)));
    }

    private static ToolRun OnTerminal(params string[] args) =>
        ToolRun.OnTerminalWith(new() { ["NO_COLOR"] = "1" }, args);

    // Sentences are broken on a terminal only; the lines of a table hold gaps.
    private static string[] LinesOf(ToolRun run)
    {
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        string[] lines = [.. run.Output.Split('\n').Where(line => line.Contains("  ", StringComparison.Ordinal))];
        Assert.NotEmpty(lines);
        return lines;
    }
}
