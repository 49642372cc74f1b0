using EHelse.Domain.Money;
using EHelse.Domain.Networks;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Agreements;

/// <summary>The confirmation gives the date of signing.</summary>
/// <remarks>Source: assignment letter 2024, confirmation, line 5.</remarks>
public sealed class DateOfSigningIsGiven : ConfirmationRule
{
    private DateOfSigningIsGiven()
        : base(
            "AGR-10",
            new("Datoen for underskrift er fylt ut", "The date of signing is filled in"),
            new(
                "Bekreftelsen sier når den er undertegnet. Datoen kan være en annen enn datoen for aksept; brevet knytter dem ikke sammen.",
                "The confirmation says when it was signed. The date may differ from the date of acceptance; the letter does not tie them."
            ),
            Letter2024Clauses.ConfirmationPlace
        ) { }

    /// <summary>The rule.</summary>
    public static DateOfSigningIsGiven Rule { get; } = new();

    private protected override Finding Answer(Confirmation confirmation, DigiNetwork network, Kroner? frame) =>
        IsGiven("signedOn", confirmation.SignedOn, new("Datoen for underskrift", "The date of signing"), Text);
}
