using EHelse.Domain.Letters;

namespace EHelse.Domain.Spreadsheets;

/// <summary>What each network gets by two letters as a CSV file.</summary>
/// <remarks>
/// Columns: <c>code,name,before,after,change,percent</c>; change is after − before, where a network that a letter does not have gets nothing, and
/// percent is that change in per cent of before with two decimals. Before, after and percent are empty where there is none; a difference without
/// amounts is the header alone. Amounts are kroner, with two decimals after a point when they have øre. The separator is <c>,</c>, lines end with
/// <c>\n</c>, nothing depends on language, and cells are <see cref="CsvCell.Neutralise">neutralised</see>.
/// </remarks>
public static class CsvLetterDifference
{
    private const int PercentDecimals = 2;

    /// <summary>Writes the amounts of a difference.</summary>
    /// <param name="writer">Where the text goes; not closed.</param>
    /// <param name="difference">The difference.</param>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    public static void Write(TextWriter writer, LetterDifference difference)
    {
        Guard.Against.Null(writer);
        Guard.Against.Null(difference);
        using var csv = CsvOutput.To(writer);
        CsvOutput.Record(csv, ["code", "name", "before", "after", "change", "percent"]);
        foreach (var amount in difference.Amounts)
        {
            CsvOutput.Record(
                csv,
                [
                    amount.Recipient.Code,
                    amount.Recipient.Name,
                    amount.Before?.ToString() ?? "",
                    amount.After?.ToString() ?? "",
                    amount.Change.ToString(),
                    // A plus sign would make the number a formula to a spreadsheet.
                    amount.Percent(PercentDecimals)?.TrimStart('+')
                        ?? "",
                ]
            );
        }
    }
}
