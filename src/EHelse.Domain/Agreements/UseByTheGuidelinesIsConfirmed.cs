using EHelse.Domain.Money;
using EHelse.Domain.Networks;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Agreements;

/// <summary>The confirmation says that the frame will be used by the guidelines.</summary>
/// <remarks>Source: assignment letter 2024, confirmation, lines 2–4.</remarks>
public sealed class UseByTheGuidelinesIsConfirmed : ConfirmationRule
{
    private UseByTheGuidelinesIsConfirmed()
        : base(
            "AGR-07",
            new("Bruk etter retningslinjene er bekreftet", "Use by the guidelines is confirmed"),
            new(
                "Vertskommunen bekrefter at den bruker rammen slik retningslinjene den har fått, sier. En bekreftelse der dette er strøket eller tatt forbehold om, er ikke nok.",
                "The host municipality confirms that it uses the frame as the guidelines it received say. A confirmation where this is struck out or reserved is not enough."
            ),
            Letter2024Clauses.ConfirmationStatement
        ) { }

    /// <summary>The rule.</summary>
    public static UseByTheGuidelinesIsConfirmed Rule { get; } = new();

    private protected override Finding Answer(Confirmation confirmation, DigiNetwork network, Kroner? frame) =>
        IsTrue(
            "confirmsGuidelines",
            confirmation.ConfirmsGuidelines,
            new("Bruk etter retningslinjene er bekreftet.", "Use by the guidelines is confirmed."),
            new("Bruk etter retningslinjene er ikke bekreftet.", "Use by the guidelines is not confirmed."),
            new(
                "Det er ikke opplyst om bruk etter retningslinjene er bekreftet.",
                "It is not said whether use by the guidelines is confirmed."
            )
        );
}
