using System.Numerics;
using EHelse.Domain.Allocation;
using EHelse.Domain.Money;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Spreadsheets.Tests.Workbooks;

/// <summary>Distributions that reach the edges of a spreadsheet's arithmetic; the same in every run.</summary>
internal sealed class WorkbookCases(int seed)
{
    private static readonly string[] Names =
    [
        "Agder",
        "=1+1",
        "-5",
        "+47",
        "@SUM(A1)",
        "Møre og Romsdal",
        "\t=x",
        "a&b<c>\"d\"",
    ];
    private static readonly string[] Keys =
    [
        "flat=60%,municipalities=20%,population=20%",
        "population=100%",
        "flat=100%",
        "flat=33.3333%,municipalities=33.3333%,population=33.3334%",
        "flat=1/3,municipalities=1/3,population=1/3",
        "flat=0%,municipalities=99.9999%,population=0.0001%",
        "population=1/7,flat=6/7",
        "municipalities=12.5%,population=87.5%",
    ];

    // A small generator of its own: what it gives is the same on every runtime.
    private ulong state = (ulong)seed * 2_654_435_769UL + 88_172_645_463_325_252UL;

    public int Below(int limit) => (int)(Next() % (ulong)limit);

    public T One<T>(IReadOnlyList<T> of) => of[Below(of.Count)];

    public Distribution Distribution()
    {
        var unit = One<string>(["1", "1", "1", "0.01", "100", "1000"]);
        return Allocation.Distribution.Of(
            Total(unit),
            Key(),
            Basis(One([1, 2, 3, 5, 11, 11, 15, 40])),
            new DistributionOptions { Unit = Kroner.Parse(unit) }
        );
    }

    public Kroner Total(string unit)
    {
        var units = One<BigInteger>([
            0,
            1,
            7,
            100,
            36_683_801,
            Below(100_000_000),
            Below(1_000_000_000),
            1_000_000_000,
        ]);
        return Kroner.OfOre(units * Kroner.Parse(unit).ToOre());
    }

    public AllocationKey Key()
    {
        if (Below(2) == 0)
        {
            return AllocationKey.Parse(One(Keys));
        }

        // Parts of 10, 1 000 or 1 000 000, and sometimes a fourth criterion.
        var whole = One([10, 1_000, 1_000_000]);
        int[] cuts = [.. new[] { Below(whole + 1), Below(whole + 1), Below(whole + 1) }.Order()];
        int[] parts = [cuts[0], cuts[1] - cuts[0], cuts[2] - cuts[1], whole - cuts[2]];
        string[] codes = ["flat", "municipalities", "population", "beds"];
        return AllocationKey.Of([
            .. codes.Select(
                (code, place) => new KeyPart(Criterion.Parse(code), Share.Of(Fraction.Of(parts[place], whole)))
            ),
        ]);
    }

    public AllocationBasis Basis(int count)
    {
        // Small numbers and equal ones give ties; decimals leave whole arithmetic.
        var kind = Below(4);
        return new AllocationBasis(
            new Provenance("test", null),
            Enumerable
                .Range(0, count)
                .Select(place => new BasisLine(
                    new Recipient(Code(place), One(Names)),
                    [
                        new(Criterion.Municipalities, Figure(kind, 60)),
                        new(Criterion.Population, Figure(kind, 1_400_000)),
                        new(Criterion.Parse("beds"), Figure(kind, 900)),
                    ]
                ))
                // Nothing to share out by is another error.
                .Append(
                    new BasisLine(
                        new Recipient("last", "Oslo"),
                        [
                            new(Criterion.Municipalities, 1),
                            new(Criterion.Population, 5),
                            new(Criterion.Parse("beds"), 3),
                        ]
                    )
                )
                .Skip(count == 1 ? 1 : 0)
        );
    }

    private string Code(int place) => FormattableString.Invariant($"{Below(90) + 10}-{place}");

    private Fraction Figure(int kind, int limit) =>
        kind switch
        {
            0 => Fraction.Of(Below(limit)),
            1 => Below(2) == 0 ? Fraction.Zero : Fraction.Of(Below(3)),
            2 => Fraction.Of(7),
            _ => Fraction.Of(Below(limit * 10), One([1, 1, 10, 100])),
        };

    private ulong Next()
    {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        return state >> 11;
    }
}
