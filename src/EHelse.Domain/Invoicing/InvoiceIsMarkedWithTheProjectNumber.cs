using EHelse.Domain.Sources;

namespace EHelse.Domain.Invoicing;

/// <summary>The invoice is marked with the network's project number.</summary>
/// <remarks>Source: assignment letter 2024, Utbetaling/fakturering 2024, paragraph 1, sentence 4.</remarks>
public sealed class InvoiceIsMarkedWithTheProjectNumber : InvoiceRule
{
    private InvoiceIsMarkedWithTheProjectNumber()
        : base(
            "INV-09",
            Obligation.Must,
            new(
                "Fakturaen er merket med nettverkets prosjektnummer",
                "The invoice is marked with the network's project number"
            ),
            new(
                "Nummeret er nettverkets eget fra listen i brevet; et annet nettverks nummer holder ikke. Setningen er en instruks og lest som et krav.",
                "The number is the network's own from the list of the letter; that of another network will not do. The sentence is an instruction and read as binding."
            ),
            Letter2024Clauses.InvoiceMarked
        ) { }

    /// <summary>The rule.</summary>
    public static InvoiceIsMarkedWithTheProjectNumber Rule { get; } = new();

    private protected override Finding Answer(Invoice invoice, InvoicingTerms terms, FrameUsage frame)
    {
        const string Path = "projectNumber";
        var expected = invoice.Network.ProjectNumber.ToString();
        if (invoice.IsMarked == false)
        {
            return NotMet(
                Path,
                expected,
                "absent",
                new("Fakturaen er ikke merket med prosjektnummer.", "The invoice is not marked with a project number.")
            );
        }

        if (invoice.ProjectNumber is not { } number)
        {
            return Undetermined(
                Path,
                expected,
                new(
                    "Hvilket prosjektnummer er fakturaen merket med?",
                    "Which project number is the invoice marked with?"
                ),
                Path
            );
        }

        return number == invoice.Network.ProjectNumber
            ? Met(
                Path,
                expected,
                number.ToString(),
                new(
                    "Fakturaen er merket med nettverkets prosjektnummer.",
                    "The invoice is marked with the network's project number."
                )
            )
            : NotMet(
                Path,
                expected,
                number.ToString(),
                new(
                    $"Fakturaen er merket med {number}, men nettverkets prosjektnummer er {expected}.",
                    $"The invoice is marked with {number}, but the network's project number is {expected}."
                )
            );
    }
}
