using EHelse.Domain.Allocation;
using EHelse.Domain.Money;
using EHelse.Domain.Sources;
using FsCheck;
using FsCheck.Fluent;

namespace EHelse.Domain.Tests.Allocation.Generators;

/// <summary>A law is only worth what its generator reaches.</summary>
public sealed class GeneratorsTests
{
    private const int Samples = 2_000;

    [Fact]
    public void Weights_Sampled_ReachTheEdges()
    {
        var samples = Sample(Weights.Arbitrary());
        AtLeast(30, samples, weights => weights.Any(weight => weight == Fraction.Zero));
        AtLeast(10, samples, weights => weights.Length == 1);
        AtLeast(1, samples, weights => weights.Length >= 1_000);
        AtLeast(10, samples, weights => weights.Length > 1 && weights.Distinct().Count() == 1);
        AtLeast(30, samples, weights => weights.Any(weight => !weight.IsWhole));
        AtLeast(10, samples, weights => weights.Any(weight => weight > Fraction.Of(long.MaxValue)));
        AtLeast(30, samples, weights => weights.Any(weight => weight == Fraction.Of(long.MaxValue)));
        Assert.All(
            samples,
            weights => Assert.True(weights.All(weight => weight.Sign >= 0) && weights.Any(weight => weight.Sign > 0))
        );
    }

    [Fact]
    public void Totals_Sampled_ReachTheEdges()
    {
        var samples = Sample(Totals.Arbitrary());
        AtLeast(1, samples, total => total.IsZero);
        AtLeast(1, samples, total => total.IsOne);
        AtLeast(1, samples, total => total == -1);
        AtLeast(1, samples, total => total == long.MaxValue);
        AtLeast(1, samples, total => total == long.MinValue);
        AtLeast(10, samples, total => total > long.MaxValue);
        AtLeast(10, samples, total => total < long.MinValue);
    }

    [Fact]
    public void Weights_Sampled_TieOftenButNotMostly()
    {
        var tied = Sample(Weights.Few(8))
            .Zip(Sample(Totals.Arbitrary()), (weights, total) => Apportionment.Of(total, weights).Tied.Count > 0)
            .Count(isTied => isTied);
        Assert.InRange(tied, 200, 1_400);
    }

    [Fact]
    public void Keys_Sampled_ReachTheEdges()
    {
        var samples = Sample(Keys.Arbitrary());
        AtLeast(10, samples, key => key.Parts.Count == 1);
        AtLeast(10, samples, key => key.Parts.Count == Keys.Criteria.Count);
        AtLeast(30, samples, key => key.Parts.Any(part => part.Share == Share.Zero));
        AtLeast(
            30,
            samples,
            key => key.Parts.Any(part => part.Share.ToString().Contains('/', StringComparison.Ordinal))
        );
    }

    [Fact]
    public void Grants_Sampled_ReachTheEdges()
    {
        var samples = Sample(Grants.Arbitrary());
        AtLeast(1, samples, grant => grant.Total == Kroner.Zero);
        AtLeast(100, samples, grant => grant.Total < Kroner.Zero);
        AtLeast(1, samples, grant => grant.Total > Kroner.Of(long.MaxValue - 1_000));
        AtLeast(1, samples, grant => grant.Basis.Lines.Count >= 100);
        AtLeast(10, samples, grant => grant.Basis.Lines.Count == 1);
        AtLeast(30, samples, grant => grant.Options.Unit > Kroner.Of(1));
    }

    [Fact]
    public void Grants_Sampled_HaveTablesAndNone()
    {
        var exist = Sample(Grants.OverTwoKinds()).Count(grant => grant.Distribute().Breakdown.Exists);
        Assert.InRange(exist, 1_000, 1_985);
    }

    [Fact]
    public void TableRequests_Sampled_ReachTablesAndEveryKindOfConflict()
    {
        foreach (var requests in new[] { TableRequests.Small(), TableRequests.Arbitrary() })
        {
            var samples = Sample(requests);
            AtLeast(30, samples, request => request is { RowTotals: null, ColumnTotals: null });
            AtLeast(30, samples, request => request.RowTotals is null != request.ColumnTotals is null);
            AtLeast(30, samples, request => request.Table.SelectMany(row => row).Any(value => value.Sign < 0));
            var rounded = samples
                .Where(request => request is { RowTotals: not null, ColumnTotals: not null })
                .Select(request => request.Round())
                .ToArray();
            AtLeast(30, rounded, table => table.Exists);
            AtLeast(10, rounded, table => table.Conflict is { IsOfRows: true, Rows.Count: > 0, Columns.Count: > 0 });
            AtLeast(10, rounded, table => table.Conflict is { IsOfRows: false, Rows.Count: > 0, Columns.Count: > 0 });
            AtLeast(10, rounded, table => table.Conflict is { Rows.Count: 0 } or { Columns.Count: 0 });
        }
    }

    [Fact]
    public void BoundedRequests_Sampled_AreKeptAndRefused()
    {
        var refused = Sample(BoundedRequests.By([.. ApportionmentMethod.All])).Count(IsRefused);
        Assert.InRange(refused, 200, 1_400);
    }

    [Fact]
    public void BoundedRequests_Sampled_BindOften()
    {
        var binding = Sample(BoundedRequests.By(ApportionmentMethod.LargestRemainder))
            .Where(request => !IsRefused(request))
            .Count(request =>
                !request
                    .Apportion()
                    .ExactShares.SequenceEqual(ReferenceLargestRemainder.SharesOf(request.Total, request.Weights))
            );
        Assert.InRange(binding, 400, 1_800);
    }

    [Fact]
    public void LimitedGrants_Sampled_AreKeptAndRefusedAndReachTheEdges()
    {
        var samples = Sample(LimitedGrants.Arbitrary());
        Assert.InRange(samples.Count(IsRefused), 400, 1_600);
        var kept = samples.Where(grant => !IsRefused(grant)).ToArray();
        AtLeast(100, kept, grant => grant.Options.Limits.Any(limit => limit.IsFixed));
        AtLeast(100, kept, grant => grant.Options.Limits.Any(limit => limit.Maximum is null));
        AtLeast(100, kept, grant => grant.Options.Limits.Any(limit => limit.Minimum is null));
        AtLeast(100, kept, grant => grant.Total < Kroner.Zero);
        AtLeast(30, kept, grant => grant.Options.Minimum is not null || grant.Options.Maximum is not null);
        AtLeast(1, kept, IsFixedWithoutWeight);
    }

    [Fact]
    public void Shrinkers_AnyValue_GiveValuesOfTheSameKind()
    {
        foreach (var weights in Sample(Weights.Few(8)).Take(100))
        {
            Assert.All(
                Weights.Shrink(weights),
                simpler =>
                    Assert.True(simpler.Any(weight => weight.Sign > 0) && simpler.All(weight => weight.Sign >= 0))
            );
        }

        var grants = Grants.Small();
        foreach (var grant in Sample(grants).Take(100))
        {
            Assert.All(grants.Shrinker(grant), simpler => Assert.Equal(simpler.Total, simpler.Distribute().Sum));
        }
    }

    private static bool IsFixedWithoutWeight(Grant grant)
    {
        var distribution = grant.Distribute();
        return distribution.Lines.Any(line =>
            line.Explanation is { IsFixed: true, KeyShare.Sign: 0 } && line.Amount != Kroner.Zero
        );
    }

    private static bool IsRefused(Grant grant)
    {
        try
        {
            _ = grant.Distribute();
            return false;
        }
        catch (InvalidValueException)
        {
            return true;
        }
    }

    private static T[] Sample<T>(Arbitrary<T> arbitrary) => [.. arbitrary.Generator.Sample(Samples)];

    private static bool IsRefused(BoundedRequest request)
    {
        try
        {
            _ = request.Apportion();
            return false;
        }
        catch (InvalidValueException)
        {
            return true;
        }
    }

    private static void AtLeast<T>(int expected, T[] samples, Func<T, bool> isEdge) =>
        Assert.InRange(samples.Count(isEdge), expected, samples.Length);
}
