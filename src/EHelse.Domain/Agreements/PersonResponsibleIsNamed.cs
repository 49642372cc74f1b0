using EHelse.Domain.Money;
using EHelse.Domain.Networks;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Agreements;

/// <summary>The confirmation names the person responsible.</summary>
/// <remarks>Source: assignment letter 2024, confirmation, line 5.</remarks>
public sealed class PersonResponsibleIsNamed : ConfirmationRule
{
    private PersonResponsibleIsNamed()
        : base(
            "AGR-11",
            new("Den ansvarlige er navngitt", "The person responsible is named"),
            new(
                "Bekreftelsen navngir den som har ansvaret. Navnet gjengis aldri i et funn (lesning R15).",
                "The confirmation names the person responsible. The name is never repeated in a finding (reading R15)."
            ),
            Letter2024Clauses.ConfirmationPlace
        ) { }

    /// <summary>The rule.</summary>
    public static PersonResponsibleIsNamed Rule { get; } = new();

    private protected override Finding Answer(Confirmation confirmation, DigiNetwork network, Kroner? frame) =>
        IsGiven(
            "signerName",
            confirmation.SignerName,
            new("Navnet på den ansvarlige", "The name of the person responsible"),
            _ => Given
        );
}
