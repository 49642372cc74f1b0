using System.Numerics;
using EHelse.Domain.Allocation.Rounding;
using EHelse.Domain.Sources;

namespace EHelse.Domain.Allocation;

/// <summary>A key and a basis as whole numbers over one denominator: what each criterion gives each recipient of a total of one.</summary>
/// <remarks>Recipients stand in ordinal order of their codes, criteria in that of the key.</remarks>
internal sealed class KeyedShares
{
    private readonly BigInteger[][] cells;

    public KeyedShares(AllocationKey key, AllocationBasis basis)
    {
        Lines = [.. basis.Lines.OrderBy(line => line.Recipient.Code, StringComparer.Ordinal)];
        var values = key.Parts.Select(part => ValuesFor(part, basis)).ToArray();
        Denominator = BigInteger.One;
        for (var c = 0; c < values.Length; c++)
        {
            Denominator = CommonDenominator.Join(Denominator, Pot(key.Parts[c], values[c]));
        }

        Weights = new BigInteger[Lines.Length];
        cells = new BigInteger[values.Length][];
        for (var c = 0; c < values.Length; c++)
        {
            var share = key.Parts[c].Share.Value;
            var scale = Denominator / Pot(key.Parts[c], values[c]) * share.Numerator;
            cells[c] = Array.ConvertAll(values[c], value => value * scale);
            for (var i = 0; i < Weights.Length; i++)
            {
                Weights[i] += cells[c][i];
            }
        }
    }

    public BasisLine[] Lines { get; }

    /// <summary>What <see cref="Weights"/> sum to.</summary>
    public BigInteger Denominator { get; }

    public BigInteger[] Weights { get; }

    /// <summary>The part of a recipient's weight that comes from a criterion.</summary>
    public BigInteger Cell(int recipient, int criterion) => cells[criterion][recipient];

    // The numbers that a share of the total is divided by; a part with no share needs no figures.
    private static BigInteger Pot(KeyPart part, BigInteger[] values) =>
        part.Share == Share.Zero
            ? BigInteger.One
            : part.Share.Value.Denominator * values.Aggregate(BigInteger.Zero, (sum, value) => sum + value);

    private BigInteger[] ValuesFor(KeyPart part, AllocationBasis basis)
    {
        if (part.Share == Share.Zero)
        {
            return new BigInteger[Lines.Length];
        }

        if (part.Criterion != Criterion.Flat && !basis.Criteria.Contains(part.Criterion))
        {
            var known = basis.Criteria.Select(criterion => criterion.Code).Prepend(Criterion.Flat.Code).ToArray();
            throw new InvalidValueException(
                Names.Unknown(
                    $"Grunnlaget har ingen verdier for «{part.Criterion}»; det har {string.Join(", ", known)}.",
                    $"The basis has no values for '{part.Criterion}'; it has {string.Join(", ", known)}.",
                    part.Criterion.Code,
                    known
                ),
                nameof(basis)
            );
        }

        var values = CommonDenominator.Numerators([.. Lines.Select(line => line.ValueOf(part.Criterion)!.Value)]);
        return values.All(value => value.IsZero)
            ? throw new InvalidValueException(
                new(
                    $"Verdiene for «{part.Criterion}» summerer til null: det er ingenting å fordele etter.",
                    $"The values for '{part.Criterion}' sum to zero: there is nothing to distribute by."
                ),
                nameof(basis)
            )
            : values;
    }
}
