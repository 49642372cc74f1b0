using EHelse.Domain.Costs;
using EHelse.Domain.Money;

namespace EHelse.Domain.Tests.Costs;

public sealed class EligibilityTests
{
    [Fact]
    public void Judge_ActivityOfKsThatServesThePurpose_IsCovered()
    {
        var answer = Assert.IsType<Eligibility.Covered>(CostRules.Judge(Expenses.Travel()));
        Assert.Equal("paragraph 1", answer.Citation.Locator);
    }

    [Fact]
    public void Judge_ReleaseOfANamedPersonInARole_IsCoveredByTheClauseOfRelease()
    {
        var answer = Assert.IsType<Eligibility.Covered>(
            CostRules.Judge(Expenses.Release(ReleasedRole.NetworkResource))
        );
        Assert.Equal("bullet 1", answer.Citation.Locator);
    }

    [Theory]
    [MemberData(nameof(CostRuleTests.NeverCovered), MemberType = typeof(CostRuleTests))]
    public void Judge_SoftwareOrEquipment_IsExcludedWhateverElseIsKnown(string kind)
    {
        foreach (var serves in new bool?[] { true, false, null })
        {
            var answer = Assert.IsType<Eligibility.Excluded>(
                CostRules.Judge(
                    new Expense(
                        "1",
                        ExpenseKind.Parse(kind),
                        Kroner.Of(1),
                        isNetworkActivity: true,
                        servesThePurpose: serves
                    )
                )
            );
            Assert.Equal("paragraph 2, sentence 1", answer.Citation.Locator);
        }
    }

    [Fact]
    public void Judge_ReleaseForAnotherFunction_IsExcludedWithTheReason()
    {
        var answer = Assert.IsType<Eligibility.Excluded>(
            CostRules.Judge(Expenses.Release(ReleasedRole.Other, isNamed: null))
        );
        Assert.Equal("The release is for none of the three roles of the regional group.", answer.Reason.English);
    }

    [Fact]
    public void Judge_ReleaseOfAnUnnamedPerson_IsExcludedByTheClauseOfNames()
    {
        var answer = Assert.IsType<Eligibility.Excluded>(
            CostRules.Judge(Expenses.Release(ReleasedRole.ContactPerson, isNamed: false))
        );
        Assert.Equal("paragraph 3", answer.Citation.Locator);
    }

    [Fact]
    public void Judge_FactsMissing_AsksForAllOfThemInTheLettersOrder()
    {
        var answer = Assert.IsType<Eligibility.NeedsAssessment>(
            CostRules.Judge(Expenses.Travel(isNetworkActivity: null, servesThePurpose: null))
        );
        Assert.Equal(["isNetworkActivity", "servesThePurpose"], answer.Missing);
        Assert.Equal(2, answer.Questions.Count);
        Assert.Equal("Does the expense belong to a network activity run by KS?", answer.Question.English);
        Assert.Equal("paragraph 1", answer.Citation.Locator);
    }

    [Fact]
    public void Judge_KindNotKnown_AsksForItOnce()
    {
        var answer = Assert.IsType<Eligibility.NeedsAssessment>(CostRules.Judge(Expenses.Of(null)));
        Assert.Equal(["kind"], answer.Missing);
        Assert.Equal("What kind of expense is this?", Assert.Single(answer.Questions).English);
    }

    [Fact]
    public void Judge_SameFacts_IsEqual() =>
        Assert.Equal(
            CostRules.Judge(Expenses.Travel(servesThePurpose: null)),
            CostRules.Judge(Expenses.Travel(kroner: 7, servesThePurpose: null))
        );

    [Fact]
    public void Match_EachCase_CallsItsOwn()
    {
        Assert.Equal("covered", Matched(Expenses.Travel()));
        Assert.Equal("excluded", Matched(Expenses.Of(ExpenseKind.EquipmentLeasing)));
        Assert.Equal("needs assessment", Matched(Expenses.Of(null)));
    }

    [Fact]
    public void Match_Null_IsRefusedInEveryCase()
    {
        var answer = CostRules.Judge(Expenses.Travel());
        Assert.Throws<ArgumentNullException>("covered", () => answer.Match(null!, _ => 1, _ => 1));
        Assert.Throws<ArgumentNullException>("excluded", () => answer.Match(_ => 1, null!, _ => 1));
        Assert.Throws<ArgumentNullException>("needsAssessment", () => answer.Match(_ => 1, _ => 1, null!));
    }

    [Fact]
    public void ToString_EachCase_SaysTheAnswerAndWhatIsMissing()
    {
        ValueText.Is("covered", CostRules.Judge(Expenses.Travel()));
        ValueText.Is("excluded", CostRules.Judge(Expenses.Of(ExpenseKind.EquipmentLeasing)));
        ValueText.Is(
            "needs assessment: isNetworkActivity, servesThePurpose",
            CostRules.Judge(Expenses.Travel(isNetworkActivity: null, servesThePurpose: null))
        );
    }

    private static string Matched(Expense expense) =>
        CostRules.Judge(expense).Match(_ => "covered", _ => "excluded", _ => "needs assessment");
}
