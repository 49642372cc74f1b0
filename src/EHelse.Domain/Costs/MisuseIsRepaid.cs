using EHelse.Domain.Money;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Costs;

/// <summary>Misuse of the grant is claimed back and repaid, wholly or in part.</summary>
/// <remarks>Source: assignment letter 2024, Tilskuddet skal dekke, paragraph 2, sentence 3.</remarks>
public sealed class MisuseIsRepaid : Rule
{
    private MisuseIsRepaid()
        : base(
            "COST-05",
            Obligation.Must,
            new("Misbruk av tilskuddet betales tilbake", "Misuse of the grant is repaid"),
            new(
                "Misbruk fører til et krav om tilbakebetaling. Om KS krever alt eller noe, sier ikke brevet: uten KS' beslutning er svaret uavgjort. Kravet kan aldri være større enn det som er utbetalt. Setningen er lest som et krav, selv om den er en advarsel.",
                "Misuse leads to a claim for repayment. Whether KS claims all or some the letter does not say: without the decision of KS the answer is undetermined. The claim can never exceed what was paid out. The sentence is read as binding although it is a warning."
            ),
            Letter2024Clauses.Repayment
        ) { }

    private const string MisusedPath = "repayment.misused";
    private const string ClaimedPath = "repayment.claimed";
    private const string ReturnedPath = "repayment.returned";

    /// <summary>The rule.</summary>
    public static MisuseIsRepaid Rule { get; } = new();

    /// <summary>Checks a repayment.</summary>
    /// <param name="repayment">What is known of misuse and repayment.</param>
    /// <returns>What the rule answers; it does not apply when nothing was misused.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="repayment"/> is null.</exception>
    public Finding Check(Repayment repayment)
    {
        Guard.Against.Null(repayment);
        if (repayment.Misused is not { } misused)
        {
            return Undetermined(
                MisusedPath,
                "",
                new("Hvor mye av tilskuddet er brukt feil?", "How much of the grant was misused?"),
                MisusedPath
            );
        }

        if (misused == Kroner.Zero)
        {
            return NotApplicable(
                MisusedPath,
                new("Ikke noe av tilskuddet er brukt feil.", "None of the grant was misused.")
            );
        }

        return repayment.Claimed is { } claimed && claimed > Kroner.Zero
            ? CheckReturned(claimed, repayment.Returned)
            : CheckUnclaimed(repayment);
    }

    private Finding CheckUnclaimed(Repayment repayment)
    {
        var expected = $"0.01–{repayment.PaidOut}";
        return repayment.Claimed is { } claimed
            ? NotMet(
                ClaimedPath,
                expected,
                claimed.ToString(),
                new(
                    "Noe av tilskuddet er brukt feil, men ingenting er krevd tilbake.",
                    "Some of the grant was misused, but nothing is claimed back."
                )
            )
            : Undetermined(
                ClaimedPath,
                expected,
                new(
                    "Krever KS hele tilskuddet tilbake, eller hvor stor del?",
                    "Does KS claim the whole grant back, or how large a part?"
                ),
                ClaimedPath
            );
    }

    private Finding CheckReturned(Kroner claimed, Kroner? repaid)
    {
        if (repaid is not { } returned)
        {
            return Undetermined(
                ReturnedPath,
                claimed.ToString(),
                new("Hvor mye er betalt tilbake?", "How much has been repaid?"),
                ReturnedPath
            );
        }

        return returned >= claimed
            ? Met(
                ReturnedPath,
                claimed.ToString(),
                returned.ToString(),
                new("Det som er krevd tilbake, er betalt tilbake.", "What is claimed back has been repaid.")
            )
            : NotMet(
                ReturnedPath,
                claimed.ToString(),
                returned.ToString(),
                new(
                    "Ikke alt som er krevd tilbake, er betalt tilbake.",
                    "Not all that is claimed back has been repaid."
                )
            );
    }
}
