using System.Numerics;
using EHelse.Domain.Allocation;
using EHelse.Domain.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace EHelse.Domain.Tests.Allocation.Generators;

/// <summary>Keys over the criteria that <see cref="Bases"/> have figures for: from one part to all, zero shares and shares without end among them.</summary>
internal static class Keys
{
    /// <summary>Every criterion that a generated key can have, <see cref="Criterion.Flat"/> first.</summary>
    public static IReadOnlyList<Criterion> Criteria { get; } =
    [
        Criterion.Flat,
        Criterion.Municipalities,
        Criterion.Population,
        .. new[] { "beds", "økt", "I ilt", "a" }.Select(Criterion.Parse),
    ];

    /// <summary>Keys of every kind.</summary>
    public static Arbitrary<AllocationKey> Arbitrary() => WithParts(Criteria.Count);

    /// <summary>Keys with at most so many parts.</summary>
    public static Arbitrary<AllocationKey> WithParts(int most) =>
        Arb.From(
            from count in Gen.Choose(1, most)
            from criteria in Gen.Shuffle<Criterion>(Criteria)
            from shares in Shares(count)
            select Of(criteria, shares),
            Shrink
        );

    private static Gen<Fraction[]> Shares(int count) =>
        Gen.OneOf(
                Gen.Choose(0, 4).Select(number => Fraction.Of(number)).ArrayOf(count),
                Gen.Choose(0, 100).Select(number => Fraction.Of(number)).ArrayOf(count),
                Gen.Elements(Fraction.Of(1, 3), Fraction.Of(1, 7), Fraction.Of(2, 7), Fraction.Zero, Fraction.Of(1))
                    .ArrayOf(count),
                Numbers.Awkward().ArrayOf(count)
            )
            .Where(shares => shares.Any(share => share.Sign > 0));

    private static AllocationKey Of(Criterion[] criteria, Fraction[] shares)
    {
        var sum = Fraction.Sum(shares);
        return AllocationKey.Of([.. shares.Select((share, c) => new KeyPart(criteria[c], Share.Of(share / sum)))]);
    }

    private static IEnumerable<AllocationKey> Shrink(AllocationKey key)
    {
        var criteria = key.Parts.Select(part => part.Criterion).ToArray();
        var shares = key.Parts.Select(part => part.Share.Value).ToArray();
        for (var c = 0; c < shares.Length; c++)
        {
            Fraction[] others = [.. shares[..c], .. shares[(c + 1)..]];
            if (others.Any(share => share.Sign > 0))
            {
                yield return Of([.. criteria[..c], .. criteria[(c + 1)..]], others);
            }
        }

        var equal = Enumerable.Repeat(Fraction.One, shares.Length).ToArray();
        if (shares.Any(share => share != Fraction.Of(1, (BigInteger)shares.Length)))
        {
            yield return Of(criteria, equal);
        }
    }
}
