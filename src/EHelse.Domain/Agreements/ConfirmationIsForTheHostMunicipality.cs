using EHelse.Domain.Geography;
using EHelse.Domain.Money;
using EHelse.Domain.Networks;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Agreements;

/// <summary>The confirmation is given on behalf of the network's host municipality.</summary>
/// <remarks>
/// The letter does not name the host municipalities, so the caller tells which it is (reading R16).
/// Source: assignment letter 2024, confirmation, lines 2–4.
/// </remarks>
public sealed class ConfirmationIsForTheHostMunicipality : ConfirmationRule
{
    private const string Path = "hostMunicipality";

    private static readonly LocalizedText Name = new("Vertskommunen", "The host municipality");

    private ConfirmationIsForTheHostMunicipality()
        : base(
            "AGR-04",
            new(
                "Bekreftelsen er gitt for nettverkets vertskommune",
                "The confirmation is given for the network's host municipality"
            ),
            new(
                "Kommunen i bekreftelsen er den som er vert for nettverket. Brevet navngir ikke vertskommunene; uten den er svaret uavgjort (lesning R16).",
                "The municipality of the confirmation is the one that hosts the network. The letter does not name the host municipalities; without it the answer is undetermined (reading R16)."
            ),
            Letter2024Clauses.ConfirmationStatement
        ) { }

    /// <summary>The rule.</summary>
    public static ConfirmationIsForTheHostMunicipality Rule { get; } = new();

    private protected override Finding Answer(Confirmation confirmation, DigiNetwork network, Kroner? frame)
    {
        var expected = network.HostMunicipality?.ToString() ?? "";
        if (confirmation.HostMunicipality.IsBlank)
        {
            return LeftBlank(Path, expected.Length == 0 ? Given : expected, Name);
        }

        if (network.HostMunicipality is not { } host)
        {
            const string OfTheNetwork = "network.hostMunicipality";
            return Undetermined(
                Path,
                expected,
                new(
                    "Det er ikke opplyst hvilken kommune som er vert for nettverket.",
                    "It is not said which municipality hosts the network."
                ),
                confirmation.HostMunicipality.IsFilledIn ? [OfTheNetwork] : [Path, OfTheNetwork]
            );
        }

        return !confirmation.HostMunicipality.TryGet(out var confirmed) ? NotKnown(Path, expected, Name)
            : confirmed == host
                ? Met(
                    Path,
                    expected,
                    confirmed.ToString(),
                    new(
                        $"Bekreftelsen er gitt for vertskommunen {host}.",
                        $"The confirmation is given for the host municipality {host}."
                    )
                )
            : NotMet(Path, expected, confirmed.ToString(), Another(confirmed, host));
    }

    private static LocalizedText Another(MunicipalityNumber confirmed, MunicipalityNumber host) =>
        new(
            $"Bekreftelsen er gitt for kommune {confirmed}, men vertskommunen er {host}.",
            $"The confirmation is given for municipality {confirmed}, but the host municipality is {host}."
        );
}
