using EHelse.Domain.Sources;

namespace EHelse.Domain.Costs;

/// <summary>The expense serves the purpose that the grant is given for.</summary>
/// <remarks>Source: assignment letter 2024, Tilskuddet skal dekke, paragraph 2, sentence 2.</remarks>
public sealed class ExpenseServesThePurpose : CostRule
{
    private ExpenseServesThePurpose()
        : base(
            "COST-04",
            new("Utgiften tjener formålet med tilskuddet", "The expense serves the purpose of the grant"),
            new(
                "Pengene er bundet til oppdraget. Setningen har ikke «skal» eller «må», men er lest som et krav, for neste setning krever pengene tilbake når den brytes. Om en utgift tjener formålet, må noen vurdere.",
                "The money is tied to the assignment. The sentence has neither 'shall' nor 'must', but is read as binding, for the next one claims the money back when it is broken. Whether an expense serves the purpose is for someone to assess."
            ),
            Letter2024Clauses.GivenForPurpose
        ) { }

    /// <summary>The rule.</summary>
    public static ExpenseServesThePurpose Rule { get; } = new();

    internal override Finding Check(Expense expense, string prefix) =>
        Decided(
            expense.ServesThePurpose,
            prefix + "servesThePurpose",
            new("Utgiften tjener formålet med tilskuddet.", "The expense serves the purpose of the grant."),
            new(
                "Utgiften tjener ikke formålet med tilskuddet.",
                "The expense does not serve the purpose of the grant."
            ),
            new("Tjener utgiften formålet med tilskuddet?", "Does the expense serve the purpose of the grant?")
        );
}
