using EHelse.Domain.Allocation;
using EHelse.Domain.Sources;
using FsCheck;
using FsCheck.Fluent;

namespace EHelse.Domain.Spreadsheets.Tests;

/// <summary>Bases and files that reach the edges: names that look like formulas, decimals, quotes, broken bytes.</summary>
internal static class Bases
{
    private static readonly string[] Names =
    [
        "Agder",
        "Møre og Romsdal",
        "=1+1",
        "-5",
        "-5 og mer",
        "@SUM(A1)",
        "'=x",
        "''=x",
        "a;=b",
        "a, -b",
        "\"q\"",
        "+",
        "x'=y",
        "＝1",
        "0.5",
    ];

    public static Arbitrary<AllocationBasis> Arbitrary() =>
        (
            from count in Gen.Choose(1, 8)
            from names in Gen.Elements(Names).ListOf(count)
            from figures in Figure.ListOf(count * 3)
            select new AllocationBasis(
                new Provenance("test", null),
                names.Select(
                    (name, place) =>
                        new BasisLine(
                            new Recipient(name + place, name),
                            [
                                new(Criterion.Municipalities, figures[place * 3]),
                                new(Criterion.Population, figures[(place * 3) + 1]),
                                new(Criterion.Parse("@beds"), figures[(place * 3) + 2]),
                            ]
                        )
                )
            )
        ).ToArbitrary();

    public static Arbitrary<byte[]> Mutations(byte[] file) =>
        (
            from count in Gen.Choose(1, 6)
            from places in Gen.Choose(0, file.Length - 1).ListOf(count)
            from values in Gen.Elements(
                    (byte)'"',
                    (byte)',',
                    (byte)';',
                    (byte)'\n',
                    (byte)'\r',
                    (byte)0,
                    (byte)0xC3,
                    (byte)0xF8,
                    (byte)0x81,
                    (byte)'-',
                    (byte)'x',
                    (byte)' '
                )
                .ListOf(count)
            from length in Gen.Choose(0, file.Length)
            from isCut in Gen.Elements(true, false, false)
            select Mutate(file, places, values, isCut ? length : file.Length)
        ).ToArbitrary();

    private static Gen<Fraction> Figure =>
        from digits in Gen.Choose(0, int.MaxValue)
        from decimals in Gen.Choose(0, 4)
        select Fraction.Of(digits, System.Numerics.BigInteger.Pow(10, decimals));

    private static byte[] Mutate(byte[] file, List<int> places, List<byte> values, int length)
    {
        var mutated = (byte[])file.Clone();
        for (var place = 0; place < places.Count; place++)
        {
            mutated[places[place]] = values[place];
        }

        return mutated[..length];
    }
}
