using System.Text;
using EHelse.Domain.Allocation;
using EHelse.Domain.Sources;
using NodaTime;

namespace EHelse.Domain.Spreadsheets.Tests;

public sealed class CsvBasisTests
{
    private const string Header = "code,name,municipalities,population\n";

    [Fact]
    public void Read_CommasAndUtf8_GivesRecipientsInTheFilesOrder()
    {
        var basis = Read(Header + "103972,Agder,25,319850\n103969,Møre og Romsdal,27,270624\n");

        Assert.Equal(
            "103972 Agder, 103969 Møre og Romsdal",
            string.Join(", ", basis.Lines.Select(line => line.Recipient))
        );
        Assert.Equal([Criterion.Municipalities, Criterion.Population], basis.Criteria);
        Assert.Equal(Fraction.Of(270_624), basis.Find("103969")!.ValueOf(Criterion.Population));
    }

    [Fact]
    public void Read_WithoutProvenance_NamesTheFile() =>
        Assert.Equal(new Provenance("basis.csv", null), Read(Header + "1,A,1,1\n").Provenance);

    [Fact]
    public void Read_WithProvenance_KeepsIt()
    {
        var provenance = new Provenance("SSB", new LocalDate(2024, 1, 1));

        Assert.Same(
            provenance,
            CsvBasis.Read(new StringReader(Header + "1,A,1,1\n"), "basis.csv", provenance).Provenance
        );
    }

    [Theory]
    [InlineData("1234", "1234")]
    [InlineData("1 234", "1234")]
    [InlineData("1\u00A0234\u00A0567", "1234567")]
    [InlineData("1\u202F234,5", "2469/2")]
    [InlineData("0.125", "1/8")]
    [InlineData("12,50", "25/2")]
    [InlineData("1.234", "617/500")]
    [InlineData("  7 ", "7")]
    [InlineData("007", "7")]
    [InlineData("0", "0")]
    [InlineData("92233720368547758079223372036854775807", "92233720368547758079223372036854775807")]
    public void Read_NumberAsPeopleWriteIt_IsExact(string cell, string value) =>
        Assert.Equal(
            Fraction.Parse(value),
            Read($"code;name;beds\n1;A;{cell}\n").Lines[0].ValueOf(Criterion.Parse("beds"))
        );

    [Theory]
    [InlineData("12a")]
    [InlineData("1e5")]
    [InlineData("1.234.567")]
    [InlineData("1,234,567")]
    [InlineData("12 34")]
    [InlineData("1234 567")]
    [InlineData("1 234\u00A0567")]
    [InlineData("1 234.5 6")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("+5")]
    [InlineData("1/3")]
    [InlineData("60%")]
    [InlineData("٣")]
    [InlineData("=1+1")]
    [InlineData("NaN")]
    [InlineData("-")]
    public void Read_NotANumber_NamesCellAndPlace(string cell)
    {
        var error = Assert.Single(Errors($"code;name;beds\n1;A;\"{cell}\"\n"));

        Assert.Equal((2, 5), (error.Line, error.Column));
        Assert.Contains(cell, error.Text.English, StringComparison.Ordinal);
        Assert.Contains("beds", error.Text.Norwegian, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("−1 234,5")]
    public void Read_NegativeNumber_SaysThatItIsNegative(string cell) =>
        Assert.Contains(
            "negative",
            Assert.Single(Errors($"code;name;beds\n1;A;{cell}\n")).Text.English,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("1.234")]
    [InlineData("1,234")]
    [InlineData("319,850")]
    public void Read_CountThatMayBeAThousand_IsRefused(string cell) =>
        Assert.Contains(
            "may mean",
            Assert.Single(Errors($"code;name;population\n1;A;{cell}\n")).Text.English,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("1.2340", "617/500")]
    [InlineData("0,234", "117/500")]
    [InlineData("1234.567", "1234567/1000")]
    public void Read_CountThatIsClearlyDecimal_IsRead(string cell, string value) =>
        Assert.Equal(
            Fraction.Parse(value),
            Read($"code;name;population\n1;A;{cell}\n").Lines[0].ValueOf(Criterion.Population)
        );

    [Theory]
    [InlineData("CODE;Name;Population\r\n1;A;2\r\n")]
    [InlineData("\uFEFFcode;name;population\n1;A;2\n")]
    [InlineData("sep=;\r\ncode;name;population\r\n1;A;2\r\n")]
    [InlineData("\n\n\"code\";\"name\";\"population\"\n\n1;A;2\n;;\n   \n")]
    [InlineData("code,name,population,,\n1,A,2,,\n")]
    [InlineData("code,name,population\n1,A,2,,\n")]
    [InlineData("population,name,code\n2,A,1")]
    [InlineData("code,name,population\r1,A,2\r")]
    public void Read_SameBasisLaidOutOtherwise_IsTheSame(string text)
    {
        var line = Assert.Single(Read(text).Lines);

        Assert.Equal(new Recipient("1", "A"), line.Recipient);
        Assert.Equal(Fraction.Of(2), line.ValueOf(Criterion.Population));
    }

    [Fact]
    public void Read_ExtraColumn_IsACriterionOfItsName() =>
        Assert.Equal(
            [Criterion.Population, Criterion.Parse("Sykehjemsplasser")],
            Read("code;name;population;Sykehjemsplasser\n1;A;2;3,5\n").Criteria
        );

    [Fact]
    public void Read_Windows1252_DecodesIt()
    {
        byte[] name = [(byte)'M', 0xF8, (byte)'r', (byte)'e', (byte)' ', 0x96, (byte)' ', 0x8A];

        var basis = Read([
            .. "code;name;population\n1;"u8,
            .. name,
            .. ";1\u00A0"u8.ToArray().Where(b => b != 0xC2),
            .. "234\n"u8,
        ]);

        Assert.Equal("Møre – Š", basis.Lines[0].Recipient.Name);
        Assert.Equal(Fraction.Of(1234), basis.Lines[0].ValueOf(Criterion.Population));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Read_Utf16WithMark_DecodesIt(bool bigEndian)
    {
        var encoding = new UnicodeEncoding(bigEndian, byteOrderMark: true);

        var basis = Read([.. encoding.GetPreamble(), .. encoding.GetBytes("code;name;population\n1;Møre;2\n")]);

        Assert.Equal("Møre", basis.Lines[0].Recipient.Name);
    }

    [Fact]
    public void Read_TwoEncodingsInOneFile_NamesTheFirstByteThatDoesNotFit()
    {
        var error = Assert.Single(Errors([.. "code;name;population\n1;Møre;2\n2;Tr"u8, 0xF8, .. "ndelag;3\n"u8]));

        Assert.Equal((3, 5), (error.Line, error.Column));
    }

    [Fact]
    public void Read_ByteThatNoEncodingHas_IsRefused() =>
        Assert.Contains(
            "81",
            Assert.Single(Errors([.. "code;name\n1;"u8, 0x81, .. "\n"u8])).Text.English,
            StringComparison.Ordinal
        );

    [Fact]
    public void Read_NulByte_IsNotText()
    {
        var error = Assert.Single(Errors([.. "code;name\n1;A"u8, 0, .. "\n"u8]));

        Assert.Equal((2, 4), (error.Line, error.Column));
    }

    [Theory]
    [InlineData("", "The file is empty.", 1, 1)]
    [InlineData("\uFEFF", "The file is empty.", 1, 1)]
    [InlineData("\n \n;;\n", "The file is empty.", 1, 1)]
    [InlineData("code,name,population\n", "no recipients", 1, 1)]
    [InlineData("code,population\n1,2\n", "'name' is missing", 1, 1)]
    [InlineData("cod,name,population\n1,A,2\n", "Did you mean code?", 1, 1)]
    [InlineData("code,name,populaton\n1,A,2\n", "Did you mean population?", 1, 11)]
    [InlineData("code,name,beds,beds\n1,A,2,3\n", "stands twice: as number 3 and 4", 1, 16)]
    [InlineData("code,name,beds,Beds\n1,A,2,3\n", "stands twice", 1, 16)]
    [InlineData("code,name,,beds\n1,A,2,3\n", "Column 3 has no name", 1, 11)]
    [InlineData("code,name,flat\n1,A,2\n", "Flat is 1 for everyone", 2, 5)]
    [InlineData("code,name,a=b\n1,A,2\n", "cannot be a criterion", 1, 11)]
    [InlineData("code,name,population\n1,A\n", "The line has 2 cells, the first line has 3.", 2, 4)]
    [InlineData("code,name,population\n1,A,1,5\n", "A decimal comma must stand in quotes", 2, 7)]
    [InlineData("code,name,population\n1,A,\n", "'population' is missing", 2, 5)]
    [InlineData("code,name,population\n,A,1\n", "The code is missing", 2, 1)]
    [InlineData("code,name,population\n1,\" \",1\n", "The name is missing", 2, 3)]
    [InlineData("code,name,population\n1,A,1\n\n1,B,2\n", "'1' already stands on line 2", 4, 1)]
    [InlineData("code,name,population\n1,\"A,1\n2,B,2\n", "never closed", 2, 3)]
    [InlineData("code,name,population\n1,A,1\n\"", "never closed", 3, 1)]
    [InlineData("code,name,population\n1,A\"B,1\n", "quote stands inside", 2, 4)]
    [InlineData("code,name,population\n1,\"A\"B,1\n", "after the quote", 2, 6)]
    [InlineData("code,name,population\n1,\"A\nB\",1\n", "line breaks", 2, 3)]
    [InlineData("code,name,population\n1,A\u202EB,1\n", "control characters", 2, 3)]
    [InlineData("code\tname\tpopulation\n1\tA\t1\n", "separated by tabs", 1, 1)]
    public void Read_BrokenFile_SaysWhatAndWhere(string text, string what, int line, int column)
    {
        var errors = Errors(text);

        Assert.Contains(what, errors[0].Text.English, StringComparison.Ordinal);
        Assert.Equal((line, column), (errors[0].Line, errors[0].Column));
    }

    [Theory]
    [InlineData(
        "code;name;population\n1;A;1\n2,B,2\n",
        "Linjen har 1 celle, første linje har 3. Cellene ser ut til å være skilt med komma; i første linje er de skilt med semikolon.",
        "The line has 1 cell, the first line has 3. Its cells seem to be separated by commas; those of the first line are separated by semicolons."
    )]
    [InlineData(
        "code,name,population\n1,A,1\n2;B;2,5\n",
        "Linjen har 2 celler, første linje har 3. Cellene ser ut til å være skilt med semikolon; i første linje er de skilt med komma.",
        "The line has 2 cells, the first line has 3. Its cells seem to be separated by semicolons; those of the first line are separated by commas."
    )]
    [InlineData(
        "code;name;population\n1;A;1\n2;B\n",
        "Linjen har 2 celler, første linje har 3.",
        "The line has 2 cells, the first line has 3."
    )]
    [InlineData(
        "code;name;population\n1;A;1\n\"2,B,2\"\n",
        "Linjen har 1 celle, første linje har 3.",
        "The line has 1 cell, the first line has 3."
    )]
    public void Read_LineOfAnotherWidth_SaysWhetherItsSeparatorIsAnother(string text, string norwegian, string english)
    {
        var error = Assert.Single(Errors(text));

        Assert.Equal(new LocalizedText(norwegian, english), error.Text);
        Assert.Equal(3, error.Line);
    }

    [Theory]
    [InlineData("figures.csv")]
    [InlineData("folder/of/somebody/figures.csv")]
    [InlineData(@"C:\folder\of\somebody\figures.csv")]
    public void Read_FileInAFolder_NamesTheFileAloneAsTheSource(string file)
    {
        using var stream = new MemoryStream("code;name;beds\n1;A;3\n"u8.ToArray());
        Assert.Equal("figures.csv", CsvBasis.Read(stream, file).Provenance.Source);
    }

    [Fact]
    public void Read_ManyFaults_ReportsAllInTheFilesOrder()
    {
        var errors = Errors("code;name;flat;population\n;A;1;x\n2;;1;-3\n2;C;3;1 23\n");

        Assert.Equal(
            [(2, 1), (2, 6), (3, 3), (3, 6), (4, 1), (4, 5), (4, 7)],
            errors.Select(error => ((int)error.Line, (int)error.Column))
        );
    }

    [Fact]
    public void Read_ColumnAfterLettersOutsideAscii_CountsCharactersNotBytes() =>
        Assert.Equal(10, Assert.Single(Errors("code;name;beds\n1;ÆØÅæøå;x\n")).Column);

    [Fact]
    public void Read_MoreFaultsThanListed_CountsTheRest()
    {
        var errors = Errors(
            "code;name;beds\n" + string.Concat(Enumerable.Range(0, 1_000).Select(code => $"{code};A;x\n"))
        );

        Assert.Equal((100, 900L), (errors.Count, errors.Unlisted));
        Assert.Equal("basis.csv: og 900 feil til", errors.Lines(Language.NorwegianBokmal).Last());
    }

    [Fact]
    public void ToString_Errors_CountsThemAll()
    {
        ValueText.Is("1 error", Errors("code;name;beds\n1;A;x\n"));
        ValueText.Is(
            "1000 errors, 100 listed",
            Errors("code;name;beds\n" + string.Concat(Enumerable.Range(0, 1_000).Select(code => $"{code};A;x\n")))
        );
    }

    [Fact]
    public void Read_GiantCell_IsRefusedWithoutBeingRead() =>
        Assert.Contains(
            "32 767",
            Assert.Single(Errors($"code;name;beds\n1;{new string('A', 40_000)};1\n")).Text.English,
            StringComparison.Ordinal
        );

    [Fact]
    public void Read_AsManyColumnsAsASheetHas_IsRead() => Assert.Equal(16_382, Read(OfCriteria(16_382)).Criteria.Count);

    [Fact]
    public void Read_OneColumnMoreThanASheetHas_IsToldAtItsCell()
    {
        var error = Assert.Single(Errors(OfCriteria(16_383)));

        Assert.Equal(
            (1, OfCriteria(16_382).IndexOf('\n', StringComparison.Ordinal) + 2),
            ((int)error.Line, (int)error.Column)
        );
        Assert.Contains("at most 16 384 columns", error.Text.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_MoreCriteriaThanASheetHasColumns_WritesNothing()
    {
        var figures = Enumerable
            .Range(0, 16_383)
            .Select(number => KeyValuePair.Create(Criterion.Parse($"c{number}"), Fraction.One));
        var basis = new AllocationBasis(
            new Provenance("test", null),
            [new BasisLine(new Recipient("1", "A"), figures)]
        );
        var text = new StringWriter();

        Assert.Throws<InvalidValueException>(() => CsvBasis.Write(text, basis));
        Assert.Empty(text.ToString());
    }

    [Fact]
    public void Read_Error_IsWrittenAsEditorsReadIt()
    {
        var exception = Assert.Throws<InvalidCsvException>(() => Read("code;name;beds\n1;A;x\n"));

        Assert.Equal(
            "basis.csv:2:5: 'x' for 'beds' is not a number: write for instance 1234, 1 234 or 1234.5.",
            exception.Message
        );
        Assert.StartsWith(
            "basis.csv:2:5: «x» for «beds» er ikke et tall",
            exception.Reason.Norwegian,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Read_EndlessStream_StopsAtItsLimit()
    {
        using var endless = new EndlessStream();

        Assert.False(CsvBasis.TryRead(endless, "/dev/zero", out _, out var errors));
        Assert.Contains("256 MiB", Assert.Single(errors).Text.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_FormulaInAName_IsTextLikeAnyOther() =>
        Assert.Equal("=1+1", Read("code;name;beds\n1;=1+1;2\n").Lines[0].Recipient.Name);

    [Fact]
    public void Write_FormulaInAName_IsNeutralisedAndReadBack()
    {
        var basis = Read("code;name;beds\n1;=1+1;2\n");

        var text = new StringWriter();
        CsvBasis.Write(text, basis);

        Assert.Equal("code,name,beds\n1,'=1+1,2\n", text.ToString());
        Assert.Equal("=1+1", Read(text.ToString()).Lines[0].Recipient.Name);
    }

    [Fact]
    public void Write_NumberWithoutEnd_WritesNothing()
    {
        var basis = new AllocationBasis(
            new Provenance("test", null),
            [new BasisLine(new Recipient("1", "A"), [new(Criterion.Population, Fraction.Of(1, 3))])]
        );
        var text = new StringWriter();

        Assert.Throws<InvalidValueException>(() => CsvBasis.Write(text, basis));
        Assert.Empty(text.ToString());
    }

    [Theory]
    [InlineData("Sum;Sum;5;3")]
    [InlineData("9;Totalt:;5;3")]
    [InlineData("i alt;Landet;5;3")]
    public void Read_SumsWithACode_AreRefused(string sums)
    {
        var error = Assert.Single(Errors("code;name;beds;rooms\n1;A;2;1\n2;B;3;2\n" + sums + "\n"));

        Assert.Equal((4, 1), (error.Line, error.Column));
        Assert.StartsWith("These are the sums of what stands above.", error.Text.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Sum;Sum;5;4")]
    [InlineData("3;Summit;5;3")]
    [InlineData("3;C;5;3")]
    public void Read_RecipientWithOtherFiguresOrAnotherName_IsOne(string line) =>
        Assert.Equal(3, Read("code;name;beds;rooms\n1;A;2;1\n2;B;3;2\n" + line + "\n").Lines.Count);

    [Fact]
    public void Read_OneRecipientCalledSum_IsOne() =>
        Assert.Equal("Sum", Assert.Single(Read("code;name;beds\n1;Sum;2\n").Lines).Recipient.Name);

    [Fact]
    public void Write_ThenRead_GivesTheSameBasis() =>
        Properties.Hold(
            Bases.Arbitrary(),
            basis =>
            {
                var text = new StringWriter();
                CsvBasis.Write(text, basis);
                var read = Read(text.ToString());
                Assert.Equal(basis.Criteria, read.Criteria);
                Assert.Equal(
                    basis.Lines.SelectMany(line =>
                        basis.Criteria.Select(criterion => (line.Recipient, line.ValueOf(criterion)))
                    ),
                    read.Lines.SelectMany(line =>
                        read.Criteria.Select(criterion => (line.Recipient, line.ValueOf(criterion)))
                    )
                );
            }
        );

    [Fact]
    public void Read_MutatedFile_IsReadOrRefusedNeverMore() =>
        Properties.Hold(
            Bases.Mutations(
                Encoding.UTF8.GetBytes(Header + "103972,Agder,25,319850\n103969,\"Møre og Romsdal\",27,\"270 624,5\"\n")
            ),
            bytes =>
            {
                var isRead = CsvBasis.TryRead(new MemoryStream(bytes), "basis.csv", out var basis, out var errors);
                Assert.Equal(isRead, basis is not null && errors.Count == 0);
                Assert.All(errors, error => Assert.True(error.Line >= 1 && error.Column >= 1));
            }
        );

    private static AllocationBasis Read(string text) => CsvBasis.Read(new StringReader(text), "basis.csv");

    private static AllocationBasis Read(byte[] bytes) => CsvBasis.Read(new MemoryStream(bytes), "basis.csv");

    private static FileErrors<CsvError> Errors(string text) => Errors(Encoding.UTF8.GetBytes(text));

    private static FileErrors<CsvError> Errors(byte[] bytes)
    {
        Assert.False(CsvBasis.TryRead(new MemoryStream(bytes), "basis.csv", out var basis, out var errors));
        Assert.Null(basis);
        return errors;
    }

    private static string OfCriteria(int count) =>
        "code,name,"
        + string.Join(',', Enumerable.Range(0, count).Select(number => $"c{number}"))
        + "\n1,A"
        + string.Concat(Enumerable.Repeat(",1", count))
        + "\n";

    private sealed class EndlessStream : MemoryStream
    {
        public override int Read(byte[] buffer, int offset, int count) => count;
    }
}
