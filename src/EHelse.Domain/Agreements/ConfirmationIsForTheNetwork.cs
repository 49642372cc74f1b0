using EHelse.Domain.Money;
using EHelse.Domain.Networks;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Agreements;

/// <summary>The confirmation is given for the network it is filed under.</summary>
/// <remarks>
/// The form asks for the network's name; the project number says the same without variants of spelling.
/// Source: assignment letter 2024, confirmation, lines 2–4.
/// </remarks>
public sealed class ConfirmationIsForTheNetwork : ConfirmationRule
{
    private const string Path = "projectNumber";

    private static readonly LocalizedText Name = new("Diginettverket", "The network");

    private ConfirmationIsForTheNetwork()
        : base(
            "AGR-05",
            new("Bekreftelsen er gitt for nettverket", "The confirmation is given for the network"),
            new(
                "Nettverket i bekreftelsen er det som rammen er gitt til. Skjemaet spør etter navnet; her sammenliknes prosjektnumrene.",
                "The network of the confirmation is the one the frame was granted to. The form asks for the name; here the project numbers are compared."
            ),
            Letter2024Clauses.ConfirmationStatement
        ) { }

    /// <summary>The rule.</summary>
    public static ConfirmationIsForTheNetwork Rule { get; } = new();

    private protected override Finding Answer(Confirmation confirmation, DigiNetwork network, Kroner? frame)
    {
        var expected = network.ProjectNumber.ToString();
        return !confirmation.ProjectNumber.TryGet(out var confirmed)
            ? confirmation.ProjectNumber.IsBlank
                ? LeftBlank(Path, expected, Name)
                : NotKnown(Path, expected, Name)
            : confirmed == network.ProjectNumber
                ? Met(
                    Path,
                    expected,
                    confirmed.ToString(),
                    new(
                        $"Bekreftelsen er gitt for nettverket {expected}.",
                        $"The confirmation is given for the network {expected}."
                    )
                )
                : NotMet(
                    Path,
                    expected,
                    confirmed.ToString(),
                    new(
                        $"Bekreftelsen er gitt for nettverket {confirmed}, ikke {expected}.",
                        $"The confirmation is given for the network {confirmed}, not {expected}."
                    )
                );
    }
}
