using EHelse.Domain.Sources;

namespace EHelse.Domain.Invoicing;

/// <summary>The expenses have a project code of their own in the host municipality's accounts.</summary>
/// <remarks>Source: assignment letter 2024, Utbetaling/fakturering 2024, paragraph 1, sentence 1.</remarks>
public sealed class ExpensesHaveTheirOwnProjectCode : InvoiceRule
{
    private ExpensesHaveTheirOwnProjectCode()
        : base(
            "INV-03",
            Obligation.Must,
            new(
                "Utgiftene er ført på egen prosjektkode hos vertskommunen",
                "The expenses have their own project code with the host municipality"
            ),
            new(
                "Vertskommunens regnskap holder tilskuddets utgifter for seg med en kode. Brevet sier ikke hvem som er vertskommune; uten den er svaret uavgjort (lesning R16).",
                "The host municipality's accounts keep the expenses of the grant apart by a code. The letter does not say who is host; without it the answer is undetermined (reading R16)."
            ),
            Letter2024Clauses.OwnProjectCode
        ) { }

    /// <summary>The rule.</summary>
    public static ExpensesHaveTheirOwnProjectCode Rule { get; } = new();

    private protected override Finding Answer(Invoice invoice, InvoicingTerms terms, FrameUsage frame)
    {
        const string CodePath = "projectCode";
        const string HostPath = "network.hostMunicipality";
        const string Expected = "present";
        if (invoice.ProjectCode is { Length: 0 })
        {
            return NotMet(
                CodePath,
                Expected,
                "absent",
                new("Utgiftene har ingen egen prosjektkode.", "The expenses have no project code of their own.")
            );
        }

        string[] missing =
        [
            .. invoice.Network.HostMunicipality is null ? new[] { HostPath } : [],
            .. invoice.ProjectCode is null ? new[] { CodePath } : [],
        ];
        return missing.Length > 0
            ? Undetermined(
                CodePath,
                Expected,
                new(
                    "Hvilken kommune er vertskommune, og hvilken prosjektkode har utgiftene i regnskapet der?",
                    "Which municipality is host, and which project code do the expenses have in its accounts?"
                ),
                missing
            )
            : Met(
                CodePath,
                Expected,
                Expected,
                new(
                    $"Utgiftene har egen prosjektkode i regnskapet til kommune {invoice.Network.HostMunicipality}.",
                    $"The expenses have their own project code in the accounts of municipality {invoice.Network.HostMunicipality}."
                )
            );
    }
}
