using EHelse.Domain.Sources;

namespace EHelse.Domain.Letters;

/// <summary>A rule that only one of two letters has, or that is not the same in both.</summary>
/// <remarks>Rules are told apart by their code. A rule may have changed in several ways at once.</remarks>
public sealed class RuleChange
{
    internal RuleChange(Rule? before, Rule? after)
    {
        Before = before;
        After = after;
        if (before is null || after is null)
        {
            return;
        }

        IsBoundDifferently = before.Obligation != after.Obligation;
        IsReworded = before.Title != after.Title || before.Meaning != after.Meaning;
        RestsOnAnotherClause =
            before.Citation != after.Citation || !new HashSet<Citation>(before.Citations).SetEquals(after.Citations);
    }

    /// <summary>Added, removed or changed.</summary>
    public ChangeKind Kind =>
        Before is null ? ChangeKind.Added
        : After is null ? ChangeKind.Removed
        : ChangeKind.Changed;

    /// <summary>The code of the rule, such as <c>ALLOC-01</c>.</summary>
    public string Code => (After ?? Before)!.Code;

    /// <summary>The rule as the earlier letter has it; null when added.</summary>
    public Rule? Before { get; }

    /// <summary>The rule as the later letter has it; null when removed.</summary>
    public Rule? After { get; }

    /// <summary>Whether both letters have the rule, and it binds more or less strongly.</summary>
    public bool IsBoundDifferently { get; }

    /// <summary>Whether both letters have the rule, and its title or meaning differs in some language.</summary>
    public bool IsReworded { get; }

    /// <summary>
    /// Whether both letters have the rule, and it rests on other clauses: another document, section or place, or other words there by their
    /// fingerprint. The order of the clauses after the first does not matter.
    /// </summary>
    public bool RestsOnAnotherClause { get; }

    /// <summary>Whether anything differs.</summary>
    internal bool IsAny => Before is null || After is null || IsBoundDifferently || IsReworded || RestsOnAnotherClause;

    /// <summary>The code and what became of the rule.</summary>
    /// <returns>A text for people; not meant to be parsed.</returns>
    public override string ToString() => $"{Code}: {Kind}";
}
