using EHelse.Domain.Allocation;
using EHelse.Domain.Money;
using EHelse.Domain.Tests.Allocation.Generators;

namespace EHelse.Domain.Tests.Allocation;

public sealed class SubDistributionTests
{
    [Fact]
    public void Within_AnyGrantOnThreeLevels_EachPartSumsToItsParentAndAllToTheTotal() =>
        Properties.Hold(
            Grants.SmallByAnyMethod(),
            Keys.WithParts(2),
            Bases.WithRecipients(4),
            (grant, key, basis) =>
            {
                var counties = grant.Distribute().Within(key, _ => basis);
                var municipalities = counties.Within(grant.Key, _ => grant.Basis);
                foreach (var part in counties.Parts.Concat(municipalities.Parts))
                {
                    Assert.Equal(part.Parent.Amount, Kroner.Sum(part.Distribution.Lines.Select(line => line.Amount)));
                }

                Assert.Equal(grant.Basis.Lines.Count * basis.Lines.Count, municipalities.Parts.Count);
                Assert.Equal(grant.Total, counties.Sum);
                Assert.Equal(grant.Total, municipalities.Sum);
                Assert.Equal(municipalities.Sum, Kroner.Sum(municipalities.Lines.Select(line => line.Amount)));
            }
        );

    [Fact]
    public void Within_MethodAndUnit_AreHandedDownButNoBounds()
    {
        var options = new DistributionOptions
        {
            Method = ApportionmentMethod.Adams,
            Unit = Kroner.Of(100),
            Minimum = Kroner.Of(200),
        };
        var parts = Distribution
            .Of(Kroner.Of(1_000), Given.ByPopulation, Given.Populations(1, 1), options)
            .Within(Given.ByPopulation, _ => Given.Populations(1, 1, 1));
        Assert.Equal(
            new DistributionOptions { Method = ApportionmentMethod.Adams, Unit = Kroner.Of(100) },
            parts.Options
        );
        Assert.All(parts.Parts, part => Assert.Equal(parts.Options, part.Distribution.Options));
    }

    [Fact]
    public void Within_Parents_StandInTheOrderOfTheLinesAndGetTheirOwnBasis()
    {
        var parts = Distribution
            .Of(Kroner.Of(3), Given.ByPopulation, Given.Populations(1, 2))
            .Within(
                AllocationKey.Parse("flat=1"),
                parent => new AllocationBasis(Given.Source, [Given.Line(parent.Code + "1")])
            );
        Assert.Equal(
            "A1: 1, B1: 2",
            string.Join(", ", parts.Lines.Select(line => $"{line.Recipient.Code}: {line.Amount}"))
        );
    }

    [Fact]
    public void Within_Null_Throws()
    {
        var distribution = Distribution.Of(Kroner.Of(3), Given.ByPopulation, Given.Populations(1, 2));
        Assert.Throws<ArgumentNullException>(() => distribution.Within(null!, _ => distribution.Basis));
        Assert.Throws<ArgumentNullException>(() => distribution.Within(distribution.Key, null!));
        Assert.Throws<ArgumentNullException>(() => distribution.Within(distribution.Key, _ => null!));
    }
}
