using System.IO.Compression;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using EHelse.Domain.Allocation;
using EHelse.Domain.Letters;
using EHelse.Domain.Money;
using EHelse.Domain.Sources;
using EHelse.Domain.Spreadsheets.Workbooks;

namespace EHelse.Domain.Spreadsheets.Tests.Workbooks;

public sealed partial class DistributionWorkbookTests
{
    /// <summary>What Excel 2016, LibreOffice 7 and Google Sheets share, and what this workbook needs of it.</summary>
    private static readonly string[] Functions =
    [
        "ABS",
        "AND",
        "COUNT",
        "GCD",
        "IF",
        "IFERROR",
        "INT",
        "ISNUMBER",
        "LARGE",
        "LCM",
        "LEFT",
        "MAX",
        "MIN",
        "ROUND",
        "SUM",
        "SUMPRODUCT",
    ];

    private static readonly AssignmentLetter Letter = AssignmentLetter.ForYear(2024);

    [Theory]
    [InlineData(Language.NorwegianBokmal)]
    [InlineData(Language.English)]
    public void ToBytes_OfTheLetter_HasNoErrorOfTheFormat(Language language) =>
        Assert.Empty(ErrorsIn(DistributionWorkbook.Of(Letter, language).ToBytes()));

    [Fact]
    public void ToBytes_OfAnyDistribution_HasNoErrorOfTheFormat()
    {
        var cases = new WorkbookCases(3);
        for (var count = 0; count < 30; count++)
        {
            var distribution = cases.Distribution();
            var language = cases.One([Language.NorwegianBokmal, Language.English]);
            Assert.Empty(ErrorsIn(DistributionWorkbook.Of(Letter, language, distribution).ToBytes()));
        }
    }

    [Fact]
    public void ToBytes_BasisSheet_IsReadBackAsTheBasis()
    {
        foreach (var (language, sheet) in new[] { (Language.NorwegianBokmal, "Grunnlag"), (Language.English, "Basis") })
        {
            using var file = new MemoryStream(DistributionWorkbook.Of(Letter, language).ToBytes());
            var options = new XlsxBasisOptions { Sheet = sheet, Provenance = Letter.Basis.Provenance };

            Assert.Equal(Letter.Basis, XlsxBasis.Read(file, "basis.xlsx", options));
        }
    }

    [Fact]
    public void ToBytes_OfALetterWithoutTable_HasNoReconciliation()
    {
        var file = DistributionWorkbook.Of(WithoutTable(), Language.English).ToBytes();
        Assert.Empty(ErrorsIn(file));
        Assert.Equal(
            ["Distribution", "Key", "Basis", "Breakdown", "Check", "Calendar", "Sources"],
            new WorkbookCells(file).Sheets
        );
    }

    [Fact]
    public void ToBytes_OfTheLetter_HasTheSheetsInTheLanguage()
    {
        Assert.Equal(
            ["Fordeling", "Nøkkel", "Grunnlag", "Oppdeling", "Kontroll", "Avstemming", "Kalender", "Kilder"],
            new WorkbookCells(DistributionWorkbook.Of(Letter, Language.NorwegianBokmal).ToBytes()).Sheets
        );
    }

    [Fact]
    public void ToBytes_OfTheLetter_IsHeadedByTheGrantAndTheLetter()
    {
        var cells = new WorkbookCells(DistributionWorkbook.Of(Letter, Language.English).ToBytes());
        Assert.Equal("Distribution of the grant 2024", cells["Distribution", "A1"]);
        Assert.Equal("Source: Assignment letter 2024", cells["Distribution", "A2"]);
    }

    [Fact]
    public void ToBytes_InNorwegian_NamesTheSourceInNorwegian()
    {
        const string Source = "Statistisk sentralbyrå (SSB), CC BY 4.0";
        var distribution = Letter.WithTotal(Kroner.Of(1_000)).Distribute();
        var cells = new WorkbookCells(
            DistributionWorkbook.Of(Letter, Language.NorwegianBokmal, distribution).ToBytes()
        );
        Assert.Equal($"Kilde: {Source}", cells["Fordeling", "A2"]);
        Assert.Equal($"Kilde: {Source}, per 01.01.2024", cells["Grunnlag", "A3"]);
        Assert.DoesNotContain(cells.All, cell => cell.Value.Contains("Statistics Norway", StringComparison.Ordinal));
    }

    // Other figures than the letter's are not the letter's distribution.
    [Fact]
    public void ToBytes_OfAnotherDistribution_IsHeadedByItsBasis()
    {
        var total = Letter.WithTotal(Kroner.Of(1_000)).Distribute();
        var key = Letter.WithKey(AllocationKey.Parse("flat=100%")).Distribute();
        foreach (var distribution in new[] { total, key })
        {
            var cells = new WorkbookCells(DistributionWorkbook.Of(Letter, Language.English, distribution).ToBytes());
            Assert.Equal("Distribution", cells["Distribution", "A1"]);
            Assert.Equal("Source: " + Letter.Basis.Provenance.Source, cells["Distribution", "A2"]);
        }
    }

    [Theory]
    [MemberData(nameof(Cultures.Awkward), MemberType = typeof(Cultures))]
    public void ToBytes_InAnyCulture_IsTheSame(string culture)
    {
        var workbook = DistributionWorkbook.Of(Letter, Language.NorwegianBokmal);
        var expected = workbook.ToBytes();
        Assert.Equal(
            expected,
            Cultures.In(culture, () => DistributionWorkbook.Of(Letter, Language.NorwegianBokmal).ToBytes())
        );
    }

    [Fact]
    public void ToBytes_OfTheLetter_NamesNoTimeAndNoChance()
    {
        using var archive = new ZipArchive(
            new MemoryStream(DistributionWorkbook.Of(Letter, Language.English).ToBytes())
        );
        Assert.Equal("[Content_Types].xml", archive.Entries[0].FullName);
        Assert.All(archive.Entries, entry => Assert.Equal(1980, entry.LastWriteTime.Year));
        Assert.DoesNotContain(archive.Entries, entry => entry.FullName.EndsWith(".psmdcp", StringComparison.Ordinal));
    }

    [Fact]
    public void ToBytes_AnyDistribution_HasTheLibrarysAmounts()
    {
        var cases = new WorkbookCases(4);
        for (var count = 0; count < 100; count++)
        {
            var distribution = cases.Distribution();
            var cells = new WorkbookCells(DistributionWorkbook.Of(Letter, Language.English, distribution).ToBytes());
            Assert.Equal(
                distribution.Lines.Select(line => Kroner.Parse(line.Amount.ToString())),
                cells.Amounts("Distribution", distribution.Lines.Count).Select(Kroner.Parse)
            );
        }
    }

    [Fact]
    public void ToBytes_TextsLikeFormulas_AreText()
    {
        string[] names =
        [
            "=1+1",
            "+1",
            "-1",
            "@SUM(A1)",
            "\t=1",
            "'=1",
            "_x0041_",
            "\u0001",
            "<&>\"",
            "a\nb",
            " x ",
            "=HYPERLINK(\"https://example.org\",\"Open\")",
            "</t></is></c><c><f>1+1</f>",
            "]]><f>1+1</f>",
            "=cmd|' /C calc'!A1",
        ];
        var basis = new AllocationBasis(
            new Provenance("=source", null),
            names.Select(
                (name, place) => new BasisLine(new Recipient(name + place, name), [new(Criterion.Parse("@beds"), 1)])
            )
        );
        var distribution = Distribution.Of(Kroner.Of(100), AllocationKey.Parse("@beds=100%"), basis);
        var file = DistributionWorkbook.Of(Letter, Language.English, distribution).ToBytes();
        Assert.Empty(ErrorsIn(file));
        var cells = new WorkbookCells(file);
        for (var line = 0; line < names.Length; line++)
        {
            var place = "B" + (9 + line).ToString(System.Globalization.CultureInfo.InvariantCulture);
            Assert.Null(cells.FormulaOf("Distribution", place));
            Assert.False(cells.IsNumber("Distribution", place));
        }

        Assert.Equal("=1+1", cells["Distribution", "B9"]);
        Assert.Equal("_x005F_x0041_", cells["Distribution", "B15"]);
        Assert.Equal("_x0001_", cells["Distribution", "B16"]);
        Assert.Equal(names[^4], cells["Distribution", "B20"]);
        Assert.Equal(names[^3], cells["Distribution", "B21"]);
        Assert.Equal(names[^2], cells["Distribution", "B22"]);
        using var document = SpreadsheetDocument.Open(new MemoryStream(file), isEditable: false);
        Assert.All(
            CellsOf(document, "Distribution").Where(cell => cell.InnerText.StartsWith('=') && cell.CellFormula is null),
            cell => Assert.True(FormatOf(document, cell).QuotePrefix?.Value)
        );
    }

    [Fact]
    public void ToBytes_Formulas_UseOnlyWhatSpreadsheetsShare()
    {
        var used = new WorkbookCells(DistributionWorkbook.Of(Letter, Language.NorwegianBokmal).ToBytes())
            .All.Where(cell => cell.Formula is not null)
            .SelectMany(cell => FunctionName().Matches(Quoted().Replace(cell.Formula!, "")))
            .Select(match => match.Groups["name"].Value)
            .Distinct(StringComparer.Ordinal);
        Assert.Empty(used.Except(Functions, StringComparer.Ordinal));
    }

    [Fact]
    public void ToBytes_InputCells_AreTheOnlyOnesOpenAndAllValidated()
    {
        using var document = SpreadsheetDocument.Open(
            new MemoryStream(DistributionWorkbook.Of(Letter, Language.English).ToBytes()),
            isEditable: false
        );
        foreach (var sheet in new[] { "Distribution", "Key", "Basis", "Breakdown", "Check", "Reconciliation" })
        {
            var open = CellsOf(document, sheet)
                .Where(cell => FormatOf(document, cell).Protection?.Locked?.Value == false)
                .Select(cell => cell.CellReference!.Value!)
                .ToArray();
            string[] expected = sheet switch
            {
                "Key" => ["B5", "B6", "B10", "B11", "B12"],
                "Basis" => [.. Enumerable.Range(9, 11).SelectMany(row => new[] { $"D{row}", $"E{row}" })],
                _ => [],
            };
            Assert.Equal(expected, open);
            var worksheet = PartOf(document, sheet).Worksheet;
            Assert.True(worksheet.GetFirstChild<SheetProtection>()!.Sheet!.Value);
            Assert.Equal(
                sheet switch
                {
                    "Key" => ["B5", "B6", "B10:B12"],
                    "Basis" => ["D9:D19", "E9:E19"],
                    _ => Array.Empty<string>(),
                },
                worksheet.Descendants<DataValidation>().Select(rule => rule.SequenceOfReferences!.InnerText)
            );
        }
    }

    [Fact]
    public void ToBytes_TheSheets_AreFrozenAndPrintOnALandscapePage()
    {
        using var document = SpreadsheetDocument.Open(
            new MemoryStream(DistributionWorkbook.Of(Letter, Language.English).ToBytes()),
            isEditable: false
        );
        Assert.Equal(
            ["C9", "A10", "C9", "C8", "C1", "C11", "A5", null],
            document
                .WorkbookPart!.Workbook.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>()
                .Select(sheet =>
                    PartOf(document, sheet.Name!.Value!)
                        .Worksheet.Descendants<Pane>()
                        .SingleOrDefault()
                        ?.TopLeftCell?.Value
                )
        );
        Assert.All(
            document.WorkbookPart.WorksheetParts,
            part =>
            {
                Assert.Equal(
                    OrientationValues.Landscape,
                    part.Worksheet.Descendants<PageSetup>().Single().Orientation!.Value
                );
                Assert.Contains(
                    "&P / &N",
                    part.Worksheet.Descendants<OddFooter>().Single().Text,
                    StringComparison.Ordinal
                );
            }
        );
        Assert.Single(document.WorkbookPart.WorksheetParts.SelectMany(part => part.DrawingsPart?.ChartParts ?? []));
        Assert.Contains(
            document.WorkbookPart.Workbook.Descendants<DefinedName>(),
            name => name.Name == "Total" && name.Text == "'Key'!$B$5"
        );
    }

    [Fact]
    public void ToBytes_TheCalendar_HasRealDates()
    {
        var cells = new WorkbookCells(DistributionWorkbook.Of(Letter, Language.English).ToBytes());
        Assert.Equal("45323", cells["Calendar", "A5"]); // 1 February 2024
        Assert.True(cells.IsNumber("Calendar", "A5"));
    }

    [Fact]
    public void ToBytes_TheReconciliation_ShowsTheKroneTooMuch()
    {
        var cells = new WorkbookCells(DistributionWorkbook.Of(Letter, Language.English).ToBytes());
        Assert.Equal("1", cells["Reconciliation", "C6"]);
        Assert.Equal("4734461", cells["Reconciliation", "F21"]); // Viken
    }

    [Fact]
    public void ToBytes_OfAnotherTotal_ComparesWithNoTableInTheDistribution()
    {
        var other = Distribution.Of(Kroner.Of(1000), Letter.Key, Letter.Basis);
        var cells = new WorkbookCells(DistributionWorkbook.Of(Letter, Language.English, other).ToBytes());
        Assert.Equal("", cells["Distribution", "F8"]);
    }

    [Fact]
    public void Write_ToAStream_LeavesItOpenWithTheBytes()
    {
        var workbook = DistributionWorkbook.Of(Letter, Language.English);
        using var stream = new MemoryStream();
        workbook.Write(stream);
        stream.WriteByte(0);
        Assert.Equal([.. workbook.ToBytes(), 0], stream.ToArray());
    }

    [Theory]
    [InlineData(2_000)]
    [InlineData(2_001)]
    public void Of_ManyRecipients_IsRefusedAboveTheLimit(int count)
    {
        var basis = new AllocationBasis(
            new Provenance("test", null),
            Enumerable.Range(0, count).Select(place => new BasisLine(new Recipient($"r{place}", "x"), []))
        );
        var distribution = Distribution.Of(Kroner.Of(1000), AllocationKey.Parse("flat=1"), basis);
        Assert.Equal(count > DistributionWorkbook.MostRecipients, IsRefused(distribution));
    }

    [Theory]
    [InlineData(20)]
    [InlineData(21)]
    public void Of_ManyCriteria_IsRefusedAboveTheLimit(int count)
    {
        var criteria = Enumerable.Range(0, count).Select(place => Criterion.Parse($"c{place}")).ToArray();
        var basis = new AllocationBasis(
            new Provenance("test", null),
            [new BasisLine(new Recipient("a", "x"), criteria.Select(one => KeyValuePair.Create(one, Fraction.One)))]
        );
        var distribution = Distribution.Of(Kroner.Of(1000), AllocationKey.Parse("c0=1"), basis);
        Assert.Equal(count > DistributionWorkbook.MostCriteria, IsRefused(distribution));
        if (count <= DistributionWorkbook.MostCriteria)
        {
            Assert.Empty(ErrorsIn(DistributionWorkbook.Of(Letter, Language.English, distribution).ToBytes()));
        }
    }

    [Theory]
    [InlineData("999999999999999", false)]
    [InlineData("1000000000000000", true)]
    [InlineData("-1", true)]
    public void Of_TotalsThatASheetCannotHold_AreRefused(string total, bool isRefused) =>
        Assert.Equal(isRefused, IsRefused(Distribution.Of(Kroner.Parse(total), Letter.Key, Letter.Basis)));

    [Fact]
    public void Of_OtherMethodsAndBounds_AreRefused()
    {
        Assert.True(IsRefused(Letter.Distribute(new() { Method = ApportionmentMethod.Webster })));
        Assert.True(IsRefused(Letter.Distribute(new() { Minimum = Kroner.Of(1) })));
        Assert.True(IsRefused(Letter.Distribute(new() { Maximum = Kroner.Of(30_000_000) })));
        Assert.True(IsRefused(Letter.Distribute(new() { Limits = [RecipientLimit.AtLeast("103972", Kroner.Of(1))] })));
    }

    [Fact]
    public void Of_RevisionThatHeldAmounts_IsRefused()
    {
        var before = Distribution.Of(Kroner.Of(36_684_028), Letter.Key, Letter.Basis);
        Assert.False(IsRefused(before.Revise(Kroner.Of(36_684_029)).After));
        Assert.True(IsRefused(before.Revise(Kroner.Of(36_684_029), RevisionRule.NobodyLoses).After));
    }

    private static bool IsRefused(Distribution distribution) =>
        Record.Exception(() => DistributionWorkbook.Of(Letter, Language.English, distribution)) switch
        {
            null => false,
            InvalidValueException => true,
            var other => throw other,
        };

    private static IEnumerable<string> ErrorsIn(byte[] file)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(file), isEditable: false);
        return
        [
            .. new OpenXmlValidator(FileFormatVersions.Office2016)
                .Validate(document)
                .Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"),
        ];
    }

    private static WorksheetPart PartOf(SpreadsheetDocument document, string name) =>
        (WorksheetPart)
            document.WorkbookPart!.GetPartById(
                document
                    .WorkbookPart.Workbook.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>()
                    .Single(sheet => sheet.Name == name)
                    .Id!.Value!
            );

    private static IEnumerable<Cell> CellsOf(SpreadsheetDocument document, string name) =>
        PartOf(document, name).Worksheet.Descendants<Cell>();

    private static CellFormat FormatOf(SpreadsheetDocument document, Cell cell) =>
        document
            .WorkbookPart!.WorkbookStylesPart!.Stylesheet.CellFormats!.Elements<CellFormat>()
            .ElementAt((int)(cell.StyleIndex?.Value ?? 0));

    private static AssignmentLetter WithoutTable() =>
        new(
            Letter.Year,
            Letter.Document,
            Letter.Total,
            Letter.Key,
            Letter.KeyDecidedOn,
            Letter.Networks,
            Letter.Division,
            Letter.Basis,
            publishedTable: null,
            Letter.Citations,
            Letter.InvoicingTerms,
            Letter.ReportingTerms,
            Letter.Agreement,
            Letter.CompetenceRequirements,
            Letter.ExpenseKinds,
            Letter.Rules
        );

    [GeneratedRegex("""(?<name>[A-Z]+)\(""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FunctionName();

    [GeneratedRegex(
        """
            "[^"]*"|'[^']*'
            """,
        RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace,
        1000
    )]
    private static partial Regex Quoted();
}
