using EHelse.Domain.Costs;
using EHelse.Domain.Money;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Tests.Costs;

public sealed class CostRulesTests
{
    private static readonly Repayment NoMisuse = new(Kroner.Of(100), Kroner.Zero);

    [Fact]
    public void All_Rules_AreInTheLettersOrder() =>
        Assert.Equal(
            ["COST-01", "COST-02", "COST-03", "COST-04", "COST-05", "COST-06"],
            CostRules.All.Select(rule => rule.Code)
        );

    [Fact]
    public void All_Rules_BindAndCiteTheSectionOfCoverage() =>
        Assert.All(
            CostRules.All,
            rule =>
            {
                Assert.Equal(Obligation.Must, rule.Obligation);
                Assert.Equal("Tilskuddet skal dekke", rule.Citation.Section);
            }
        );

    [Fact]
    public void Assess_Expenses_AsksRuleByRuleWithPlaces()
    {
        CostStatement statement = new([Expenses.Of(null, "a"), Expenses.Of(null, "b")]);
        Assert.Equal(
            [
                "COST-01 expenses[0].kind",
                "COST-01 expenses[1].kind",
                "COST-02 expenses[0].kind",
                "COST-02 expenses[1].kind",
                "COST-03 expenses[0].kind",
                "COST-03 expenses[1].kind",
                "COST-04 expenses[0].servesThePurpose",
                "COST-04 expenses[1].servesThePurpose",
                "COST-06 expenses[0].kind",
                "COST-06 expenses[1].kind",
            ],
            CostRules.Assess(statement).Select(finding => $"{finding.Code} {finding.Path}")
        );
    }

    [Fact]
    public void Assess_Repayment_StandsBeforeTheLastRule() =>
        Assert.Equal(
            ["COST-01", "COST-02", "COST-03", "COST-04", "COST-05", "COST-06"],
            CostRules.Assess(new CostStatement([Expenses.Travel()]), NoMisuse).Select(finding => finding.Code)
        );

    [Fact]
    public void Assess_CoveredExpenses_HoldsAllMusts() =>
        Assert.True(
            CostRules
                .Assess(
                    new CostStatement([Expenses.Travel("1"), Expenses.Release(ReleasedRole.RolloutLead, id: "2")]),
                    NoMisuse
                )
                .HoldsAllMusts
        );

    [Fact]
    public void Assess_AnyStatement_HoldsAllMustsWhenAllIsCovered() =>
        Properties.Hold(
            Expenses.Many,
            expenses =>
            {
                CostStatement statement = new(expenses);
                Assert.Equal(
                    statement.Lines.All(line => line.Eligibility is Eligibility.Covered),
                    CostRules.Assess(statement).HoldsAllMusts
                );
            }
        );

    [Fact]
    public void Assess_Null_IsRefused()
    {
        CostStatement none = new([]);
        Assert.Throws<ArgumentNullException>("statement", () => CostRules.Assess(null!));
        Assert.Throws<ArgumentNullException>("statement", () => CostRules.Assess(null!, NoMisuse));
        Assert.Throws<ArgumentNullException>("repayment", () => CostRules.Assess(none, null!));
        Assert.Throws<ArgumentNullException>("expense", () => CostRules.Judge(null!));
    }
}
