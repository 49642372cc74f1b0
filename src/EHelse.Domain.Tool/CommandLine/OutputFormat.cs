namespace EHelse.Domain.Tool.CommandLine;

/// <summary>How results are laid out.</summary>
internal enum OutputFormat
{
    /// <summary>For people.</summary>
    Table = 1,

    /// <summary>For spreadsheets.</summary>
    Csv = 2,

    /// <summary>For programs.</summary>
    Json = 3,

    /// <summary>For documents.</summary>
    Markdown = 4,

    /// <summary>For build servers: JUnit's XML.</summary>
    JUnit = 5,
}
