using System.Collections;
using System.Globalization;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Spreadsheets;

/// <summary>What is wrong in a file: CSV in the file's order; a workbook row by row, and merged cells last.</summary>
/// <typeparam name="TError">An error with its place: <see cref="CsvError"/> or <see cref="XlsxError"/>.</typeparam>
/// <remarks>Lists the first 100 errors and counts the rest, so that a broken file of a million lines stays cheap.</remarks>
public sealed class FileErrors<TError> : IReadOnlyList<TError>
    where TError : notnull
{
    private const int MostListed = 100;

    private readonly List<TError> listed = [];
    private readonly string file;
    private readonly Func<TError, Language, string> sentenceOf;

    internal FileErrors(string file, Func<TError, Language, string> sentenceOf)
    {
        this.file = file;
        this.sentenceOf = sentenceOf;
    }

    /// <summary>The number of errors listed; from 0 to 100.</summary>
    public int Count => listed.Count;

    /// <summary>The number of errors found beyond those listed.</summary>
    public long Unlisted { get; private set; }

    /// <summary>The error at a place in the list.</summary>
    /// <param name="index">The place, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public TError this[int index] => listed[index];

    /// <summary>The errors in lines, and a last line that counts those not listed when there are any.</summary>
    /// <param name="language">The language of the sentences.</param>
    /// <returns>One text for each line, without line breaks.</returns>
    public IEnumerable<string> Lines(Language language)
    {
        foreach (var error in listed)
        {
            yield return sentenceOf(error, language);
        }

        if (Unlisted > 0)
        {
            yield return string.Format(
                CultureInfo.InvariantCulture,
                language == Language.NorwegianBokmal ? "{0}: og {1} feil til" : "{0}: and {1} more errors",
                file,
                Unlisted
            );
        }
    }

    /// <inheritdoc/>
    public IEnumerator<TError> GetEnumerator() => listed.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The number of errors, and how many are listed when that is not all.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() =>
        ShortText.Count(listed.Count + Unlisted, "error")
        + (Unlisted > 0 ? FormattableString.Invariant($", {listed.Count} listed") : "");

    /// <summary>Whether what is added is counted and no longer listed.</summary>
    internal bool IsFull => listed.Count >= MostListed;

    internal void Add(TError error)
    {
        if (IsFull)
        {
            Unlisted++;
        }
        else
        {
            listed.Add(error);
        }
    }

    /// <summary>All errors in both languages, one in each line.</summary>
    internal LocalizedText Text() =>
        new(string.Join("\n", Lines(Language.NorwegianBokmal)), string.Join("\n", Lines(Language.English)));
}
