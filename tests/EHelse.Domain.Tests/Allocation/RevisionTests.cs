using EHelse.Domain.Allocation;
using EHelse.Domain.Money;
using EHelse.Domain.Tests.Allocation.Generators;

namespace EHelse.Domain.Tests.Allocation;

public sealed class RevisionTests
{
    [Fact]
    public void Revise_AnyGrant_ChangesSumToTheChangeOfTheTotal() =>
        Properties.Hold(
            Grants.ByAnyMethod(),
            Totals.Longs(),
            (grant, units) =>
            {
                var before = grant with
                {
                    Total = Kroner.OfOre(
                        grant.Total.ToOre() / grant.Options.Unit.ToOre() / 4 * grant.Options.Unit.ToOre()
                    ),
                };
                var after = Kroner.OfOre(units / 4 / grant.Options.Unit.ToOre() * grant.Options.Unit.ToOre());
                var revision = before.Distribute().Revise(after);
                Assert.Equal(after - before.Total, Kroner.Sum(revision.Lines.Select(line => line.Change)));
                Assert.Equal(after - before.Total, revision.Change);
                Assert.Equal(
                    (before with { Total = after }).Distribute().Lines.Select(line => line.Amount),
                    revision.Lines.Select(line => line.After)
                );
                Assert.Equal(
                    before.Distribute().Lines.Select(line => line.Amount),
                    revision.Lines.Select(line => line.Before)
                );
            }
        );

    // Wikipedia, Alabama paradox.
    [Fact]
    public void Revise_TotalGrows_LargestRemainderMayTakeAUnit() =>
        Assert.Equal("A 1, B 1, C -1", Changes(ApportionmentMethod.LargestRemainder));

    [Fact]
    public void Revise_TotalGrows_WebsterTakesNothing() =>
        Assert.Equal("A 0, B 1, C 0", Changes(ApportionmentMethod.Webster));

    [Fact]
    public void Revise_Before_IsTheDistributionItself()
    {
        var distribution = Distribution.Of(Kroner.Of(10), Given.ByPopulation, Given.Populations(6, 6, 2));
        var revision = distribution.Revise(Kroner.Of(11));
        Assert.Same(distribution, revision.Before);
        Assert.Equal(Kroner.Of(11), revision.After.Total);
    }

    private static string Changes(ApportionmentMethod method)
    {
        var distribution = Distribution.Of(
            Kroner.Of(10),
            Given.ByPopulation,
            Given.Populations(6, 6, 2),
            new() { Method = method }
        );
        return string.Join(
            ", ",
            distribution.Revise(Kroner.Of(11)).Lines.Select(line => $"{line.Recipient.Code} {line.Change}")
        );
    }
}
