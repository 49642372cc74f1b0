using System.Collections;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Spreadsheets;

/// <summary>What is wrong in a CSV file, in the file's order.</summary>
/// <remarks>Lists the first <see cref="MostListed"/> errors and counts the rest, so that a broken file of a million lines stays cheap.</remarks>
public sealed class CsvErrors : IReadOnlyList<CsvError>
{
    /// <summary>How many errors are listed at most: 100.</summary>
    public const int MostListed = FirstErrors<CsvError>.MostListed;

    private readonly FirstErrors<CsvError> first = new(error => error.File, (error, language) => error.In(language));

    internal CsvErrors() { }

    /// <summary>The number of errors listed; from 0 to <see cref="MostListed"/>.</summary>
    public int Count => first.Listed.Count;

    /// <summary>The number of errors found beyond those listed.</summary>
    public long Unlisted => first.Unlisted;

    /// <summary>The error at a place in the list.</summary>
    /// <param name="index">The place, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public CsvError this[int index] => first.Listed[index];

    /// <summary>The errors in lines, and a last line that counts those not listed when there are any.</summary>
    /// <param name="language">The language of the sentences.</param>
    /// <returns>One text for each line, without line breaks.</returns>
    public IEnumerable<string> Lines(Language language) => first.Lines(language);

    /// <inheritdoc/>
    public IEnumerator<CsvError> GetEnumerator() => first.Listed.GetEnumerator();

    /// <summary>The number of errors, and how many are listed when that is not all.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() => first.ToString();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether what is added is counted and no longer listed.</summary>
    internal bool IsFull => first.Listed.Count >= MostListed;

    internal void Add(CsvError error) => first.Add(error);
}
