using System.Globalization;
using EHelse.Domain.Allocation;
using EHelse.Domain.Sources;
using FsCheck;
using FsCheck.Fluent;

namespace EHelse.Domain.Testing;

public static partial class Generated
{
    private static readonly Fraction Hundred = Fraction.Of(100);

    // The ordinal order of the codes is not that of any language, nor the order in which they stand.
    private static readonly string[] CodePrefixes = ["", "N", "n", "ø", "Å", "I", "i", "-"];

    /// <summary>The criteria that generated keys and bases have when the caller names none: the three of the library and two of a caller's own.</summary>
    public static IReadOnlyList<Criterion> Criteria { get; } =
        Array.AsReadOnly([
            Criterion.Flat,
            Criterion.Municipalities,
            Criterion.Population,
            Criterion.Parse("beds"),
            Criterion.Parse("økt"),
        ]);

    /// <summary>Keys: shares that sum to exactly 1, one part alone, all criteria, parts of 0 %, whole per cent, thirds and shares without end.</summary>
    /// <param name="criteria">What the parts may be; <see cref="Criteria"/> when none are named.</param>
    /// <returns>The generator; its shrinker goes to fewer parts and to whole per cent.</returns>
    /// <exception cref="ArgumentNullException">The list or a criterion is null.</exception>
    public static Arbitrary<AllocationKey> Keys(params Criterion[] criteria)
    {
        var known = Known(criteria);
        return Arb.From(
            from count in Gen.Choose(1, known.Length)
            from shuffled in Gen.Shuffle(known)
            from shares in Shares(count)
            select KeyOf(shuffled, shares),
            Shrink
        );
    }

    /// <summary>Bases with figures for some criteria: one recipient, few, hundreds; zeros, ties, equal, huge and tiny figures; codes in no order.</summary>
    /// <param name="criteria">What there are figures for, each with a sum above zero; <see cref="Criteria"/> when none are named. <see cref="Criterion.Flat"/> needs no figures.</param>
    /// <returns>The generator; its shrinker goes to fewer recipients, small figures and plain codes.</returns>
    /// <exception cref="ArgumentNullException">The list or a criterion is null.</exception>
    public static Arbitrary<AllocationBasis> Bases(params Criterion[] criteria)
    {
        var known = Known(criteria);
        return Arb.From(BasisFor(known, known), basis => Shrink(basis, known));
    }

    /// <summary>Bases that a key can be used with: figures for each of its criteria, with a sum above zero wherever the share is.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The generator; its shrinker goes to fewer recipients, small figures and plain codes, and keeps to the key.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    public static Arbitrary<AllocationBasis> Bases(AllocationKey key)
    {
        var needed = Needed(Guard.Against.Null(key));
        return Arb.From(BasisFor(CriteriaOf(key), needed), basis => Shrink(basis, needed));
    }

    /// <summary>Totals, keys and bases that always can be distributed, as <see cref="Totals"/>, <see cref="Keys"/> and <see cref="Bases(AllocationKey)"/> make them; the total is whole kroner.</summary>
    /// <param name="negative">Whether about a third of the totals are below zero.</param>
    /// <returns>The generator; its shrinker goes to smaller totals, fewer recipients and fewer parts.</returns>
    public static Arbitrary<DistributionRequest> DistributionRequests(bool negative = false) =>
        Arb.From(
            from total in Totals(negative).Generator
            from key in Keys().Generator
            from basis in BasisFor(CriteriaOf(key), Needed(key))
            select new DistributionRequest(total, key, basis),
            Shrink
        );

    private static Criterion[] Known(Criterion[] criteria)
    {
        Criterion[] known =
        [
            .. Guard
                .Against.Null(criteria)
                .Select(criterion => Guard.Against.Null(criterion, nameof(criteria)))
                .Distinct(),
        ];
        return known.Length == 0 ? [.. Criteria] : known;
    }

    private static Criterion[] CriteriaOf(AllocationKey key) => [.. key.Parts.Select(part => part.Criterion)];

    private static Criterion[] Needed(AllocationKey key) =>
        [.. key.Parts.Where(part => part.Share > Share.Zero).Select(part => part.Criterion)];

    private static Gen<Fraction[]> Shares(int count) =>
        Gen.OneOf(
                Gen.Choose(0, 4).Select(number => Fraction.Of(number)).ArrayOf(count),
                Gen.Choose(0, 100).Select(number => Fraction.Of(number)).ArrayOf(count),
                Gen.Constant(Enumerable.Repeat(Fraction.One, count).ToArray()),
                Gen.Elements(Fraction.Of(1, 3), Fraction.Of(1, 7), Fraction.Of(2, 7), Fraction.Zero, Fraction.One)
                    .ArrayOf(count),
                Numbers.Awkward().ArrayOf(count),
                PercentShares(count)
            )
            .Where(LawCase.AreWeights);

    // Whole per cent that sum to 100, as in a real key: the differences of places from 0 to 100.
    private static Gen<Fraction[]> PercentShares(int count) =>
        Gen.Choose(0, 20)
            .ArrayOf(count - 1)
            .Select(cuts =>
            {
                int[] places = [0, .. cuts.Select(cut => cut * 5).OrderBy(cut => cut), 100];
                return Enumerable.Range(0, count).Select(i => Fraction.Of(places[i + 1] - places[i])).ToArray();
            });

    private static AllocationKey KeyOf(Criterion[] criteria, Fraction[] weights)
    {
        var sum = Fraction.Sum(weights);
        return AllocationKey.Of([.. weights.Select((weight, c) => new KeyPart(criteria[c], Share.Of(weight / sum)))]);
    }

    private static IEnumerable<AllocationKey> Shrink(AllocationKey key)
    {
        var criteria = CriteriaOf(key);
        Fraction[] percent = [.. key.Parts.Select(part => part.Share.Value * Hundred)];

        // Without a part: its share goes to the first that is left.
        for (var c = 0; c < criteria.Length && criteria.Length > 1; c++)
        {
            Fraction[] left = [.. percent.Where((_, at) => at != c)];
            left[0] += percent[c];
            yield return KeyOf([.. criteria.Where((_, at) => at != c)], left);
        }

        if (percent.Any(share => !share.IsWhole))
        {
            Fraction[] whole = [.. percent.Select(share => Fraction.Of(share.Floor()))];
            whole[0] += Hundred - Fraction.Sum(whole);
            yield return KeyOf(criteria, whole);
        }
    }

    private static Gen<AllocationBasis> BasisFor(Criterion[] criteria, Criterion[] needed)
    {
        Criterion[] columns = [.. criteria.Where(criterion => criterion != Criterion.Flat)];
        return Gen.Frequency(
                (8, Gen.Constant(1)),
                (60, Gen.Choose(2, 6)),
                (20, Gen.Choose(7, 20)),
                (2, Gen.Choose(100, 400))
            )
            .SelectMany(count =>
                from figures in Gen.CollectToArray(columns, column => Figures(count, needed.Contains(column)))
                from prefixes in Gen.Elements(CodePrefixes).ArrayOf(count)
                from numbers in Gen.Shuffle(Enumerable.Range(1, count))
                select BasisOf(
                    [
                        .. prefixes.Zip(
                            numbers,
                            (prefix, number) => prefix + number.ToString(CultureInfo.InvariantCulture)
                        ),
                    ],
                    columns,
                    figures
                )
            );
    }

    private static Gen<Fraction[]> Figures(int count, bool isNeeded)
    {
        var some = count < 100 ? WeightLists.OfCount(count) : WeightLists.ManyOfCount(count);
        return isNeeded ? some : Gen.OneOf(some, Gen.Constant(new Fraction[count]));
    }

    private static AllocationBasis BasisOf(string[] codes, Criterion[] columns, Fraction[][] figures) =>
        new(
            new Provenance("generated", null),
            codes.Select(
                (code, i) =>
                    new BasisLine(
                        new Recipient(code, "Recipient " + code),
                        columns.Select((column, c) => new KeyValuePair<Criterion, Fraction>(column, figures[c][i]))
                    )
            )
        );

    private static IEnumerable<AllocationBasis> Shrink(AllocationBasis basis, Criterion[] needed)
    {
        string[] codes = [.. basis.Lines.Select(line => line.Recipient.Code)];
        Criterion[] columns = [.. basis.Criteria];
        Fraction[][] figures = Array.ConvertAll(
            columns,
            column => basis.Lines.Select(line => line.ValueOf(column)!.Value).ToArray()
        );
        foreach (var kept in WeightLists.Places(codes.Length).Where(kept => kept.Length > 0))
        {
            var fewer = Array.ConvertAll(figures, column => Array.ConvertAll(kept, i => column[i]));
            if (columns.Zip(fewer, (column, values) => IsEnough(column, values, needed)).All(isEnough => isEnough))
            {
                yield return BasisOf(Array.ConvertAll(kept, i => codes[i]), columns, fewer);
            }
        }

        for (var c = 0; c < columns.Length; c++)
        {
            foreach (
                var simpler in WeightLists.Simpler(figures[c]).Where(values => IsEnough(columns[c], values, needed))
            )
            {
                var copy = (Fraction[][])figures.Clone();
                copy[c] = simpler;
                yield return BasisOf(codes, columns, copy);
            }
        }

        string[] plain = [.. codes.Select((_, i) => "N" + (i + 1).ToString("D3", CultureInfo.InvariantCulture))];
        if (!plain.SequenceEqual(codes, StringComparer.Ordinal))
        {
            yield return BasisOf(plain, columns, figures);
        }
    }

    private static bool IsEnough(Criterion column, Fraction[] figures, Criterion[] needed) =>
        !needed.Contains(column) || figures.Any(figure => figure.Sign > 0);

    private static IEnumerable<DistributionRequest> Shrink(DistributionRequest request)
    {
        // The smallest amount first, then fewer recipients and parts: the rest is easier to try on a small basis.
        var totals = Shrink(request.Total).Where(total => total.IsWhole).ToArray();
        foreach (var total in totals.Take(2))
        {
            yield return new(total, request.Key, request.Basis);
        }

        foreach (var basis in Shrink(request.Basis, Needed(request.Key)))
        {
            yield return new(request.Total, request.Key, basis);
        }

        foreach (var key in Shrink(request.Key))
        {
            // Another part may have a share now than before; what the key does not name goes.
            if (Needed(key).All(criterion => request.Basis.SumOf(criterion)?.Sign > 0))
            {
                yield return new(request.Total, key, Only(request.Basis, CriteriaOf(key)));
            }
        }

        foreach (var total in totals.Skip(2))
        {
            yield return new(total, request.Key, request.Basis);
        }
    }

    private static AllocationBasis Only(AllocationBasis basis, Criterion[] criteria) =>
        new(
            basis.Provenance,
            basis.Lines.Select(line => new BasisLine(
                line.Recipient,
                line.Criteria.Where(criteria.Contains)
                    .Select(column => new KeyValuePair<Criterion, Fraction>(column, line.ValueOf(column)!.Value))
            ))
        );
}
