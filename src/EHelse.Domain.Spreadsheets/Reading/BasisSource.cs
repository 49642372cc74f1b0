namespace EHelse.Domain.Spreadsheets.Reading;

/// <summary>What a basis from a file names as its source.</summary>
internal static class BasisSource
{
    /// <summary>The file's name without its folders, which say something of a machine and nothing of the figures.</summary>
    public static string Of(string file)
    {
        var name = file.Substring(file.LastIndexOfAny(['/', '\\']) + 1);
        return string.IsNullOrWhiteSpace(name) ? file : name;
    }
}
