using EHelse.Domain.Allocation;
using EHelse.Domain.Letters;
using EHelse.Domain.Money;

namespace MainTypes;

internal static class AllocationExamples
{
    public static void Show()
    {
        ForAllocationBasis();
        ForAllocationKey();
        ForApportionment();
        ForApportionmentMethod();
        ForBasisLine();
        ForBreakdown();
        ForCriterion();
        ForDistribution();
        ForDistributionOptions();
        ForFraction();
        ForInstalmentPlan();
        ForKeyGrid();
        ForLineExplanation();
        ForPublishedTable();
        ForRecipientLimit();
        ForReconciliation();
        ForRevision();
        ForRoundedTable();
        ForShare();
        ForSubDistribution();
        ForSweep();
    }

    private static void ForAllocationBasis()
    {
        var basis = AssignmentLetter.ForYear(2024).Basis;
        Console.WriteLine(basis.SumOf(Criterion.Municipalities));
        Console.WriteLine(basis.Find("103972")?.ValueOf(Criterion.Population));
        // 357
        // 319850
    }

    private static void ForAllocationKey()
    {
        var key = AllocationKey.Parse("flat=60%,municipalities=20%,population=20%");
        Console.WriteLine(key.ShareOf(Criterion.Flat));
        Console.WriteLine(AllocationKey.TryParse("flat=60%,population=30%", out _));
        // 60%
        // False
    }

    private static void ForApportionment()
    {
        Fraction[] weights = [3, 3, 1];
        var apportionment = Apportionment.Of(10, weights);
        Console.WriteLine(string.Join(" ", apportionment.Amounts));
        Console.WriteLine(string.Join(" ", apportionment.ExactShares));
        // 4 4 2
        // 30/7 30/7 10/7
    }

    private static void ForApportionmentMethod()
    {
        long[] weights = [53, 24, 23];
        foreach (var method in ApportionmentMethod.All)
        {
            Console.WriteLine($"{method.Code}: {string.Join(" ", Apportionment.Divide(10, weights, method))}");
        }
        // largest-remainder: 5 3 2
        // webster: 6 2 2
        // jefferson: 6 2 2
        // adams: 5 3 2
        // huntington-hill: 5 3 2
        // dean: 5 3 2
    }

    private static void ForBasisLine()
    {
        var travel = Criterion.Parse("travel time");
        var line = new BasisLine(new Recipient("A", "Alfa"), [new(travel, 120), new(Criterion.Population, 10_000)]);
        Console.WriteLine(line.ValueOf(travel));
        // 120
    }

    private static void ForBreakdown()
    {
        var distribution = AssignmentLetter.ForYear(2024).Distribute();
        Console.WriteLine(distribution.Breakdown.Cell("103972", Criterion.Flat));
        Console.WriteLine(
            Kroner.Sum(
                distribution.Key.Parts.Select(part => distribution.Breakdown.Cell("103972", part.Criterion)!.Value)
            )
        );
        // 2000934
        // 2937520
    }

    private static void ForCriterion()
    {
        var travel = Criterion.Parse("travel time");
        var key = AllocationKey.Of(
            new KeyPart(Criterion.Flat, Share.Percent(50)),
            new KeyPart(travel, Share.Percent(50))
        );
        Console.WriteLine(key);
        // flat=50%,travel time=50%
    }

    private static void ForDistribution()
    {
        var letter = AssignmentLetter.ForYear(2024);
        var distribution = Distribution.Of(letter.Total, AllocationKey.Parse("flat=50%,population=50%"), letter.Basis);
        Console.WriteLine(distribution["103972"].Amount);
        Console.WriteLine(distribution.Sum == letter.Total);
        // 2724462
        // True
    }

    private static void ForDistributionOptions()
    {
        var letter = AssignmentLetter.ForYear(2024);
        var options = new DistributionOptions { Unit = Kroner.Of(100), Minimum = Kroner.Of(3_000_000) };
        var distribution = Distribution.Of(Kroner.Of(36_000_000), letter.Key, letter.Basis, options);
        Console.WriteLine($"{distribution["103972"].Amount} of {distribution.Sum}");
        // 3000000 of 36000000
    }

    private static void ForFraction()
    {
        var third = Fraction.Of(1, 3);
        Console.WriteLine(third + Fraction.Parse("0.5"));
        Console.WriteLine(third * 3 == Fraction.One);
        // 5/6
        // True
    }

    private static void ForInstalmentPlan()
    {
        var plan = AssignmentLetter.ForYear(2024).Distribute().Over(Instalment.Months(2024));
        Console.WriteLine(plan.Cell("103972", "2024-03"));
        Console.WriteLine(Kroner.Sum(plan.Totals));
        // 244794
        // 36683801
    }

    private static void ForKeyGrid()
    {
        var grid = KeyGrid.Parse("flat=50%..70%,municipalities,population", step: Share.Percent(10));
        Console.WriteLine(grid.Count);
        Console.WriteLine(grid.Keys.First());
        // 15
        // flat=50%,municipalities=0%,population=50%
    }

    private static void ForLineExplanation()
    {
        var explanation = AssignmentLetter.ForYear(2024).Distribute()["103972"].Explanation;
        Console.WriteLine(explanation.ExactShare.ToDecimalString(2));
        Console.WriteLine(explanation.Remainders?.GotUnit);
        // 2937519.97…
        // True
    }

    private static void ForPublishedTable()
    {
        var table = AssignmentLetter.ForYear(2024).PublishedTable!;
        Console.WriteLine($"{table.SumOfLines} of {table.StatedTotal}: {table.Discrepancy}");
        // 36683802 of 36683801: 1
    }

    private static void ForRecipientLimit()
    {
        var options = new DistributionOptions { Limits = [RecipientLimit.AtMost("103974", Kroner.Of(4_000_000))] };
        var distribution = AssignmentLetter.ForYear(2024).Distribute(options);
        Console.WriteLine($"{distribution["103974"].Amount} of {distribution.Sum}");
        // 4000000 of 36683801
    }

    private static void ForReconciliation()
    {
        var reconciliation = AssignmentLetter.ForYear(2024).Reconcile();
        Console.WriteLine(reconciliation.Lines.Single(line => line.Recipient.Name == "Viken").Corrected);
        Console.WriteLine(Kroner.Sum(reconciliation.Lines.Select(line => line.Difference)));
        // 4734461
        // 1
    }

    private static void ForRevision()
    {
        var revision = AssignmentLetter
            .ForYear(2024)
            .Distribute()
            .Revise(Kroner.Of(37_000_000), RevisionRule.NobodyLoses);
        Console.WriteLine(revision.Change);
        Console.WriteLine(Kroner.Sum(revision.Lines.Select(line => line.Change)));
        // 316199
        // 316199
    }

    private static void ForRoundedTable()
    {
        Fraction Half(int halves) => Fraction.Of(halves, 2);
        var table = RoundedTable.Of([
            [Half(1), Half(3)],
            [Half(3), Half(1)],
        ]);
        Console.WriteLine(string.Join(" / ", table.Cells.Select(row => string.Join(" ", row))));
        Console.WriteLine(table.Total);
        // 0 2 / 2 0
        // 4
    }

    private static void ForShare()
    {
        Console.WriteLine(Share.Parse("1/3"));
        Console.WriteLine(Share.Percent(60).Value);
        // 1/3
        // 3/5
    }

    private static void ForSubDistribution()
    {
        var letter = AssignmentLetter.ForYear(2024);
        var counties = letter
            .Distribute()
            .Within(
                letter.Key,
                network => AllocationBasis.OfCounties(letter.Networks.Parse(network.Code).Counties, letter.Division)
            );
        Console.WriteLine(counties.Lines.Count());
        Console.WriteLine(counties.Sum == letter.Total);
        // 15
        // True
    }

    private static void ForSweep()
    {
        var letter = AssignmentLetter.ForYear(2024);
        var point = Sweep
            .From(letter.Distribute())
            .At(AllocationKey.Parse("flat=50%,municipalities=25%,population=25%"));
        Console.WriteLine(point["103972"].Change);
        Console.WriteLine($"{point.Moved} moved, sum {point.Sum}");
        // -99343
        // 512943 moved, sum 36683801
    }
}
