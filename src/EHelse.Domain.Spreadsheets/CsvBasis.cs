using System.Diagnostics.CodeAnalysis;
using System.Text;
using EHelse.Domain.Allocation;
using EHelse.Domain.Sources;
using EHelse.Domain.Spreadsheets.Reading;

namespace EHelse.Domain.Spreadsheets;

/// <summary>An allocation basis as a CSV file, as spreadsheets write and read it.</summary>
/// <remarks>
/// <para>The first line names the columns: <c>code</c> and <c>name</c>, then one column for each criterion, such as
/// <c>municipalities</c> and <c>population</c>, in any order. Upper and lower case do not differ in these four names; a
/// criterion of your own has the column's name as its code. One line follows for each recipient. The separator is
/// <c>,</c> or <c>;</c>, whichever the header has more of, or what a first line <c>sep=;</c> says. Cells may stand in
/// quotes. Blank lines, lines of separators alone, and empty cells after the last column do not count.</para>
/// <para>Text is UTF-8 with or without byte order mark, UTF-16 with one, or else Windows-1252, as Norwegian Excel writes
/// it. A file that mixes UTF-8 and Windows-1252 is refused, and so is one of more than 256 MiB or 16 384 columns.</para>
/// <para>Numbers are digits with <c>.</c> or <c>,</c> before decimals and spaces (also no-break and narrow ones) between
/// groups of three: <c>1234.5</c>, <c>1 234,5</c>. No sign, exponent or formula. Under <c>,</c> as separator a decimal comma
/// needs quotes. In <c>municipalities</c> and <c>population</c>, which count things, <c>1.234</c> and <c>1,234</c> are
/// refused: they may mean 1234.</para>
/// <para>All errors of a file are reported at once, and nothing is taken from a file that has one. A cell that
/// <see cref="CsvCell.Neutralise"/> made safe is read as what it was.</para>
/// </remarks>
/// <example>
/// <code><![CDATA[
/// using var csv = new StringReader("code;name;population\nA;Alfa;10 000\nB;Bravo;5 000,5\n");
/// var basis = CsvBasis.Read(csv, "basis.csv");
/// Console.WriteLine(basis.SumOf(Criterion.Population));
/// // 30001/2
/// ]]></code>
/// </example>
public static class CsvBasis
{
    /// <summary>Reads a basis.</summary>
    /// <param name="stream">The file, read to its end from where it stands; not closed.</param>
    /// <param name="file">The name of the file, for errors and, without <paramref name="provenance"/>, for the source of the figures; not empty.</param>
    /// <param name="provenance">Where the figures come from and the date they hold for; null for the file's name and no date.</param>
    /// <returns>The basis; recipients stand in the file's order.</returns>
    /// <exception cref="ArgumentNullException">A reference other than the provenance is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="file"/> is empty.</exception>
    /// <exception cref="InvalidCsvException">The file has errors: all of them.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static AllocationBasis Read(Stream stream, string file, Provenance? provenance = null) =>
        TryRead(stream, file, out var basis, out var errors, provenance)
            ? basis
            : throw new InvalidCsvException(errors);

    /// <summary>Reads a basis from text.</summary>
    /// <param name="reader">The text, read to its end; not closed.</param>
    /// <param name="file">The name of the file, for errors and, without <paramref name="provenance"/>, for the source of the figures; not empty.</param>
    /// <param name="provenance">Where the figures come from and the date they hold for; null for the file's name and no date.</param>
    /// <returns>The basis; recipients stand in the text's order.</returns>
    /// <exception cref="ArgumentNullException">A reference other than the provenance is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="file"/> is empty.</exception>
    /// <exception cref="InvalidCsvException">The text has errors: all of them.</exception>
    public static AllocationBasis Read(TextReader reader, string file, Provenance? provenance = null) =>
        TryRead(reader, file, out var basis, out var errors, provenance)
            ? basis
            : throw new InvalidCsvException(errors);

    /// <summary>Reads a basis, without throwing for errors of the file.</summary>
    /// <param name="stream">The file, read to its end from where it stands; not closed.</param>
    /// <param name="file">The name of the file, for errors and, without <paramref name="provenance"/>, for the source of the figures; not empty.</param>
    /// <param name="basis">The basis, or null when the file has an error.</param>
    /// <param name="errors">The errors of the file; none when it is read.</param>
    /// <param name="provenance">Where the figures come from and the date they hold for; null for the file's name and no date.</param>
    /// <returns>Whether the file is a basis.</returns>
    /// <exception cref="ArgumentNullException">A reference other than the provenance is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="file"/> is empty.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static bool TryRead(
        Stream stream,
        string file,
        [NotNullWhen(true)] out AllocationBasis? basis,
        out FileErrors<CsvError> errors,
        Provenance? provenance = null
    )
    {
        Guard.Against.Null(stream);
        Guard.Against.NullOrWhiteSpace(file);
        errors = new(file, (error, language) => error.In(language));
        basis = CsvBasisReader.Read(CsvText.Of(stream, file, errors), file, provenance, errors);
        return basis is not null;
    }

    /// <summary>Reads a basis from text, without throwing for errors of the text.</summary>
    /// <param name="reader">The text, read to its end; not closed.</param>
    /// <param name="file">The name of the file, for errors and, without <paramref name="provenance"/>, for the source of the figures; not empty.</param>
    /// <param name="basis">The basis, or null when the text has an error.</param>
    /// <param name="errors">The errors of the text; none when it is read.</param>
    /// <param name="provenance">Where the figures come from and the date they hold for; null for the file's name and no date.</param>
    /// <returns>Whether the text is a basis.</returns>
    /// <exception cref="ArgumentNullException">A reference other than the provenance is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="file"/> is empty.</exception>
    public static bool TryRead(
        TextReader reader,
        string file,
        [NotNullWhen(true)] out AllocationBasis? basis,
        out FileErrors<CsvError> errors,
        Provenance? provenance = null
    )
    {
        Guard.Against.Null(reader);
        Guard.Against.NullOrWhiteSpace(file);
        errors = new(file, (error, language) => error.In(language));
        basis = CsvBasisReader.Read(CsvText.Of(reader, file, errors), file, provenance, errors);
        return basis is not null;
    }

    /// <summary>Writes a basis so that <see cref="Read(TextReader, string, Provenance?)"/> reads the same recipients and figures.</summary>
    /// <param name="writer">Where the text goes; not closed. Lines end with <c>\n</c>; the separator is <c>,</c>.</param>
    /// <param name="basis">The basis. Its provenance has no place in the file.</param>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    /// <exception cref="InvalidValueException">A figure has decimals without end, such as 1/3, a code or name has spaces at its ends or control characters, a criterion has a name that a header cannot have, or there are more than 16 382 criteria.</exception>
    public static void Write(TextWriter writer, AllocationBasis basis)
    {
        Guard.Against.Null(writer);
        Guard.Against.Null(basis);
        var text = new StringWriter(new StringBuilder());
        using (var csv = CsvOutput.To(text))
        {
            CsvOutput.Record(csv, CsvHeader.Writable(basis.Criteria));
            foreach (var line in basis.Lines)
            {
                CsvOutput.Record(
                    csv,
                    [
                        CsvCellText.Writable(line.Recipient.Code),
                        CsvCellText.Writable(line.Recipient.Name),
                        .. basis.Criteria.Select(criterion => CsvNumber.Write(line, criterion)),
                    ]
                );
            }
        }

        // Only now, so that nothing is written of a basis that cannot be written whole.
        writer.Write(text.ToString());
    }
}
