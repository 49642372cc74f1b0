using EHelse.Domain.Sources;

namespace EHelse.Domain.Spreadsheets.Workbooks.Sheets;

/// <summary>Where a clause stands.</summary>
internal static class ClauseText
{
    public static string Document(Citation citation, WorkbookWords words) =>
        words.In(citation.Document.Title)
        + (citation.Document.Status == SourceStatus.Draft ? words.In(" (utkast)", " (draft)") : "");

    public static string Of(Citation citation, WorkbookWords words) =>
        citation.HasClause
            ? $"{Document(citation, words)}, {citation.Section}, {citation.Locator}"
            : Document(citation, words);
}
