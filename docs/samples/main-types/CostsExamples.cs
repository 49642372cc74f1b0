using EHelse.Domain.Costs;
using EHelse.Domain.Letters;
using EHelse.Domain.Money;

namespace MainTypes;

internal static class CostsExamples
{
    public static void Show()
    {
        ForCostStatement();
        ForExpense();
        ForRepayment();
        ForStaffRelease();
    }

    private static void ForCostStatement()
    {
        var statement = new CostStatement([
            new Expense(
                "hotel",
                ExpenseKind.Travel,
                Kroner.Of(12_400),
                isNetworkActivity: true,
                servesThePurpose: true
            ),
            new Expense("licences", ExpenseKind.SoftwarePurchase, Kroner.Of(30_000)),
        ]);
        Console.WriteLine($"{statement.Covered} covered, {statement.Excluded} excluded");
        Console.WriteLine(AssignmentLetter.ForYear(2024).Assess(statement).HoldsAllMusts);
        // 12400 covered, 30000 excluded
        // False
    }

    private static void ForExpense()
    {
        var courses = new Expense("courses", ExpenseKind.Other, Kroner.Of(7_300), servesThePurpose: true);
        var missing = new CostStatement([courses])
            .Lines[0]
            .Eligibility.Match(covered => [], excluded => [], open => open.Missing);
        Console.WriteLine(string.Join(", ", missing));
        // expenses[0].isNetworkActivity
    }

    private static void ForRepayment()
    {
        var repayment = new Repayment(
            paidOut: Kroner.Of(100_000),
            misused: Kroner.Of(5_000),
            claimed: Kroner.Of(5_000),
            returned: Kroner.Of(2_000)
        );
        Console.WriteLine(repayment.Outstanding);
        // 3000
    }

    private static void ForStaffRelease()
    {
        var release = new StaffRelease(ReleasedRole.Parse("rollout-lead"), isNamed: true, representsMunicipality: true);
        var wages = new Expense(
            "wages",
            ExpenseKind.StaffRelease,
            Kroner.Of(250_000),
            servesThePurpose: true,
            release: release
        );
        Console.WriteLine(new CostStatement([wages]).Covered);
        // 250000
    }
}
