using System.Numerics;
using EHelse.Domain.Allocation;
using EHelse.Domain.Money;
using EHelse.Domain.Tests.Allocation.Generators;

namespace EHelse.Domain.Tests.Allocation;

/// <summary>The laws of the two-way breakdown.</summary>
public sealed class BreakdownLawsTests
{
    [Fact]
    public void Cell_AnyGrant_RowsSumToTheAmounts() =>
        Properties.Hold(
            Grants.ByAnyMethod(),
            grant =>
            {
                var distribution = grant.Distribute();
                foreach (var line in distribution.Breakdown.Exists ? distribution.Lines : [])
                {
                    Assert.Equal(
                        line.Amount,
                        Kroner.Sum(grant.Key.Parts.Select(part => Cell(distribution, line, part)))
                    );
                }
            }
        );

    [Fact]
    public void Pots_AnyGrant_AreTheSumsOfTheirColumnsAndSumToTheTotal() =>
        Properties.Hold(
            Grants.ByAnyMethod(),
            grant =>
            {
                var distribution = grant.Distribute();
                if (!distribution.Breakdown.Exists)
                {
                    return;
                }

                Assert.Equal(
                    grant.Key.Parts.Select(part =>
                        Kroner.Sum(distribution.Lines.Select(line => Cell(distribution, line, part)))
                    ),
                    distribution.Breakdown.Pots.Select(pot => pot.Amount)
                );
                Assert.Equal(grant.Total, Kroner.Sum(distribution.Breakdown.Pots.Select(pot => pot.Amount)));
            }
        );

    [Fact]
    public void Pots_AnyGrant_AreTheKeysPartsRoundedDownOrUp() =>
        Properties.Hold(
            Grants.Arbitrary(),
            grant =>
            {
                var unit = Fraction.Of(grant.Options.Unit.ToOre(), 100);
                foreach (var (pot, part) in grant.Distribute().Breakdown.Pots.Zip(grant.Key.Parts))
                {
                    Assert.Equal(part.Criterion, pot.Criterion);
                    Assert.Equal(Fraction.Of(grant.Total.ToOre(), 100) * part.Share.Value, pot.Exact);
                    Assert.True(ReferenceBreakdown.IsRounded(UnitsOf(pot.Amount, grant), pot.Exact / unit));
                }
            }
        );

    [Fact]
    public void Cell_AnyGrant_IsTheExactPartRoundedDownOrUp() =>
        Properties.Hold(
            Grants.ByAnyMethod(),
            grant =>
            {
                var distribution = grant.Distribute();
                if (distribution.Breakdown.Exists)
                {
                    var reference = new ReferenceDistribution(grant);
                    Assert.True(
                        Table(distribution, reference, grant)
                            .Zip(reference.Cells)
                            .All(row =>
                                row.First.Zip(row.Second, ReferenceBreakdown.IsRounded).All(isRounded => isRounded)
                            )
                    );
                }
            }
        );

    [Fact]
    public void Breakdown_SmallGrant_ExistsExactlyWhenSomeTableDoesAndIsTheNearest() =>
        Properties.Hold(Grants.SmallByAnyMethod(recipients: 8), IsTheNearestTableIfThereIsOne);

    [Fact]
    public void Breakdown_RecipientsOfTwoKinds_ExistsExactlyWhenSomeTableDoesAndIsTheNearest() =>
        Properties.Hold(Grants.OverTwoKinds(), IsTheNearestTableIfThereIsOne);

    [Fact]
    public void WhyNot_AnyGrant_IsGivenExactlyWhenThereIsNoTable() =>
        Properties.Hold(
            Grants.ByAnyMethod(),
            grant =>
            {
                var breakdown = grant.Distribute().Breakdown;
                Assert.Equal(breakdown.Exists, breakdown.WhyNot is null);
                Assert.Equal(breakdown.Exists ? grant.Key.Parts.Count : 0, breakdown.Pots.Count);
                Assert.Equal(
                    breakdown.Exists,
                    breakdown.Cell(grant.Basis.Lines[0].Recipient.Code, grant.Key.Parts[0].Criterion) is not null
                );
            }
        );

    [Fact]
    public void Exists_OneCriterionByLargestRemainder_IsTrue() =>
        Properties.Hold(
            Grants.Arbitrary(),
            grant => grant.Key.Parts.Count(part => part.Share != Share.Zero) > 1 || grant.Distribute().Breakdown.Exists
        );

    private static void IsTheNearestTableIfThereIsOne(Grant grant)
    {
        var distribution = grant.Distribute();
        var reference = new ReferenceDistribution(grant);
        var rowSums = reference
            .Lines.Select(line => UnitsOf(distribution.Find(line.Recipient.Code)!.Amount, grant))
            .ToArray();
        var least = ReferenceBreakdown.LeastDistance(rowSums, reference.Cells);
        Assert.Equal(least is not null, distribution.Breakdown.Exists);
        if (least is not null)
        {
            Assert.Equal(least, ReferenceBreakdown.Distance(Table(distribution, reference, grant), reference.Cells));
        }
    }

    private static Kroner Cell(Distribution distribution, DistributionLine line, KeyPart part) =>
        distribution.Breakdown.Cell(line.Recipient.Code, part.Criterion)!.Value;

    private static BigInteger UnitsOf(Kroner amount, Grant grant) => amount.ToOre() / grant.Options.Unit.ToOre();

    private static BigInteger[][] Table(Distribution distribution, ReferenceDistribution reference, Grant grant) =>
        [
            .. reference.Lines.Select(line =>
                grant
                    .Key.Parts.Select(part =>
                        UnitsOf(distribution.Breakdown.Cell(line.Recipient.Code, part.Criterion)!.Value, grant)
                    )
                    .ToArray()
            ),
        ];
}
