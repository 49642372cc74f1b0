using EHelse.Domain.Sources;

namespace EHelse.Domain.Costs;

/// <summary>The rules of what the grant pays.</summary>
/// <remarks>Source: assignment letter 2024, Tilskuddet skal dekke.</remarks>
public static class CostRules
{
    // In the letter's order; the rule of repayment stands between the fourth and the fifth.
    private static readonly CostRule[] BeforeRepayment =
    [
        ExpenseBelongsToANetworkActivity.Rule,
        ReleaseIsOfMunicipalStaffForTheThreeRoles.Rule,
        ExpenseIsNotForSoftwareOrEquipment.Rule,
        ExpenseServesThePurpose.Rule,
    ];

    private static readonly CostRule[] AfterRepayment = [ReleaseIsOfANamedPerson.Rule];

    /// <summary>All rules, in the letter's order.</summary>
    public static RuleCatalog All { get; } = new([.. BeforeRepayment, MisuseIsRepaid.Rule, .. AfterRepayment]);

    /// <summary>Says whether the grant pays one expense.</summary>
    /// <param name="expense">The expense.</param>
    /// <returns>Excluded when a rule is broken; else in need of assessment when one cannot answer; else covered. Paths start at the expense.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="expense"/> is null.</exception>
    public static Eligibility Judge(Expense expense) => Judge(Guard.Against.Null(expense), "");

    /// <summary>Asks every rule about every expense.</summary>
    /// <param name="statement">The expenses.</param>
    /// <returns>The findings: rule by rule in the letter's order, and under each the expenses in theirs. The rule of repayment is not asked.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="statement"/> is null.</exception>
    public static Assessment Assess(CostStatement statement)
    {
        Guard.Against.Null(statement);
        return new(Findings(BeforeRepayment, statement).Concat(Findings(AfterRepayment, statement)));
    }

    /// <summary>Asks every rule about every expense, and about repayment.</summary>
    /// <param name="statement">The expenses.</param>
    /// <param name="repayment">What is known of misuse and repayment.</param>
    /// <returns>The findings: rule by rule in the letter's order, and under each the expenses in theirs.</returns>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    public static Assessment Assess(CostStatement statement, Repayment repayment)
    {
        Guard.Against.Null(statement);
        Guard.Against.Null(repayment);
        return new([
            .. Findings(BeforeRepayment, statement),
            MisuseIsRepaid.Rule.Check(repayment),
            .. Findings(AfterRepayment, statement),
        ]);
    }

    internal static Eligibility Judge(Expense expense, string prefix)
    {
        var findings = BeforeRepayment.Concat(AfterRepayment).Select(rule => rule.Check(expense, prefix)).ToList();
        if (findings.Find(finding => finding.Outcome == Outcome.NotMet) is { } broken)
        {
            return new Eligibility.Excluded(broken.Citation, broken.Text);
        }

        var open = findings.FindAll(finding => finding.Outcome == Outcome.Undetermined);
        return open.Count > 0
            ? new Eligibility.NeedsAssessment(
                open[0].Citation,
                open.Select(finding => finding.Text).Distinct(),
                open.SelectMany(finding => finding.Missing).Distinct(StringComparer.Ordinal)
            )
            : new Eligibility.Covered(
                expense.Kind is { IsStaffRelease: true } ? Letter2024Clauses.CoveredRelease : Letter2024Clauses.Covered
            );
    }

    private static IEnumerable<Finding> Findings(IEnumerable<CostRule> rules, CostStatement statement) =>
        rules.SelectMany(rule =>
            statement.Lines.Select((line, index) => rule.Check(line.Expense, CostStatement.PrefixOf(index)))
        );
}
