using EHelse.Domain.Allocation;
using EHelse.Domain.Money;
using EHelse.Domain.Sources;
using EHelse.Domain.Tests.Allocation.Generators;
using FsCheck;
using FsCheck.Fluent;

namespace EHelse.Domain.Tests.Allocation;

/// <summary>The laws of a revised total, with limits and without.</summary>
public sealed class RevisionLawsTests
{
    [Fact]
    public void Revise_AnyRuleAndLimits_ChangesSumToTheChangeOfTheTotal() =>
        Hold(
            RevisionRule.All,
            (before, newTotal, rule) =>
            {
                if (TryRevise(before, newTotal, rule) is not { } revision)
                {
                    return;
                }

                Assert.Equal(newTotal - before.Total, revision.Change);
                Assert.Equal(revision.Change, Kroner.Sum(revision.Lines.Select(line => line.Change)));
                Assert.Equal(newTotal, Kroner.Sum(revision.Lines.Select(line => line.After)));
                Assert.Same(before, revision.Before);
                Assert.Same(rule, revision.Rule);
                Assert.Equal(before.Options, revision.After.Options);
            }
        );

    [Fact]
    public void AgainstTheTrend_AnyRevision_AreThoseWhoMoveTheOtherWay() =>
        Hold(
            RevisionRule.All,
            (before, newTotal, rule) =>
            {
                if (TryRevise(before, newTotal, rule) is { } revision)
                {
                    Assert.Equal(
                        revision.Lines.Where(line =>
                            revision.Change > Kroner.Zero ? line.Change < Kroner.Zero
                            : revision.Change < Kroner.Zero ? line.Change > Kroner.Zero
                            : line.Change != Kroner.Zero
                        ),
                        revision.AgainstTheTrend
                    );
                }
            }
        );

    [Fact]
    public void Revise_Anew_IsTheDistributionOfTheNewTotal() =>
        Hold(
            [RevisionRule.Anew],
            (before, newTotal, rule) =>
                Assert.Equal(
                    TryDistribute(before, newTotal)?.Lines.Select(line => line.Amount),
                    TryRevise(before, newTotal, rule)?.Lines.Select(line => line.After)
                )
        );

    [Fact]
    public void Revise_DivisorMethod_HasNobodyAgainstTheTrend() =>
        Hold(
            [RevisionRule.Anew],
            (before, newTotal, rule) =>
            {
                if (before.Options.Method.IsDivisorMethod)
                {
                    Assert.Empty(TryRevise(before, newTotal, rule)?.AgainstTheTrend ?? []);
                }
            }
        );

    [Fact]
    public void Revise_NobodyLoses_HasNobodyAgainstTheTrendAndKeepsTheLimits() =>
        Hold(
            [RevisionRule.NobodyLoses],
            (before, newTotal, rule) =>
            {
                if (TryRevise(before, newTotal, rule) is not { } revision)
                {
                    return;
                }

                Assert.Empty(revision.AgainstTheTrend);
                foreach (var (was, now) in before.Lines.Zip(revision.After.Lines))
                {
                    Assert.False(now.Amount < was.Minimum || now.Amount < now.Minimum, $"{now} is below its minimum");
                    Assert.False(now.Amount > was.Maximum || now.Amount > now.Maximum, $"{now} is above its maximum");
                }
            }
        );

    [Fact]
    public void Revise_NobodyLoses_IsRefusedExactlyWhenAnewIs() =>
        Hold(
            [RevisionRule.NobodyLoses],
            (before, newTotal, rule) =>
                Assert.Equal(TryDistribute(before, newTotal) is null, TryRevise(before, newTotal, rule) is null)
        );

    [Fact]
    public void Revise_NobodyLosesWhereAnewTakesFromNobody_IsAnew() =>
        Hold(
            [RevisionRule.NobodyLoses],
            (before, newTotal, rule) =>
            {
                if (TryRevise(before, newTotal, RevisionRule.Anew) is { AgainstTheTrend.Count: 0 } anew)
                {
                    var revision = before.Revise(newTotal, rule);
                    Assert.Equal(anew.Lines.Select(line => line.After), revision.Lines.Select(line => line.After));
                    Assert.Equal(
                        anew.After.Lines.Select(line => (line.Minimum, line.Maximum)),
                        revision.After.Lines.Select(line => (line.Minimum, line.Maximum))
                    );
                }
            }
        );

    [Fact]
    public void Revise_ThereAndBackAnew_ChangesNothing() =>
        Hold(
            RevisionRule.All,
            (before, newTotal, rule) =>
                Assert.Equal(
                    before.Lines.Select(line => line.Amount),
                    (TryRevise(before, newTotal, rule)?.After.Revise(before.Total).After ?? before).Lines.Select(line =>
                        line.Amount
                    )
                )
        );

    [Fact]
    public void Revise_ThereAndBackAndNobodyLoses_IsNeverRefusedAndTurnsEveryone() =>
        Hold(
            [RevisionRule.NobodyLoses],
            (before, newTotal, rule) =>
            {
                if (TryRevise(before, newTotal, rule) is { } there)
                {
                    var back = there.After.Revise(before.Total, rule);
                    Assert.Empty(back.AgainstTheTrend);
                    Assert.Equal(-there.Change, back.Change);
                    if (before.Options.Method.IsDivisorMethod)
                    {
                        Assert.Equal(
                            before.Lines.Select(line => line.Amount),
                            back.After.Lines.Select(line => line.Amount)
                        );
                    }
                }
            }
        );

    [Fact]
    public void Revise_NobodyLosesToTheSameTotal_ChangesNothing() =>
        Hold(
            [RevisionRule.NobodyLoses],
            (before, newTotal, rule) =>
            {
                // What the first revision held is not what the distribution anew would give.
                if (TryRevise(before, newTotal, rule)?.After is { } after)
                {
                    Assert.All(after.Revise(newTotal, rule).Lines, line => Assert.Equal(line.Before, line.After));
                }
            }
        );

    // Totals near the old one, where units move, and far from it, with the sign turned too.
    private static void Hold(IReadOnlyList<RevisionRule> rules, Action<Distribution, Kroner, RevisionRule> law) =>
        Properties.Hold(
            Arb.From(
                from grant in Gen.OneOf(LimitedGrants.Arbitrary().Generator, OfFewUnits())
                from step in Gen.Frequency(
                    (6, Gen.Choose(-9, 9).Select(units => Kroner.OfOre(grant.Options.Unit.ToOre() * units))),
                    (1, Gen.Constant(-grant.Total)),
                    (1, Gen.Elements(grant.Total, Kroner.OfOre(grant.Total.ToOre() * -2)))
                )
                from rule in Gen.Elements<RevisionRule>(rules)
                select (Grant: grant, NewTotal: grant.Total + step, Rule: rule)
            ),
            drawn =>
            {
                if (TryDistribute(drawn.Grant) is { } before)
                {
                    law(before, drawn.NewTotal, drawn.Rule);
                }
            }
        );

    // Where a unit is much, someone often moves against the total. The limits are too loose to bind, and a rule must hold all the same.
    private static Gen<Grant> OfFewUnits() =>
        from grant in Grants.SmallByAnyMethod(recipients: 6).Generator
        from units in Gen.Choose(-60, 60)
        from sides in Gen.Choose(0, 3).ArrayOf(grant.Basis.Lines.Count)
        let unit = grant.Options.Unit.ToOre()
        let much = Kroner.OfOre(unit * 1_000)
        let codes = grant.Basis.Lines.Select(line => line.Recipient.Code).ToArray()
        select grant with
        {
            Total = Kroner.OfOre(unit * units),
            Options = grant.Options with
            {
                Limits =
                [
                    .. codes.Where((_, i) => sides[i] == 0).Select(code => RecipientLimit.AtLeast(code, -much)),
                    .. codes.Where((_, i) => sides[i] == 1).Select(code => RecipientLimit.AtMost(code, much)),
                ],
            },
        };

    private static Distribution? TryDistribute(Grant grant) => Try(grant.Distribute);

    private static Distribution? TryDistribute(Distribution like, Kroner total) =>
        Try(() => Distribution.Of(total, like.Key, like.Basis, like.Options));

    private static Revision? TryRevise(Distribution before, Kroner total, RevisionRule rule) =>
        Try(() => before.Revise(total, rule));

    private static T? Try<T>(Func<T> make)
        where T : class
    {
        try
        {
            return make();
        }
        catch (InvalidValueException)
        {
            return null;
        }
    }
}
