using EHelse.Domain.Sources;

namespace EHelse.Domain.Agreements;

/// <summary>The assignment letter comes under the agreement between the networks and KS, once there is one.</summary>
/// <remarks>
/// A fact about the letter and not about one acceptance, so <see cref="ConfirmationRules"/> does not ask for it.
/// Source: assignment letter 2024, first section, paragraph 1, sentence 1.
/// </remarks>
public sealed class LetterComesUnderTheNetworkAgreement : Rule
{
    private const string Path = "networkAgreement";
    private const string Expected = nameof(NetworkAgreement.CoversTheLetter);

    private LetterComesUnderTheNetworkAgreement()
        : base(
            "AGR-01",
            Obligation.Must,
            new(
                "Brevet er omfattet av nettverkenes avtale med KS",
                "The letter comes under the networks' agreement with KS"
            ),
            new(
                "Når nettverkene og KS har inngått en overordnet avtale, hører oppdragsbrevet inn under den. Før det finnes ikke noe å kontrollere. Avtalen er en annen enn den mellom departementet og KS.",
                "When the networks and KS have an overall agreement, the assignment letter belongs under it. Before that there is nothing to check. It is another agreement than the one between the ministry and KS."
            ),
            Letter2024Clauses.UnderNetworkAgreement
        ) { }

    /// <summary>The rule.</summary>
    public static LetterComesUnderTheNetworkAgreement Rule { get; } = new();

    /// <summary>Checks how the agreement stands.</summary>
    /// <param name="agreement">How the networks' agreement stands to the letter, or null when that is not known.</param>
    /// <returns>Met or not met; not applicable while there is no agreement; undetermined when it is not known.</returns>
    public Finding Check(NetworkAgreement? agreement) =>
        agreement switch
        {
            NetworkAgreement.CoversTheLetter => Met(
                Path,
                Expected,
                Expected,
                new("Nettverkenes avtale med KS omfatter brevet.", "The networks' agreement with KS covers the letter.")
            ),
            NetworkAgreement.LeavesTheLetterOut => NotMet(
                Path,
                Expected,
                nameof(NetworkAgreement.LeavesTheLetterOut),
                new(
                    "Nettverkenes avtale med KS omfatter ikke brevet.",
                    "The networks' agreement with KS does not cover the letter."
                )
            ),
            NetworkAgreement.NotConcluded => NotApplicable(
                Path,
                new(
                    "Nettverkene og KS har ennå ingen avtale som brevet kan omfattes av.",
                    "The networks and KS have no agreement yet that the letter could come under."
                )
            ),
            _ => Undetermined(
                Path,
                Expected,
                new(
                    "Det er ikke opplyst om nettverkene og KS har en avtale som omfatter brevet.",
                    "It is not said whether the networks and KS have an agreement that covers the letter."
                ),
                Path
            ),
        };
}
