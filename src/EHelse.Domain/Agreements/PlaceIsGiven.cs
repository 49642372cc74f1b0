using EHelse.Domain.Money;
using EHelse.Domain.Networks;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Agreements;

/// <summary>The confirmation gives the place of signing.</summary>
/// <remarks>Source: assignment letter 2024, confirmation, line 5.</remarks>
public sealed class PlaceIsGiven : ConfirmationRule
{
    private PlaceIsGiven()
        : base(
            "AGR-09",
            new("Stedet er fylt ut", "The place is filled in"),
            new(
                "Bekreftelsen sier hvor den er undertegnet. Hvilket sted som helst duger.",
                "The confirmation says where it was signed. Any place will do."
            ),
            Letter2024Clauses.ConfirmationPlace
        ) { }

    /// <summary>The rule.</summary>
    public static PlaceIsGiven Rule { get; } = new();

    private protected override Finding Answer(Confirmation confirmation, DigiNetwork network, Kroner? frame) =>
        IsGiven("place", confirmation.Place, new("Stedet", "The place"), _ => Given);
}
