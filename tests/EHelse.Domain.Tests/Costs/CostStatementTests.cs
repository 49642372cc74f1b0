using EHelse.Domain.Costs;
using EHelse.Domain.Money;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Tests.Costs;

public sealed class CostStatementTests
{
    [Fact]
    public void Totals_AnyExpenses_SumToTheWhole() =>
        Properties.Hold(
            Expenses.Many,
            expenses =>
            {
                CostStatement statement = new(expenses);
                var ore = expenses.Aggregate(
                    System.Numerics.BigInteger.Zero,
                    (sum, expense) => sum + expense.Amount.ToOre()
                );
                Assert.Equal(ore, statement.Total.ToOre());
                Assert.Equal(statement.Total, statement.Covered + statement.Excluded + statement.NeedsAssessment);
            }
        );

    [Fact]
    public void Totals_OneOfEachAnswer_StandApart()
    {
        CostStatement statement = new([
            Expenses.Travel("1", 100),
            new Expense("2", ExpenseKind.SoftwareLeasing, Kroner.Parse("20.05")),
            Expenses.Travel("3", 3, servesThePurpose: null),
            new Expense(
                "4",
                ExpenseKind.Travel,
                Kroner.Parse("-0.01"),
                isCreditNote: true,
                isNetworkActivity: true,
                servesThePurpose: true
            ),
        ]);
        Assert.Equal(Kroner.Parse("99.99"), statement.Covered);
        Assert.Equal(Kroner.Parse("20.05"), statement.Excluded);
        Assert.Equal(Kroner.Of(3), statement.NeedsAssessment);
        Assert.Equal(Kroner.Parse("123.04"), statement.Total);
        Assert.Equal("99.99 + 20.05 + 3 = 123.04", statement.ToString());
    }

    [Fact]
    public void Lines_ExcludedExpense_IsVisibleWithItsReason()
    {
        CostStatement statement = new([Expenses.Travel("1"), Expenses.Of(ExpenseKind.SoftwareDevelopment, "2")]);
        Assert.Equal("1", statement.Lines[0].Expense.Id);
        Assert.IsType<Eligibility.Covered>(statement.Lines[0].Eligibility);
        var excluded = Assert.IsType<Eligibility.Excluded>(statement.Lines[1].Eligibility);
        Assert.Equal("Tilskuddet dekker ikke programvareutvikling.", excluded.Reason.Norwegian);
    }

    [Fact]
    public void Lines_NeedsAssessment_NamesThePlace()
    {
        CostStatement statement = new([Expenses.Travel("1"), Expenses.Travel("2", servesThePurpose: null)]);
        var open = Assert.IsType<Eligibility.NeedsAssessment>(statement.Lines[1].Eligibility);
        Assert.Equal(["expenses[1].servesThePurpose"], open.Missing);
    }

    [Fact]
    public void Constructor_WithoutExpenses_IsZero()
    {
        CostStatement statement = new([]);
        Assert.Empty(statement.Lines);
        Assert.Equal(Kroner.Zero, statement.Total);
    }

    [Fact]
    public void Constructor_IdTwice_IsRefusedWithoutRepeatingIt()
    {
        var refusal = Assert.Throws<InvalidValueException>(
            "expenses",
            () => new CostStatement([Expenses.Travel("Kari"), Expenses.Travel("2"), Expenses.Travel("Kari")])
        );
        Assert.Equal("expenses[2].id is that of an earlier expense.", refusal.Reason.English);
    }

    [Fact]
    public void Constructor_Null_IsRefused()
    {
        Assert.Throws<ArgumentNullException>("expenses", () => new CostStatement(null!));
        Assert.Throws<ArgumentNullException>("expenses", () => new CostStatement([null!]));
    }

    [Fact]
    public void Constructor_TotalTooLarge_IsRefused()
    {
        Expense half = new("1", ExpenseKind.Travel, Kroner.MaxValue);
        Expense other = new("2", ExpenseKind.Travel, Kroner.Ore);
        Assert.Throws<OverflowException>(() => new CostStatement([half, other]));
    }

    [Fact]
    public void Equals_SameExpensesInOrder_IsTrue()
    {
        Assert.Equal(new CostStatement([Expenses.Travel()]), new CostStatement([Expenses.Travel()]));
        Assert.NotEqual(
            new CostStatement([Expenses.Travel("1"), Expenses.Travel("2")]),
            new CostStatement([Expenses.Travel("2"), Expenses.Travel("1")])
        );
    }

    [Fact]
    public void ToString_Line_IsTheExpenseAndTheAnswer() =>
        ValueText.Is("travel 1000: covered", Assert.Single(new CostStatement([Expenses.Travel("Kari")]).Lines));
}
