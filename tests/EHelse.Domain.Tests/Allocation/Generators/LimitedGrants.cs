using System.Numerics;
using EHelse.Domain.Allocation;
using EHelse.Domain.Money;
using EHelse.Domain.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace EHelse.Domain.Tests.Allocation.Generators;

/// <summary>Grants with limits for all and for some: loose, tight, fixed, for recipients without weight, and such that nothing fits.</summary>
/// <remarks>Totals of either sign are small enough to double. Limits have the sign of the total, and now and then the other.</remarks>
internal static class LimitedGrants
{
    private static readonly BigInteger Largest = Kroner.MaxValue.ToOre() / 8;

    /// <summary>By any method, at most six recipients.</summary>
    public static Arbitrary<Grant> Arbitrary() =>
        Arb.From(
            from grant in Grants.SmallByAnyMethod(recipients: 6).Generator
            let units = grant.Total.ToOre() % Largest / grant.Options.Unit.ToOre()
            let total = Kroner.OfOre(units * grant.Options.Unit.ToOre())
            from limits in Limits(grant.Basis, total, grant.Options.Unit)
            from minimum in Gen.Frequency((3, None), (1, Around(total, grant.Basis.Lines.Count * 2)))
            from maximum in Gen.Frequency((3, None), (1, Around(total, 2)))
            select grant with
            {
                Total = total,
                Options = grant.Options with { Limits = limits, Minimum = minimum, Maximum = maximum },
            },
            Shrink
        );

    /// <summary>Grants where some recipients have fixed amounts that the total covers, and there are no other limits.</summary>
    public static Arbitrary<Grant> WithFixedAmounts() =>
        Arb.From(
            from grant in Grants.SmallByAnyMethod(recipients: 6).Generator
            let unit = grant.Options.Unit.ToOre()
            let units = grant.Total.ToOre() % Largest / unit
            from isFixed in Gen.Elements(true, false).ArrayOf(grant.Basis.Lines.Count)
            from parts in Gen.Choose(0, 100).ArrayOf(grant.Basis.Lines.Count)
            select grant with
            {
                Total = Kroner.OfOre(units * unit),
                Options = grant.Options with
                {
                    Limits =
                    [
                        .. grant
                            .Basis.Lines.Zip(parts, (line, part) => (line.Recipient.Code, part))
                            .Where((_, i) => isFixed[i])
                            .Select(pair =>
                                RecipientLimit.Fixed(
                                    pair.Code,
                                    Kroner.OfOre(units * pair.part / 100 / grant.Basis.Lines.Count * unit)
                                )
                            ),
                    ],
                },
            },
            Shrink
        );

    private static Gen<Kroner?> None => Gen.Constant<Kroner?>(null);

    private static Gen<RecipientLimit[]> Limits(AllocationBasis basis, Kroner total, Kroner unit) =>
        Gen.CollectToArray(basis.Lines, line => Limit(line.Recipient.Code, total, unit, basis.Lines.Count))
            .SelectMany(limits => Gen.Shuffle(limits.OfType<RecipientLimit>()));

    private static Gen<RecipientLimit?> Limit(string code, Kroner total, Kroner unit, int count) =>
        from kind in Gen.Choose(0, 6)
        from one in Around(total, count)
        from other in Around(total, count)
        let whole = Kroner.OfOre(one!.Value.ToOre() / unit.ToOre() * unit.ToOre())
        select kind switch
        {
            0 => RecipientLimit.AtLeast(code, one.Value),
            1 => RecipientLimit.AtMost(code, one.Value),
            2 => RecipientLimit.Between(
                code,
                one.Value < other!.Value ? one.Value : other.Value,
                one.Value < other.Value ? other.Value : one.Value
            ),
            3 => RecipientLimit.Fixed(code, whole),
            _ => null,
        };

    // From nothing to twice an equal part of the total, not always whole units, and seldom of the other sign.
    private static Gen<Kroner?> Around(Kroner total, int count) =>
        from size in Numbers.UpTo((BigInteger.Abs(total.ToOre()) * 2 / count) + BigInteger.One)
        from sign in Gen.Frequency((30, Gen.Constant(1)), (1, Gen.Constant(-1)))
        select (Kroner?)Kroner.OfOre(total < Kroner.Zero ? -size * sign : size * sign);

    private static IEnumerable<Grant> Shrink(Grant grant)
    {
        var limits = grant.Options.Limits;
        for (var i = 0; i < limits.Count; i++)
        {
            yield return grant with
            {
                Options = grant.Options with { Limits = [.. limits.Where((_, other) => other != i)] },
            };
        }

        if (grant.Options.Minimum is not null)
        {
            yield return grant with
            {
                Options = grant.Options with { Minimum = null },
            };
        }

        if (grant.Options.Maximum is not null)
        {
            yield return grant with
            {
                Options = grant.Options with { Maximum = null },
            };
        }

        var limited = limits.Select(limit => limit.Code).ToHashSet(StringComparer.Ordinal);
        foreach (var simpler in Grants.SmallByAnyMethod(recipients: 6).Shrinker(grant))
        {
            if (limited.IsSubsetOf(simpler.Basis.Lines.Select(line => line.Recipient.Code)))
            {
                yield return simpler;
            }
        }
    }
}
