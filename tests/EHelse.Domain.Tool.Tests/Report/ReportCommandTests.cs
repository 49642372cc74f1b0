using System.Xml.Linq;

namespace EHelse.Domain.Tool.Tests.Report;

public sealed class ReportCommandTests
{
    [Fact]
    public void Report_Of2024_SumsEveryColumn()
    {
        var table = Page("--lang", "nb").Descendants("table").First();
        var rows = table.Element("tbody")!.Elements("tr").ToList();
        var sums = Numbers(table.Element("tfoot")!.Element("tr")!);

        Assert.Equal(11, rows.Count);
        Assert.Equal(36_683_801, sums[0]);
        // The exact shares have decimals that are cut off; every other column is whole.
        foreach (var column in Enumerable.Range(0, sums.Count).Where(column => column != 1))
        {
            Assert.Equal(sums[column], rows.Sum(row => Numbers(row)[column]));
        }
    }

    [Theory]
    [InlineData("Assignment letter 2024")]
    [InlineData("Statistics Norway (SSB), CC BY 4.0", "--total", "1000")]
    [InlineData("Statistics Norway (SSB), CC BY 4.0", "--key", "flat=100%")]
    public void Report_SourceInTheHeader_IsTheLetterWhenAllIsTheLetters(string source, params string[] options)
    {
        var header = Page(["--lang", "en", .. options]).Descendants("header").Single();
        Assert.Equal(source, header.Element("p")!.Value);
    }

    [Fact]
    public void Report_InNorwegian_NamesTheSourceInNorwegian()
    {
        var page = Page("--lang", "nb", "--total", "1000");
        Assert.Equal(
            "Statistisk sentralbyrå (SSB), CC BY 4.0",
            page.Descendants("header").Single().Element("p")!.Value
        );
        Assert.DoesNotContain("Statistics Norway", page.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Report_EachLine_IsExplainedWhenUnfolded()
    {
        var unfolded = Page("--lang", "en").Descendants("details").ToList();

        Assert.Equal(11, unfolded.Count);
        Assert.StartsWith("Agder 2,937,520 kr", unfolded[0].Element("summary")!.Value, StringComparison.Ordinal);
        Assert.Contains("The key gives", unfolded[0].Element("p")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Report_Bars_AreAsLongAsTheirParts()
    {
        var bars = Page().Descendants("span").Where(span => (string?)span.Attribute("class") == "bar").ToList();
        var longest = bars.Max(Length);

        Assert.Equal(11, bars.Count);
        Assert.InRange(longest, 99.99m, 100m);
        // Agder gets 61.43 % of what Viken gets.
        Assert.Equal(61.43m, Math.Round(Length(bars[0]), 2));
    }

    [Theory]
    [InlineData("nb", "1. februar 2025", "skal")]
    [InlineData("en", "1 February 2025", "must")]
    public void Report_Calendar_IsInTheLanguage(string language, string date, string obligation)
    {
        var page = Page("--lang", language);
        var deadlines = page.Descendants("table").Last().Element("tbody")!.Elements("tr").ToList();

        Assert.Equal(language, (string?)page.Attribute("lang"));
        Assert.Equal(7, deadlines.Count);
        Assert.Contains(
            deadlines,
            row =>
                row.Descendants("time").Single() is var time
                && time.Value == date
                && (string?)time.Attribute("datetime") == "2025-02-01"
                && row.Elements("td").ElementAt(1).Value == obligation
        );
    }

    [Fact]
    public void Report_Tables_CanBeReadAloud() =>
        Assert.All(
            Page().Descendants("table"),
            table =>
            {
                Assert.NotEqual("", table.Element("caption")!.Value);
                Assert.All(table.Descendants("th"), head => Assert.NotNull(head.Attribute("scope")));
                Assert.All(
                    table.Descendants("tr"),
                    row => Assert.Single(row.Elements().Take(1), first => first.Name == "th")
                );
            }
        );

    [Fact]
    public void Report_Page_AsksNobodyForAnything()
    {
        var page = Page();

        Assert.DoesNotContain(
            page.DescendantsAndSelf(),
            element => element.Name == "script" || element.Name == "link" || element.Name == "img"
        );
        Assert.DoesNotContain(
            page.DescendantsAndSelf().Attributes(),
            attribute =>
                attribute.Name == "src"
                || attribute.Name == "href"
                || attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal)
        );
        Assert.DoesNotContain("url(", page.Descendants("style").Single().Value, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", page.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Report_NamesThatAreMarkup_StayText()
    {
        const string Name = "<script>alert(1)</script>\"'&";
        var basis = Path.Combine(Directory.CreateTempSubdirectory().FullName, "basis.csv");
        File.WriteAllText(
            basis,
            $"code;name;beds\n1;\"{Name.Replace("\"", "\"\"", StringComparison.Ordinal)}\";3\n2;B;4\n"
        );
        var page = Page("--basis", basis, "--key", "beds=100%");

        Assert.Empty(page.Descendants("script"));
        Assert.Contains(page.Descendants("th"), head => head.Value == Name);
    }

    [Fact]
    public void Report_AnotherTotal_LeavesOutThePublishedTable() =>
        Assert.DoesNotContain(
            Page("--total", "1000", "--lang", "en").Descendants("th"),
            head => head.Value == "Published"
        );

    [Fact]
    public void Report_MinimumThatBinds_SaysWhyThereAreNoParts() =>
        Assert.Contains(
            Page("--min", "3000000", "--lang", "en").Descendants("p"),
            note =>
                (string?)note.Attribute("class") == "note"
                && note.Value.Contains("Amounts by limits", StringComparison.Ordinal)
        );

    [Theory]
    [InlineData("--output is missing: write -o fordeling.html")]
    [InlineData("--output needs a value: --output FILE", "-o")]
    [InlineData("cannot be written", "-o", "missing/folder/x.html")]
    public void Report_WithoutAPlaceToWrite_IsAnError(string error, params string[] args)
    {
        var run = ToolRun.Of(["report", .. args]);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(error, run.Errors, StringComparison.Ordinal);
    }

    private static XElement Page(params string[] args)
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory().FullName, "report.html");
        var run = ToolRun.Of(["report", "-o", file, .. args]);
        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Errors));
        Assert.Equal([file], Directory.GetFiles(Path.GetDirectoryName(file)!));
        return XDocument.Parse(File.ReadAllText(file), LoadOptions.PreserveWhitespace).Root!;
    }

    private static List<long> Numbers(XElement row) =>
        [
            .. row.Elements("td")
                .Select(cell => long.Parse(Plain(cell.Value), System.Globalization.CultureInfo.InvariantCulture)),
        ];

    // A whole part; the sign is U+2212, and groups are set apart by no-break spaces.
    private static string Plain(string number) =>
        number.Split(',')[0].Replace("\u00A0", "", StringComparison.Ordinal).Replace('\u2212', '-');

    private static decimal Length(XElement bar) =>
        bar.Elements("i")
            .Sum(part =>
                decimal.Parse(
                    ((string)part.Attribute("style")!)["width:".Length..].TrimEnd('%'),
                    System.Globalization.CultureInfo.InvariantCulture
                )
            );
}
