using EHelse.Domain.Allocation;
using EHelse.Domain.Money;
using EHelse.Domain.Sources;
using EHelse.Domain.Tests.Allocation.Generators;

namespace EHelse.Domain.Tests.Allocation;

public sealed class InstalmentPlanTests
{
    private static readonly Distribution Three = Distribution.Of(
        Kroner.Of(100),
        Given.ByPopulation,
        Given.Populations(1, 1, 1)
    );

    [Fact]
    public void Over_ThreeMonths_SumsBothWays()
    {
        var plan = Three.Over(Instalment.Equal(3));
        Assert.Equal(
            [
                "A Name of A: 11 + 11 + 12 = 34 kr",
                "B Name of B: 11 + 11 + 11 = 33 kr",
                "C Name of C: 11 + 11 + 11 = 33 kr",
            ],
            plan.Lines.Select(line => line.ToString())
        );
        Assert.Equal([Kroner.Of(33), Kroner.Of(33), Kroner.Of(34)], plan.Totals);
        Assert.Same(Three, plan.Distribution);
        Assert.Equal(["1", "2", "3"], plan.Instalments.Select(instalment => instalment.Name));
    }

    [Fact]
    public void Cell_ByIndexAndByName_IsTheSame()
    {
        var plan = Three.Over([new("spring", Share.Percent(25)), new("autumn", Share.Percent(75))]);
        Assert.Equal(plan.Cell("B", 1), plan.Cell("B", "autumn"));
        Assert.Equal(Kroner.Of(33), plan.Cell("B", 0) + plan.Cell("B", 1));
    }

    [Fact]
    public void ToString_Plan_SaysTheNumberOfInstalments() =>
        Assert.Equal($"{Three}, instalments: 4", Three.Over(Instalment.Equal(4)).ToString());

    [Fact]
    public void Cell_Unknown_IsNull()
    {
        var plan = Three.Over(Instalment.Equal(2));
        Assert.Null(plan.Cell("D", 0));
        Assert.Null(plan.Cell("A", -1));
        Assert.Null(plan.Cell("A", 2));
        Assert.Null(plan.Cell("A", "3"));
        Assert.Null(plan.Cell("D", "1"));
    }

    [Fact]
    public void Cell_Null_Throws()
    {
        var plan = Three.Over(Instalment.Equal(2));
        Assert.Throws<ArgumentNullException>(() => plan.Cell(null!, 0));
        Assert.Throws<ArgumentNullException>(() => plan.Cell(null!, "1"));
        Assert.Throws<ArgumentNullException>(() => plan.Cell(null!, "3"));
        Assert.Throws<ArgumentNullException>(() => plan.Cell("A", null!));
    }

    [Fact]
    public void Over_SharesThatDoNotSumToOne_ThrowsWithTheSum() =>
        Refuses(
            "The shares of the 2 instalments sum to 3/4, not to 1.",
            () => Three.Over([new("a", Share.Percent(25)), new("b", Share.Percent(50))])
        );

    [Fact]
    public void Over_NoInstalments_Throws() => Refuses("There are no instalments.", () => Three.Over([]));

    [Fact]
    public void Over_TwoOfOneName_Throws() =>
        Refuses(
            "Two instalments are called 'a'.",
            () => Three.Over([new("a", Share.Percent(50)), new("a", Share.Percent(50))])
        );

    [Fact]
    public void Over_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => Three.Over(null!));
        Assert.Throws<ArgumentNullException>(() => Three.Over([null!]));
    }

    [Fact]
    public void Over_AnyGrant_RowsAreTheAmountsAndColumnsRoundedPartsOfTheTotal() =>
        Properties.Hold(
            Grants.ByAnyMethod(),
            grant =>
            {
                var distribution = grant.Distribute();
                var plan = distribution.Over(Uneven);
                var unit = Fraction.Of(grant.Options.Unit.ToOre());
                Assert.Equal(
                    distribution.Lines.Select(line => line.Recipient),
                    plan.Lines.Select(line => line.Recipient)
                );
                foreach (var line in plan.Lines)
                {
                    Assert.Equal(distribution[line.Recipient.Code].Amount, Kroner.Sum(line.Amounts));
                    Assert.Equal(line.Amount, Kroner.Sum(line.Amounts));
                    AreRounded(line.Amounts, line.Amount, unit);
                }

                Assert.Equal(
                    Uneven.Select((_, index) => Kroner.Sum(plan.Lines.Select(line => line.Amounts[index]))),
                    plan.Totals
                );
                Assert.Equal(grant.Total, Kroner.Sum(plan.Totals));
                AreRounded(plan.Totals, grant.Total, unit);
            }
        );

    [Fact]
    public void Over_SmallGrant_IsTheNearestPlan() =>
        Properties.Hold(
            Grants.Small(),
            grant =>
            {
                var distribution = grant.Distribute();
                var plan = distribution.Over(Uneven);
                var unit = grant.Options.Unit.ToOre();
                var request = new TableRequest(
                    [
                        .. plan.Lines.Select(line =>
                            Uneven.Select(part => Fraction.Of(line.Amount.ToOre(), unit) * part.Share.Value).ToArray()
                        ),
                    ],
                    [.. plan.Lines.Select(line => line.Amount.ToOre() / unit)],
                    null
                );
                var reference = new ReferenceTable(request);
                Assert.Equal(
                    reference.Least(),
                    reference.Distance([
                        .. plan.Lines.Select(line => line.Amounts.Select(amount => amount.ToOre() / unit).ToArray()),
                    ])
                );
            }
        );

    [Fact]
    public void Over_NegativeTotal_MirrorsThePositive() =>
        Properties.Hold(
            Grants.Arbitrary(),
            grant =>
            {
                if (grant.Total == Kroner.MinValue)
                {
                    return;
                }

                var plan = grant.Distribute().Over(Uneven);
                var mirrored = (grant with { Total = -grant.Total }).Distribute().Over(Uneven);
                Assert.Equal(
                    plan.Lines.Select(line => line.Amounts.Select(amount => -amount).ToArray()),
                    mirrored.Lines.Select(line => line.Amounts.ToArray())
                );
            }
        );

    [Fact]
    public void Over_RecipientsInAnotherOrder_GivesTheSameCells() =>
        Properties.Hold(
            Grants.ByAnyMethod(),
            grant =>
            {
                var turned = grant with
                {
                    Basis = new AllocationBasis(grant.Basis.Provenance, grant.Basis.Lines.Reverse()),
                };
                var plan = grant.Distribute().Over(Instalment.Months(2024));
                var other = turned.Distribute().Over(Instalment.Months(2024));
                Assert.All(
                    plan.Lines,
                    line =>
                        Assert.Equal(
                            line.Amounts,
                            Enumerable.Range(0, 12).Select(month => other.Cell(line.Recipient.Code, month)!.Value)
                        )
                );
            }
        );

    private static Instalment[] Uneven { get; } =
    [
        new("advance", Share.Parse("1/6")),
        new("rest", Share.Parse("1/2")),
        new("nothing", Share.Zero),
        new("end", Share.Parse("1/3")),
    ];

    private static void AreRounded(IReadOnlyList<Kroner> amounts, Kroner whole, Fraction unit)
    {
        foreach (var (amount, part) in amounts.Zip(Uneven))
        {
            var units = Fraction.Of(amount.ToOre()) / unit;
            Assert.True(units.IsWhole);
            Assert.True(
                ReferenceBreakdown.IsRounded(units.Numerator, Fraction.Of(whole.ToOre()) / unit * part.Share.Value)
            );
        }
    }

    private static void Refuses(string reason, Action action) =>
        Assert.Equal(reason, Assert.Throws<InvalidValueException>(action).Reason.English);
}
