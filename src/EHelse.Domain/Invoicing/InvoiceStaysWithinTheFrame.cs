using EHelse.Domain.Allocation;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Invoicing;

/// <summary>The invoice asks for no more than what is left of the network's frame.</summary>
/// <remarks>Source: assignment letter 2024, Finansielle rammer, paragraph 1, sentence 3.</remarks>
public sealed class InvoiceStaysWithinTheFrame : InvoiceRule
{
    private InvoiceStaysWithinTheFrame()
        : base(
            "INV-01",
            Obligation.Must,
            new("Fakturaen holder seg innenfor rammen", "The invoice stays within the frame"),
            new(
                "Det som er brukt under overgangsordningen, det som er fakturert før, og denne fakturaen er til sammen ikke mer enn rammen (lesning R11). Mangler en av delene, er svaret uavgjort, med mindre resten alene går over.",
                "What was used under the transition arrangement, what was invoiced before and this invoice are together no more than the frame (reading R11). When one of them is missing, the answer is undetermined, unless the others alone go beyond."
            ),
            Letter2024Clauses.FramePartlyUsed
        ) { }

    /// <summary>The rule.</summary>
    public static InvoiceStaysWithinTheFrame Rule { get; } = new();

    private protected override Finding Answer(Invoice invoice, InvoicingTerms terms, FrameUsage frame)
    {
        const string Path = "amount";
        var left = frame.AtMostRemaining;
        if (invoice.Amount > left)
        {
            return NotMet(
                Path,
                $"<= {left}",
                invoice.Amount.ToString(),
                new(
                    $"Fakturaen går {Beyond(Language.NorwegianBokmal)} kr over det som er igjen av rammen.",
                    $"The invoice goes {Beyond(Language.English)} kr beyond what is left of the frame."
                )
            );
        }

        if (!frame.IsKnown)
        {
            string[] missing =
            [
                .. frame.UsedInTransition is null ? new[] { "frame.usedInTransition" } : [],
                .. frame.Invoiced is null ? new[] { "frame.invoiced" } : [],
            ];
            return Undetermined(
                Path,
                $"<= {left}",
                new(
                    "Hvor mye av rammen er brukt i overgangsordningen og av tidligere fakturaer?",
                    "How much of the frame is used in the transition arrangement and by earlier invoices?"
                ),
                missing
            );
        }

        return Met(
            Path,
            $"<= {left}",
            invoice.Amount.ToString(),
            new(
                "Fakturaen er ikke større enn det som er igjen av rammen.",
                "The invoice is no more than what is left of the frame."
            )
        );

        string Beyond(Language language) => NumberText.Of(invoice.Amount - left, language);
    }
}
