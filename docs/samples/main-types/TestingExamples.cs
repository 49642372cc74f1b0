using System.Numerics;
using EHelse.Domain.Allocation;
using EHelse.Domain.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace MainTypes;

internal static class TestingExamples
{
    public static void Show()
    {
        ForDistributionLaw();
        ForDistributionLaws();
        ForFixtureCases();
        ForGenerated();
    }

    private static void ForDistributionLaw()
    {
        // Rounds every share down, and keeps the rest.
        IReadOnlyList<BigInteger> Ours(BigInteger total, IReadOnlyList<Fraction> weights) =>
            [.. weights.Select(weight => (weight / Fraction.Sum(weights) * Fraction.Of(total)).Floor())];
        var broken = DistributionLaw.SumsToTheTotal.ViolationsOf(Ours, new LawCase(10, [1, 1, 1]));
        Console.WriteLine(broken.Count);
        // 1
    }

    private static void ForDistributionLaws()
    {
        DistributionLaws.ForLargestRemainder.Check((total, weights) => Apportionment.Of(total, weights).Amounts);
        Console.WriteLine(DistributionLaws.ForLargestRemainder.Count);
        // 10
    }

    private static void ForFixtureCases()
    {
        foreach (var arguments in FixtureCases.In("fixtures.json"))
        {
            var fixture = (FixtureCase)arguments[0];
            fixture.Verify();
            Console.WriteLine(fixture);
        }

        // fixtures.json: Oslo's part
    }

    private static void ForGenerated()
    {
        Prop.ForAll(Generated.DistributionRequests(), request => request.Distribute().Sum == request.Total)
            .QuickCheckThrowOnFailure();
        // Ok, passed 100 tests.
    }
}
