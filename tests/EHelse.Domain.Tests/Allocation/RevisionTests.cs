using EHelse.Domain.Allocation;
using EHelse.Domain.Letters;
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
    public void Revise_TotalGrowsAndNobodyLoses_HoldsTheAmountsBefore()
    {
        var distribution = Distribution.Of(Kroner.Of(10), Given.ByPopulation, Given.Populations(6, 6, 2));
        var revision = distribution.Revise(Kroner.Of(11), RevisionRule.NobodyLoses);
        Assert.Equal("A 1, B 0, C 0", Changes(revision));
        Assert.Equal(
            [Kroner.Of(4), Kroner.Of(4), Kroner.Of(2)],
            revision.After.Lines.Select(line => line.Minimum!.Value)
        );
        Assert.All(revision.After.Lines, line => Assert.Null(line.Maximum));
        Assert.Equal(distribution.Options, revision.After.Options);
    }

    [Fact]
    public void Revise_TotalIsCutAndNobodyLoses_HoldsTheAmountsBeforeAsMaximums()
    {
        var revision = Distribution
            .Of(Kroner.Of(11), Given.ByPopulation, Given.Populations(6, 6, 2))
            .Revise(Kroner.Of(10), RevisionRule.NobodyLoses);
        Assert.Equal("A 0, B -1, C 0", Changes(revision));
        Assert.Equal(
            [Kroner.Of(5), Kroner.Of(5), Kroner.Of(1)],
            revision.After.Lines.Select(line => line.Maximum!.Value)
        );
    }

    [Fact]
    public void Revise_GrowthAndThenACut_TheFirstHoldsNothingInTheSecond()
    {
        var grown = Distribution
            .Of(Kroner.Of(10), Given.ByPopulation, Given.Populations(6, 6, 2))
            .Revise(Kroner.Of(11), RevisionRule.NobodyLoses)
            .After;
        Assert.Equal("A -5, B -4, C -2", Changes(grown.Revise(Kroner.Zero, RevisionRule.NobodyLoses)));
    }

    // What was held, 5, 4 and 2, is not what the same total gives anew: 5, 5 and 1.
    [Fact]
    public void Revise_HeldAmountsToTheSameTotal_StayByTheRuleAndMoveAnew()
    {
        var held = Distribution
            .Of(Kroner.Of(10), Given.ByPopulation, Given.Populations(6, 6, 2))
            .Revise(Kroner.Of(11), RevisionRule.NobodyLoses)
            .After;
        Assert.Equal("A 0, B 0, C 0", Changes(held.Revise(Kroner.Of(11), RevisionRule.NobodyLoses)));
        var anew = held.Revise(Kroner.Of(11));
        Assert.Equal("A 0, B 1, C -1", Changes(anew));
        Assert.Equal(["B", "C"], anew.AgainstTheTrend.Select(line => line.Recipient.Code));
    }

    [Fact]
    public void Revise_NobodyLosesWithOwnLimits_KeepsBoth()
    {
        var options = new DistributionOptions { Limits = [RecipientLimit.AtMost("D", Kroner.Of(5))] };
        var distribution = Distribution.Of(Kroner.Of(15), Given.ByPopulation, Given.Populations(6, 6, 2, 99), options);
        Assert.Equal("A 1, B 1, C -1, D 0", Changes(distribution.Revise(Kroner.Of(16))));
        var revision = distribution.Revise(Kroner.Of(16), RevisionRule.NobodyLoses);
        Assert.Equal("A 1, B 0, C 0, D 0", Changes(revision));
        Assert.Equal((Kroner.Of(5), Kroner.Of(5)), (revision.After["D"].Minimum, revision.After["D"].Maximum));
    }

    [Theory]
    [InlineData(10, 11, "A 1, B 0, C 0")]
    [InlineData(11, 10, "A 0, B -1, C 0")]
    public void Revise_NobodyLosesWithLooserOwnLimits_HoldsTheTighter(int from, int to, string expected)
    {
        var options = new DistributionOptions { Limits = [RecipientLimit.Between("C", Kroner.Zero, Kroner.Of(9))] };
        var distribution = Distribution.Of(Kroner.Of(from), Given.ByPopulation, Given.Populations(6, 6, 2), options);
        Assert.Equal(expected, Changes(distribution.Revise(Kroner.Of(to), RevisionRule.NobodyLoses)));
    }

    [Fact]
    public void AgainstTheTrend_LargestRemainder_NamesWhoLoses()
    {
        var revision = Distribution
            .Of(Kroner.Of(10), Given.ByPopulation, Given.Populations(6, 6, 2))
            .Revise(Kroner.Of(11));
        Assert.Equal(RevisionRule.Anew, revision.Rule);
        Assert.Equal("C Name of C: 2 kr to 1 kr", Assert.Single(revision.AgainstTheTrend).ToString());
        Assert.Equal([false, false, true], revision.Lines.Select(line => line.IsAgainstTheTrend));
        Assert.Equal("10 kr to 11 kr, anew", revision.ToString());
    }

    [Fact]
    public void AgainstTheTrend_NegativeTotal_NamesWhoRepaysLess()
    {
        var revision = Distribution
            .Of(Kroner.Of(-10), Given.ByPopulation, Given.Populations(6, 6, 2))
            .Revise(Kroner.Of(-11));
        Assert.Equal("C Name of C: -2 kr to -1 kr", Assert.Single(revision.AgainstTheTrend).ToString());
        Assert.Empty(revision.Before.Revise(Kroner.Of(-11), RevisionRule.NobodyLoses).AgainstTheTrend);
    }

    [Fact]
    public void AgainstTheTrend_SignTurns_IsEmpty() =>
        Assert.Empty(
            Distribution
                .Of(Kroner.Of(-10), Given.ByPopulation, Given.Populations(6, 6, 2))
                .Revise(Kroner.Of(11))
                .AgainstTheTrend
        );

    // The paradox with the figures of 2024: of the 20 000 single kroner above the letter's total, 58 take one from somebody.
    [Theory]
    [InlineData("largest-remainder", "anew", "Vestfold og Telemark -1")]
    [InlineData("largest-remainder", "nobody-loses", "")]
    [InlineData("webster", "anew", "")]
    public void AgainstTheTrend_OneKroneMoreIn2024_DependsOnMethodAndRule(string method, string rule, string expected)
    {
        var letter = AssignmentLetter.ForYear(2024);
        var options = new DistributionOptions { Method = ApportionmentMethod.Parse(method) };
        var revision = Distribution
            .Of(Kroner.Of(36_684_028), letter.Key, letter.Basis, options)
            .Revise(Kroner.Of(36_684_029), RevisionRule.Parse(rule));
        Assert.Equal(
            expected,
            string.Join(", ", revision.AgainstTheTrend.Select(line => $"{line.Recipient.Name} {line.Change}"))
        );
    }

    [Fact]
    public void Revise_ChangeBeyondTheRange_StillKnowsTheTrend()
    {
        var revision = Distribution
            .Of(Kroner.MinValue, Given.ByPopulation, Given.Populations(1))
            .Revise(Kroner.Of(long.MaxValue));
        Assert.Empty(revision.AgainstTheTrend);
        Assert.Throws<OverflowException>(() => revision.Change);
    }

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
        return Changes(distribution.Revise(Kroner.Of(11)));
    }

    private static string Changes(Revision revision) =>
        string.Join(", ", revision.Lines.Select(line => $"{line.Recipient.Code} {line.Change}"));
}
