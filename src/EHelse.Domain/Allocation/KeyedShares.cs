using System.Numerics;
using EHelse.Domain.Allocation.Rounding;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Allocation;

/// <summary>A key and a basis as whole numbers over one denominator: what each criterion gives each recipient of a total of one.</summary>
/// <remarks>Recipients stand in ordinal order of their codes, criteria in that of the key.</remarks>
internal sealed class KeyedShares
{
    private readonly OrderedBasis basis;

    // Null for a part with no share: it needs no figures.
    private readonly OrderedBasis.Column?[] columns;
    private readonly BigInteger[] scales;

    public KeyedShares(AllocationKey key, AllocationBasis basis)
    {
        this.basis = basis.Ordered;
        columns = new OrderedBasis.Column?[key.Parts.Count];
        scales = new BigInteger[columns.Length];
        Denominator = BigInteger.One;
        for (var c = 0; c < columns.Length; c++)
        {
            var part = key.Parts[c];
            if (part.Share != Share.Zero)
            {
                var column = this.basis.Find(part.Criterion);
                columns[c] = column is { Sum.IsZero: false } ? column : throw Refused(part.Criterion, basis);
                // For the time being the number that the part's share of the total is divided by.
                scales[c] = part.Share.Value.Denominator * column.Sum;
                Denominator = CommonDenominator.Join(Denominator, scales[c]);
            }
        }

        for (var c = 0; c < columns.Length; c++)
        {
            scales[c] = columns[c] is null
                ? BigInteger.Zero
                : Denominator / scales[c] * key.Parts[c].Share.Value.Numerator;
        }
    }

    public BasisLine[] Lines => basis.Lines;

    /// <summary>What <see cref="Weights"/> sum to.</summary>
    public BigInteger Denominator { get; }

    public BigInteger[] Weights => field ??= MakeWeights();

    /// <summary>The part of a recipient's weight that comes from a criterion.</summary>
    public BigInteger Cell(int recipient, int criterion) =>
        columns[criterion] is { } column ? column.Values[recipient] * scales[criterion] : BigInteger.Zero;

    /// <summary>Divides a number of units without limits in machine words, in the order of <see cref="Lines"/>.</summary>
    /// <returns>The amounts; null when the numbers do not fit machine words.</returns>
    public long[]? DivideInWords(BigInteger units, ApportionmentMethod method)
    {
        if (BigInteger.Abs(units) > WordDivision.LargestTotal || Denominator > long.MaxValue)
        {
            return null;
        }

        var weights = new long[Lines.Length];
        for (var c = 0; c < columns.Length; c++)
        {
            if (columns[c] is { } column)
            {
                // Each product is a part of a weight, and the weights sum to the denominator; so do the values to less.
                var values = column.Words!;
                var scale = (long)scales[c];
                for (var i = 0; i < weights.Length; i++)
                {
                    weights[i] += scale * values[i];
                }
            }
        }

        var amounts = new long[weights.Length];
        WordDivision.Divide((long)units, weights, (ulong)Denominator, amounts, method);
        return amounts;
    }

    private BigInteger[] MakeWeights()
    {
        var weights = new BigInteger[Lines.Length];
        for (var i = 0; i < weights.Length; i++)
        {
            for (var c = 0; c < columns.Length; c++)
            {
                weights[i] += Cell(i, c);
            }
        }

        return weights;
    }

    private static InvalidValueException Refused(Criterion criterion, AllocationBasis basis)
    {
        if (basis.Ordered.Find(criterion) is not null)
        {
            return new InvalidValueException(
                new(
                    $"Verdiene for «{criterion}» summerer til null: det er ingenting å fordele etter.",
                    $"The values for '{criterion}' sum to zero: there is nothing to distribute by."
                ),
                nameof(basis)
            );
        }

        var known = basis.Criteria.Select(known => known.Code).Prepend(Criterion.Flat.Code).ToArray();
        return new InvalidValueException(
            Names.Unknown(
                $"Grunnlaget har ingen verdier for «{criterion}»; det har {string.Join(", ", known)}.",
                $"The basis has no values for '{criterion}'; it has {string.Join(", ", known)}.",
                criterion.Code,
                known
            ),
            nameof(basis)
        );
    }
}
