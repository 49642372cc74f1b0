using EHelse.Domain.Money;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Invoicing;

/// <summary>The invoice of the year's end states the total of the costs accrued.</summary>
/// <remarks>Source: assignment letter 2024, Utbetaling/fakturering 2024, paragraph 2.</remarks>
public sealed class YearEndInvoiceHoldsTheTotalAccrued : InvoiceRule
{
    private const string Path = "totalAccrued";

    private YearEndInvoiceHoldsTheTotalAccrued()
        : base(
            "INV-10",
            Obligation.Must,
            new(
                "Fakturaen ved årsslutt har totalsum for påløpte kostnader",
                "The year-end invoice states the total accrued"
            ),
            new(
                "Totalen er årets, så den kan ikke være mindre enn denne fakturaen og de tidligere til sammen. Den kan være større: kostnader utover rammen faktureres ikke. Om det som er brukt i overgangsordningen hører med, sto i vedlegg 2, som mangler; det kreves ikke her (lesning R11).",
                "The total is that of the year, so it cannot be less than this invoice and the earlier ones together. It can be more: costs beyond the frame are not invoiced. Whether what was used in the transition arrangement is part of it stood in annex 2, which is missing; it is not asked for here (reading R11)."
            ),
            Letter2024Clauses.YearEndInvoice
        ) { }

    /// <summary>The rule.</summary>
    public static YearEndInvoiceHoldsTheTotalAccrued Rule { get; } = new();

    private protected override Finding Answer(Invoice invoice, InvoicingTerms terms, FrameUsage frame)
    {
        const string YearEndPath = "isYearEndInvoice";
        if (invoice.IsYearEndInvoice is null)
        {
            return Undetermined(
                YearEndPath,
                "",
                new("Er dette fakturaen ved årsslutt?", "Is this the invoice of the year's end?"),
                YearEndPath
            );
        }

        if (invoice.IsYearEndInvoice == false)
        {
            return NotApplicable(
                YearEndPath,
                new("Fakturaen er ikke den ved årsslutt.", "The invoice is not that of the year's end.")
            );
        }

        var least = invoice.Amount + (frame.Invoiced ?? Kroner.Zero);
        return invoice.StatesTotalAccrued == false
                ? NotMet(
                    Path,
                    $">= {least}",
                    "absent",
                    new(
                        "Fakturaen har ingen totalsum for påløpte kostnader.",
                        "The invoice states no total of the costs accrued."
                    )
                )
            : invoice.TotalAccrued is not { } total
                ? Undetermined(
                    Path,
                    $">= {least}",
                    new("Hva er totalsummen for påløpte kostnader?", "What is the total of the costs accrued?"),
                    Path
                )
            : Compared(total, least, frame);
    }

    private Finding Compared(Kroner total, Kroner least, FrameUsage frame)
    {
        if (total < least)
        {
            return NotMet(
                Path,
                $">= {least}",
                total.ToString(),
                new(
                    "Totalsummen er mindre enn det som er fakturert i år.",
                    "The total is less than what was invoiced this year."
                )
            );
        }

        return frame.Invoiced is null
            ? Undetermined(
                Path,
                $">= {least}",
                new("Hvor mye er fakturert tidligere i år?", "How much was invoiced earlier this year?"),
                "frame.invoiced"
            )
            : Met(
                Path,
                $">= {least}",
                total.ToString(),
                new(
                    "Fakturaen har totalsummen for påløpte kostnader.",
                    "The invoice states the total of the costs accrued."
                )
            );
    }
}
