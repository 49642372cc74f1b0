using EHelse.Domain.Allocation;
using EHelse.Domain.Costs;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Invoicing;

/// <summary>Every expense of the invoice is covered by the grant.</summary>
/// <remarks>Source: assignment letter 2024, Tilskuddet skal dekke, paragraph 1.</remarks>
public sealed class InvoiceAsksOnlyForCoveredCosts : InvoiceRule
{
    private InvoiceAsksOnlyForCoveredCosts()
        : base(
            "INV-02",
            Obligation.Must,
            new("Fakturaen gjelder bare utgifter som dekkes", "The invoice asks only for covered costs"),
            new(
                "Ingen utgift på fakturaen er utelukket, og ingen venter på en vurdering (lesning R7). En utelukket utgift bryter regelen også når en kreditnota opphever den: begge skal av fakturaen. Et beløp uten dekkede utgifter bak seg er uavgjort.",
                "No expense of the invoice is excluded, and none awaits an assessment (reading R7). An excluded expense breaks the rule also when a credit note takes it back: both belong off the invoice. An amount without covered expenses behind it is undetermined."
            ),
            Letter2024Clauses.Covered
        ) { }

    /// <summary>The rule.</summary>
    public static InvoiceAsksOnlyForCoveredCosts Rule { get; } = new();

    private protected override Finding Answer(Invoice invoice, InvoicingTerms terms, FrameUsage frame)
    {
        const string Path = "expenses";
        if (invoice.Expenses is not { } statement)
        {
            return Undetermined(
                Path,
                "covered",
                new("Hvilke utgifter gjelder fakturaen?", "Which expenses is the invoice for?"),
                Path
            );
        }

        var excluded = Places<Eligibility.Excluded>(statement);
        if (excluded.Count > 0)
        {
            return NotMet(
                Path,
                "covered",
                string.Join(", ", excluded),
                new(
                    $"Fakturaen har utgifter som ikke dekkes, til sammen {NumberText.Of(statement.Excluded, Language.NorwegianBokmal)} kr.",
                    $"The invoice has expenses that are not covered, {NumberText.Of(statement.Excluded, Language.English)} kr together."
                )
            );
        }

        var missing = statement
            .Lines.Select(line => line.Eligibility)
            .OfType<Eligibility.NeedsAssessment>()
            .SelectMany(answer => answer.Missing)
            .ToArray();
        if (missing.Length > 0)
        {
            return Undetermined(
                Path,
                "covered",
                new(
                    $"Utgifter på til sammen {NumberText.Of(statement.NeedsAssessment, Language.NorwegianBokmal)} kr må vurderes først.",
                    $"Expenses of {NumberText.Of(statement.NeedsAssessment, Language.English)} kr together must be assessed first."
                ),
                missing
            );
        }

        return invoice.Amount > statement.Covered
            ? Undetermined(
                Path,
                "covered",
                new(
                    "Fakturaen er større enn utgiftene: hvilke utgifter gjelder resten?",
                    "The invoice is more than the expenses: which expenses is the rest for?"
                ),
                Path
            )
            : Met(
                Path,
                "covered",
                "covered",
                new("Tilskuddet dekker alle utgiftene på fakturaen.", "The grant covers every expense of the invoice.")
            );
    }

    private static List<string> Places<T>(CostStatement statement)
        where T : Eligibility =>
        [
            .. statement
                .Lines.Select((line, index) => (line, index))
                .Where(entry => entry.line.Eligibility is T)
                .Select(entry => CostStatement.PrefixOf(entry.index).TrimEnd('.')),
        ];
}
