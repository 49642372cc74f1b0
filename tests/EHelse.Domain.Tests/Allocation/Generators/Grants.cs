using System.Numerics;
using EHelse.Domain.Allocation;
using EHelse.Domain.Money;
using EHelse.Domain.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace EHelse.Domain.Tests.Allocation.Generators;

/// <summary>Distributions to be made: any key over any basis, in units from one øre, totals to both ends of <see cref="Kroner"/>.</summary>
internal static class Grants
{
    private static readonly Kroner[] Units =
    [
        Kroner.Ore,
        Kroner.Of(1),
        Kroner.Of(1),
        Kroner.Of(1),
        Kroner.OfOre(777),
        Kroner.Of(100),
        Kroner.Of(1_000),
    ];

    /// <summary>By largest remainder, without minimum and maximum.</summary>
    public static Arbitrary<Grant> Arbitrary() =>
        Of(Keys.Arbitrary(), Bases.Arbitrary(), Gen.Constant(ApportionmentMethod.LargestRemainder));

    /// <summary>By any method, without minimum and maximum.</summary>
    public static Arbitrary<Grant> ByAnyMethod() =>
        Of(Keys.Arbitrary(), Bases.Arbitrary(), Gen.Elements<ApportionmentMethod>(ApportionmentMethod.All));

    /// <summary>At most four recipients and three criteria, for laws that try every table.</summary>
    public static Arbitrary<Grant> Small() =>
        Of(Keys.WithParts(3), Bases.WithRecipients(4), Gen.Constant(ApportionmentMethod.LargestRemainder));

    /// <summary>At most so many recipients and three criteria, by any method, by largest remainder half the time.</summary>
    public static Arbitrary<Grant> SmallByAnyMethod(int recipients = 4) =>
        Of(
            Keys.WithParts(3),
            Bases.WithRecipients(recipients),
            Gen.OneOf(
                Gen.Constant(ApportionmentMethod.LargestRemainder),
                Gen.Elements<ApportionmentMethod>(ApportionmentMethod.All)
            )
        );

    /// <summary>A few units over recipients of two kinds, where often no table has the amounts and rounded pots.</summary>
    public static Arbitrary<Grant> OverTwoKinds() =>
        Of(
            Keys.WithParts(3),
            Bases.OfTwoKinds(6),
            Gen.Elements<ApportionmentMethod>(ApportionmentMethod.All),
            (_, _) => Numbers.Between(-9, 9)
        );

    private static Arbitrary<Grant> Of(
        Arbitrary<AllocationKey> keys,
        Arbitrary<AllocationBasis> bases,
        Gen<ApportionmentMethod> methods,
        Func<BigInteger, BigInteger, Gen<BigInteger>>? totals = null
    ) =>
        Arb.From(
            from key in keys.Generator
            from basis in bases.Generator
            from method in methods
            from unit in Gen.Elements(Units)
            from units in (totals ?? Totals.Between)(UnitsIn(Kroner.MinValue, unit), UnitsIn(Kroner.MaxValue, unit))
            select new Grant(
                Kroner.OfOre(units * unit.ToOre()),
                key,
                basis,
                new DistributionOptions { Method = method, Unit = unit }
            ),
            grant =>
                keys.Shrinker(grant.Key)
                    .Select(key => grant with { Key = key })
                    .Concat(bases.Shrinker(grant.Basis).Select(basis => grant with { Basis = basis }))
                    .Concat(
                        Numbers
                            .Shrink(UnitsIn(grant.Total, grant.Options.Unit))
                            .Where(units => units * grant.Options.Unit.ToOre() <= Kroner.MaxValue.ToOre())
                            .Select(units => grant with { Total = Kroner.OfOre(units * grant.Options.Unit.ToOre()) })
                    )
        );

    private static BigInteger UnitsIn(Kroner total, Kroner unit) => total.ToOre() / unit.ToOre();
}
