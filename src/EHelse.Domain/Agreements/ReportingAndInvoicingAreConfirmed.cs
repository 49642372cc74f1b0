using EHelse.Domain.Money;
using EHelse.Domain.Networks;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Agreements;

/// <summary>The confirmation says that reporting and invoicing will be done as instructed.</summary>
/// <remarks>Source: assignment letter 2024, confirmation, lines 2–4.</remarks>
public sealed class ReportingAndInvoicingAreConfirmed : ConfirmationRule
{
    private ReportingAndInvoicingAreConfirmed()
        : base(
            "AGR-08",
            new("Rapportering og fakturering er bekreftet", "Reporting and invoicing are confirmed"),
            new(
                "Vertskommunen bekrefter både rapportering og fakturering slik brevet viser. Bare det ene er ikke nok.",
                "The host municipality confirms both reporting and invoicing as the letter shows. Only one of them is not enough."
            ),
            Letter2024Clauses.ConfirmationStatement
        ) { }

    /// <summary>The rule.</summary>
    public static ReportingAndInvoicingAreConfirmed Rule { get; } = new();

    private protected override Finding Answer(Confirmation confirmation, DigiNetwork network, Kroner? frame) =>
        IsTrue(
            "confirmsReportingAndInvoicing",
            confirmation.ConfirmsReportingAndInvoicing,
            new("Rapportering og fakturering er bekreftet.", "Reporting and invoicing are confirmed."),
            new(
                "Rapportering og fakturering er ikke begge bekreftet.",
                "Reporting and invoicing are not both confirmed."
            ),
            new(
                "Det er ikke opplyst om rapportering og fakturering er bekreftet.",
                "It is not said whether reporting and invoicing are confirmed."
            )
        );
}
