using System.Numerics;
using EHelse.Domain.Allocation;

namespace EHelse.Domain.Json.Verification;

/// <summary>What key and values of a document give each recipient of a total of one: whole numbers over one denominator.</summary>
internal sealed class KeyFigures
{
    private readonly BigInteger[][] cells;

    private KeyFigures(AllocationKey key, FigureColumn[] columns, BigInteger denominator, int count)
    {
        Key = key;
        Columns = columns;
        Denominator = denominator;
        cells = new BigInteger[columns.Length][];
        Weights = new BigInteger[count];
        for (var c = 0; c < columns.Length; c++)
        {
            var share = key.Parts[c].Share.Value;
            cells[c] = new BigInteger[count];
            for (var i = 0; i < count && share.Sign > 0; i++)
            {
                // share · value / sum of values
                cells[c][i] =
                    share.Numerator * columns[c].Whole[i] * (denominator / (share.Denominator * columns[c].WholeSum));
                Weights[i] += cells[c][i];
            }
        }
    }

    public AllocationKey Key { get; }

    /// <summary>The values by the parts of the key.</summary>
    public FigureColumn[] Columns { get; }

    /// <summary>What the weights sum to.</summary>
    public BigInteger Denominator { get; }

    public BigInteger[] Weights { get; }

    public BigInteger Cell(int line, int part) => cells[part][line];

    /// <summary>The figures, when all are there; what is wrong with them breaks the law of exact shares.</summary>
    public static KeyFigures? Of(DistributionRecord record, FindingList findings, out Gap? gap)
    {
        gap = null;
        if (record.Key is null)
        {
            gap = new("key", new("Nøkkelen mangler.", "The key is missing."));
            return null;
        }

        Dictionary<Criterion, Fraction>[] values = [.. record.Lines.Select(ValuesOf)];
        var denominator = BigInteger.One;
        var columns = new FigureColumn[record.Key.Parts.Count];
        for (var c = 0; c < columns.Length; c++)
        {
            var part = record.Key.Parts[c];
            columns[c] = new FigureColumn(values, part.Criterion);
            if (part.Share.Value.Sign == 0)
            {
                continue;
            }

            gap ??= columns[c].Gap;
            if (columns[c].IsWrong(findings))
            {
                gap ??= new(
                    "lines",
                    new(
                        "Verdiene kan ikke være delingsgrunnlag.",
                        "The values cannot be what a total is distributed by."
                    )
                );
            }

            if (gap is null)
            {
                var pot = part.Share.Value.Denominator * columns[c].WholeSum;
                denominator = denominator / BigInteger.GreatestCommonDivisor(denominator, pot) * pot;
                gap = Evidence.Fits(denominator, (columns.Length + 2L) * record.Lines.Count)
                    ? null
                    : FigureColumn.TooLong;
            }
        }

        return gap is null ? new KeyFigures(record.Key, columns, denominator, record.Lines.Count) : null;
    }

    // A document without values may have them in its explanations.
    private static Dictionary<Criterion, Fraction> ValuesOf(DistributionLineRecord line)
    {
        var values = new Dictionary<Criterion, Fraction> { [Criterion.Flat] = Fraction.One };
        foreach (var part in line.Explanation?.Parts ?? [])
        {
            if (part.Value is { } value && part.Criterion != Criterion.Flat)
            {
                values[part.Criterion] = value;
            }
        }

        foreach (var value in line.Values ?? [])
        {
            values[value.Criterion] = value.Value;
        }

        return values;
    }
}
