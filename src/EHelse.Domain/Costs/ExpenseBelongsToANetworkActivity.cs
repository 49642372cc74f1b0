using EHelse.Domain.Sources;

namespace EHelse.Domain.Costs;

/// <summary>The expense belongs to a network activity run by KS.</summary>
/// <remarks>
/// Staff release and the kinds that are never covered have rules of their own (reading R7).
/// Source: assignment letter 2024, Tilskuddet skal dekke, paragraph 1.
/// </remarks>
public sealed class ExpenseBelongsToANetworkActivity : CostRule
{
    private ExpenseBelongsToANetworkActivity()
        : base(
            "COST-01",
            new(
                "Utgiften hører til en nettverksaktivitet i regi av KS",
                "The expense belongs to a network activity run by KS"
            ),
            new(
                "Tilskuddet betaler nettverksaktiviteter som KS står bak. Brevet lister dem ikke opp, så den som sender inn utgiften, må si om den hører til en. Frikjøp er en slik aktivitet og har egne regler (lesning R7).",
                "The grant pays network activities that KS runs. The letter does not list them, so whoever submits the expense must say whether it belongs to one. Staff release is such an activity and has rules of its own (reading R7)."
            ),
            Letter2024Clauses.Covered
        ) { }

    /// <summary>The rule.</summary>
    public static ExpenseBelongsToANetworkActivity Rule { get; } = new();

    internal override Finding Check(Expense expense, string prefix)
    {
        if (expense.Kind is null)
        {
            return KindIsMissing(prefix);
        }

        if (expense.Kind.IsStaffRelease || expense.Kind.IsNeverCovered)
        {
            return NotApplicable(
                prefix + "kind",
                expense.Kind.IsNeverCovered
                    ? new(
                        "Utgiftstypen dekkes aldri, så det er uten betydning hvilken aktivitet den hører til.",
                        "The kind is never covered, so it does not matter which activity it belongs to."
                    )
                    : new(
                        "Frikjøp er en nettverksaktivitet og har egne regler.",
                        "Staff release is a network activity and has rules of its own."
                    )
            );
        }

        return Decided(
            expense.IsNetworkActivity,
            prefix + "isNetworkActivity",
            new(
                "Utgiften hører til en nettverksaktivitet i regi av KS.",
                "The expense belongs to a network activity run by KS."
            ),
            new(
                "Utgiften hører ikke til en nettverksaktivitet i regi av KS.",
                "The expense does not belong to a network activity run by KS."
            ),
            new(
                "Hører utgiften til en nettverksaktivitet i regi av KS?",
                "Does the expense belong to a network activity run by KS?"
            )
        );
    }
}
