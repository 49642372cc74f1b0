using EHelse.Domain.Allocation;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Spreadsheets.Reading;

/// <summary>The sums below a table, which would be given money as if they were a recipient.</summary>
internal static class SumRow
{
    /// <summary>What is wrong with it.</summary>
    public static LocalizedText Fault { get; } =
        new(
            "Dette er summene av det som står over. Et grunnlag har bare mottakere: fjern dem.",
            "These are the sums of what stands above. A basis has recipients only: remove them."
        );

    /// <summary>Whether a code or a name says that the figures beside it are sums.</summary>
    public static bool IsWord(string text) =>
        text.Trim().TrimEnd(':', '.', ' ').ToUpperInvariant()
            is "SUM"
                or "SUMS"
                or "SUM TOTALT"
                or "TOTAL"
                or "TOTALS"
                or "TOTALT"
                or "TOTALSUM"
                or "I ALT"
                or "GRAND TOTAL";

    /// <summary>Whether a line with a code and a name is one: it is called so, and its figures are those sums.</summary>
    public static bool Is(BasisLine line, IReadOnlyCollection<BasisLine> above) =>
        (IsWord(line.Recipient.Code) || IsWord(line.Recipient.Name))
        && above.Count > 0
        && line.Criteria.Any()
        && line.Criteria.All(criterion =>
            line.ValueOf(criterion) == Fraction.Sum(above.Select(other => other.ValueOf(criterion)!.Value))
        );
}
