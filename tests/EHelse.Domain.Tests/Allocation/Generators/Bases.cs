using EHelse.Domain.Allocation;
using EHelse.Domain.Sources;
using FsCheck;
using FsCheck.Fluent;

namespace EHelse.Domain.Tests.Allocation.Generators;

/// <summary>Bases with figures for every criterion of <see cref="Keys.Criteria"/>, from one recipient to many.</summary>
/// <remarks>The order of the lines is not that of the codes, and the codes' ordinal order is not that of any language.</remarks>
internal static class Bases
{
    private static readonly string[] Prefixes = ["", "N", "n", "ø", "Å", "I", "i", "İ", "-"];

    /// <summary>Bases of every kind; about one in a hundred has hundreds of recipients.</summary>
    public static Arbitrary<AllocationBasis> Arbitrary() =>
        Arb.From(
            Gen.Frequency(
                (60, Gen.Choose(1, 6).SelectMany(count => OfCount(count, Weights.OfCount))),
                (15, Gen.Choose(7, 20).SelectMany(count => OfCount(count, Weights.OfCount))),
                (1, Gen.Choose(100, 400).SelectMany(count => OfCount(count, Weights.ManyOfCount)))
            ),
            Shrink
        );

    /// <summary>Bases with at most so many recipients.</summary>
    public static Arbitrary<AllocationBasis> WithRecipients(int most) =>
        Arb.From(Gen.Choose(1, most).SelectMany(count => OfCount(count, Weights.OfCount)), Shrink);

    /// <summary>Bases of two kinds of recipients, where each criterion has figures for one kind only: all units may go to one kind.</summary>
    public static Arbitrary<AllocationBasis> OfTwoKinds(int most) =>
        Arb.From(
            from count in Gen.Choose(2, most)
            from kinds in Gen.Choose(0, 1).ArrayOf(count).Where(kinds => kinds.Distinct().Count() == 2)
            select Of(
                [.. kinds.Select((_, i) => FormattableString.Invariant($"{i}"))],
                [
                    .. Keys
                        .Criteria.Skip(1)
                        .Select((_, c) => kinds.Select(kind => Fraction.Of(kind == c % 2 ? 1 : 0)).ToArray()),
                ]
            ),
            Shrink
        );

    /// <summary>A basis of columns of figures, one for each criterion but <see cref="Criterion.Flat"/>.</summary>
    public static AllocationBasis Of(IReadOnlyList<string> codes, IReadOnlyList<Fraction[]> columns) =>
        new(
            new Provenance("generated", null),
            codes.Select(
                (code, i) =>
                    new BasisLine(
                        new Recipient(code, "Name of " + code),
                        columns.Select((column, c) => KeyValuePair.Create(Keys.Criteria[c + 1], column[i]))
                    )
            )
        );

    private static Gen<AllocationBasis> OfCount(int count, Func<int, Gen<Fraction[]>> column) =>
        from columns in column(count).ArrayOf(Keys.Criteria.Count - 1)
        from prefixes in Gen.Elements(Prefixes).ArrayOf(count)
        from numbers in Gen.Shuffle(Enumerable.Range(0, count))
        select Of(
            [.. prefixes.Zip(numbers, (prefix, number) => FormattableString.Invariant($"{prefix}{number}"))],
            columns
        );

    private static IEnumerable<AllocationBasis> Shrink(AllocationBasis basis)
    {
        var codes = basis.Lines.Select(line => line.Recipient.Code).ToArray();
        var columns = Keys
            .Criteria.Skip(1)
            .Select(criterion => basis.Lines.Select(line => line.ValueOf(criterion)!.Value).ToArray())
            .ToArray();
        foreach (var kept in Fewer(codes.Length))
        {
            var fewer = Array.ConvertAll(columns, column => kept.Select(i => column[i]).ToArray());
            if (fewer.All(column => column.Any(value => value.Sign > 0)))
            {
                yield return Of([.. kept.Select(i => codes[i])], fewer);
            }
        }

        for (var c = 0; c < columns.Length; c++)
        {
            foreach (var simpler in Weights.Shrink(columns[c]).Where(column => column.Length == codes.Length))
            {
                yield return Of(codes, [.. columns[..c], simpler, .. columns[(c + 1)..]]);
            }
        }
    }

    private static IEnumerable<int[]> Fewer(int count)
    {
        var all = Enumerable.Range(0, count).ToArray();
        if (count > 12)
        {
            yield return all[..(count / 2)];
            yield return all[(count / 2)..];
        }

        for (var left = 0; left < Math.Min(count, 12) && count > 1; left++)
        {
            yield return [.. all[..left], .. all[(left + 1)..]];
        }
    }
}
