using EHelse.Domain.Costs;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Invoicing;

/// <summary>The invoice asks for expenses that were incurred before it and are documented.</summary>
/// <remarks>Source: assignment letter 2024, Utbetaling/fakturering 2024, paragraph 1, sentence 2.</remarks>
public sealed class InvoiceIsInArrearsAndDocumented : InvoiceRule
{
    private const string Expected = "documented, incurred <= datedOn, sum >= amount";

    private InvoiceIsInArrearsAndDocumented()
        : base(
            "INV-06",
            Obligation.Must,
            new("Fakturaen gjelder dokumenterte utgifter i etterkant", "The invoice is in arrears and documented"),
            new(
                "KS betaler etterpå og mot dokumentasjon. Utgifter fra dagen fakturaen er datert, regnes med; senere utgifter ikke. Hver utgift er dokumentert, og til sammen er de minst fakturaens beløp. Setningen er lest som et vilkår for utbetaling.",
                "KS pays afterwards and on documentation. Expenses of the day the invoice bears count, later ones do not. Every expense is documented, and together they are at least the amount of the invoice. The sentence is read as a condition of payment."
            ),
            Letter2024Clauses.PaidInArrears
        ) { }

    /// <summary>The rule.</summary>
    public static InvoiceIsInArrearsAndDocumented Rule { get; } = new();

    private protected override Finding Answer(Invoice invoice, InvoicingTerms terms, FrameUsage frame)
    {
        if (invoice.Expenses is not { } statement)
        {
            return Undetermined(
                "expenses",
                Expected,
                new("Hvilke utgifter er dokumentert?", "Which expenses are documented?"),
                "expenses"
            );
        }

        return Broken(invoice, statement)
            ?? Open(invoice, statement)
            ?? Met(
                "expenses",
                Expected,
                statement.Total.ToString(),
                new(
                    "Utgiftene er dokumentert og ikke nyere enn fakturaen.",
                    "The expenses are documented and no later than the invoice."
                )
            );
    }

    private Finding? Broken(Invoice invoice, CostStatement statement)
    {
        for (var index = 0; index < statement.Lines.Count; index++)
        {
            var expense = statement.Lines[index].Expense;
            var prefix = CostStatement.PrefixOf(index);
            if (expense.IsDocumented == false)
            {
                return NotMet(
                    prefix + "isDocumented",
                    "true",
                    "false",
                    new("En utgift er ikke dokumentert.", "An expense is not documented.")
                );
            }

            if (expense.IncurredOn > invoice.DatedOn)
            {
                return NotMet(
                    prefix + "incurredOn",
                    "<= " + DateText.Iso(invoice.DatedOn!.Value),
                    DateText.Iso(expense.IncurredOn!.Value),
                    new("En utgift er nyere enn fakturaen.", "An expense is later than the invoice.")
                );
            }
        }

        return invoice.Amount > statement.Total
            ? NotMet(
                "amount",
                $"<= {statement.Total}",
                invoice.Amount.ToString(),
                new(
                    "Fakturaen er større enn de dokumenterte utgiftene.",
                    "The invoice is more than the documented expenses."
                )
            )
            : null;
    }

    private Finding? Open(Invoice invoice, CostStatement statement)
    {
        var missing = statement
            .Lines.SelectMany(
                (line, index) =>
                    new[]
                    {
                        line.Expense.IsDocumented is null ? CostStatement.PrefixOf(index) + "isDocumented" : null,
                        line.Expense.IncurredOn is null ? CostStatement.PrefixOf(index) + "incurredOn" : null,
                    }
            )
            .Prepend(invoice.DatedOn is null && statement.Lines.Count > 0 ? "datedOn" : null)
            .OfType<string>()
            .ToArray();
        return missing.Length > 0
            ? Undetermined(
                "expenses",
                Expected,
                new(
                    "Når påløp hver utgift, når er fakturaen datert, og er alt dokumentert?",
                    "When was each expense incurred, which date does the invoice bear, and is all of it documented?"
                ),
                missing
            )
            : null;
    }
}
