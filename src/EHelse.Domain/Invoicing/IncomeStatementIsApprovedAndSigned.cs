using EHelse.Domain.Sources;

namespace EHelse.Domain.Invoicing;

/// <summary>The network's leader has approved and signed the income statement.</summary>
/// <remarks>Source: assignment letter 2024, Utbetaling/fakturering 2024, paragraph 1, sentence 1.</remarks>
public sealed class IncomeStatementIsApprovedAndSigned : InvoiceRule
{
    private IncomeStatementIsApprovedAndSigned()
        : base(
            "INV-05",
            Obligation.Must,
            new(
                "Nettverkets leder har godkjent og signert resultatregnskapet",
                "The network's leader has approved and signed the income statement"
            ),
            new(
                "Det er regnskapet som godkjennes og signeres, begge deler, og av diginettverkets leder. Navnet inngår ikke i svaret (lesning R15).",
                "It is the income statement that is approved and signed, both of them, and by the leader of the network. The name is no part of the answer (reading R15)."
            ),
            Letter2024Clauses.OwnProjectCode
        ) { }

    /// <summary>The rule.</summary>
    public static IncomeStatementIsApprovedAndSigned Rule { get; } = new();

    private protected override Finding Answer(Invoice invoice, InvoicingTerms terms, FrameUsage frame)
    {
        const string ApprovedPath = "isApprovedByLeader";
        const string SignedPath = "isSignedByLeader";

        // What is known to be wrong decides before what is not known.
        return
            invoice.IsApprovedByLeader == false
            || (invoice.IsApprovedByLeader is null && invoice.IsSignedByLeader != false)
            ? Decided(
                invoice.IsApprovedByLeader,
                ApprovedPath,
                invoice.IsSignedByLeader is null ? [ApprovedPath, SignedPath] : [ApprovedPath],
                "godkjent",
                "approved"
            )
            : Decided(invoice.IsSignedByLeader, SignedPath, [SignedPath], "signert", "signed");
    }

    private Finding Decided(bool? fact, string path, string[] missing, string norwegian, string english) =>
        fact switch
        {
            true => Met(
                path,
                "true",
                "true",
                new(
                    "Nettverkets leder har godkjent og signert resultatregnskapet.",
                    "The network's leader has approved and signed the income statement."
                )
            ),
            false => NotMet(
                path,
                "true",
                "false",
                new(
                    $"Nettverkets leder har ikke {norwegian} resultatregnskapet.",
                    $"The network's leader has not {english} the income statement."
                )
            ),
            null => Undetermined(
                path,
                "true",
                new(
                    "Har nettverkets leder godkjent og signert resultatregnskapet?",
                    "Has the network's leader approved and signed the income statement?"
                ),
                missing
            ),
        };
}
