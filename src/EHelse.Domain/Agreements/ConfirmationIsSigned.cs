using EHelse.Domain.Money;
using EHelse.Domain.Networks;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Agreements;

/// <summary>The confirmation is signed.</summary>
/// <remarks>Source: assignment letter 2024, confirmation, last paragraph.</remarks>
public sealed class ConfirmationIsSigned : ConfirmationRule
{
    private ConfirmationIsSigned()
        : base(
            "AGR-13",
            new("Bekreftelsen er undertegnet", "The confirmation is signed"),
            new(
                "Det står en underskrift på bekreftelsen. Brevet sier ikke om den må være for hånd, så en elektronisk underskrift regnes også.",
                "There is a signature on the confirmation. The letter does not say whether it has to be by hand, so an electronic one counts as well."
            ),
            Letter2024Clauses.ConfirmationSigner
        ) { }

    /// <summary>The rule.</summary>
    public static ConfirmationIsSigned Rule { get; } = new();

    private protected override Finding Answer(Confirmation confirmation, DigiNetwork network, Kroner? frame) =>
        IsTrue(
            "isSigned",
            confirmation.IsSigned,
            new("Bekreftelsen er undertegnet.", "The confirmation is signed."),
            new("Bekreftelsen er ikke undertegnet.", "The confirmation is not signed."),
            new(
                "Det er ikke opplyst om bekreftelsen er undertegnet.",
                "It is not said whether the confirmation is signed."
            )
        );
}
