using System.Globalization;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Json;

/// <summary>One thing that is wrong with a JSON document, and where.</summary>
public sealed record JsonError
{
    internal JsonError(string path, int line, int column, LocalizedText text)
    {
        Path = path;
        Line = line;
        Column = column;
        Text = text;
    }

    /// <summary>The JSON path of the value, such as <c>$.members[2].municipality</c>.</summary>
    public string Path { get; }

    /// <summary>The line, from 1.</summary>
    public int Line { get; }

    /// <summary>The column in characters, from 1.</summary>
    public int Column { get; }

    /// <summary>What is wrong, in both languages.</summary>
    public LocalizedText Text { get; }

    /// <summary>Line, column, path and what is wrong: <c>3:14: $.members[2].municipality: …</c>.</summary>
    /// <param name="language">The language wanted.</param>
    /// <returns>One line of text.</returns>
    public string In(Language language) =>
        string.Format(CultureInfo.InvariantCulture, "{0}:{1}: {2}: {3}", Line, Column, Path, Text.In(language));

    /// <summary>The error in English.</summary>
    /// <returns>One line of text.</returns>
    public override string ToString() => In(Language.English);
}
