using System.Text;
using static EHelse.Domain.Spreadsheets.Tests.XlsxFiles;

namespace EHelse.Domain.Tool.Tests.Distribute;

/// <summary>The file of <c>--basis</c>, told apart by what it holds: the test's file has no name that says so.</summary>
public sealed class BasisInputTests : IDisposable
{
    private readonly string file = Path.GetTempFileName();

    public void Dispose() => File.Delete(file);

    [Fact]
    public void Distribute_Workbook_IsDistributed()
    {
        File.WriteAllBytes(file, Book("3", "1"));

        var run = Distribute("--format", "csv");

        Assert.Equal(("code,name,amount,exact,beds\n1,A,75,75/1,75\n2,B,25,25/1,25\n", ""), (run.Output, run.Errors));
    }

    [Theory]
    [InlineData("en", "Basis: basis.csv.\n")]
    [InlineData("nb", "Grunnlag: basis.csv.\n")]
    public void Distribute_OwnBasis_IsNamedAsItWasGiven(string language, string source)
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var basis = Path.Combine(folder.FullName, "basis.csv");
            File.WriteAllText(basis, "code,name,beds\n1,A,1\n");
            var run = ToolRun.Of("distribute", "--basis", basis, "--key", "beds=100%", "--lang", language);

            Assert.Contains(source, run.Output, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("--sheet=Andre")]
    [InlineData("--sheet=2")]
    [InlineData("--sheet=andre", "--header-row=1")]
    public void Distribute_ChosenSheet_IsDistributed(params string[] options)
    {
        File.WriteAllBytes(file, Zip(Parts([("Første", "", Rows("x", "1")), ("Andre", "", Rows("1", "1"))])));

        var run = Distribute(["--format", "csv", .. options]);

        Assert.Equal("code,name,amount,exact,beds\n1,A,50,50/1,50\n2,B,50,50/1,50\n", run.Output);
    }

    [Fact]
    public void Distribute_BrokenWorkbook_TellsEveryCellAndWritesNothing()
    {
        File.WriteAllBytes(file, Book("x", "-1"));

        var run = Distribute("--lang", "nb");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        var lines = run.Errors.Split('\n');
        Assert.StartsWith($"ehelse: {file}: Ark1!C2: «x»", lines[0], StringComparison.Ordinal);
        Assert.StartsWith($"ehelse: {file}: Ark1!C3: «-1»", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Distribute_OldOrEncryptedWorkbook_SaysSo()
    {
        File.WriteAllBytes(file, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);

        var run = Distribute();

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"ehelse: {file}: The file is encrypted", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF\n ")]
    public void Distribute_Json_IsDistributed(string before)
    {
        const string Basis = """
            { "source": "test", "asOf": "2024-01-01",
              "lines": [ { "code": "1", "name": "A", "values": { "beds": 3 } }, { "code": "2", "name": "B", "values": { "beds": 1 } } ] }
            """;
        File.WriteAllText(file, before + Basis, new UTF8Encoding(false));

        Assert.Equal(
            "code,name,amount,exact,beds\n1,A,75,75/1,75\n2,B,25,25/1,25\n",
            Distribute("--format", "csv").Output
        );
    }

    [Fact]
    public void Distribute_BrokenJson_TellsWhere()
    {
        File.WriteAllText(file, "{ \"lines\": 1 }");

        var run = Distribute();

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith($"ehelse: {file}:1:", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("code;name;beds\n1;A;3\n", "--sheet=Ark1", "--sheet is for .xlsx only; {0} is CSV.")]
    [InlineData("code;name;beds\n1;A;3\n", "--header-row=1", "--header-row is for .xlsx only; {0} is CSV.")]
    [InlineData("{}", "--header-row=1", "--header-row is for .xlsx only; {0} is JSON.")]
    [InlineData("", "--header-row=0", "--header-row: The header row must be from 1 to 1048576, not 0.")]
    [InlineData("", "--header-row=x", "--header-row: 'x' is not a row.")]
    public void Distribute_OptionThatDoesNotFit_IsRefused(string text, string option, string error)
    {
        File.WriteAllText(file, text);

        var run = Distribute(option);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(error.Replace("{0}", file, StringComparison.Ordinal), run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Distribute_SheetWithoutBasis_IsRefused() =>
        Assert.Equal("ehelse: --sheet needs --basis.\n", ToolRun.Of("distribute", "--sheet", "1").Errors);

    [Fact]
    public void Reconcile_Workbook_IsTaken()
    {
        File.WriteAllBytes(file, Book("3", "1"));

        var run = ToolRun.Of("reconcile", "--basis", file, "--sheet", "Ark2");

        Assert.Contains("the sheets are Ark1. Did you mean Ark1?", run.Errors, StringComparison.Ordinal);
    }

    private ToolRun Distribute(params string[] options) =>
        ToolRun.Of(["distribute", "--basis", file, "--key", "beds=1", "--total", "100", .. options]);

    private static byte[] Book(string first, string second) => Of(Rows(first, second));

    private static string Rows(string first, string second) =>
        Header
        + $"""<row r="2">{Text("A2", "1")}{Text("B2", "A")}{Text("C2", first)}</row>"""
        + $"""<row r="3">{Text("A3", "2")}{Text("B3", "B")}{Text("C3", second)}</row>""";
}
