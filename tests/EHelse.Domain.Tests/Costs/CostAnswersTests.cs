using EHelse.Domain.Costs;
using EHelse.Domain.Money;
using EHelse.Domain.Sources;
using EHelse.Domain.Tests.Sources;

namespace EHelse.Domain.Tests.Costs;

/// <summary>What the rules about costs answer, in values and words, as a file that people review.</summary>
public sealed class CostAnswersTests
{
    [Fact]
    public void Assess_ExpensesOfManyKinds_AnswersAsRecorded()
    {
        var page = new AnswerPage().Case("A covered journey", Assess(Expenses.Travel()));
        foreach (var kind in ExpenseKind.All)
        {
            page.Case($"Of the kind {kind}, nothing else known", Assess(new Expense("1", kind, Kroner.Zero)));
        }

        page.Case("Of no known kind", Assess(new Expense("1", null, Kroner.Zero)))
            .Case("In an activity of others, for another purpose", Assess(Expenses.Travel("1", 1, false, false)))
            .Case("A covered release", Assess(Expenses.Release(ReleasedRole.RolloutLead)))
            .Case("A release for another role, not named", Assess(Expenses.Release(ReleasedRole.Other, false)))
            .Case("A release of another employer's staff", Assess(Expenses.Release(null, null, false)))
            .Case("A release for a role not known", Assess(Expenses.Release(null)))
            .Case("A release, employer not known", Assess(Expenses.Release(ReleasedRole.RolloutLead, true, null)));
        Recorded.Is("tests/EHelse.Domain.Tests/Costs/answers.txt", page.ToString());
    }

    [Fact]
    public void Check_Repayments_AnswersAsRecorded()
    {
        var page = new AnswerPage()
            .Case("Misused, claimed and returned", Check(40, 40, 40))
            .Case("Misuse not known", Check(null))
            .Case("Nothing misused", Check(0))
            .Case("Misused, claim not known", Check(40))
            .Case("Misused, nothing claimed", Check(40, 0))
            .Case("Claimed, return not known", Check(40, 40))
            .Case("Claimed, not all returned", Check(40, 40, 39))
            .Case("More returned than claimed", Check(40, 40, 41));
        Recorded.Is("tests/EHelse.Domain.Tests/Costs/answers-on-repayment.txt", page.ToString());
    }

    private static Assessment Assess(Expense expense) => CostRules.Assess(new CostStatement([expense]));

    private static Finding[] Check(long? misused, long? claimed = null, long? returned = null) =>
        [MisuseIsRepaid.Rule.Check(new(Kroner.Of(100), Amount(misused), Amount(claimed), Amount(returned)))];

    private static Kroner? Amount(long? kroner) => kroner is { } known ? Kroner.Of(known) : null;
}
