using System.Globalization;
using EHelse.Domain.Sources;
using NodaTime;

namespace EHelse.Domain.Invoicing;

/// <summary>A requirement on one invoice.</summary>
/// <remarks>Source: assignment letter 2024, Utbetaling/fakturering 2024.</remarks>
public abstract class InvoiceRule : Rule
{
    private protected InvoiceRule(
        string code,
        Obligation obligation,
        LocalizedText title,
        LocalizedText meaning,
        Citation citation
    )
        : base(code, obligation, title, meaning, citation) { }

    /// <summary>Checks an invoice.</summary>
    /// <param name="invoice">The invoice.</param>
    /// <param name="terms">The dates of the grant year.</param>
    /// <param name="frame">How much of the network's frame was used before this invoice.</param>
    /// <returns>What the rule answers.</returns>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    public Finding Check(Invoice invoice, InvoicingTerms terms, FrameUsage frame) =>
        Answer(Guard.Against.Null(invoice), Guard.Against.Null(terms), Guard.Against.Null(frame));

    private protected abstract Finding Answer(Invoice invoice, InvoicingTerms terms, FrameUsage frame);

    /// <summary>A day is no later than the last one of the terms, which are those of the invoice's grant year.</summary>
    private protected Finding NoLaterThan(
        Invoice invoice,
        InvoicingTerms terms,
        LocalDate? day,
        LocalDate last,
        string path,
        LocalizedText what
    )
    {
        if (terms.GrantYear != invoice.GrantYear)
        {
            return Undetermined(
                "grantYear",
                terms.GrantYear.ToString(CultureInfo.InvariantCulture),
                new(
                    "Fristene som er oppgitt, gjelder et annet tilskuddsår enn fakturaen. Hvilke gjelder for fakturaens år?",
                    "The dates given are of another grant year than the invoice. Which are those of its year?"
                ),
                "terms"
            );
        }

        var expected = "<= " + DateText.Iso(last);
        if (day is not { } actual)
        {
            return Undetermined(path, expected, new($"{what.Norwegian} når?", $"{what.English} when?"), path);
        }

        LocalizedText text = new(
            $"{what.Norwegian} {DateText.Norwegian(actual)}; KS ber om senest {DateText.Norwegian(last)}.",
            $"{what.English} {DateText.English(actual)}; KS asks for {DateText.English(last)} at the latest."
        );
        return actual <= last
            ? Met(path, expected, DateText.Iso(actual), text)
            : NotMet(path, expected, DateText.Iso(actual), text);
    }
}
