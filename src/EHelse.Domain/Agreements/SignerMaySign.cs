using EHelse.Domain.Money;
using EHelse.Domain.Networks;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Agreements;

/// <summary>The municipal director signs the confirmation, or somebody with authority delegated by the municipal director.</summary>
/// <remarks>Source: assignment letter 2024, confirmation, last paragraph.</remarks>
public sealed class SignerMaySign : ConfirmationRule
{
    private const string Path = "signerCapacity";
    private const string Expected = nameof(SignerCapacity.MunicipalDirector) + " | " + nameof(SignerCapacity.Delegate);

    private SignerMaySign()
        : base(
            "AGR-14",
            new(
                "Kommunedirektøren eller en med delegert myndighet undertegner",
                "The municipal director or a delegate signs"
            ),
            new(
                "Den som undertegner, er kommunedirektør eller har fått myndighet til det fra kommunedirektøren. Brevet ber ikke om at delegasjonen legges ved, men når den ikke er dokumentert, kan ingen si at den finnes: da er svaret uavgjort, verken ja eller nei. Ordlyden er et krav selv om den mangler «skal».",
                "Who signs is the municipal director or has been given authority by the municipal director. The letter does not ask for the delegation to be enclosed, but when it is not documented nobody can say that it exists: then the answer is undetermined, neither yes nor no. The wording is a requirement although it lacks \"shall\"."
            ),
            Letter2024Clauses.ConfirmationSigner
        ) { }

    /// <summary>The rule.</summary>
    public static SignerMaySign Rule { get; } = new();

    private protected override Finding Answer(Confirmation confirmation, DigiNetwork network, Kroner? frame) =>
        !confirmation.SignerCapacity.TryGet(out var capacity)
            ? Undetermined(
                Path,
                Expected,
                new(
                    "Det er ikke opplyst i hvilken rolle bekreftelsen er undertegnet.",
                    "It is not said in which role the confirmation is signed."
                ),
                Path
            )
            : capacity switch
            {
                SignerCapacity.MunicipalDirector => Met(
                    Path,
                    Expected,
                    nameof(SignerCapacity.MunicipalDirector),
                    new("Kommunedirektøren undertegner.", "The municipal director signs.")
                ),
                SignerCapacity.Delegate when confirmation.HasDocumentedDelegation is true => Met(
                    Path,
                    Expected,
                    nameof(SignerCapacity.Delegate),
                    new(
                        "En med dokumentert myndighet fra kommunedirektøren undertegner.",
                        "Somebody with documented authority from the municipal director signs."
                    )
                ),
                SignerCapacity.Delegate => Undetermined(
                    Path,
                    Expected,
                    new(
                        "Den som undertegner, viser til myndighet fra kommunedirektøren som ikke er dokumentert.",
                        "Who signs refers to authority from the municipal director that is not documented."
                    ),
                    "hasDocumentedDelegation"
                ),
                _ => NotMet(
                    Path,
                    Expected,
                    nameof(SignerCapacity.Other),
                    new(
                        "Den som undertegner, er verken kommunedirektør eller har myndighet fra kommunedirektøren.",
                        "Who signs is neither the municipal director nor has authority from the municipal director."
                    )
                ),
            };
}
