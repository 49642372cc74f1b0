using System.Globalization;
using EHelse.Domain.Allocation;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Agreements;

/// <summary>A solution becomes a duty to use only after a substantial share of the municipalities has it.</summary>
/// <remarks>
/// "Substantial" has no number in the agreement: the caller supplies the share, and without it there is no answer (reading R13).
/// The agreement is a draft (reading R12). Source: cooperation agreement (draft), section 3, ministry will, bullet 13.
/// </remarks>
public sealed class DutyOfUseWaitsForASubstantialShare : Rule
{
    private const string Path = "availableOrInUse";

    private DutyOfUseWaitsForASubstantialShare()
        : base(
            "AGR-15",
            Obligation.Must,
            new(
                "Plikt til bruk venter på en vesentlig andel av kommunene",
                "A duty of use waits for a substantial share of the municipalities"
            ),
            new(
                "Før en løsning blir plikt, må andelen kommuner som har gjort den tilgjengelig eller bruker den, minst være den som er bestemt som vesentlig. Avtalen gir ikke noe tall, så uten en bestemt andel er svaret uavgjort (lesning R13). Avtalen er et utkast (lesning R12), og «vil» leses her som et krav: departementet lover å la være noe fram til vilkåret er oppfylt.",
                "Before a solution becomes a duty, the share of municipalities that have made it available or use it must be at least the one decided as substantial. The agreement gives no number, so without a decided share the answer is undetermined (reading R13). The agreement is a draft (reading R12), and its \"will\" is read as a requirement here: the ministry promises to refrain until the condition holds."
            ),
            CooperationAgreementClauses.MinistryWill13
        ) { }

    /// <summary>The rule.</summary>
    public static DutyOfUseWaitsForASubstantialShare Rule { get; } = new();

    /// <summary>Checks whether the condition for a duty of use holds.</summary>
    /// <param name="duty">The facts about the solution.</param>
    /// <returns>Met when the share is reached, exactly counted; not met below it; undetermined when a number or the share is not known.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="duty"/> is null.</exception>
    public Finding Check(DutyOfUse duty)
    {
        Guard.Against.Null(duty);
        if (
            duty is
            { Municipalities: { } municipalities, AvailableOrInUse: { } having, SubstantialShare: { } substantial }
        )
        {
            var needed = (substantial.Value * municipalities).Ceiling();
            var expected = ">= " + needed.ToString(CultureInfo.InvariantCulture);
            var actual = having.ToString(CultureInfo.InvariantCulture);
            return Fraction.Of(having, municipalities) >= substantial.Value
                ? Met(
                    Path,
                    expected,
                    actual,
                    new(
                        $"{actual} av {Text(municipalities)} kommuner har løsningen, minst den vesentlige andelen {substantial.Value}. Vilkåret i avtaleutkastet er oppfylt.",
                        $"{actual} of {Text(municipalities)} municipalities have the solution, at least the substantial share {substantial.Value}. The condition of the draft agreement holds."
                    )
                )
                : NotMet(
                    Path,
                    expected,
                    actual,
                    new(
                        $"{actual} av {Text(municipalities)} kommuner har løsningen, mindre enn den vesentlige andelen {substantial.Value}. Etter avtaleutkastet er det for tidlig med plikt til bruk.",
                        $"{actual} of {Text(municipalities)} municipalities have the solution, less than the substantial share {substantial.Value}. By the draft agreement it is too early for a duty of use."
                    )
                );
        }

        return Undetermined(
            Path,
            duty.SubstantialShare is { } share ? $">= {share.Value}" : "",
            duty.SubstantialShare is null
                ? new(
                    "Avtaleutkastet sier ikke hvor stor en vesentlig andel er, og ingen andel er oppgitt.",
                    "The draft agreement does not say how large a substantial share is, and no share was supplied."
                )
                : new(
                    "Det er ikke opplyst hvor mange kommuner som har løsningen, og hvor mange det er i alt. Avtaleutkastets vilkår kan ikke prøves.",
                    "It is not said how many municipalities have the solution, and how many there are. The draft agreement's condition cannot be tested."
                ),
            [.. Missing(duty)]
        );
    }

    private static IEnumerable<string> Missing(DutyOfUse duty)
    {
        if (duty.Municipalities is null)
        {
            yield return "municipalities";
        }

        if (duty.AvailableOrInUse is null)
        {
            yield return Path;
        }

        if (duty.SubstantialShare is null)
        {
            yield return "substantialShare";
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
