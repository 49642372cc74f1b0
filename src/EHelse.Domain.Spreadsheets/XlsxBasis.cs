using System.Diagnostics.CodeAnalysis;
using EHelse.Domain.Allocation;
using EHelse.Domain.Spreadsheets.Reading;

namespace EHelse.Domain.Spreadsheets;

/// <summary>An allocation basis in a sheet of an .xlsx workbook.</summary>
/// <remarks>
/// <para>One row names the columns: <c>code</c> and <c>name</c>, then one column for each criterion, as in
/// <see cref="CsvBasis"/>. It is the first such row among rows 1 to 50 of the first visible sheet that has one, unless
/// <see cref="XlsxBasisOptions"/> say otherwise. What stands above it is not read. Every row below it is a recipient; blank rows
/// do not count, and hidden rows and columns do. The table may start in any column and have blank columns in it, but a value in a column without a name is an error.</para>
/// <para>A number is the shortest decimal that is the same binary number in the file, so 1.1 is 1.1; whole numbers have at most 15
/// digits. Text is read as a number as in <see cref="CsvBasis"/>: <c>1 234,5</c>. A code may be a whole number; one that the
/// sheet shows with zeros before it (format <c>0000</c>) keeps them. A formula counts as its stored result. Names that begin with
/// <c>=</c> are text.</para>
/// <para>Refused, with the cell: error values, formulas without a stored result, dates and booleans, merged cells in the header or
/// in a recipient's row, a row that sums those above it, and all that <see cref="CsvBasis"/> refuses. All errors of a sheet are
/// reported at once, and nothing is taken from one that has an error.</para>
/// <para>Read are .xlsx and .xltx, both the transitional and the strict kind. Refused are encrypted and old .xls files, workbooks with macros and binary
/// ones, OpenDocument, parts with a DTD, and what is too large: a file above 64 MiB, above 256 MiB unpacked or with more than
/// 10 000 parts, a part other than a sheet above 64 MiB, more than 1 000 000 shared texts or 32 Mi characters in them, and more than
/// <see cref="MostRecipients"/> recipients, which CSV has room for.</para>
/// </remarks>
/// <example>
/// <code><![CDATA[
/// var letter = AssignmentLetter.ForYear(2024);
/// using var file = new MemoryStream(DistributionWorkbook.Of(letter, Language.NorwegianBokmal).ToBytes());
/// var basis = XlsxBasis.Read(file, "fordeling.xlsx", new() { Sheet = "Grunnlag" });
/// Console.WriteLine(Distribution.Of(letter.Total, letter.Key, basis)["103972"].Amount);
/// // 2937520
/// ]]></code>
/// </example>
public static class XlsxBasis
{
    /// <summary>The most recipients that are read from a sheet: 100 000.</summary>
    public const int MostRecipients = 100_000;

    /// <summary>Reads a basis.</summary>
    /// <param name="stream">The workbook, read to its end from where it stands; not closed.</param>
    /// <param name="file">The name of the file, for errors and, without a provenance, for the source of the figures; not empty.</param>
    /// <param name="options">The sheet, the header row and the provenance; null for <see cref="XlsxBasisOptions.Default"/>.</param>
    /// <returns>The basis; recipients stand in the sheet's order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="file"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="file"/> is empty.</exception>
    /// <exception cref="InvalidXlsxException">The file has errors: all of them.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static AllocationBasis Read(Stream stream, string file, XlsxBasisOptions? options = null) =>
        TryRead(stream, file, out var basis, out var errors, options) ? basis : throw new InvalidXlsxException(errors);

    /// <summary>Reads a basis, without throwing for errors of the file.</summary>
    /// <param name="stream">The workbook, read to its end from where it stands; not closed.</param>
    /// <param name="file">The name of the file, for errors and, without a provenance, for the source of the figures; not empty.</param>
    /// <param name="basis">The basis, or null when the file has an error.</param>
    /// <param name="errors">The errors of the file; none when it is read.</param>
    /// <param name="options">The sheet, the header row and the provenance; null for <see cref="XlsxBasisOptions.Default"/>.</param>
    /// <returns>Whether the file is a workbook with a basis.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="file"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="file"/> is empty.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static bool TryRead(
        Stream stream,
        string file,
        [NotNullWhen(true)] out AllocationBasis? basis,
        out FileErrors<XlsxError> errors,
        XlsxBasisOptions? options = null
    )
    {
        Guard.Against.Null(stream);
        Guard.Against.NullOrWhiteSpace(file);
        errors = new(file, (error, language) => error.In(language));
        basis = XlsxBasisReader.Read(stream, file, options ?? XlsxBasisOptions.Default, errors);
        return basis is not null;
    }
}
