using EHelse.Domain.Allocation;
using EHelse.Domain.Money;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Tool.Tables;

/// <summary>A column of a table for people.</summary>
/// <param name="Heading">What stands above it.</param>
/// <param name="Cells">Its cells, one for each line.</param>
/// <param name="Sum">What stands below it on the sum line; empty for nothing.</param>
/// <param name="IsNumber">Whether it is aligned to the right.</param>
internal sealed record TextColumn(string Heading, IReadOnlyList<string> Cells, string Sum, bool IsNumber = true)
{
    public int Width => Cells.Append(Heading).Append(Sum).Max(cell => cell.Length);

    /// <summary>Amounts and their sum, added up from what is shown; a dash where there is none.</summary>
    public static TextColumn OfAmounts(
        LocalizedText heading,
        IEnumerable<Kroner?> amounts,
        Language language,
        bool isDifference = false
    )
    {
        Kroner?[] all = [.. amounts];
        return new(
            heading.In(language),
            [.. all.Select(amount => amount is { } known ? NumberText.Of(known, language, isDifference) : "–")],
            NumberText.Of(Kroner.Sum(all.Select(amount => amount ?? Kroner.Zero)), language, isDifference)
        );
    }

    /// <inheritdoc cref="OfAmounts(LocalizedText, IEnumerable{Kroner?}, Language, bool)"/>
    public static TextColumn OfAmounts(
        LocalizedText heading,
        IEnumerable<Kroner> amounts,
        Language language,
        bool isDifference = false
    ) => OfAmounts(heading, amounts.Select(amount => (Kroner?)amount), language, isDifference);
}
