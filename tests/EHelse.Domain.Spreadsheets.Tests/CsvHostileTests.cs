using System.Globalization;
using System.Text;
using EHelse.Domain.Letters;

namespace EHelse.Domain.Spreadsheets.Tests;

/// <summary>CSV that somebody broke, or made to cost time or memory.</summary>
public sealed class CsvHostileTests
{
    private static readonly string[] Texts =
    [
        "code,name,municipalities,population\n103972,Agder,25,319850\n103976,\"Innlandet, \"\"alt\"\"\",46,376304\n",
        "sep=;\r\ncode;name;beds;flat\r\n1;Ås;1 234,5;1\r\n'=2;\"=B\";0;1\r\n",
        "name,code,beds\nTromsø,1,0.5\n\nBodø,2,1e3\n",
        Written(),
    ];

    [Fact]
    public void TryRead_ChangedBytes_AnswersOrReportsErrors() =>
        Hostile.Bytes(
            "CsvBasis, stream",
            [
                .. Texts.Select(Encoding.UTF8.GetBytes),
                .. Texts.Select(Encoding.Latin1.GetBytes),
                [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Texts[1])],
                [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Texts[0])],
            ],
            bytes =>
                IsRead(
                    CsvBasis.TryRead(new MemoryStream(bytes), "basis.csv", out var basis, out var errors),
                    basis,
                    errors
                )
        );

    [Fact]
    public void TryRead_ChangedText_AnswersOrReportsErrors() =>
        Hostile.Texts(
            "CsvBasis, text",
            Texts,
            text =>
                IsRead(
                    CsvBasis.TryRead(new StringReader(text), "basis.csv", out var basis, out var errors),
                    basis,
                    errors
                )
        );

    /// <summary>Files that get large in one way each.</summary>
    public static TheoryData<string, string, string, string> Growing =>
        new()
        {
            { "columns without names", "code,name", ",", "\n1,A\n" },
            { "columns that no criterion can be called", "code,name", ",!", "\n1,A\n" },
            { "the same column", "code,name", ",beds", "\n1,A\n" },
            { "criteria", "code,name", ",c{0}", "\n1,A\n" },
            { "wrong cells in a line", "code,name,beds\n1,A", ",x", "\n" },
            { "quotes", "code,name,beds\n1,A,", "\"\"", "\n" },
            { "quotes in cells", "code,name,beds\n1,A", ",a\"b", "\n" },
            { "an open quote", "code,name,beds\n1,\"", "a\n", "" },
            { "lines with the same code", "code,name,beds\n", "1,A,1\n", "" },
            { "lines of errors", "code,name,beds\n", "{0},,x\n", "" },
            { "line ends", "code,name,beds\n", "\r\n", "" },
            { "carriage returns", "code,name,beds\n", "\r", "" },
            { "spaces", "code,name,beds\n", " ", "" },
            { "digits", "code,name,beds\n1,A,", "1", "\n" },
            { "groups of digits", "code,name,beds\n1,A,1", " 000", "\n" },
        };

    [Theory]
    [MemberData(nameof(Growing))]
    public void TryRead_TwiceTheSize_TakesAboutTwiceTheMemory(string what, string start, string repeated, string end)
    {
        var (small, large) = (Allocated(4_000), Allocated(16_000));
        Assert.True(large < (6 * small) + 1_000_000, $"{what}: {small} and then {large} bytes.");

        long Allocated(int times)
        {
            var bytes = Encoding.UTF8.GetBytes(Repeated(start, repeated, end, times));
            var before = GC.GetAllocatedBytesForCurrentThread();
            _ = CsvBasis.TryRead(new MemoryStream(bytes), "basis.csv", out _, out _);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    // Work that allocates nothing shows only in time: with work that grows with the square, these would take hours.
    [Fact]
    public void TryRead_VeryManyOfAnything_EndsSoon() =>
        Hostile.Run(
            "CsvBasis, 300 000 of one thing",
            Growing.Select(row => Repeated((string)row[1], (string)row[2], (string)row[3], 300_000)),
            text => CsvBasis.TryRead(new MemoryStream(Encoding.UTF8.GetBytes(text)), "basis.csv", out _, out _),
            text => text[..100],
            text => text.Length
        );

    private static string Repeated(string start, string repeated, string end, int times)
    {
        var text = new StringBuilder(start);
        for (var time = 0; time < times; time++)
        {
            text.Append(repeated.Replace("{0}", time.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
        }

        return text.Append(end).ToString();
    }

    private static bool IsRead(bool isRead, Allocation.AllocationBasis? basis, FileErrors<CsvError> errors)
    {
        Assert.Equal(isRead, errors.Count == 0);
        Assert.Equal(isRead, basis is not null);
        Hostile.CanBeShown(string.Join('\n', errors.Lines(Sources.Language.English)));
        if (basis is not null)
        {
            // What was accepted can be written, and is the same when it is read again.
            var written = new StringWriter();
            CsvBasis.Write(written, basis);
            var again = CsvBasis.Read(new StringReader(written.ToString()), "again.csv", basis.Provenance);
            Assert.Equal(basis.Lines.Select(line => line.Recipient), again.Lines.Select(line => line.Recipient));
        }

        return isRead;
    }

    private static string Written()
    {
        var writer = new StringWriter();
        CsvBasis.Write(writer, AssignmentLetter.Of2024.Basis);
        return writer.ToString();
    }
}
