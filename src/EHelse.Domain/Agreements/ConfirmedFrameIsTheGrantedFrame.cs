using EHelse.Domain.Allocation;
using EHelse.Domain.Money;
using EHelse.Domain.Networks;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Agreements;

/// <summary>The frame that is confirmed is what the network was granted, exactly.</summary>
/// <remarks>
/// The caller says which amounts were granted: those of a distribution, or of the table as published, which differ (readings R1 and R2).
/// Source: assignment letter 2024, confirmation, lines 2–4.
/// </remarks>
public sealed class ConfirmedFrameIsTheGrantedFrame : ConfirmationRule
{
    private const string Path = "frame";

    private static readonly LocalizedText Name = new("Rammen", "The frame");

    private ConfirmedFrameIsTheGrantedFrame()
        : base(
            "AGR-06",
            new("Bekreftet ramme er den innvilgede", "The confirmed frame is the granted one"),
            new(
                "Beløpet i bekreftelsen er det nettverket har fått i fordelingen, uten avvik. Hvilken fordeling som gjelder, sier den som spør: den publiserte tabellen og en beregnet fordeling er ikke like (R1, R2).",
                "The amount of the confirmation is what the network got in the distribution, without deviation. Which distribution holds is for the caller to say: the published table and a calculated one differ (R1, R2)."
            ),
            Letter2024Clauses.ConfirmationStatement
        ) { }

    /// <summary>The rule.</summary>
    public static ConfirmedFrameIsTheGrantedFrame Rule { get; } = new();

    private protected override Finding Answer(Confirmation confirmation, DigiNetwork network, Kroner? frame)
    {
        var expected = frame?.ToString() ?? "";
        if (confirmation.Frame.IsBlank)
        {
            return LeftBlank(Path, expected.Length == 0 ? Given : expected, Name);
        }

        if (frame is not { } granted)
        {
            const string OfTheNetwork = "network.frame";
            return Undetermined(
                Path,
                expected,
                new("Det er ikke opplyst hva nettverket er innvilget.", "It is not said what the network was granted."),
                confirmation.Frame.IsFilledIn ? [OfTheNetwork] : [Path, OfTheNetwork]
            );
        }

        return !confirmation.Frame.TryGet(out var confirmed) ? NotKnown(Path, expected, Name)
            : confirmed == granted
                ? Met(
                    Path,
                    expected,
                    confirmed.ToString(),
                    new(
                        $"Bekreftet ramme er den innvilgede, {Text(granted, Language.NorwegianBokmal)} kr.",
                        $"The confirmed frame is the granted one, {Text(granted, Language.English)} kr."
                    )
                )
            : NotMet(
                Path,
                expected,
                confirmed.ToString(),
                new(
                    $"Bekreftet ramme er {Text(confirmed, Language.NorwegianBokmal)} kr, men innvilget er {Text(granted, Language.NorwegianBokmal)} kr.",
                    $"The confirmed frame is {Text(confirmed, Language.English)} kr, but {Text(granted, Language.English)} kr was granted."
                )
            );
    }

    private static string Text(Kroner amount, Language language) => NumberText.Of(amount, language);
}
