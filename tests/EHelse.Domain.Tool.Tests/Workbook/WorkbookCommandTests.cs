using EHelse.Domain.Allocation;
using EHelse.Domain.Letters;
using EHelse.Domain.Money;
using EHelse.Domain.Sources;
using EHelse.Domain.Spreadsheets.Workbooks;

namespace EHelse.Domain.Tool.Tests.Workbook;

public sealed class WorkbookCommandTests
{
    private static readonly AssignmentLetter Letter = AssignmentLetter.ForYear(2024);

    [Theory]
    [InlineData("-o", "nb", Language.NorwegianBokmal)]
    [InlineData("--output", "en", Language.English)]
    public void Workbook_OfTheLetter_WritesTheFileAndNothingElse(string option, string code, Language language)
    {
        var file = NewFile();
        Assert.Equal(new ToolRun(0, "", ""), ToolRun.Of("workbook", option, file, "--lang", code));
        Assert.Equal(DistributionWorkbook.Of(Letter, language).ToBytes(), File.ReadAllBytes(file));
        Assert.Equal([file], Directory.GetFiles(Path.GetDirectoryName(file)!));
    }

    [Fact]
    public void Workbook_WithOptions_DistributesWhatTheySay()
    {
        var file = NewFile();
        var run = ToolRun.Of("workbook", "-o", file, "--total", "9000", "--unit", "100", "--key", "population=100%");
        var distribution = Distribution.Of(
            Kroner.Of(9000),
            AllocationKey.Parse("population=100%"),
            Letter.Basis,
            new DistributionOptions { Unit = Kroner.Of(100) }
        );
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            DistributionWorkbook.Of(Letter, Language.English, distribution).ToBytes(),
            File.ReadAllBytes(file)
        );
    }

    [Theory]
    [InlineData("ehelse: --output is missing: write -o fordeling.xlsx\n")]
    [InlineData("ehelse: --output needs a value: --output FILE\n", "-o")]
    [InlineData(
        "ehelse: '--method' is not an option; the options are --output, --letter, --total, --basis, --sheet, --header-row, --key, --unit, --lang, --help, --version.\n",
        "-o",
        "x.xlsx",
        "--method",
        "webster"
    )]
    [InlineData("ehelse: The workbook does not distribute a negative total: -1 kr.\n", "-o", "x.xlsx", "--total", "-1")]
    public void Workbook_ThatCannotBeMade_SaysWhyAndWritesNothing(string errors, params string[] args)
    {
        Assert.Equal(new ToolRun(2, "", errors), ToolRun.Of(["workbook", .. args]));
        Assert.False(File.Exists("x.xlsx"));
    }

    [Fact]
    public void Workbook_FileThatCannotBeWritten_LeavesNothingBehind()
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        var run = ToolRun.Of("workbook", "-o", Path.Combine(folder, "missing", "x.xlsx"));
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("cannot be written", run.Errors, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(folder));
    }

    [Fact]
    public void Workbook_Help_NamesTheShortOption()
    {
        Assert.Contains("  -o, --output FILE ", ToolRun.Of("workbook", "--help").Output, StringComparison.Ordinal);
    }

    private static string NewFile() => Path.Combine(Directory.CreateTempSubdirectory().FullName, "fordeling.xlsx");
}
