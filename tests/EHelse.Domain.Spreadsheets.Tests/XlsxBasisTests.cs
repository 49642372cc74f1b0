using EHelse.Domain.Allocation;
using EHelse.Domain.Sources;
using NodaTime;
using static EHelse.Domain.Spreadsheets.Tests.XlsxFiles;

namespace EHelse.Domain.Spreadsheets.Tests;

public sealed class XlsxBasisTests
{
    private static readonly Criterion Beds = Criterion.Parse("beds");

    [Fact]
    public void Read_WorkbookOfLibreOffice_GivesRecipientsInTheSheetsOrder()
    {
        using var file = File.OpenRead(
            Repository.At("tests", "EHelse.Domain.Spreadsheets.Tests", "Data", "libreoffice.xlsx")
        );

        var basis = XlsxBasis.Read(file, "basis.xlsx");

        Assert.Equal(
            "0301 Oslo, 1103 Møre og Romsdal, 15 =1+1",
            string.Join(", ", basis.Lines.Select(line => line.Recipient))
        );
        Assert.Equal([Criterion.Municipalities, Criterion.Population], basis.Criteria);
        Assert.Equal(Fraction.Of(2469, 2), basis.Find("15")!.ValueOf(Criterion.Population));
        Assert.Equal(new Provenance("basis.xlsx", null), basis.Provenance);
    }

    [Fact]
    public void Read_WithProvenance_KeepsIt()
    {
        var provenance = new Provenance("SSB", new LocalDate(2024, 1, 1));

        Assert.Same(provenance, Read(Row("1"), new() { Provenance = provenance }).Provenance);
    }

    [Theory]
    [InlineData("319850", "319850")]
    [InlineData("0", "0")]
    [InlineData("-0", "0")]
    [InlineData("999999999999999", "999999999999999")]
    [InlineData("1.5E3", "1500")]
    [InlineData("0.1", "1/10")]
    [InlineData("1.1000000000000001", "11/10")]
    [InlineData("1234.5599999999999", "30864/25")]
    [InlineData("1E-3", "1/1000")]
    [InlineData("1.234", "617/500")]
    public void Read_Number_IsTheDecimalThatWasTyped(string number, string value) =>
        Assert.Equal(Fraction.Parse(value), Read(Row($"<v>{number}</v>")).Lines[0].ValueOf(Beds));

    [Theory]
    [MemberData(nameof(Cultures.Awkward), MemberType = typeof(Cultures))]
    public void Read_InAnyCulture_IsTheSame(string culture) =>
        Assert.Equal(Fraction.Of(3, 2), Cultures.In(culture, () => Read(Row("<v>1.5</v>"))).Lines[0].ValueOf(Beds));

    [Theory]
    [InlineData("1 234,5", "2469/2")]
    [InlineData("1\u00A0234", "1234")]
    [InlineData(" 12.5 ", "25/2")]
    public void Read_NumberStoredAsText_IsReadAsInCsv(string text, string value) =>
        Assert.Equal(
            Fraction.Parse(value),
            Read(Header + $"""<row r="2">{Text("A2", "1")}{Text("B2", "A")}{Text("C2", text)}</row>""")
                .Lines[0]
                .ValueOf(Beds)
        );

    [Theory]
    [InlineData("""<c r="C2"><v>1000000000000000</v></c>""", "more than 15 digits")]
    [InlineData("""<c r="C2"><v>-1</v></c>""", "negative")]
    [InlineData("""<c r="C2"><v>NaN</v></c>""", "not a number")]
    [InlineData("""<c r="C2"><v>1e999</v></c>""", "more than 15 digits")]
    [InlineData("""<c r="C2"><v>1,5</v></c>""", "not a number")]
    [InlineData("""<c r="C2" t="b"><v>1</v></c>""", "true or false")]
    [InlineData("""<c r="C2" t="e"><v>#REF!</v></c>""", "the error value #REF!")]
    [InlineData("""<c r="C2" t="e"><f>1/0</f><v>#DIV/0!</v></c>""", "the error value #DIV/0!")]
    [InlineData("""<c r="C2" t="d"><v>2024-01-01</v></c>""", "a date")]
    [InlineData("""<c r="C2" s="1"><v>45000</v></c>""", "a date")]
    [InlineData("""<c r="C2" s="2"><v>45000</v></c>""", "a date")]
    [InlineData("""<c r="C2"><f>A1+1</f></c>""", "no stored result")]
    [InlineData("""<c r="C2"><f>A1+1</f><v></v></c>""", "no stored result")]
    [InlineData("""<c r="C2" t="str"><f>A1</f><v>x</v></c>""", "'x' for 'beds' is not a number")]
    [InlineData("""<c r="C2" t="s"><v>1</v></c>""", "is not in the workbook")]
    [InlineData("""<c r="C2" t="s"><v>99999999999</v></c>""", "is not in the workbook")]
    [InlineData("""<c r="C2" t="q"><v>1</v></c>""", "'q' is not in the workbook")]
    [InlineData("", "is missing")]
    public void Read_CellThatIsNoFigure_NamesTheCell(string cell, string message)
    {
        var error = Assert.Single(
            Errors(
                Of(
                    Header + $"""<row r="2">{Text("A2", "1")}{Text("B2", "A")}{cell}</row>""",
                    texts: "<si><t>only</t></si>",
                    styles: """<numFmts count="1"><numFmt numFmtId="164" formatCode="[Red]dd/mm/yyyy"/></numFmts><cellStyleXfs><xf numFmtId="0"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs>"""
                )
            )
        );

        Assert.Equal(("Ark1", "C2"), (error.Sheet, error.Cell));
        Assert.Contains(message, error.Text.English, StringComparison.Ordinal);
        Assert.StartsWith("basis.xlsx: Ark1!C2: ", error.In(Language.NorwegianBokmal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("#,##0.00")]
    [InlineData("[Red]\"dager\" 0")]
    [InlineData("\\d0")]
    [InlineData("General")]
    public void Read_NumberWithAnotherFormat_IsNoDate(string format) =>
        Assert.Equal(
            Fraction.Of(45_000),
            Read(
                Of(
                    Row("""<v>45000</v>""", "s=\"1\""),
                    styles: $"""<numFmts><numFmt numFmtId="164" formatCode="{format.Replace("\"", "&quot;", StringComparison.Ordinal)}"/></numFmts><cellXfs><xf/><xf numFmtId="164"/></cellXfs>"""
                )
            )
                .Lines[0]
                .ValueOf(Beds)
        );

    [Fact]
    public void Read_FormulaWithStoredResult_IsTheResult() =>
        Assert.Equal(Fraction.Of(7), Read(Row("<f>3+4</f><v>7</v>")).Lines[0].ValueOf(Beds));

    [Theory]
    [InlineData("""<c r="A2"><v>103972</v></c>""", "103972")]
    [InlineData("""<c r="A2" s="1"><v>301</v></c>""", "0301")]
    [InlineData("""<c r="A2" t="s"><v>0</v></c>""", "shared")]
    [InlineData("""<c r="A2" t="str"><f>B1</f><v>formula</v></c>""", "formula")]
    [InlineData(
        """<c r="A2" t="inlineStr"><is><r><t>tw</t></r><r><t>o</t></r><rPh sb="0" eb="1"><t>no</t></rPh></is></c>""",
        "two"
    )]
    [InlineData("""<c r="A2" t="inlineStr"><is><t>=HYPERLINK("x")</t></is></c>""", "=HYPERLINK(\"x\")")]
    [InlineData("""<c r="A2" t="inlineStr"><is><t>'=x</t></is></c>""", "'=x")]
    [InlineData("""<c r="A2" t="inlineStr"><is><t>a_x0041_b</t></is></c>""", "aAb")]
    public void Read_CodeAsTextOrNumber_IsItsText(string cell, string code) =>
        Assert.Equal(
            code,
            Read(
                Of(
                    Header + $"""<row r="2">{cell}{Text("B2", "A")}<c r="C2"><v>1</v></c></row>""",
                    texts: "<si><t>shared</t></si>",
                    styles: """<numFmts><numFmt numFmtId="164" formatCode="0000"/></numFmts><cellXfs><xf/><xf numFmtId="164"/></cellXfs>"""
                )
            )
                .Lines[0]
                .Recipient.Code
        );

    [Theory]
    [InlineData("""<c r="A2"><v>1.5</v></c>""", "is the number 1.5")]
    [InlineData("""<c r="A2"><v>-1</v></c>""", "is the number -1")]
    [InlineData("""<c r="A2" t="b"><v>1</v></c>""", "true or false")]
    [InlineData("""<c r="A2" t="inlineStr"><is><t>a_x000A_b</t></is></c>""", "control characters")]
    public void Read_CodeThatIsNone_NamesTheCell(string cell, string message)
    {
        var error = Assert.Single(
            Errors(Of(Header + $"""<row r="2">{cell}{Text("B2", "A")}<c r="C2"><v>1</v></c></row>"""))
        );

        Assert.Equal("A2", error.Cell);
        Assert.Contains(message, error.Text.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_SeveralErrors_TellsAllWithTheirCells() =>
        Assert.Equal(
            ["C2", "B3", "E4", "A4"],
            Errors(
                    Of(
                        Header
                            + $"""<row r="2">{Text("A2", "1")}{Text("B2", "A")}{Text("C2", "x")}</row>"""
                            + $"""<row r="3">{Text("A3", "2")}<c r="C3"><v>1</v></c></row>"""
                            + $"""<row r="4">{Text("A4", "1")}{Text("B4", "B")}<c r="C4"><v>1</v></c>{Text("E4", "note")}</row>"""
                    )
                )
                .Select(error => error.Cell)
        );

    [Fact]
    public void Read_TitleAboveColumnsApartAndBlankRows_FindsTheTable()
    {
        var basis = Read(
            $"""<row r="1">{Text("B1", "Grunnlag 2024")}</row><row r="3">{Text("F3", "Code")}{Text("B3", "beds")}{Text("D3", "NAME")}</row>"""
                + """<row r="4"/><row r="5"><c r="B5" s="3"/><c r="C5" t="str"><f>""</f><v></v></c></row>"""
                + $"""<row r="9"><c r="B9"><v>4</v></c>{Text("D9", "A")}{Text("F9", "1")}</row><row r="10">{Text("D10", " ")}</row>"""
        );

        Assert.Equal("1 A", Assert.Single(basis.Lines).Recipient.ToString());
        Assert.Equal(Fraction.Of(4), basis.Lines[0].ValueOf(Beds));
    }

    [Fact]
    public void Read_CellsAndRowsWithoutNames_FollowEachOther() =>
        Assert.Equal(
            Fraction.Of(5),
            Read(
                "<row><c t=\"inlineStr\"><is><t>code</t></is></c><c t=\"inlineStr\"><is><t>name</t></is></c><c t=\"inlineStr\"><is><t>beds</t></is></c></row>"
                    + "<row><c><v>1</v></c><c t=\"inlineStr\"><is><t>A</t></is></c><c><v>5</v></c></row>"
            )
                .Lines[0]
                .ValueOf(Beds)
        );

    [Theory]
    [InlineData("", "Sum", "as a row of sums has")]
    [InlineData("Totalt:", "", "as a row of sums has")]
    [InlineData("", "", "as a row of sums has")]
    [InlineData("9", "Sum", "These are the sums of what stands above.")]
    [InlineData("I ALT", "Hele landet", "These are the sums of what stands above.")]
    public void Read_RowOfSums_IsRefused(string code, string name, string reason)
    {
        var error = Assert.Single(
            Errors(
                Of(
                    Row("<v>1</v>")
                        + $"""<row r="3">{Text("A3", code)}{Text("B3", name)}<c r="C3"><f>SUM(C2:C2)</f><v>1</v></c></row>"""
                )
            )
        );

        Assert.Equal("A3", error.Cell);
        Assert.Contains(reason, error.Text.English, StringComparison.Ordinal);
    }

    [Fact]
    public void ToString_Errors_CountsThem() => ValueText.Is("1 error", Errors(ManySheets(), new() { Sheet = "5" }));

    [Fact]
    public void ToString_Options_AreWhatIsChosen()
    {
        ValueText.Is("sheet: any, header row: any", XlsxBasisOptions.Default);
        ValueText.Is(
            "sheet: Ark 2, header row: 60, source: An office, 2024-01-01",
            new XlsxBasisOptions
            {
                Sheet = "Ark 2",
                HeaderRow = 60,
                Provenance = new("An office", new LocalDate(2024, 1, 1)),
            }
        );
        ValueText.IsShort(new XlsxBasisOptions { Sheet = new string('x', 100_000) + "\n" });
    }

    [Theory]
    [InlineData("A1:B1", true)]
    [InlineData("C2:C3", true)]
    [InlineData("C2", false)]
    [InlineData("A3:C3", false)]
    [InlineData("E1:F2", false)]
    public void Read_MergedCells_AreRefusedInHeaderAndRecipients(string range, bool isRefused)
    {
        var errors = Errors(Of(Row("<v>1</v>"), $"""<mergeCells><mergeCell ref="{range}"/></mergeCells>"""));

        Assert.Equal(isRefused ? [range] : [], errors.Select(error => error.Cell));
    }

    [Theory]
    [InlineData(null, null, "first")]
    [InlineData("Andre ark", null, "second")]
    [InlineData("ANDRE ARK", null, "second")]
    [InlineData("4", null, "third")]
    [InlineData("2", null, "first")]
    [InlineData("2", 1, "first")]
    [InlineData("Skjult", null, "hidden")]
    public void Read_ChosenSheet_IsRead(string? sheet, int? row, string name) =>
        Assert.Equal(name, Read(ManySheets(), new() { Sheet = sheet, HeaderRow = row }).Lines[0].Recipient.Name);

    [Fact]
    public void Read_UnknownSheet_NamesTheSheetsAndTheNearest()
    {
        var error = Assert.Single(Errors(ManySheets(), new() { Sheet = "Andre arkk" }));

        Assert.Equal(
            "basis.xlsx: The workbook has no sheet 'Andre arkk'; the sheets are Skjult, 2, Andre ark, Fjerde. Did you mean Andre ark?",
            error.ToString()
        );
    }

    [Fact]
    public void Read_SheetNumberTooHigh_IsRefused() =>
        Assert.Contains(
            "no sheet '5'",
            Assert.Single(Errors(ManySheets(), new() { Sheet = "5" })).Text.English,
            StringComparison.Ordinal
        );

    [Fact]
    public void Read_ChosenHeaderRow_IsUsed()
    {
        var rows =
            Row("<v>1</v>")
            + $"""<row r="60">{Text("A60", "code")}{Text("B60", "name")}{Text("C60", "beds")}</row><row r="61">{Text("A61", "9")}{Text("B61", "B")}<c r="C61"><v>3</v></c></row>""";

        Assert.Equal("9 B", Assert.Single(Read(rows, new() { HeaderRow = 60 }).Lines).Recipient.ToString());
    }

    [Theory]
    [InlineData(50, true)]
    [InlineData(51, false)]
    public void Read_HeaderFarDown_IsFoundUntilRow50(int row, bool isFound)
    {
        var rows =
            $"""<row r="{row}">{Text($"A{row}", "code")}{Text($"B{row}", "name")}</row><row r="99">{Text("A99", "1")}{Text("B99", "A")}</row>""";

        Assert.Equal(isFound, XlsxBasis.TryRead(new MemoryStream(Of(rows)), "basis.xlsx", out _, out _));
    }

    [Theory]
    [InlineData("cod", "name", "Ark1!A1: The column 'cod' is unknown. Did you mean code?")]
    [InlineData("kode", "navn", "None of the first 50 rows has the headers code and name; looked at: Ark1.")]
    [InlineData("code", "beds", "Ark1!A1: The column 'name' is missing")]
    public void Read_HeaderWithoutCodeAndName_SaysWhatIsMissing(string first, string second, string message) =>
        Assert.Contains(
            Errors(Of($"""<row r="1">{Text("A1", first)}{Text("B1", second)}</row>""")),
            error => error.ToString().Contains(message, StringComparison.Ordinal)
        );

    [Theory]
    [InlineData(2, "Row 2 is blank")]
    [InlineData(1_048_576, "Row 1048576 is blank")]
    public void Read_ChosenHeaderRowThatIsBlank_SaysSo(int row, string message) =>
        Assert.Contains(
            message,
            Assert.Single(Errors(Of(Header), new() { HeaderRow = row })).Text.English,
            StringComparison.Ordinal
        );

    [Fact]
    public void Read_HeaderTwice_NamesTheSecondCell() =>
        Assert.Equal(
            "D1",
            Errors(Of(Header.Replace("</row>", Text("D1", "Beds") + "</row>", StringComparison.Ordinal)))[0].Cell
        );

    [Fact]
    public void Read_HeaderAlone_HasNoRecipients() =>
        Assert.Contains("no recipients", Assert.Single(Errors(Of(Header))).Text.English, StringComparison.Ordinal);

    [Fact]
    public void In_SheetNameWithSpaces_IsQuotedAsSpreadsheetsDo() =>
        Assert.StartsWith(
            "basis.xlsx: 'Bob''s ark'!C2: ",
            Assert.Single(Errors(Zip(Parts([("Bob's ark", "", Row("<v>x</v>"))])))).ToString(),
            StringComparison.Ordinal
        );

    [Fact]
    public void Read_Errors_AreInTheException() =>
        Assert.Single(Assert.Throws<InvalidXlsxException>(() => Read(Row("<v>x</v>"))).Errors);

    [Theory]
    [InlineData(0)]
    [InlineData(1_048_577)]
    public void HeaderRow_OutsideASheet_IsRefused(int row) =>
        Assert.Throws<InvalidValueException>(() => new XlsxBasisOptions { HeaderRow = row });

    [Fact]
    public void Sheet_Empty_IsRefused() =>
        Assert.Throws<InvalidValueException>(() => new XlsxBasisOptions { Sheet = " " });

    private static byte[] ManySheets() =>
        Zip(
            Parts([
                ("Skjult", "state=\"hidden\"", Named("hidden")),
                ("2", "", Named("first")),
                ("Andre ark", "", Named("second")),
                ("Fjerde", "", Named("third")),
            ])
        );

    private static string Named(string name) =>
        Header + $"""<row r="2">{Text("A2", "1")}{Text("B2", name)}<c r="C2"><v>1</v></c></row>""";

    private static string Row(string figure, string attributes = "") =>
        Header
        + $"""<row r="2">{Text("A2", "1")}{Text("B2", "A")}<c r="C2" {attributes}>{(figure[0] == '<' ? figure : $"<v>{figure}</v>")}</c></row>""";

    private static AllocationBasis Read(string rows, XlsxBasisOptions? options = null) => Read(Of(rows), options);

    private static AllocationBasis Read(byte[] file, XlsxBasisOptions? options = null) =>
        XlsxBasis.Read(new MemoryStream(file), "basis.xlsx", options);

    private static FileErrors<XlsxError> Errors(byte[] file, XlsxBasisOptions? options = null)
    {
        var isRead = XlsxBasis.TryRead(new MemoryStream(file), "basis.xlsx", out var basis, out var errors, options);

        Assert.Equal((errors.Count == 0, isRead), (isRead, basis is not null));
        return errors;
    }
}
