using System.Numerics;
using EHelse.Domain.Allocation;
using EHelse.Domain.Money;
using EHelse.Domain.Sources;
using EHelse.Domain.Tests.Allocation.Generators;
using FsCheck.Fluent;

namespace EHelse.Domain.Tests.Allocation;

/// <summary>The laws of limits for single recipients.</summary>
public sealed class DistributionLimitsLawsTests
{
    [Fact]
    public void Of_AnyLimits_AreKeptOrTheRequestIsRefused() =>
        Properties.Hold(
            LimitedGrants.Arbitrary(),
            grant =>
            {
                if (TryDistribute(grant) is not { } distribution)
                {
                    return;
                }

                Assert.Equal(grant.Total, distribution.Sum);
                foreach (var line in distribution.Lines)
                {
                    var own = grant.Options.Limits.SingleOrDefault(limit => limit.Code == line.Recipient.Code);
                    Assert.Equal(own?.Minimum ?? grant.Options.Minimum, line.Minimum);
                    Assert.Equal(own?.Maximum ?? grant.Options.Maximum, line.Maximum);
                    Assert.False(line.Amount < line.Minimum, $"{line} is below its minimum");
                    Assert.False(line.Amount > line.Maximum, $"{line} is above its maximum");
                    Assert.True(BigInteger.Remainder(line.Amount.ToOre(), grant.Options.Unit.ToOre()).IsZero);
                }
            }
        );

    // Apportionment with limits by place is held against references of its own.
    [Fact]
    public void Of_AnyLimits_EqualsTheApportionmentWithThoseLimitsByPlace() =>
        Properties.Hold(
            LimitedGrants.Arbitrary(),
            grant =>
            {
                var reference = new ReferenceDistribution(grant with { Total = grant.Options.Unit });
                var units = grant.Total.ToOre() / grant.Options.Unit.ToOre();
                BigInteger[]? expected;
                try
                {
                    expected =
                    [
                        .. Apportionment
                            .Of(
                                units,
                                reference.Shares,
                                grant.Options.Method,
                                Limits(reference, grant, limit => limit?.Minimum ?? grant.Options.Minimum, up: true),
                                Limits(reference, grant, limit => limit?.Maximum ?? grant.Options.Maximum, up: false)
                            )
                            .Amounts,
                    ];
                }
                catch (InvalidValueException)
                {
                    expected = null;
                }

                var distribution = TryDistribute(grant);
                Assert.Equal(
                    expected,
                    distribution is null
                        ? null
                        : reference.Lines.Select(line =>
                            distribution[line.Recipient.Code].Amount.ToOre() / grant.Options.Unit.ToOre()
                        )
                );
            }
        );

    [Fact]
    public void Of_FixedAmounts_GiveTheOthersWhatTheRestOverThemAloneGives() =>
        Properties.Hold(
            LimitedGrants.WithFixedAmounts(),
            grant =>
            {
                var reference = new ReferenceDistribution(grant with { Total = grant.Options.Unit });
                var amounts = grant.Options.Limits.ToDictionary(limit => limit.Code, limit => limit.Minimum!.Value);
                var others = Enumerable
                    .Range(0, reference.Lines.Length)
                    .Where(i => !amounts.ContainsKey(reference.Lines[i].Recipient.Code))
                    .ToArray();
                var unit = grant.Options.Unit.ToOre();
                var rest = (grant.Total.ToOre() - Kroner.Sum(amounts.Values).ToOre()) / unit;
                if (others.All(i => reference.Shares[i].Sign == 0))
                {
                    Assert.Equal(rest.IsZero, TryDistribute(grant) is not null);
                    return;
                }

                var distribution = grant.Distribute();
                Assert.All(amounts, pair => Assert.Equal(pair.Value, distribution[pair.Key].Amount));
                Assert.Equal(
                    Apportionment
                        .Of(rest, [.. others.Select(i => reference.Shares[i])], grant.Options.Method)
                        .Amounts.Select(amount => Kroner.OfOre(amount * unit)),
                    others.Select(i => distribution[reference.Lines[i].Recipient.Code].Amount)
                );
            }
        );

    [Fact]
    public void Of_AnyOrderOfTheLimits_GivesTheSameAmounts() =>
        Properties.Hold(
            LimitedGrants.Arbitrary(),
            grant =>
                Assert.Equal(
                    TryDistribute(grant)?.Lines.Select(line => line.Amount),
                    TryDistribute(
                        grant with
                        {
                            Options = grant.Options with { Limits = [.. grant.Options.Limits.Reverse()] },
                        }
                    )
                        ?.Lines.Select(line => line.Amount)
                )
        );

    [Fact]
    public void Of_NegativeTotal_MirrorsTheLimitsAndTheAmounts() =>
        Properties.Hold(
            LimitedGrants.Arbitrary(),
            grant =>
                Assert.Equal(
                    TryDistribute(grant)?.Lines.Select(line => -line.Amount),
                    TryDistribute(Mirrored(grant))?.Lines.Select(line => line.Amount)
                )
        );

    [Fact]
    public void Explanation_AnyLimits_SaysWhatHoldsTheShare() =>
        Properties.Hold(
            LimitedGrants.Arbitrary(),
            grant =>
            {
                foreach (var line in TryDistribute(grant)?.Lines ?? [])
                {
                    var explanation = line.Explanation;
                    Assert.Equal((line.Minimum, line.Maximum), (explanation.Minimum, explanation.Maximum));
                    Assert.Equal(line.Minimum is not null && line.Minimum == line.Maximum, explanation.IsFixed);
                    Assert.Equal(explanation.IsFixed, Says("The amount is fixed."));
                    if (explanation.IsFixed)
                    {
                        Assert.Equal(
                            (line.Amount, line.Amount),
                            (explanation.Minimum!.Value, explanation.Maximum!.Value)
                        );
                        continue;
                    }

                    var isMoved = explanation.ExactShare != explanation.KeyShare;
                    Assert.Equal(isMoved && explanation.IsAtMinimum, Says("The minimum "));
                    Assert.Equal(isMoved && explanation.IsAtMaximum && !explanation.IsAtMinimum, Says("The maximum "));

                    bool Says(string words) => explanation.Text.English.Contains(words, StringComparison.Ordinal);
                }
            }
        );

    private static Distribution? TryDistribute(Grant grant)
    {
        try
        {
            return grant.Distribute();
        }
        catch (InvalidValueException)
        {
            return null;
        }
    }

    private static BigInteger?[] Limits(
        ReferenceDistribution reference,
        Grant grant,
        Func<RecipientLimit?, Kroner?> pick,
        bool up
    ) =>
        [
            .. reference.Lines.Select(line =>
            {
                var limit = pick(grant.Options.Limits.SingleOrDefault(own => own.Code == line.Recipient.Code));
                var units = limit is null
                    ? (Fraction?)null
                    : Fraction.Of(limit.Value.ToOre(), grant.Options.Unit.ToOre());
                return up ? units?.Ceiling() : units?.Floor();
            }),
        ];

    private static Grant Mirrored(Grant grant) =>
        grant with
        {
            Total = -grant.Total,
            Options = grant.Options with
            {
                Minimum = -grant.Options.Maximum,
                Maximum = -grant.Options.Minimum,
                Limits =
                [
                    .. grant.Options.Limits.Select(limit =>
                        (limit.Minimum, limit.Maximum) switch
                        {
                            ({ } least, { } most) => RecipientLimit.Between(limit.Code, -most, -least),
                            ({ } least, null) => RecipientLimit.AtMost(limit.Code, -least),
                            _ => RecipientLimit.AtLeast(limit.Code, -limit.Maximum!.Value),
                        }
                    ),
                ],
            },
        };
}
