using System.Numerics;
using EHelse.Domain.Allocation;
using EHelse.Domain.Letters;
using EHelse.Domain.Money;
using EHelse.Domain.Sources;
using EHelse.Domain.Tests.Allocation.Generators;
using FsCheck.Fluent;

namespace EHelse.Domain.Tests.Allocation;

public sealed class SweepTests
{
    private static readonly AssignmentLetter Letter = AssignmentLetter.ForYear(2024);

    [Fact]
    public void Over_AnyGrantAndKeys_GivesEachKeysDistribution() =>
        Properties.Hold(
            Grants.ByAnyMethod(),
            Arb.From(Keys.Arbitrary().Generator.ArrayOf(3)),
            (grant, keys) =>
            {
                var points = Sweep.From(grant.Distribute()).Over(keys).ToArray();
                Assert.Equal(keys, points.Select(point => point.Key));
                foreach (var point in points)
                {
                    var distribution = (grant with { Key = point.Key }).Distribute();
                    Assert.Equal(distribution.Lines.Select(line => line.Amount), point.Amounts);
                    Assert.Equal(grant.Total, point.Sum);
                }
            }
        );

    [Fact]
    public void Lines_AnyGrantAndKey_ChangesSumToZeroAndAreWhatMoves() =>
        Properties.Hold(
            Grants.ByAnyMethod(),
            Keys.Arbitrary(),
            (grant, key) =>
            {
                var baseline = grant.Distribute();
                var point = Sweep.From(baseline).At(key);
                var changes = point.Lines.Select(line => line.Change.ToOre()).ToArray();
                Assert.Equal(0, changes.Aggregate(BigInteger.Zero, (sum, change) => sum + change));
                Assert.Equal(
                    point.Moved.ToOre(),
                    changes.Aggregate(BigInteger.Zero, (sum, change) => sum + BigInteger.Max(change, 0))
                );
                Assert.Equal(baseline.Lines.Select(line => line.Amount), point.Lines.Select(line => line.Baseline));
                Assert.Equal(baseline.Lines.Select(line => line.Recipient), point.Lines.Select(line => line.Recipient));
                foreach (var line in point.Lines)
                {
                    Assert.Equal(line, point[line.Recipient.Code]);
                    Assert.Equal(line.Baseline == Kroner.Zero, line.ChangeInPercent is null);
                    Assert.True(line.ChangeInPercent is not { } percent || percent.Sign == line.Change.ToOre().Sign);
                }
            }
        );

    [Fact]
    public void At_TheBaselinesKey_ChangesNothing() =>
        Properties.Hold(
            Grants.ByAnyMethod(),
            grant =>
            {
                var point = Sweep.From(grant.Distribute()).At(grant.Key);
                Assert.Equal(Kroner.Zero, point.Moved);
                Assert.All(point.Lines, line => Assert.Equal(line.Baseline, line.Amount));
            }
        );

    [Fact]
    public void At_AnotherKeyIn2024_GivesWhatTheLetterWouldGive()
    {
        var line = Sweep
            .From(Letter.Distribute())
            .At(AllocationKey.Parse("flat=50%,municipalities=25%,population=25%"))["103974"];
        Assert.Equal((Kroner.Of(4_781_743), Kroner.Of(361_713)), (line.Baseline, line.Change));
        Assert.Equal(Fraction.Of(36_171_300, 4_781_743), line.ChangeInPercent);
        Assert.Equal(("+8", "+7.56", "+7.5645"), (line.Percent(0), line.Percent(2), line.Percent(4)));
        Assert.Equal("103974 Viken: 5143456 kr (+361713)", line.ToString());
    }

    // A and B have 300 each by the baseline. By population A has 400 of 600 and gains a third; B loses one.
    [Theory]
    [InlineData(600, 100, "100/3", -100, "-100/3")]
    [InlineData(-600, -100, "-100/3", 100, "100/3")]
    public void ChangeInPercent_TotalOfEitherSign_HasTheSignOfTheChange(
        int total,
        int changeOfA,
        string percentOfA,
        int changeOfB,
        string percentOfB
    )
    {
        var baseline = Distribution.Of(Kroner.Of(total), AllocationKey.Parse("flat=100%"), Given.Populations(2, 1));
        var point = Sweep.From(baseline).At(Given.ByPopulation);
        Assert.Equal(
            [(Kroner.Of(changeOfA), Fraction.Parse(percentOfA)), (Kroner.Of(changeOfB), Fraction.Parse(percentOfB))],
            point.Lines.Select(line => (line.Change, line.ChangeInPercent!.Value))
        );
    }

    // 100 kr more or less than 30 millions.
    [Fact]
    public void Percent_ChangeThatRoundsToZero_HasNoSign()
    {
        var baseline = Distribution.Of(
            Kroner.Of(60_000_000),
            AllocationKey.Parse("flat=100%"),
            Given.Populations(2, 1)
        );
        var lines = Sweep.From(baseline).At(AllocationKey.Parse("flat=99.999%,population=0.001%")).Lines.ToArray();

        Assert.Equal(["0.00", "0.00"], lines.Select(line => line.Percent(2)));
        Assert.Equal(["+0.0003", "-0.0003"], lines.Select(line => line.Percent(4)));
    }

    [Fact]
    public void ChangeInPercent_BaselineOfZero_IsNone()
    {
        var sweep = Sweep.From(Distribution.Of(Kroner.Of(10), Given.ByPopulation, Given.Populations(0, 1)));
        Assert.Null(sweep.At(AllocationKey.Parse("flat=1")).Lines.First().ChangeInPercent);
    }

    [Fact]
    public void At_KeyThatTheBasisLacks_NamesTheKey()
    {
        var error = Assert.Throws<InvalidValueException>(() =>
            Sweep.From(Letter.Distribute()).At(AllocationKey.Parse("flat=50%,beds=50%"))
        );
        Assert.StartsWith(
            "flat=50%,beds=50%: The basis has no values for 'beds'",
            error.Reason.English,
            StringComparison.Ordinal
        );
        Assert.StartsWith("flat=50%,beds=50%: Grunnlaget har ingen", error.Reason.Norwegian, StringComparison.Ordinal);
    }

    [Fact]
    public void Over_BadKeyLast_IsNoticedOnlyThere()
    {
        var points = Sweep.From(Letter.Distribute()).Over([Letter.Key, AllocationKey.Parse("beds=100%")]);
        Assert.Equal(Letter.Key, points.First().Key);
        Assert.Throws<InvalidValueException>(() => points.Last());
    }

    [Fact]
    public void Over_OptionsOfTheBaseline_HoldForEveryPoint()
    {
        var sweep = Sweep.From(
            Distribution.Of(
                Kroner.Of(36_000_000),
                Letter.Key,
                Letter.Basis,
                new()
                {
                    Unit = Kroner.Of(1_000),
                    Minimum = Kroner.Of(2_500_000),
                    Method = ApportionmentMethod.Webster,
                }
            )
        );
        foreach (var point in sweep.Over(KeyGrid.Parse("flat,municipalities,population", Share.Percent(25)).Keys))
        {
            Assert.Equal(Kroner.Of(36_000_000), point.Sum);
            Assert.All(point.Amounts, amount => Assert.True(amount >= Kroner.Of(2_500_000)));
            Assert.All(point.Amounts, amount => Assert.Equal(0, amount.ToWholeKroner() % 1_000));
        }
    }

    [Fact]
    public void DistanceTo_ThePublishedTable_IsTheSumOfTheDifferences() =>
        Assert.Equal(
            Letter.Reconcile().Lines.Sum(line => Math.Abs(line.Difference.ToWholeKroner())),
            Sweep.From(Letter.Distribute()).At(Letter.Key).DistanceTo(Letter.PublishedTable!).ToWholeKroner()
        );

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void DistanceTo_TableOfOthers_IsRefused(int recipients)
    {
        var point = Sweep
            .From(Distribution.Of(Kroner.Of(10), Given.ByPopulation, Given.Populations(1, 1)))
            .At(Given.ByPopulation);
        var table = new PublishedTable(
            Given.Source,
            Enumerable
                .Range(0, recipients)
                .Select(i => new PublishedLine(Given.Recipient(((char)('A' + i)).ToString()), Kroner.Of(1))),
            Kroner.Of(10)
        );
        Assert.Throws<InvalidValueException>(() => point.DistanceTo(table));
    }

    [Fact]
    public void Find_UnknownCode_IsNothing()
    {
        var point = Sweep.From(Letter.Distribute()).At(Letter.Key);
        Assert.Null(point.Find("1"));
        Assert.Throws<KeyNotFoundException>(() => point["1"]);
    }
}
