using System.Numerics;
using EHelse.Domain.Allocation;
using EHelse.Domain.Money;
using EHelse.Domain.Sources;
using Paradoxes;

namespace Digest;

/// <summary>Requests by chance from a seed: the same in every run, with figures on both sides of what a word holds.</summary>
internal sealed class Requests(ulong seed)
{
    private static readonly BigInteger[] Edges =
    [
        1,
        10,
        1_000,
        36_683_801,
        int.MaxValue,
        (BigInteger)1 << 32,
        (BigInteger)1 << 53,
        long.MaxValue,
        ulong.MaxValue,
        BigInteger.Pow(10, 30),
    ];

    private static readonly string[] Units = ["1", "0.01", "100", "7.77"];

    private readonly Dice dice = new(seed);

    public int Count(int most) => (int)dice.Between(1, most);

    /// <summary>From 0 to a little more than an edge, about half of them within five of it.</summary>
    public BigInteger Number(int edges)
    {
        var edge = Edges[dice.Between(0, edges - 1)];
        return dice.Between(0, 1) == 0
            ? BigInteger.Max(0, edge + dice.Between(-5, 5))
            : edge * dice.Between(0, 1_000_000) / 1_000_000;
    }

    public BigInteger Signed(int edges) => dice.Between(0, 3) == 0 ? -Number(edges) : Number(edges);

    /// <summary>A figure, whole three times out of four.</summary>
    public Fraction Figure() =>
        dice.Between(0, 3) == 0 ? Fraction.Of(Number(6), dice.Between(1, 999_983)) : Fraction.Of(Number(Edges.Length));

    /// <summary>Weights from the same range of figures, so that they meet; never all zero.</summary>
    public Fraction[] Weights(int count)
    {
        var edges = (int)dice.Between(1, Edges.Length);
        return [Fraction.Of(1 + Number(edges)), .. Enumerable.Range(1, count - 1).Select(_ => Weight(edges))];
    }

    public long[] Longs(int count) =>
        [.. Enumerable.Range(0, count).Select(_ => (long)BigInteger.Min(Number(8), long.MaxValue))];

    public BigInteger?[] Limits(int count, int edges) =>
        [.. Enumerable.Range(0, count).Select(_ => dice.Between(0, 2) == 0 ? Number(edges) : (BigInteger?)null)];

    public Distribution Distribution(ApportionmentMethod method)
    {
        var count = Count(9);
        var criteria = new[] { Criterion.Parse("population"), Criterion.Parse("distance") };
        var columns = criteria.Select(_ => Weights(count)).ToArray();
        var basis = new AllocationBasis(
            new Provenance("digest", null),
            Enumerable
                .Range(0, count)
                .Select(i => new BasisLine(
                    new Recipient($"{(i * 7) % 10}{(char)('A' + i)}", $"Øygruppe İ {i}"),
                    criteria.Select((criterion, c) => new KeyValuePair<Criterion, Fraction>(criterion, columns[c][i]))
                ))
        );
        var flat = dice.Between(0, 40);
        var population = dice.Between(0, 50);
        var key = AllocationKey.Parse($"flat={flat}%,population={population}%,distance={100 - flat - population}%");
        var unit = Kroner.Parse(Units[dice.Between(0, Units.Length - 1)]);
        var total = Kroner.OfOre(Signed(8) * unit.ToOre() % Kroner.MaxValue.ToOre() / unit.ToOre() * unit.ToOre());
        var minimum =
            dice.Between(0, 3) == 0 ? Kroner.OfOre(BigInteger.Abs(total.ToOre()) / (count * 2)) : (Kroner?)null;
        return EHelse.Domain.Allocation.Distribution.Of(
            total,
            key,
            basis,
            new DistributionOptions
            {
                Method = method,
                Unit = unit,
                Minimum = minimum,
            }
        );
    }

    public Fraction[][] Table()
    {
        var columns = Count(4);
        return
        [
            .. Enumerable.Range(0, Count(4)).Select(_ => Enumerable.Range(0, columns).Select(_ => Figure()).ToArray()),
        ];
    }

    private Fraction Weight(int edges) => dice.Between(0, 5) == 0 ? Figure() : Fraction.Of(Number(edges));
}
