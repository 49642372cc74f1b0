namespace EHelse.Domain.Costs;

/// <summary>One expense of a statement, with the answer it got.</summary>
/// <remarks>Lines are equal when both are.</remarks>
public sealed record CostLine
{
    internal CostLine(Expense expense, Eligibility eligibility) => (Expense, Eligibility) = (expense, eligibility);

    /// <summary>The expense.</summary>
    public Expense Expense { get; }

    /// <summary>Whether the grant pays it, and why.</summary>
    public Eligibility Eligibility { get; }

    /// <summary>The expense and the answer.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() => $"{Expense}: {Eligibility}";
}
