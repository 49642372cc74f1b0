using EHelse.Domain.Money;
using EHelse.Domain.Networks;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Agreements;

/// <summary>The confirmation is sent back to KS.</summary>
/// <remarks>Source: assignment letter 2024, confirmation, return address.</remarks>
public sealed class ConfirmationIsReturnedToKs : ConfirmationRule
{
    private ConfirmationIsReturnedToKs()
        : base(
            "AGR-02",
            new("Bekreftelsen er sendt tilbake til KS", "The confirmation is sent back to KS"),
            new(
                "Skjemaet skal i retur til KS. Brevet gir både post- og e-postadresse og ingen frist, så bare det at det er sendt, kontrolleres.",
                "The form shall go back to KS. The letter gives both a postal and an e-mail address and no deadline, so only that it was sent is checked."
            ),
            Letter2024Clauses.ConfirmationReturn
        ) { }

    /// <summary>The rule.</summary>
    public static ConfirmationIsReturnedToKs Rule { get; } = new();

    private protected override Finding Answer(Confirmation confirmation, DigiNetwork network, Kroner? frame) =>
        IsTrue(
            "isReturnedToKs",
            confirmation.IsReturnedToKs,
            new("Bekreftelsen er sendt til KS.", "The confirmation was sent to KS."),
            new("Bekreftelsen er ikke sendt til KS.", "The confirmation was not sent to KS."),
            new(
                "Det er ikke opplyst om bekreftelsen er sendt til KS.",
                "It is not said whether the confirmation was sent to KS."
            )
        );
}
