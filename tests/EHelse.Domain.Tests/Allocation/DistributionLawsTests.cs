using System.Numerics;
using EHelse.Domain.Allocation;
using EHelse.Domain.Money;
using EHelse.Domain.Sources;
using EHelse.Domain.Testing;
using EHelse.Domain.Tests.Allocation.Generators;
using FsCheck.Fluent;

namespace EHelse.Domain.Tests.Allocation;

/// <summary>The laws of a distribution by key and basis.</summary>
public sealed class DistributionLawsTests
{
    [Fact]
    public void Of_AnyGrant_SumsToTheTotal() =>
        Properties.Hold(
            Grants.ByAnyMethod(),
            grant =>
            {
                var distribution = grant.Distribute();
                var ore = distribution.Lines.Aggregate(BigInteger.Zero, (sum, line) => sum + line.Amount.ToOre());
                Assert.Equal(grant.Total.ToOre(), ore);
                Assert.Equal(grant.Total, distribution.Sum);
            }
        );

    [Fact]
    public void Of_AnyGrant_EqualsTheReference() =>
        Properties.Hold(
            Grants.Arbitrary(),
            grant =>
            {
                var reference = new ReferenceDistribution(grant);
                var distribution = grant.Distribute();
                Assert.Equal(
                    reference.Amounts(),
                    reference.Lines.Select(line => UnitsOf(distribution.Find(line.Recipient.Code)!.Amount, grant))
                );
            }
        );

    [Fact]
    public void ExactShare_AnyGrant_IsTheFormula() =>
        Properties.Hold(
            Grants.ByAnyMethod(),
            grant =>
            {
                var reference = new ReferenceDistribution(grant);
                var distribution = grant.Distribute();
                Assert.Equal(
                    reference.Shares.Select(share => share * Fraction.Of(grant.Options.Unit.ToOre(), 100)),
                    reference.Lines.Select(line => distribution.Find(line.Recipient.Code)!.ExactShare)
                );
            }
        );

    [Fact]
    public void Of_AnyGrant_GivesWholeUnits() =>
        Properties.Hold(
            Grants.ByAnyMethod(),
            grant => grant.Distribute().Lines.All(line => (line.Amount.ToOre() % grant.Options.Unit.ToOre()).IsZero)
        );

    [Fact]
    public void Of_AnyGrant_RoundsEachExactShareDownOrUp() =>
        Properties.Hold(
            Grants.Arbitrary(),
            grant =>
            {
                var reference = new ReferenceDistribution(grant);
                var distribution = grant.Distribute();
                return reference
                    .Lines.Zip(reference.Shares)
                    .All(pair =>
                        ReferenceBreakdown.IsRounded(
                            UnitsOf(distribution.Find(pair.First.Recipient.Code)!.Amount, grant),
                            pair.Second
                        )
                    );
            }
        );

    [Fact]
    public void Of_LinesAndPartsInAnotherOrder_ChangesNothing() =>
        Properties.Hold(
            Grants.ByAnyMethod(),
            ArbMap.Default.ArbFor<int>(),
            (grant, seed) =>
            {
                var random = new Random(seed);
                var parts = grant.Key.Parts.ToArray();
                var lines = grant.Basis.Lines.ToArray();
                random.Shuffle(parts);
                random.Shuffle(lines);
                var shuffled = grant with
                {
                    Key = AllocationKey.Of(parts),
                    Basis = new AllocationBasis(grant.Basis.Provenance, lines),
                };
                Assert.Equal(Snapshot.WithoutOrder(grant.Distribute()), Snapshot.WithoutOrder(shuffled.Distribute()));
            }
        );

    [Fact]
    public void Lines_AnyGrant_StandInTheOrderOfTheBasis() =>
        Properties.Hold(
            Grants.Arbitrary(),
            grant =>
                Assert.Equal(
                    grant.Basis.Lines.Select(line => line.Recipient),
                    grant.Distribute().Lines.Select(line => line.Recipient)
                )
        );

    [Fact]
    public void Of_NoFiguresAndNoFlatPart_GetsZero() =>
        Properties.Hold(
            Grants.ByAnyMethod(),
            grant =>
            {
                var distribution = grant.Distribute();
                var flat = grant.Key.ShareOf(Criterion.Flat);
                return flat != Share.Zero
                    || grant
                        .Basis.Lines.Where(line =>
                            grant.Key.Parts.All(part =>
                                part.Share == Share.Zero || line.ValueOf(part.Criterion) == Fraction.Zero
                            )
                        )
                        .All(line => distribution.Find(line.Recipient.Code)!.Amount == Kroner.Zero);
            }
        );

    [Fact]
    public void Of_ScaledCriterion_ChangesNothing() =>
        Properties.Hold(
            Grants.Arbitrary(),
            Arb.From(Numbers.Awkward().Where(factor => factor.Sign > 0)),
            (grant, factor) =>
            {
                foreach (var criterion in grant.Basis.Criteria)
                {
                    var scaled = grant with { Basis = Scaled(grant.Basis, criterion, factor) };
                    Assert.Equal(Amounts(grant), Amounts(scaled));
                }
            }
        );

    [Fact]
    public void Of_PartWithNoShare_ChangesNothing() =>
        Properties.Hold(
            Grants.ByAnyMethod(),
            grant =>
            {
                // A criterion that the basis has no figures for: with no share it needs none.
                var key = AllocationKey.Of([new KeyPart(Criterion.Parse("nothing"), Share.Zero), .. grant.Key.Parts]);
                Assert.Equal(Amounts(grant), Amounts(grant with { Key = key }));
            }
        );

    [Fact]
    public void Of_PartSplitInTwoEqualCriteria_ChangesNothing() =>
        Properties.Hold(
            Grants.ByAnyMethod(),
            grant =>
            {
                var first = grant.Key.Parts[0];
                var half = Share.Of(first.Share.Value / Fraction.Of(2));
                var twin = Criterion.Parse("twin");
                var split = grant with
                {
                    Key = AllocationKey.Of([
                        new KeyPart(first.Criterion, half),
                        new KeyPart(twin, half),
                        .. grant.Key.Parts.Skip(1),
                    ]),
                    Basis = new AllocationBasis(
                        grant.Basis.Provenance,
                        grant.Basis.Lines.Select(line => new BasisLine(
                            line.Recipient,
                            line.Criteria.Append(twin)
                                .Select(criterion =>
                                    KeyValuePair.Create(
                                        criterion,
                                        line.ValueOf(criterion == twin ? first.Criterion : criterion)!.Value
                                    )
                                )
                        ))
                    ),
                };
                Assert.Equal(Amounts(grant), Amounts(split));
            }
        );

    [Fact]
    public void Of_NegativeTotal_MirrorsThePositiveOne() =>
        Properties.Hold(
            Grants.ByAnyMethod(),
            grant =>
            {
                if (-grant.Total.ToOre() > Kroner.MaxValue.ToOre())
                {
                    return;
                }

                var there = grant.Distribute();
                var mirrored = (grant with { Total = -grant.Total }).Distribute();
                Assert.Equal(there.Lines.Select(line => -line.Amount), mirrored.Lines.Select(line => line.Amount));
                Assert.Equal(
                    there.Lines.Select(line => -line.ExactShare),
                    mirrored.Lines.Select(line => line.ExactShare)
                );
                Assert.Equal(
                    there.Ties.SelectMany(tie => tie.Recipients),
                    mirrored.Ties.SelectMany(tie => tie.Recipients)
                );
                Assert.Equal(there.Breakdown.Exists, mirrored.Breakdown.Exists);
                Assert.Equal(
                    there.Breakdown.Pots.Select(pot => -pot.Amount),
                    mirrored.Breakdown.Pots.Select(pot => pot.Amount)
                );
            }
        );

    [Fact]
    public void Of_AnyGrant_NoMovedUnitBringsAmountsNearer() =>
        Properties.Hold(
            Grants.Arbitrary(),
            grant =>
            {
                var reference = new ReferenceDistribution(grant);
                var distribution = grant.Distribute();
                var units = reference
                    .Lines.Select(line => UnitsOf(distribution.Find(line.Recipient.Code)!.Amount, grant))
                    .ToArray();
                return !ReferenceOptimum.AnyMoveGains(units, reference.Shares, ReferenceOptimum.Absolute)
                    && !ReferenceOptimum.AnyMoveGains(units, reference.Shares, ReferenceOptimum.Squared);
            }
        );

    [Fact]
    public void Of_SmallGrant_NoOtherAmountsAreNearer() =>
        Properties.Hold(
            Grants.Small(),
            grant =>
            {
                var reference = new ReferenceDistribution(grant);
                var distribution = grant.Distribute();
                var units = reference
                    .Lines.Select(line => UnitsOf(distribution.Find(line.Recipient.Code)!.Amount, grant))
                    .ToArray();
                Assert.Equal(
                    ReferenceOptimum.Least(reference.Units, reference.Shares, ReferenceOptimum.Absolute),
                    ReferenceOptimum.Sum(units, reference.Shares, ReferenceOptimum.Absolute)
                );
            }
        );

    [Fact]
    public void Ties_AnyGrant_AreThoseWhoseAmountDependsOnTheTieRule() =>
        Properties.Hold(
            Grants.Small(),
            grant =>
            {
                var reference = new ReferenceDistribution(grant);
                var distribution = grant.Distribute();
                var sizes = reference.Shares.Select(share => share.Sign < 0 ? -share : share).ToArray();
                var tied = ReferenceLargestRemainder.Tied(BigInteger.Abs(reference.Units), sizes);
                Assert.Equal(tied.Length == 0 ? 0 : 1, distribution.Ties.Count);
                Assert.Equal(
                    tied.Select(i => reference.Lines[i].Recipient),
                    distribution.Ties.SelectMany(tie => tie.Recipients)
                );
                Assert.Equal(
                    tied.Where(i =>
                            distribution.Find(reference.Lines[i].Recipient.Code)!.Explanation.Remainders!.GotUnit
                        )
                        .Select(i => reference.Lines[i].Recipient),
                    distribution.Ties.SelectMany(tie => tie.Favoured)
                );
            }
        );

    [Fact]
    public void Of_MinimumAndMaximum_AreKeptOrTheRequestIsRefused() =>
        Properties.Hold(
            Grants.ByAnyMethod(),
            Totals.Few(200),
            Totals.Few(200),
            (grant, least, more) =>
            {
                var total = Kroner.OfOre(BigInteger.Abs(grant.Total.ToOre() % (grant.Options.Unit.ToOre() * 100)));
                var minimum = Kroner.OfOre(total.ToOre() * least / 400);
                var maximum = Kroner.OfOre(minimum.ToOre() + (total.ToOre() * more / 150));
                var bounded = grant with
                {
                    Total = total,
                    Options = grant.Options with { Minimum = minimum, Maximum = maximum },
                };
                try
                {
                    var distribution = bounded.Distribute();
                    Assert.Equal(total, distribution.Sum);
                    Assert.All(
                        distribution.Lines,
                        line => Assert.True(line.Amount >= minimum && line.Amount <= maximum, line.ToString())
                    );
                }
                catch (InvalidValueException)
                {
                    var unit = grant.Options.Unit.ToOre();
                    var weighted = new ReferenceDistribution(grant with { Total = grant.Options.Unit }).Shares.Count(
                        share => share.Sign > 0
                    );
                    var all = grant.Basis.Lines.Count;
                    var low = Fraction.Of(minimum.ToOre(), unit).Ceiling();
                    var high = Fraction.Of(maximum.ToOre(), unit).Floor();
                    var units = total.ToOre() / unit;
                    Assert.True(
                        low > high || low * all > units || (high * weighted) + (low * (all - weighted)) < units,
                        "refused although amounts fit"
                    );
                }
            }
        );

    private static BigInteger UnitsOf(Kroner amount, Grant grant) => amount.ToOre() / grant.Options.Unit.ToOre();

    private static IEnumerable<Kroner> Amounts(Grant grant) => grant.Distribute().Lines.Select(line => line.Amount);

    private static AllocationBasis Scaled(AllocationBasis basis, Criterion scaled, Fraction factor) =>
        new(
            basis.Provenance,
            basis.Lines.Select(line => new BasisLine(
                line.Recipient,
                line.Criteria.Select(criterion =>
                    KeyValuePair.Create(
                        criterion,
                        line.ValueOf(criterion)!.Value * (criterion == scaled ? factor : Fraction.One)
                    )
                )
            ))
        );
}
