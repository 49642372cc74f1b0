using EHelse.Domain.Sources;

namespace EHelse.Domain.Costs;

/// <summary>A requirement on one expense.</summary>
/// <remarks>Source: assignment letter 2024, Tilskuddet skal dekke.</remarks>
public abstract class CostRule : Rule
{
    private protected CostRule(string code, LocalizedText title, LocalizedText meaning, Citation citation)
        : base(code, Obligation.Must, title, meaning, citation) { }

    /// <summary>Checks an expense.</summary>
    /// <param name="expense">The expense.</param>
    /// <returns>What the rule answers; its paths start at the expense.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="expense"/> is null.</exception>
    public Finding Check(Expense expense) => Check(Guard.Against.Null(expense), "");

    /// <summary>Checks an expense whose paths start with a prefix such as <c>expenses[2].</c>.</summary>
    internal abstract Finding Check(Expense expense, string prefix);

    /// <summary>The kind decides whether the rule applies, and it is not known.</summary>
    private protected Finding KindIsMissing(string prefix) =>
        Undetermined(
            prefix + "kind",
            string.Join("|", ExpenseKind.All),
            new("Hva slags utgift er dette?", "What kind of expense is this?"),
            prefix + "kind"
        );
}
