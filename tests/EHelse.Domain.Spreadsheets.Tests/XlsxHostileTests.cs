using System.Diagnostics;
using System.Text;
using static EHelse.Domain.Spreadsheets.Tests.XlsxFiles;

namespace EHelse.Domain.Spreadsheets.Tests;

/// <summary>Files that are no workbook, broken ones, and ones made to cost time or memory.</summary>
public sealed class XlsxHostileTests
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static readonly string Recipient =
        Header + $"""<row r="2">{Text("A2", "1")}{Text("B2", "A")}<c r="C2"><v>1</v></c></row>""";

    private const string AttributesError =
        "basis.xlsx: Ark1: The part xl/worksheets/sheet1.xml has a tag with more than 1 000 attributes. No workbook has one, and it is not read.";

    private const char Between = '\u0001';

    // Far above what it takes, far below what a person waits for.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Theory]
    [InlineData("", "The file is empty.")]
    [InlineData("code;name;beds\n", "not an .xlsx workbook, whatever its name")]
    [InlineData("<html><table>", "not an .xlsx workbook, whatever its name")]
    [InlineData("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", "encrypted or in the old .xls format")]
    [InlineData("PK", "The file is broken")]
    [InlineData("PK\u0003\u0004 and so on", "The file is broken")]
    public void TryRead_NoWorkbook_SaysWhatItIs(string bytes, string message) =>
        Assert.Contains(message, ErrorOf(Encoding.Latin1.GetBytes(bytes)), StringComparison.Ordinal);

    [Theory]
    [InlineData("sheet.macroEnabled.main+xml", "may have macros or is binary")]
    [InlineData("template.macroEnabled.main+xml", "may have macros or is binary")]
    [InlineData("sheet.binary.macroEnabled.main", "may have macros or is binary")]
    public void TryRead_MacrosOrBinary_IsRefused(string content, string message) =>
        Assert.Contains(
            message,
            ErrorOf(
                With(
                    ContentTypes,
                    text =>
                        text.Replace(
                            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                            "application/vnd.ms-excel." + content,
                            StringComparison.Ordinal
                        )
                )
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void TryRead_Template_IsRead() =>
        Assert.True(
            IsRead(
                With(
                    ContentTypes,
                    text => text.Replace("sheet.main+xml", "template.main+xml", StringComparison.Ordinal)
                )
            )
        );

    [Fact]
    public void TryRead_OpenDocument_SaysSo() =>
        Assert.Contains(
            "OpenDocument",
            ErrorOf(
                Zip([new("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), new("content.xml", "<a/>")])
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void TryRead_ZipOfSomethingElse_HasNoWorkbookPart() =>
        Assert.Contains(
            "no workbook part",
            ErrorOf(Zip([new(ContentTypes, Parts("")[ContentTypes]), new("a.xml", "<a/>")])),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("_rels/.rels")]
    [InlineData(Workbook)]
    [InlineData("xl/_rels/workbook.xml.rels")]
    [InlineData(Sheet)]
    [InlineData(ContentTypes)]
    public void TryRead_PartMissing_IsAnError(string name)
    {
        var parts = Parts(Recipient);
        parts.Remove(name);

        Assert.NotEmpty(ErrorOf(Zip(parts)));
    }

    [Theory]
    [InlineData("_rels/.rels")]
    [InlineData(Workbook)]
    [InlineData("xl/_rels/workbook.xml.rels")]
    [InlineData(Sheet)]
    [InlineData(ContentTypes)]
    [InlineData(Styles)]
    public void TryRead_BrokenXml_IsAnError(string name) =>
        Assert.Contains("The file is broken", ErrorOf(With(name, text => text[..^5])), StringComparison.Ordinal);

    [Theory]
    [InlineData(Workbook)]
    [InlineData(Sheet)]
    public void TryRead_Dtd_IsNotRead(string name) =>
        Assert.Contains(
            "has a DTD",
            ErrorOf(
                With(
                    name,
                    text =>
                        "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                        + text.Replace("<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "", StringComparison.Ordinal)
                )
            ),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData(Sheet)]
    [InlineData(Workbook)]
    public void TryRead_Utf16_IsRefused(string name)
    {
        var parts = Parts(Recipient);
        var file = ZipWritten([
            .. parts.Select(part =>
                (
                    part.Key,
                    (Action<Stream>)(
                        stream =>
                            stream.Write(
                                part.Key == name
                                    ?
                                    [
                                        .. Encoding.Unicode.Preamble,
                                        .. Encoding.Unicode.GetBytes(
                                            part.Value.Replace("UTF-8", "UTF-16", StringComparison.Ordinal)
                                        ),
                                    ]
                                    : Encoding.UTF8.GetBytes(part.Value)
                            )
                    )
                )
            ),
        ]);

        Assert.Contains("not UTF-8", ErrorOf(file), StringComparison.Ordinal);
    }

    [Fact]
    public void TryRead_StrictNamespace_IsRead() =>
        Assert.True(
            IsRead(
                Zip(
                    Parts(Recipient)
                        .ToDictionary(
                            part => part.Key,
                            part =>
                                part.Value.Replace(
                                        Main,
                                        "http://purl.oclc.org/ooxml/spreadsheetml/main",
                                        StringComparison.Ordinal
                                    )
                                    .Replace(
                                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                                        "http://purl.oclc.org/ooxml/officeDocument/relationships",
                                        StringComparison.Ordinal
                                    ),
                            StringComparer.Ordinal
                        )
                )
            )
        );

    [Theory]
    [InlineData("""<row r="1048577"/>""", "cannot be a row")]
    [InlineData("""<row r="0"/>""", "cannot be a row")]
    [InlineData("""<row r="3"/><row r="2"/>""", "row 2 comes after row 3")]
    [InlineData("""<row r="2"/><row r="2"/>""", "row 2 comes after row 2")]
    [InlineData("""<row r="2"><c r="XFE2"/></row>""", "a cell 'XFE2'")]
    [InlineData("""<row r="2"><c r="XFD2"/><c/></row>""", "more cells than a sheet has columns")]
    [InlineData("""<row r="2"><c r="A3"/></row>""", "a cell 'A3'")]
    [InlineData("""<row r="2"><c r="2"/></row>""", "a cell '2'")]
    [InlineData("""<row r="2"><c r="B2"/><c r="B2"/></row>""", "stands twice")]
    public void TryRead_CellsThatNoSheetHas_IsAnError(string rows, string message) =>
        Assert.Contains(message, ErrorOf(Of(Header + rows)), StringComparison.Ordinal);

    [Fact]
    public void TryRead_CellsOutOfOrder_AreReadByTheirNames() =>
        Assert.True(
            IsRead(Of(Header + $"""<row r="2"><c r="C2"><v>1</v></c>{Text("B2", "A")}{Text("A2", "1")}</row>"""))
        );

    [Fact]
    public void TryRead_PathsOutOfThePackage_AreHarmless()
    {
        var parts = Parts(Recipient);
        parts["../../evil.xml"] = "<a/>";

        Assert.True(IsRead(Zip(parts)));
        Assert.False(File.Exists("../../evil.xml"));
    }

    [Fact]
    public void TryRead_NameTwiceInTheZip_IsAnError() =>
        Assert.Contains(
            "The file is broken",
            ErrorOf(Zip([.. Parts(Recipient), new(Sheet, "<a/>")])),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData(10_001)]
    [InlineData(60_000)]
    public void TryRead_TooManyParts_IsRefused(int parts) =>
        Assert.Contains(
            "more than 10 000 parts",
            ErrorOf(Zip([.. Enumerable.Range(0, parts).Select(part => KeyValuePair.Create($"p{part}", ""))])),
            StringComparison.Ordinal
        );

    [Fact]
    public void TryRead_ZipBomb_IsRefused()
    {
        var zeros = new byte[1024 * 1024];
        var file = ZipWritten([
            .. Parts(Recipient)
                .Select(part =>
                    (part.Key, (Action<Stream>)(stream => stream.Write(Encoding.UTF8.GetBytes(part.Value))))
                ),
            (
                "xl/media/image1.png",
                stream =>
                {
                    for (var time = 0; time < 257; time++)
                    {
                        stream.Write(zeros);
                    }
                }
            ),
        ]);

        Assert.Contains("more than 256 MiB", ErrorOf(file), StringComparison.Ordinal);
    }

    [Fact]
    public void TryRead_ZipBombThatLiesAboutItsSize_IsAnError()
    {
        var file = Large(Sheet, "<row r=\"1\"><c><v>REPEATED</v></c></row>", 3_000_000, _ => "1234567890");
        // The directory's size of the part: 4 bytes, 24 after the signature of its entry.
        var entry = file.AsSpan().LastIndexOf(Encoding.ASCII.GetBytes(Sheet)) - 46;
        BitConverter.TryWriteBytes(file.AsSpan(entry + 24), 1_000);

        Assert.NotEmpty(ErrorOf(file));
    }

    [Theory]
    [InlineData("<row r=\"{0}\"/>")]
    [InlineData(
        "<row r=\"{0}\" s=\"1\" customFormat=\"1\"><c r=\"A{0}\" s=\"1\"/><c r=\"B{0}\" s=\"1\"/><c r=\"C{0}\" s=\"1\"/></row>"
    )]
    public void TryRead_AMillionEmptyRows_AreSkipped(string row) =>
        Assert.True(
            IsRead(
                Large(
                    Sheet,
                    Recipient + "REPEATED",
                    1_048_574,
                    time => string.Format(System.Globalization.CultureInfo.InvariantCulture, row, time + 3)
                )
            )
        );

    [Fact]
    public void TryRead_AMillionRecipients_AreRefused() =>
        Assert.Contains(
            "more than 100 000 recipients",
            ErrorOf(
                Large(
                    Sheet,
                    Header + "REPEATED",
                    1_000_000,
                    time => $"<row r=\"{time + 2}\"><c><v>{time}</v></c><c t=\"str\"><v>A</v></c><c><v>1</v></c></row>"
                )
            ),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("<si><t>a</t></si>", 2_000_000, "too much text")]
    [InlineData("<si/>", 2_000_000, "too much text")]
    public void TryRead_MillionsOfSharedTexts_AreRefused(string text, int times, string message) =>
        Assert.Contains(message, ErrorOf(LargeTexts("REPEATED", times, _ => text)), StringComparison.Ordinal);

    [Fact]
    public void TryRead_SharedTextsOfHugeSize_AreRefused()
    {
        var part = "<si><t>" + new string('x', 30_000) + "</t></si>";

        Assert.Contains("too much text", ErrorOf(LargeTexts("REPEATED", 1_200, _ => part)), StringComparison.Ordinal);
        Assert.Contains(
            "too large to read",
            ErrorOf(LargeTexts("REPEATED", 2_400, _ => part)),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("<si><t>REPEATED</t></si>", "xxxxxxxxxx")]
    [InlineData("<si><t><![CDATA[REPEATED]]></t></si>", "<<<<a<<<<<")]
    [InlineData("<!--REPEATED--><si><t>a</t></si>", "<<<<<<<<<<")]
    [InlineData("<?x REPEATED?><si><t>a</t></si>", "<<<<<<<<<<")]
    [InlineData("<si a=\"REPEATED\"/>", ">>>>>>>>>>")]
    public void TryRead_TextOrTagWithoutEnd_IsRefusedBeforeItIsParsed(string texts, string repeated) =>
        Assert.Contains(
            "too large to read",
            ErrorOf(LargeTexts(texts, 200_000, _ => repeated)),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData(200, true)]
    [InlineData(300, false)]
    public void TryRead_TagsWithinTags_AreReadUntilALimit(int depth, bool isRead)
    {
        var nested = string.Concat(Enumerable.Repeat("<x>", depth)) + string.Concat(Enumerable.Repeat("</x>", depth));

        Assert.Equal(isRead, IsRead(LargeTexts("<si><t>A</t></si>" + nested + "REPEATED", 0, _ => "")));
    }

    [Fact]
    public void TryRead_SharedTextLongerThanACell_NamesTheCell() =>
        Assert.Contains(
            "Ark1!B2: The cell has more than 32 767 characters",
            ErrorOf(LargeTexts("<si><t>REPEATED</t></si>", 4_000, _ => "xxxxxxxxxx")),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData(1_000, true)]
    [InlineData(1_001, false)]
    [InlineData(60_000, false)]
    public void TryRead_TagWithManyAttributes_IsReadUntilALimit(int attributes, bool isRead)
    {
        var many = string.Concat(Enumerable.Range(0, attributes - 1).Select(number => $" a{number}='>\"'"));
        var file = Of(Header + $"""<row r="2"{many}>{Text("A2", "1")}{Text("B2", "A")}<c r="C2"><v>1</v></c></row>""");

        Assert.Equal(isRead ? "" : AttributesError, ErrorOf(file));
    }

    [Fact]
    public void TryRead_RowsWithTensOfThousandsOfAttributes_IsRefusedBeforeOneIsRead()
    {
        var many = string.Concat(Enumerable.Range(0, 30_000).Select(number => $" a{number}=\"\""));
        var file = Large(Sheet, Header + "REPEATED", 40, time => $"<row r=\"{time + 2}\"{many}/>");
        var before = GC.GetAllocatedBytesForCurrentThread();

        Assert.Equal(AttributesError, ErrorOf(file));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, Hostile.Allowed(file.Length));
    }

    [Fact]
    public void TryRead_BytesOfTheFileChanged_AnswersOrReportsErrors() =>
        Hostile.Bytes("XlsxBasis, file", [Whole, Of(Recipient)], IsReadOrRefused);

    [Fact]
    public void TryRead_BytesOfThePartsChanged_AnswersOrReportsErrors()
    {
        var parts = WholeParts;
        var names = parts.Keys.ToArray();
        Hostile.Bytes(
            "XlsxBasis, XML",
            [
                Encoding.UTF8.GetBytes(string.Join(Between, names.Select(name => parts[name]))),
                .. names.Select(name => Encoding.UTF8.GetBytes(parts[name])),
            ],
            bytes =>
            {
                // Either all parts as one text, or one that takes the place of another.
                var texts = Encoding.Latin1.GetString(bytes).Split(Between);
                var changed = new Dictionary<string, string>(parts, StringComparer.Ordinal);
                for (var place = 0; place < texts.Length; place++)
                {
                    var name =
                        texts.Length > 1
                            ? names[place % names.Length]
                            : names.MaxBy(name => Alike(parts[name], texts[place]))!;
                    changed[name] = texts[place];
                }

                return IsReadOrRefused(
                    ZipWritten([
                        .. changed.Select(part =>
                            (part.Key, (Action<Stream>)(stream => stream.Write(Encoding.Latin1.GetBytes(part.Value))))
                        ),
                    ])
                );
            }
        );
    }

    // A workbook with something of everything that is read.
    private static Dictionary<string, string> WholeParts =>
        Parts(
            Header
                + $"""<row r="2">{Text("A2", "1")}<c r="B2" t="s"><v>0</v></c><c r="C2" s="1"><v>1.5</v></c></row>"""
                + """<row r="3"><c r="A3"><v>2</v></c><c r="B3" t="str"><f>C2</f><v>B</v></c><c r="C3"><v>2E1</v></c></row>""",
            """<mergeCells><mergeCell ref="A5:B5"/></mergeCells>""",
            "<si><t>a</t></si><si><r><t>b</t></r></si>",
            """<numFmts count="1"><numFmt numFmtId="164" formatCode="0000"/></numFmts><cellXfs><xf/><xf numFmtId="164"/></cellXfs>"""
        );

    private static byte[] Whole => Zip(WholeParts);

    private static int Alike(string left, string right) =>
        left.Zip(right).TakeWhile(pair => pair.First == pair.Second).Count();

    private static bool IsReadOrRefused(byte[] file)
    {
        var isRead = XlsxBasis.TryRead(new MemoryStream(file), "basis.xlsx", out var basis, out var errors);
        Assert.Equal(isRead, errors.Count == 0);
        Assert.Equal(isRead, basis is not null);
        Hostile.CanBeShown(string.Join('\n', errors.Lines(Sources.Language.English)));
        return isRead;
    }

    private static byte[] With(string name, Func<string, string> change)
    {
        var parts = Parts(Recipient);
        parts[name] = change(parts[name]);
        return Zip(parts);
    }

    private static byte[] Large(string name, string rows, int times, Func<int, string> repeated) =>
        ZipWithRepeated(Parts(rows), name, times, repeated);

    private static byte[] LargeTexts(string texts, int times, Func<int, string> repeated) =>
        ZipWithRepeated(
            Parts(
                Header + $"""<row r="2">{Text("A2", "1")}<c r="B2" t="s"><v>0</v></c><c r="C2"><v>1</v></c></row>""",
                texts: texts
            ),
            Texts,
            times,
            repeated
        );

    private static bool IsRead(byte[] file) => ErrorsOf(file).Count == 0;

    private static string ErrorOf(byte[] file) => string.Join('\n', ErrorsOf(file));

    private static FileErrors<XlsxError> ErrorsOf(byte[] file)
    {
        var watch = Stopwatch.StartNew();
        var isRead = XlsxBasis.TryRead(new MemoryStream(file), "basis.xlsx", out _, out var errors);
        Assert.Equal(isRead, errors.Count == 0);
        Assert.True(watch.Elapsed < Patience, $"{watch.Elapsed}");
        return errors;
    }
}
