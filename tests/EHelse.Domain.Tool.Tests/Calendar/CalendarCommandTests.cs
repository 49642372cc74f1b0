using System.Text.Json;

namespace EHelse.Domain.Tool.Tests.Calendar;

public sealed class CalendarCommandTests
{
    [Fact]
    public void Calendar_OfTheGrantYear_HasTheDatesOfItsLetter()
    {
        using var json = JsonDocument.Parse(ToolRun.Of("calendar", "--year", "2024", "--format", "json").Output);
        Assert.Equal(
            [
                "2024-02-01 True",
                "2024-03-01 True",
                "2024-06-01 False",
                "2024-12-31 False",
                "2025-01-15 False",
                "2025-02-01 False",
                "2025-03-01 False",
            ],
            json.RootElement.GetProperty("deadlines")
                .EnumerateArray()
                .Select(deadline =>
                    $"{deadline.GetProperty("due")} {deadline.GetProperty("isBeforeTheLetter").GetBoolean()}"
                )
        );
    }

    [Fact]
    public void Calendar_RolledToWorkingDays_MovesSaturdays()
    {
        var run = ToolRun.Of(
            "calendar",
            "--year",
            "2025",
            "--view",
            "calendar",
            "--roll",
            "next-working-day",
            "--format",
            "csv"
        );
        Assert.Contains(",2025-02-01,2025-02-03,", run.Output, StringComparison.Ordinal);
        Assert.Contains(",2025-06-01,2025-06-02,", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Calendar_WithIcs_WritesTheFileInTheLanguage()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory().FullName, "calendar.ics");
        var run = ToolRun.Of("calendar", "--ics", file, "--lang", "nb");
        var text = File.ReadAllText(file);
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("BEGIN:VCALENDAR\r\n", text, StringComparison.Ordinal);
        Assert.Contains("SUMMARY:Fakturaen", text, StringComparison.Ordinal);
        Assert.Equal([file], Directory.GetFiles(Path.GetDirectoryName(file)!));
    }

    [Fact]
    public void Calendar_IcsThatCannotBeWritten_WritesNothing()
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        var run = ToolRun.Of("calendar", "--ics", Path.Combine(folder, "missing", "calendar.ics"));
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("cannot be written", run.Errors, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(folder));
    }

    [Fact]
    public void Calendar_OnADate_SaysWhatIsToCome()
    {
        var run = ToolRun.Of("calendar", "--as-of", "2024-06-02");
        Assert.Contains("passed, submission not known", run.Output, StringComparison.Ordinal);
        Assert.Contains("upcoming", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ehelse: --year: '24' is not a year from 2024 to 9997.\n", "--year", "24")]
    [InlineData("ehelse: --view: 'both' is not grant or calendar.\n", "--view", "both")]
    [InlineData("ehelse: --as-of: '1.6.2024' is not a date: write for instance 2024-12-31.\n", "--as-of", "1.6.2024")]
    [InlineData(
        "ehelse: --roll: 'next' is no rule for deadlines on days off; the rules are none, next-working-day.\n",
        "--roll",
        "next"
    )]
    public void Calendar_WrongOption_IsRefused(string error, params string[] options)
    {
        var run = ToolRun.Of(["calendar", .. options]);
        Assert.Equal((2, "", error), (run.ExitCode, run.Output, run.Errors));
    }
}
