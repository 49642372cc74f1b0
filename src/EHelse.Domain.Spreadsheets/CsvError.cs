using System.Globalization;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Spreadsheets;

/// <summary>One thing that is wrong in a CSV file, and where.</summary>
/// <remarks>Errors are equal when all their properties are.</remarks>
public sealed record CsvError
{
    internal CsvError(string file, long line, long column, LocalizedText text)
    {
        File = file;
        Line = line;
        Column = column;
        Text = text;
    }

    /// <summary>The name of the file, as it was given to the reader.</summary>
    public string File { get; }

    /// <summary>The line of the file, as an editor counts: from 1, with the header, blank lines and line breaks inside quotes.</summary>
    public long Line { get; }

    /// <summary>The character of the line, from 1, where the wrong cell or the fault starts.</summary>
    public long Column { get; }

    /// <summary>What is wrong, in both languages.</summary>
    public LocalizedText Text { get; }

    /// <summary>The error in one line, as compilers and editors write it: <c>file:line:column: what is wrong</c>.</summary>
    /// <param name="language">The language of the sentence.</param>
    /// <returns>The line, without a line break.</returns>
    public string In(Language language) =>
        string.Format(CultureInfo.InvariantCulture, "{0}:{1}:{2}: {3}", File, Line, Column, Text.In(language));

    /// <summary>The error in one line, in English.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() => In(Language.English);
}
