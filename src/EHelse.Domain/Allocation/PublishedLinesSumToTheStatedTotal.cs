using EHelse.Domain.Sources;

namespace EHelse.Domain.Allocation;

/// <summary>The lines of a published allocation table sum to the total that it states.</summary>
/// <remarks>
/// The letter does not say so in words: it gives a total to distribute and a table of the result (reading R1).
/// Source: assignment letter 2024, financial frames, paragraph 2 and table 1.
/// </remarks>
public sealed class PublishedLinesSumToTheStatedTotal : Rule
{
    private PublishedLinesSumToTheStatedTotal()
        : base(
            "ALLOC-01",
            Obligation.Must,
            new("Tabellens linjer summerer til oppgitt total", "The table's lines sum to its stated total"),
            new(
                "Beløpene som er tildelt nettverkene, er til sammen det som er oppgitt til fordeling, på kronen.",
                "The amounts given to the networks are together what was stated to be distributed, to the krone."
            ),
            Letter2024Clauses.TotalToDistribute
        ) { }

    /// <summary>The rule.</summary>
    public static PublishedLinesSumToTheStatedTotal Rule { get; } = new();

    /// <summary>Checks a table.</summary>
    /// <param name="table">The table as published.</param>
    /// <returns>Met or not met, with the stated total as expected and the sum of the lines as actual.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="table"/> is null.</exception>
    public Finding Check(PublishedTable table)
    {
        Guard.Against.Null(table);
        const string Path = "publishedTable.sumOfLines";
        var expected = table.StatedTotal.ToString();
        var actual = table.SumOfLines.ToString();
        return table.Discrepancy == Money.Kroner.Zero
            ? Met(
                Path,
                expected,
                actual,
                new(
                    $"De publiserte linjene summerer til den oppgitte totalen, {Text(table.StatedTotal, Language.NorwegianBokmal)} kr.",
                    $"The published lines sum to the stated total, {Text(table.StatedTotal, Language.English)} kr."
                )
            )
            : NotMet(Path, expected, actual, new(In(table, Language.NorwegianBokmal), In(table, Language.English)));
    }

    internal Finding WithoutATable() =>
        NotApplicable(
            "publishedTable",
            new("Brevet har ingen tabell over beløpene.", "The letter has no table of amounts.")
        );

    private static string In(PublishedTable table, Language language)
    {
        var isMore = table.Discrepancy > Money.Kroner.Zero;
        var sum = Text(table.SumOfLines, language);
        var total = Text(table.StatedTotal, language);
        var off = Text(isMore ? table.Discrepancy : -table.Discrepancy, language);
        return language == Language.NorwegianBokmal
            ? $"De publiserte linjene summerer til {sum} kr, {off} kr {(isMore ? "mer" : "mindre")} enn den oppgitte totalen {total} kr."
            : $"The published lines sum to {sum} kr, {off} kr {(isMore ? "more" : "less")} than the stated total {total} kr.";
    }

    private static string Text(Money.Kroner amount, Language language) => NumberText.Of(amount, language);
}
