using System.Collections;
using System.Globalization;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Spreadsheets;

/// <summary>What is wrong in a workbook, row by row; merged cells last.</summary>
/// <remarks>Lists the first <see cref="MostListed"/> errors and counts the rest, so that a broken sheet of a million rows stays cheap.</remarks>
public sealed class XlsxErrors : IReadOnlyList<XlsxError>
{
    /// <summary>How many errors are listed at most: 100.</summary>
    public const int MostListed = CsvErrors.MostListed;

    private readonly List<XlsxError> listed = [];

    internal XlsxErrors() { }

    /// <summary>The number of errors listed; from 0 to <see cref="MostListed"/>.</summary>
    public int Count => listed.Count;

    /// <summary>The number of errors found beyond those listed.</summary>
    public long Unlisted { get; private set; }

    /// <summary>The error at a place in the list.</summary>
    /// <param name="index">The place, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public XlsxError this[int index] => listed[index];

    /// <summary>The errors in lines, and a last line that counts those not listed when there are any.</summary>
    /// <param name="language">The language of the sentences.</param>
    /// <returns>One text for each line, without line breaks.</returns>
    public IEnumerable<string> Lines(Language language)
    {
        foreach (var error in listed)
        {
            yield return error.In(language);
        }

        if (Unlisted > 0)
        {
            yield return string.Format(
                CultureInfo.InvariantCulture,
                language == Language.NorwegianBokmal ? "{0}: og {1} feil til" : "{0}: and {1} more errors",
                listed[0].File,
                Unlisted
            );
        }
    }

    /// <inheritdoc/>
    public IEnumerator<XlsxError> GetEnumerator() => listed.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal void Add(XlsxError error)
    {
        if (listed.Count < MostListed)
        {
            listed.Add(error);
        }
        else
        {
            Unlisted++;
        }
    }
}
