using EHelse.Domain.Money;
using EHelse.Domain.Networks;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Agreements;

/// <summary>The confirmation gives the date on which the assignment is accepted.</summary>
/// <remarks>Source: assignment letter 2024, confirmation, line 1.</remarks>
public sealed class DateOfAcceptanceIsGiven : ConfirmationRule
{
    private DateOfAcceptanceIsGiven()
        : base(
            "AGR-03",
            new("Datoen for aksept er fylt ut", "The date of acceptance is filled in"),
            new(
                "Bekreftelsen sier hvilken dag oppdraget er akseptert. Brevet stiller ikke krav til hvilken.",
                "The confirmation says on which day the assignment is accepted. The letter does not ask for a certain day."
            ),
            Letter2024Clauses.ConfirmationAccepted
        ) { }

    /// <summary>The rule.</summary>
    public static DateOfAcceptanceIsGiven Rule { get; } = new();

    private protected override Finding Answer(Confirmation confirmation, DigiNetwork network, Kroner? frame) =>
        IsGiven("acceptedOn", confirmation.AcceptedOn, new("Datoen for aksept", "The date of acceptance"), Text);
}
